import type { Words } from "../../fr.ts";

export const chat: Words["chat"] = {
  messages: "Messages",
  messageDeleted: "Message deleted.",
  forwardTo: "Forward to:",
  trapPage: "This is the page of the trap. It is empty: you risk nothing here.",
  menuOf: "Menu of the message from {{from}}",
};
