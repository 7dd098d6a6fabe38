import type { Words } from "../fr.ts";
import type { words as french } from "../fr/places.ts";
import { chat } from "./places/chat.ts";
import { find } from "./places/find.ts";
import { form } from "./places/form.ts";
import { gesture } from "./places/gesture.ts";
import { keyboard } from "./places/keyboard.ts";
import { mail } from "./places/mail.ts";
import { mouse } from "./places/mouse.ts";
import { settings } from "./places/settings.ts";
import { watch } from "./places/watch.ts";

export const words: Pick<Words, keyof typeof french> = { chat, find, form, gesture, keyboard, mail, mouse, settings, watch };
