/** Puts the compiled lessons beside the app: one file a pack, named by its hash, and the catalogue that lists them. */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { compileLessons, type Compiled } from "#compiler/compile.ts";
import { printFinding } from "#compiler/finding.ts";
import type { Catalogue, CataloguePack, LessonPack } from "#course/lesson.ts";

export const lessonPacks = ({ root }: { root: string }): Plugin => ({
  name: "lesson-packs",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "client",
  async generateBundle() {
    const compiled = await compileLessons({ root });
    for (const finding of compiled.findings) if (finding.level === "error") this.warn(printFinding(finding, "fr"));
    for (const { fileName, source } of packFiles(compiled)) this.emitFile({ type: "asset", fileName, source });
  },
});

/** The files of a build, ready to be served. The same lessons always give the same bytes. */
export function packFiles({ packs, courses }: Pick<Compiled, "packs" | "courses">): readonly { fileName: string; source: string }[] {
  const files = packs.map((pack) => {
    const source = JSON.stringify(pack);
    const hash = createHash("sha256").update(source).digest("hex");
    return { pack, source, hash, file: `${pack.id}.${hash.slice(0, 8)}.json` };
  });
  const catalogue: Catalogue = { format: 1, courses, packs: files.map(({ pack, source, hash, file }) => toEntry({ pack, hash, file, bytes: Buffer.byteLength(source) })) };
  return [...files.map(({ file, source }) => ({ fileName: `lessons/${file}`, source })), { fileName: "lessons/catalogue.json", source: JSON.stringify(catalogue) }];
}

function toEntry({ pack, hash, file, bytes }: { pack: LessonPack; hash: string; file: string; bytes: number }): CataloguePack {
  const { fr, en = fr } = pack.languages;
  return {
    id: pack.id, hash, file, bytes, number: fr.number, minutes: fr.minutes, steps: fr.steps.length,
    title: { fr: fr.title, en: en.title }, why: { fr: fr.why, en: en.why },
  };
}
