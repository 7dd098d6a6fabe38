import { chat } from "./places/chat.ts";
import { mouse } from "./places/mouse.ts";
import { settings } from "./places/settings.ts";

export const words = { chat, mouse, settings };
