/** A pretend telephone's messages: short messages or a discussion, alone or in a group (curriculum, 4.9, `chat`). */
import type { Picture, Sentence } from "../lesson.ts";
import type { Forbidden, Goal } from "../place.ts";
import type { StepFrame } from "../step-frame.ts";

export type ChatMessage = {
  readonly id: string;
  /** Who wrote it; "" is the person herself. */
  readonly from: string;
  /** As it is printed; "" is now. */
  readonly when: string;
  readonly scam: boolean;
  /** The words, or what a voice message says. */
  readonly lines: readonly Sentence[];
  readonly photo?: Picture;
  /** A voice message lasts so long, s; 0 when nobody said. */
  readonly voice?: number;
  /** The link under the words; without it, marked words are links. */
  readonly link?: string;
  /** It comes once the person has answered. */
  readonly afterReply: boolean;
};

export type ChatConversation = {
  readonly id: string;
  /** Who is at the other end, as it is printed; a bare number for somebody unknown. */
  readonly name: string;
  /** "" when it is of no matter. */
  readonly number: string;
  /** Whose number it is, while it is not among the contacts; "" when it is, or nobody knows. */
  readonly realName: string;
  /** How many are in it, the person too; absent with one other person. */
  readonly people?: number;
  readonly members: readonly string[];
  /** Ready-made answers of its own. */
  readonly answers: readonly string[];
  readonly messages: readonly ChatMessage[];
};

export type ChatContact = { readonly name: string; readonly number: string };
export type ChatPhoto = { readonly id: string; readonly name: string; readonly picture: Picture };

export type ChatAction = "open" | "reply" | "new" | "send-photo" | "voice" | "listen" | "contact" | "block" | "delete" | "forward" | "mute" | "leave";
/**
 * What `value` means follows from the action: a conversation or a message (open, delete), a message (listen), a
 * conversation (contact, block, mute, leave), a contact (new), exact words (reply), a photo (send-photo), a receiver
 * (forward). "" is any.
 */
export type ChatGoal = Goal<ChatAction> & {
  /** Where something is sent: a conversation, or the name of a contact; "" wherever no trap lies. For "forward": the message. */
  readonly where: string;
  /** « 4 mots »: so many at least, instead of exact words. */
  readonly words?: number;
};
export type ChatForbidden = Forbidden<"touch-link" | "reply">;

export type ChatStep = StepFrame & {
  readonly kind: "chat";
  readonly app: "sms" | "discussion";
  /** What is seen first; a conversation: the first one. */
  readonly screen: "list" | "conversation";
  readonly conversations: readonly ChatConversation[];
  readonly contacts: readonly ChatContact[];
  readonly photos: readonly ChatPhoto[];
  readonly answers: readonly string[];
  /** Capitals and accents count too. */
  readonly exact: boolean;
  readonly goals: readonly ChatGoal[];
  readonly inOrder: boolean;
  readonly forbidden: readonly ChatForbidden[];
};
