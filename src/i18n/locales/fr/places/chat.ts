/** Words of a pretend telephone's messages. */
export const chat = {
  messages: "Messages",
  messageDeleted: "Message effacé.",
  forwardTo: "Transférer à :",
  trapPage: "Voici la page du piège. Elle est vide : ici, vous ne risquez rien.",
  menuOf: "Menu du message de {{from}}",
};
