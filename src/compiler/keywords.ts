/**
 * The words that a lesson file may use, French and English, each with the one name that the compiler uses.
 * Data only: a new language is one more column (curriculum, 5.5).
 */

/** Capitals, accents, `_` for `-`, non-breaking spaces and spaces around do not count (5.3, rule 3). */
export const plainWord = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replace(/[\s_]+/gu, "-").replace(/^-+|-+$/g, "").toLowerCase();

const table = (rows: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
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
]);

export const TYPES = table([
  ["read", "lire"], ["watch", "regarder"], ["find", "trouver"], ["gesture", "geste"], ["quiz", "question"], ["match", "relier"],
  ["order", "ordre"], ["sort", "trier"], ["scenario", "histoire"], ["chat", "messages"], ["recall", "rappel"], ["rate", "ressenti"],
  ["together", "ensemble"], ["memo", "fiche"],
]);

export const NOTES = table([
  ["hint", "aide"], ["mistake", "erreur"], ["well-done", "bravo"], ["why", "pourquoi"], ["remember", "a-retenir"], ["trainer", "formateur"], ["voice", "voix"],
]);

export const ITEMS = table([
  ["message", "message"], ["signs", "signaux"], ["card", "carte"], ["scene", "scene"], ["to-do", "a-faire"], ["notes", "mes notes", "my notes"],
]);

export const GESTURES = table([["tap", "toucher"], ["double-tap", "double-toucher"], ["long-press", "appui-long"]]);
export const TARGETS = table([
  ["doorbell", "sonnette"], ["lamp", "lampe"], ["button", "bouton"], ["photo", "photo"], ["message", "message"], ["outside-menu", "hors-du-menu"],
]);
export const SIZES = table([["very-large", "tres grande", "very large"], ["large", "grande"], ["medium", "moyenne"], ["small", "petite"]]);
export const PLACES = table([["centre", "center"], ["everywhere", "partout"]]);
export const MOMENTS = table([["before", "avant"], ["after", "apres"]]);
export const ENDINGS = table([["success", "reussie", "réussie"], ["again", "a refaire", "try again"]]);
export const CHAT_ACTIONS = table([["open", "ouvrir"], ["forward", "transferer"], ["delete", "effacer"]]);
export const FORBIDDEN = table([["touch-link", "toucher-lien"], ["reply", "repondre"]]);
export const WITHOUT = new Set(["sans", "without"]);
export const YES = new Set(["oui", "yes", "vrai", "true"]);

export const MISTAKES = table([
  ["miss-near", "a-cote"], ["miss-far", "loin"], ["too-long", "trop-long"], ["too-short", "trop-court"], ["slid", "glisse"],
  ["many-fingers", "plusieurs-doigts"], ["too-slow", "trop-lent"], ["only-once", "une-seule-fois"], ["wrong-choice", "mauvais-choix"],
  ["wrong-button", "mauvais-bouton"], ["wrong-order", "mauvais-ordre"], ["wrong-pair", "mauvaise-paire"], ["wrong-message", "mauvais-message"],
  ["link-touched", "lien-touche"], ["trusted-fake", "cru-faux"], ["doubted-real", "doute-vrai"], ["unknown", "ne-sait-pas"],
]);
