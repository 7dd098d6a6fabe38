/** A pretend mail box (curriculum, 4.9, `mail`). */
import type { Picture, Sentence } from "../lesson.ts";
import type { Forbidden, Goal } from "../place.ts";
import type { StepFrame } from "../step-frame.ts";

/** The five folders that every box has; a step may have some of its own, named by their place in its list. */
export const MAIL_FOLDERS = ["inbox", "sent", "drafts", "bin", "unwanted"] as const;
export type StandardFolder = (typeof MAIL_FOLDERS)[number];
export type FolderId = StandardFolder | `own-${number}`;

/** A photo or a document: slipped into a letter, or on the device. A paper is photographed when it is attached. */
export type MailPiece = {
  readonly id: string;
  readonly name: string;
  readonly kind: "photo" | "document" | "paper";
  /** Too heavy to be sent. */
  readonly heavy: boolean;
  readonly picture?: Picture;
  readonly lines: readonly Sentence[];
};

export type Mail = {
  readonly id: string;
  readonly from: string;
  readonly address: string;
  /** To whom it was sent, besides the person herself. */
  readonly others: readonly string[];
  readonly subject: string;
  /** As it is printed. */
  readonly date: string;
  readonly read: boolean;
  readonly folder: FolderId;
  readonly scam: boolean;
  /** From a shop: it has a line to unsubscribe. */
  readonly advert: boolean;
  /** Ids of pieces. */
  readonly pieces: readonly string[];
  /** It says that a letter came back: the address to correct. */
  readonly toCorrect?: string;
  /** A clue is a link. */
  readonly lines: readonly Sentence[];
};

export type MailContact = { readonly name: string; readonly address: string };

export type MailAction =
  | "open" | "new" | "recipient" | "hidden-copy" | "subject" | "text" | "attach" | "open-attachment" | "save-attachment" | "send"
  | "reply" | "reply-all" | "forward" | "star" | "search" | "move" | "bin" | "recover" | "unwanted" | "unsubscribe"
  | "open-folder" | "sign-in" | "sign-out";

export type MailGoal = Goal<MailAction> & {
  /** « 4 mots »: so many at least, instead of the exact text. */
  readonly words?: number;
  /** Where a letter is put, or the folder to open. */
  readonly folder?: FolderId;
};
export type MailForbidden = Forbidden<MailAction | "touch-link">;

export type MailStep = StepFrame & {
  readonly kind: "mail";
  /** What is seen first. "continue": all as the lesson's last step in the box left it. */
  readonly screen: "box" | "letter" | "new" | "continue";
  readonly letters: readonly Mail[];
  readonly pieces: readonly MailPiece[];
  readonly contacts: readonly MailContact[];
  /** Names of the step's own folders. */
  readonly folders: readonly string[];
  /** Ready-made sentences are offered: the step's own, or a few that always serve. */
  readonly templates: boolean;
  readonly phrases: readonly string[];
  /** A card that lies beside the box. */
  readonly card: readonly string[];
  /** Capitals and accents count too. */
  readonly exact: boolean;
  readonly goals: readonly MailGoal[];
  readonly inOrder: boolean;
  readonly forbidden: readonly MailForbidden[];
};

/** Who practises, wherever something is typed (curriculum, 4.8 and 8). */
export const CAMILLE = { name: "Camille Martin", address: "camille.martin@courriel.example", phrase: "lapin-tracteur-violet-soupe" } as const;
