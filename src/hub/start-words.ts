/** What the hub says to the person who starts it: one plain sentence, in French and in English. */
import type { OpenedDatabase } from "./database/open.ts";
import type { DemoWelcome } from "./demo/seed.ts";

export const welcomeAt = (address: string): string => `\nPas à Pas : ${address}`;

export const firstTime = (link: string): string => `
Première fois : créez votre lieu avec ce lien, il sert une seule fois.
First time: make your place with this link, it serves once.
  ${link}
`;

export const demoWelcome = (address: string, { trainer, password, code }: DemoWelcome): string => `
Démonstration : ces personnes sont inventées. / Demonstration: these people are made up.
  formateur / trainer   ${address}/formateur   (${trainer}, ${password})
  tablette / tablet     ${address}/relier#${code}
`;

export const STOPPING = "\nPas à Pas s'arrête. / Pas à Pas is stopping.";

export function whyNot({ kind, where }: Exclude<OpenedDatabase, { kind: "open" }>): string {
  switch (kind) {
    case "in-use": return `La base ${where} est déjà ouverte par un autre relais : fermez-le d'abord. / Another hub is using this database: close it first.`;
    case "unwritable": return `Impossible d'écrire dans ${where} : choisissez un autre dossier avec « --data ». / This folder cannot be written: choose another with "--data".`;
    case "not-ours": return `${where} n'est pas une base de Pas à Pas : choisissez un autre dossier avec « --data ». / This file is no database of Pas à Pas: choose another folder with "--data".`;
    case "unreachable": return `La base ${where} ne répond pas : vérifiez DATABASE_URL. / This database does not answer: check DATABASE_URL.`;
    case "newer": return `La base ${where} vient d'une version plus récente : reprenez cette version. / This database comes from a newer version: use that version.`;
  }
}

export const whyNotHere = ({ demo }: { demo: boolean }): string => demo
  ? `Ce dossier contient un vrai lieu : choisissez-en un autre avec « --data » pour la démonstration. / This folder holds a real place: choose another with "--data".`
  : `Ce dossier est celui de la démonstration : choisissez-en un autre avec « --data ». / This folder is the demonstration's: choose another with "--data".`;

/** `code`: the system's name for why. */
export const whyNoPort = (port: number, code: string | undefined): string => code === "EADDRINUSE"
  ? `Le port ${port} est déjà pris : fermez l'autre programme, ou choisissez « --port ». / Port ${port} is busy: close the other program, or choose "--port".`
  : `Le port ${port} ne peut pas être ouvert (${code}) : choisissez-en un autre avec « --port ». / Port ${port} cannot be opened: choose another with "--port".`;
