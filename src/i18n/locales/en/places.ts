import type { Words } from "../fr.ts";
import type { words as french } from "../fr/places.ts";
import { chat } from "./places/chat.ts";
import { form } from "./places/form.ts";
import { keyboard } from "./places/keyboard.ts";
import { mouse } from "./places/mouse.ts";
import { settings } from "./places/settings.ts";

export const words: Pick<Words, keyof typeof french> = { chat, form, keyboard, mouse, settings };
