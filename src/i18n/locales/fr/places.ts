import { chat } from "./places/chat.ts";
import { mail } from "./places/mail.ts";

export const words = { chat, mail };
