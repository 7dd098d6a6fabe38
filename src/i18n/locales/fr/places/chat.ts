/** Words of a pretend telephone's messages. */
export const chat = {
  messages: "Messages",
  messageDeleted: "Message effacé.",
  forwardTo: "Transférer à :",
  trapPage: "Voici la page du piège. Ici, vous n'avez rien perdu. Revenez en arrière.",
  menuOf: "Menu du message de {{from}}",
};
