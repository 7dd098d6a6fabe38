/** What is said about internet, newer versions and what is kept. */
export const offline = {
  ready: "Prêt sans internet",
  preparing: "La tablette se prépare : {{done}} sur {{of}}.",
  notPossible: "Cette adresse ne permet pas de travailler sans internet.",
  newer: "Une nouvelle version est prête.",
  newerAccept: "Installer",
  newerLater: "Plus tard",
  demo: "Démonstration",
  low: "La tablette est presque pleine.",
  forked: "Cette tablette a été remise en arrière. Prévenez le formateur.",
};
