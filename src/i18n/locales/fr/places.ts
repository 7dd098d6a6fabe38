import { chat } from "./places/chat.ts";
import { find } from "./places/find.ts";
import { gesture } from "./places/gesture.ts";
import { watch } from "./places/watch.ts";

export const words = { chat, find, gesture, watch };
