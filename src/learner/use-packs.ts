/** Lessons out of the shelf; undefined while they are read. A lesson that is not there yet is left out. */
import { useEffect, useState } from "preact/hooks";
import type { LessonId, LessonPack } from "#course/lesson.ts";
import { useStore } from "#store/context.ts";
import { useFail } from "./use-fail.ts";

export function usePacks(lessons: readonly LessonId[]): readonly LessonPack[] | undefined {
  const store = useStore();
  const fail = useFail();
  const [packs, setPacks] = useState<readonly LessonPack[]>();
  useEffect(() => {
    let wanted = true;
    Promise.all(lessons.map((lesson) => store.readPack(lesson))).then((read) => {
      if (wanted) setPacks(read.flatMap((pack) => pack ?? []));
    }, fail);
    return () => { wanted = false; };
  }, [store, lessons.join()]);
  return packs;
}
