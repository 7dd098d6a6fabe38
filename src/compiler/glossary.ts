/**
 * The word cards of `_commun/mots.fr.md` and `mots.en.md` (curriculum, 5.1 and 7.4), and the words of them that stand
 * in a lesson's steps to read: each is marked where a step first says it, and only those come with the lesson.
 */
import type { GlossaryWord, Language, Lesson, PictureId, Run, Sentence } from "#course/lesson.ts";
import type { ReadStep } from "#course/steps/understand.ts";
import { readDocument } from "./document.ts";
import { type Finding, reporter } from "./finding.ts";
import { plainWord, table } from "./keywords.ts";
import { type FoundWord, wholeWord } from "./whole-words.ts";

export type WordCard = GlossaryWord & { readonly name: string; /** Where a text says it first, whatever form it takes there. */ find(text: string): FoundWord | undefined };
export type Glossary = Readonly<Record<Language, readonly WordCard[]>>;

const WORDS = table([["word", "mot"], ["forms", "formes"], ["sentence", "phrase"], ["image"], ["alt"]]);
const ARTICLE = /^(le |la |les |l'|un |une |the |a |an )/i;

/** Pictures of the glossary are kept beside it, and named by that in a pack. */
const COMMON = "_commun/";

export function readGlossary({ source, file, findings }: { source: string; file: string; findings: Finding[] }): readonly WordCard[] {
  const report = reporter(file, findings);
  return readDocument(source).steps.flatMap(({ title, line, settings }) => {
    const own = new Map([...settings].map(([word, { value }]) => [WORDS.get(plainWord(word)) ?? word, value]));
    const { word = "", sentence = "", forms = "", image = "", alt = "" } = Object.fromEntries(own);
    if (word === "" || sentence === "") {
      report({
        level: "advice", line, code: "word-card-incomplete",
        message: { fr: `la carte « ${title} » n'a pas de mot ou pas de phrase.`, en: `the card "${title}" has no word or no sentence.` },
        proposal: { fr: "Écrivez « mot: … » et « phrase: … » sous son titre.", en: "Write \"word: …\" and \"sentence: …\" under its title." },
      });
      return [];
    }
    const said = forms === "" ? [word.replace(/[\u2019]/g, "'").replace(ARTICLE, "")] : forms.split(",").map((form) => form.trim()).filter((form) => form !== "");
    const finders = said.map(wholeWord);
    return [{
      name: title.trim(), word, sentence, ...(image !== "" && { picture: { src: `${COMMON}${image}` as PictureId, alt } }),
      find: (text: string) => finders.flatMap((find) => find(text) ?? []).sort((one, other) => one.from - other.from || other.to - one.to)[0],
    }];
  });
}

/** The lesson with its words marked, and their cards. */
export function withGlossary(lesson: Lesson, cards: readonly WordCard[]): Lesson {
  const used = new Map<string, GlossaryWord>();
  const steps = lesson.steps.map((step) => {
    if (step.kind !== "read") return step;
    const left = new Map(cards.map((card) => [card.name, card]));
    const mark = (sentence: Sentence): Sentence => sentence.flatMap((run) => (run.kind === "text" ? markRun(run.text, left) : [run]));
    const marked: ReadStep = { ...step, say: step.say.map(mark), list: step.list.map(mark), ...(step.remember && { remember: mark(step.remember) }) };
    for (const { name, word, sentence, picture } of cards) if (!left.has(name)) used.set(name, { word, sentence, ...(picture && { picture }) });
    return marked;
  });
  return used.size === 0 ? lesson : { ...lesson, steps, glossary: Object.fromEntries(used) };
}

/** Marks each word that is still left in this step, and takes it from there. */
function markRun(written: string, left: Map<string, WordCard>): readonly Run[] {
  const runs: Run[] = [];
  let text = written.normalize("NFC");
  while (text !== "") {
    // The first in the text; of two at the same place the longer: « pièce jointe », not « pièce ».
    const [next] = [...left.values()].flatMap((card) => {
      const found = card.find(text);
      return found ? [{ name: card.name, ...found }] : [];
    }).sort((one, other) => one.from - other.from || other.to - one.to);
    if (!next) break;
    if (next.from > 0) runs.push({ kind: "text", text: text.slice(0, next.from) });
    runs.push({ kind: "word", text: text.slice(next.from, next.to), word: next.name });
    left.delete(next.name);
    text = text.slice(next.to);
  }
  return text === "" ? runs : [...runs, { kind: "text", text }];
}
