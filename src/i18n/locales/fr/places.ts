import { chat } from "./places/chat.ts";
import { form } from "./places/form.ts";

export const words = { chat, form };
