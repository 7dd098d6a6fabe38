/**
 * The words that a lesson file may use, French and English, each with the one name that the compiler uses.
 * Data only: a new language is one more column (curriculum, 5.5).
 */

import { withoutAccents } from "#course/plain-text.ts";

/** Capitals, accents, `_` for `-`, the shape of apostrophes, non-breaking spaces and spaces around do not count (5.3, rules 3 and 7). */
export const plainWord = (word: string): string =>
  withoutAccents(word).replace(/[\u2018\u2019\u02BC]/g, "'").replace(/[\s_]+/gu, "-").replace(/^-+|-+$/g, "").toLowerCase();

export const table = (rows: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([name = "", ...words]) => [name, ...words].map((word) => [plainWord(word), name] as const)));

/** Settings of a lesson, a step or an item. */
export const SETTINGS = table([
  ["id", "id"], ["language", "langue"], ["course", "cours"], ["number", "numero"], ["title", "titre"], ["why", "pourquoi"],
  ["objectives", "objectifs"], ["minutes", "duree"], ["devices", "appareils"], ["before", "avant"], ["essential", "essentiel"],
  ["version", "version"], ["checked", "verifie"], ["digcomp", "digcomp"], ["author", "auteur"], ["licence", "licence"], ["lessons", "lecons"],
  ["type", "type"], ["image", "image"], ["alt", "alt"], ["solo", "seul"], ["oops", "oups"], ["real", "reel"], ["times", "fois"],
  ["target", "cible"], ["size", "taille"], ["place", "place"], ["gesture", "geste"], ["animation", "animation"], ["moment", "moment"],
  ["display", "presentation"], ["find", "trouver"], ["from", "de"], ["when", "quand"], ["bins", "bacs"], ["bin", "bac"],
  ["joker", "joker"], ["joker-text", "joker-texte"], ["pass", "reussi"], ["start", "debut"], ["end", "fin"], ["screen", "ecran"],
  ["scam", "arnaque"], ["sheet-title", "titre-fiche"], ["lines", "lignes"],
  ["hint-after", "delai-aide"], ["mistakes-before-hint", "erreurs-avant-aide"], ["character", "personnage"], ["variant", "variante"],
  ["action", "action"], ["direction", "sens"], ["in-order", "ordre"], ["shown-card", "fiche-affichee"], ["name", "nom"], ["kind", "genre"],
  ["to", "a"], ["subject", "objet"], ["address", "adresse"], ["date", "date"], ["read", "lu"], ["folder", "dossier"], ["attachment", "piece"],
  ["bounce", "renvoie"], ["to-correct", "a-corriger"], ["templates", "modeles"], ["keyboard", "clavier"], ["tolerance", "tolerance"],
  ["show-keys", "montrer-touches"], ["correct", "corriger"], ["erase", "effacer"], ["suggestions", "suggestions"], ["free", "libre"],
  ["scene", "scene"], ["double-click-speed", "vitesse-double-clic"], ["app", "application"], ["phone", "numero-telephone"], ["photo", "photo"],
  ["audio", "audio"], ["link", "lien"], ["value", "valeur"], ["required", "obligatoire"], ["expected", "attendu"], ["error-message", "message-erreur"],
  ["summary", "resume"], ["receipt", "preuve"], ["breakdown", "panne"], ["several", "plusieurs"], ["sure", "certitude"], ["serious", "grave"],
  ["materials", "materiel"], ["exact", "exact"], ["good", "bon"], ["shape", "forme"], ["steps", "etapes"], ["mistake-first", "erreur"], ["recall-step", "geste-rappel"],
  ["answers", "reponses"], ["advert", "publicite"], ["group", "groupe"],
]);

export const NOTES = table([
  ["hint", "aide"], ["mistake", "erreur"], ["well-done", "bravo"], ["why", "pourquoi"], ["remember", "a-retenir"], ["trainer", "formateur"], ["voice", "voix"],
]);

export const ITEMS = table([
  ["message"], ["signs", "signaux"], ["card", "carte"], ["scene"], ["to-do", "a-faire"], ["notes", "mes notes", "my notes"],
  ["mail", "courriel"], ["page"], ["zone"], ["box", "case"], ["phrases"], ["contact"], ["product", "produit"], ["setting", "reglage"],
  ["window", "fenetre"], ["piece", "attachment"], ["shown-card", "fiche-affichee"], ["conversation"], ["photos"], ["answers", "reponses"],
]);

export const YES = new Set(["oui", "yes", "vrai", "true"]);

export const MISTAKES = table([
  ["miss-near", "a-cote"], ["miss-far", "loin"], ["too-long", "trop-long"], ["too-short", "trop-court"], ["slid", "glisse"],
  ["many-fingers", "plusieurs-doigts"], ["too-slow", "trop-lent"], ["only-once", "une-seule-fois"], ["wrong-way", "mauvais-sens"], ["one-finger", "un-seul-doigt"], ["wrong-choice", "mauvais-choix"],
  ["wrong-button", "mauvais-bouton"], ["wrong-order", "mauvais-ordre"], ["wrong-pair", "mauvaise-paire"], ["wrong-message", "mauvais-message"],
  ["link-touched", "lien-touche"], ["trusted-fake", "cru-faux"], ["doubted-real", "doute-vrai"], ["unknown", "ne-sait-pas"],
  ["wrong-box", "mauvaise-case"], ["missing", "manque"], ["extra", "en-trop"], ["at-sign", "arobase"], ["real-number", "vrai-numero"],
  ["next-key", "lettre-voisine"], ["case", "majuscule"], ["accent"], ["space", "espace"], ["wrong-place", "mauvais-endroit"],
  ["moved-while-clicking", "souris-bougee"], ["wrong-mouse-button", "mauvais-bouton-souris"], ["double-too-slow", "double-trop-lent"],
  ["lost-pointer", "fleche-perdue"], ["no-recipient", "sans-destinataire"], ["wrong-recipient", "mauvais-destinataire"],
  ["closed-without-sending", "ferme-sans-envoyer"], ["sent-empty", "envoye-vide"], ["replied-to-scam", "repondu-au-piege"],
]);
