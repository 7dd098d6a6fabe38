/** Recordings of a lesson's steps: `son/fr/<step id>.mp3` (curriculum, 5.1). */
import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Language, Lesson, LessonPack, PackedSound, StepId } from "#course/lesson.ts";
import type { Report } from "./finding.ts";

const TYPES: Readonly<Record<string, PackedSound["type"]>> = { ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".wav": "audio/wav" };

type Spoken = { readonly lesson: Lesson; readonly report: Report };

/** Undefined when nothing was recorded. A recording of no step is advice: it is left out, and someone meant it. */
export async function packSounds(folder: string, lessons: readonly Spoken[]): Promise<LessonPack["sounds"]> {
  const packed: Partial<Record<Language, Record<StepId, PackedSound>>> = {};
  for (const { lesson, report } of lessons) {
    const place = join(folder, "son", lesson.language);
    for (const name of (await readdir(place).catch(() => [])).sort()) {
      const type = TYPES[extname(name).toLowerCase()];
      const step = lesson.steps.find(({ id }) => id === name.slice(0, -extname(name).length));
      if (!type || !step) report({
        level: "advice", line: 1, code: "recording-of-nothing",
        message: { fr: `l'enregistrement « ${name} » ne porte le nom d'aucune étape.`, en: `the recording "${name}" has the name of no step.` },
        proposal: { fr: "Donnez-lui l'identifiant de son étape, en .mp3, .m4a, .ogg ou .wav.", en: "Give it the id of its step, as .mp3, .m4a, .ogg or .wav." },
      });
      else packed[lesson.language] = { ...packed[lesson.language], [step.id]: { type, base64: (await readFile(join(place, name))).toString("base64") } };
    }
  }
  return Object.keys(packed).length > 0 ? packed : undefined;
}
