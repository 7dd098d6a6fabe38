import { chat } from "./places/chat.ts";
import { form } from "./places/form.ts";
import { keyboard } from "./places/keyboard.ts";
import { mouse } from "./places/mouse.ts";
import { settings } from "./places/settings.ts";

export const words = { chat, form, keyboard, mouse, settings };
