import { chat } from "./places/chat.ts";
import { form } from "./places/form.ts";
import { keyboard } from "./places/keyboard.ts";

export const words = { chat, form, keyboard };
