import type { Words } from "../fr.ts";
import type { words as french } from "../fr/places.ts";
import { chat } from "./places/chat.ts";
import { mail } from "./places/mail.ts";

export const words: Pick<Words, keyof typeof french> = { chat, mail };
