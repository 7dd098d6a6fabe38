import { chat } from "./places/chat.ts";
import { keyboard } from "./places/keyboard.ts";

export const words = { chat, keyboard };
