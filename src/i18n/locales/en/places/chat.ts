import type { Words } from "../../fr.ts";

export const chat: Words["chat"] = {
  messages: "Messages",
  messageDeleted: "Message deleted.",
  forwardTo: "Forward to:",
  trapPage: "This is the page of the trap. Here, you have lost nothing. Go back.",
  menuOf: "Menu of the message from {{from}}",
};
