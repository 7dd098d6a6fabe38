/** Opens a lesson at the step where the person left it. The player itself comes when it is needed. */
import { useEffect, useState } from "preact/hooks";
import type { LessonId, LessonPack, StepId } from "#course/lesson.ts";
import type { Person } from "#journal/people.ts";
import { Button } from "#kit/Button.tsx";
import { Brand, Head } from "#kit/Head.tsx";
import { useWords } from "#i18n/words.ts";
import { useStore, useWatched } from "#store/context.ts";
import { ComfortChoices } from "./Comfort.tsx";
import { Screen } from "./Screen.tsx";
import { Sentences } from "./Sentences.tsx";
import { useChooseComfort } from "./use-appearance.ts";
import { useFail } from "./use-fail.ts";
import { usePacks } from "./use-packs.ts";

type Player = typeof import("./lesson/LessonScreen.tsx").LessonScreen;

/** Brings the player in; home does it early so that a lesson opens at once. */
export const loadPlayer = async (): Promise<Player> => (await import("./lesson/LessonScreen.tsx")).LessonScreen;

type Props = { readonly person: Person; readonly lesson: LessonId; readonly onHome: () => void };

export function Lesson({ person, lesson, onHome }: Props) {
  const t = useWords("learner");
  const packs = usePacks([lesson]);
  const start = useStart(person, lesson);
  const Player = usePlayer();
  const choose = useChooseComfort(person);
  const [pack]: readonly (LessonPack | undefined)[] = packs ?? [];
  if (packs && !pack) return <NotHere person={person} onHome={onHome} />;
  if (!pack || !start || !Player) return <p class="content" role="status">{t("opening")}</p>;
  return <Player pack={pack} person={person} startAt={start.at} onLeave={onHome} onFinished={onHome} comfort={<ComfortChoices person={person} />} onComfort={choose} />;
}

function NotHere({ person, onHome }: { person: Person; onHome: () => void }) {
  const t = useWords("learner");
  const kit = useWords("kit");
  return (
    <Screen title={t("notHere")} person={person} help={t("notHereWords")} head={<Head left={<Brand />} />} left={<Button icon="arrow-left" onPress={onHome}>{kit("back")}</Button>}>
      <h1>{t("notHere")}</h1>
      <Sentences text={t("notHereWords")} />
    </Screen>
  );
}

/** Where the person stood when the lesson was opened; what she does since does not move it. */
function useStart(person: Person, lesson: LessonId): { readonly at: StepId | undefined } | undefined {
  const store = useStore();
  const progress = useWatched(() => store.watchProgress(person.learner), [store, person.learner]);
  const [start, setStart] = useState<{ readonly at: StepId | undefined }>();
  useEffect(() => {
    if (progress && !start) setStart({ at: progress.find((one) => one.lesson === lesson)?.here });
  }, [progress]);
  return start;
}

function usePlayer(): Player | undefined {
  const fail = useFail();
  const [player, setPlayer] = useState<{ readonly Player: Player }>();
  useEffect(() => { loadPlayer().then((Player) => setPlayer({ Player }), fail); }, []);
  return player?.Player;
}
