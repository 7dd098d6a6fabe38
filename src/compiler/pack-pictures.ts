/** The pictures of a lesson, read into its pack, each found fault with on the line that names it. */
import type { Lesson, LessonPack, PackedPicture } from "#course/lesson.ts";
import type { WrittenStep } from "./checks/whole.ts";
import type { StepPart } from "./document.ts";
import type { Report } from "./finding.ts";
import { picturesOf } from "./kinds.ts";
import { type PictureReading, readPicture } from "./picture.ts";

/** Heavier ones make a tablet wait, and an installation over a slow link (curriculum, 5.7 and 5.8). */
const MAX_BYTES = 150_000;

type Written = { readonly lesson: Lesson; readonly steps: readonly WrittenStep[]; readonly report: Report };

/** A picture that several lessons share, or a word card's, is named from the folder that all lessons stand in. */
const SHARED = /^_commun\//;

/** `around`: the folder that `_commun` stands in. */
export async function packPictures({ folder, around, lessons }: { folder: string; around: string; lessons: readonly Written[] }): Promise<LessonPack["pictures"]> {
  const packed: Record<string, PackedPicture> = {};
  const told = new Set<string>();
  for (const { lesson, steps, report } of lessons) {
    for (const { step, part } of steps) {
      for (const { src, alt } of picturesOf(step)) {
        const line = lineOfPicture(part, src);
        if (alt.trim() === "") report({
          line, code: "picture-without-alt",
          message: { fr: `l'image « ${src} » n'a pas de description.`, en: `the picture "${src}" has no description.` },
          proposal: { fr: "Ajoutez « alt: » avec une phrase courte.", en: "Add \"alt:\" with a short sentence." },
        });
        // What is wrong with the picture itself is said once, in whatever language it is met first.
        if (told.has(src)) continue;
        told.add(src);
        const reading = await readPicture(SHARED.test(src) ? around : folder, src);
        if (reading.kind !== "picture") report(pictureFinding(reading.kind, src, line));
        else {
          packed[src] = reading.picture;
          if (reading.bytes > MAX_BYTES) report(tooHeavy(src, reading.bytes, line));
        }
      }
    }
    for (const { picture } of Object.values(lesson.glossary ?? {})) {
      const reading = picture && !packed[picture.src] ? await readPicture(around, picture.src) : undefined;
      // A card whose drawing is not there still has its sentence.
      if (picture && reading?.kind === "picture") packed[picture.src] = reading.picture;
    }
  }
  return packed;
}

/** The line that names it: « image: » of the step or of an item, or a line of a list. */
function lineOfPicture(part: StepPart, src: string): number {
  const setting = [part, ...part.items].map(({ settings }) => settings.get("image")).find((image) => image?.value === src);
  const item = [...part.list, ...part.items.flatMap(({ list }) => list)].find(({ text }) => text.includes(`](${src})`));
  return setting?.line || item?.line || part.line;
}

const tooHeavy = (src: string, bytes: number, line: number): Parameters<Report>[0] => ({
  level: "advice", line, code: "picture-heavy",
  message: { fr: `l'image « ${src} » pèse ${Math.round(bytes / 1000)} ko.`, en: `the picture "${src}" weighs ${Math.round(bytes / 1000)} kB.` },
  proposal: { fr: "Faites-la plus petite : 150 ko au plus.", en: "Make it smaller: 150 kB at most." },
});

function pictureFinding(kind: Exclude<PictureReading["kind"], "picture">, src: string, line: number): Parameters<Report>[0] {
  switch (kind) {
    case "missing": return { line, code: "picture-missing", message: { fr: `l'image « ${src} » n'est pas là.`, en: `the picture "${src}" is not there.` }, proposal: { fr: "Mettez-la dans le dossier de la leçon.", en: "Put it in the lesson's folder." } };
    case "unsafe": return { line, code: "picture-unsafe", message: { fr: `le dessin « ${src} » contient autre chose que des formes.`, en: `the drawing "${src}" holds more than shapes.` }, proposal: { fr: "Enregistrez-le en « SVG simple », sans lien ni script.", en: "Save it as \"plain SVG\", without links or scripts." } };
    case "not-a-picture": return { line, code: "not-a-picture", message: { fr: `« ${src} » n'est pas une image connue.`, en: `"${src}" is not a known picture.` }, proposal: { fr: "Prenez un fichier SVG, PNG, JPG ou WebP.", en: "Use an SVG, PNG, JPG or WebP file." } };
    case "outside": return { line, code: "picture-outside", message: { fr: `« ${src} » est hors du dossier de la leçon.`, en: `"${src}" is outside the lesson's folder.` }, proposal: { fr: "Copiez l'image dans le dossier « img ».", en: "Copy the picture into the \"img\" folder." } };
  }
}
