import type { Words } from "../fr.ts";
import type { words as french } from "../fr/places.ts";
import { chat } from "./places/chat.ts";
import { find } from "./places/find.ts";
import { gesture } from "./places/gesture.ts";
import { watch } from "./places/watch.ts";

export const words: Pick<Words, keyof typeof french> = { chat, find, gesture, watch };
