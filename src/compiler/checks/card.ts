/** The lesson's identity card, and the names of its steps. */
import type { LessonDocument } from "../document.ts";
import type { Report } from "../finding.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkCard({ card, cardFound }: LessonDocument, report: Report): void {
  for (const name of ["id", "title", "why"] as const) {
    const setting = card.get(name);
    if (setting?.value) continue;
    const word = { id: "id", title: "titre", why: "pourquoi" }[name];
    report({
      line: setting?.line ?? 1, code: `no-${name}`,
      message: { fr: `la fiche de la leçon n'a pas de « ${word} ».`, en: `the lesson's card has no "${name}".` },
      proposal: cardFound
        ? { fr: `Ajoutez une ligne « ${word}: … » entre les deux « --- ».`, en: `Add a line "${name}: …" between the two "---".` }
        : { fr: `Commencez le fichier par une fiche entre deux « --- », avec « ${word}: … ».`, en: `Begin the file with a card between two "---", with "${name}: …".` },
    });
  }
  const id = card.get("id");
  if (id?.value && !ID.test(id.value)) report({
    line: id.line, code: "bad-id",
    message: { fr: `« ${id.value} » ne peut pas être l'identifiant d'une leçon.`, en: `"${id.value}" cannot be a lesson's id.` },
    proposal: { fr: "Écrivez-le avec des minuscules, des chiffres et des tirets.", en: "Write it with small letters, digits and hyphens." },
  });
}

/** What stands where nobody reads it. */
export function checkStrayLines({ cardUnknown, cardRest, intro }: LessonDocument, report: Report): void {
  for (const { text, line } of cardUnknown) report({
    level: "advice", line, code: "unknown-setting",
    message: { fr: `le mot « ${text} » n'est pas connu ici.`, en: `the word "${text}" is not known here.` },
    proposal: { fr: "Vérifiez son orthographe.", en: "Check its spelling." },
  });
  for (const { text, line } of cardRest) report({
    level: "advice", line, code: "not-a-setting",
    message: { fr: `« ${text.trim().slice(0, 40)} » n'est pas de la forme « mot: valeur ».`, en: `"${text.trim().slice(0, 40)}" is not of the form "word: value".` },
    proposal: { fr: "Corrigez cette ligne de la fiche, ou enlevez-la.", en: "Correct this line of the card, or remove it." },
  });
  const [lost] = [...intro.text, ...intro.list, ...intro.notes.filter(({ word }) => word !== "trainer"), ...intro.foreign].sort((one, other) => one.line - other.line);
  if (lost) report({
    level: "advice", line: lost.line, code: "text-before-steps",
    message: { fr: "ce texte est avant la première étape : personne ne le verra.", en: "this text stands before the first step: nobody will see it." },
    proposal: { fr: "Mettez-le sous un titre « ## … ».", en: "Put it under a title \"## …\"." },
  });
}

export function checkIds({ steps }: LessonDocument, report: Report): void {
  const seen = new Set<string>();
  for (const { settings, line, title } of steps) {
    const id = settings.get("id")?.value ?? "";
    if (!ID.test(id)) report({
      line: settings.get("id")?.line ?? line, code: "no-step-id",
      message: { fr: `l'étape « ${title} » n'a pas d'identifiant correct.`, en: `the step "${title}" has no proper id.` },
      proposal: { fr: "Ajoutez « id: » avec des minuscules, des chiffres et des tirets.", en: "Add \"id:\" with small letters, digits and hyphens." },
    });
    else if (seen.has(id)) report({
      line: settings.get("id")?.line ?? line, code: "duplicate-id",
      message: { fr: `l'identifiant « ${id} » est déjà pris.`, en: `the id "${id}" is already taken.` },
      proposal: { fr: "Donnez-lui un autre nom.", en: "Give it another name." },
    });
    seen.add(id);
  }
}
