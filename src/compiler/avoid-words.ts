/**
 * Words never used with learners, each with what to say instead (curriculum, 7.4: the words in bold). Data only.
 * Looked for in a lesson of their language, as whole words, also in the plural.
 */
import type { Language } from "#course/lesson.ts";

export type AvoidWord = { readonly words: readonly string[]; readonly instead: string };

export const AVOID_WORDS: Readonly<Record<Language, readonly AvoidWord[]>> = {
  fr: [
    { words: ["numérique", "digital", "digitale", "digitaux"], instead: "les écrans, l'appareil, en ligne" },
    { words: ["illectronisme"], instead: "rien : ce mot blesse" },
    { words: ["interface"], instead: "l'écran" },
    { words: ["crash"], instead: "la panne, c'est bloqué" },
    { words: ["URL"], instead: "l'adresse, le lien" },
    { words: ["login"], instead: "le nom d'utilisateur, l'identifiant" },
    { words: ["captcha"], instead: "prouver que je ne suis pas un robot" },
    { words: ["phishing", "hameçonnage"], instead: "le faux message" },
    { words: ["smishing"], instead: "le faux SMS" },
    { words: ["vishing"], instead: "le faux appel" },
    { words: ["spoofing"], instead: "le faux nom" },
    { words: ["malware"], instead: "le programme piégé" },
  ],
  en: [
    { words: ["digital", "digitally"], instead: "screens, device, online" },
    { words: ["interface"], instead: "screen" },
    { words: ["crash", "crashes", "crashed"], instead: "it is stuck" },
    { words: ["URL"], instead: "address, link" },
    { words: ["login"], instead: "user name" },
    { words: ["captcha"], instead: "prove I am not a robot" },
    { words: ["phishing"], instead: "fake message" },
    { words: ["smishing"], instead: "fake text" },
    { words: ["vishing"], instead: "fake call" },
    { words: ["spoofing"], instead: "fake name" },
    { words: ["malware"], instead: "trapped program" },
  ],
};
