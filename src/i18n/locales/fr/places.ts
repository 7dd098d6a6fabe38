import { chat } from "./places/chat.ts";

export const words = { chat };
