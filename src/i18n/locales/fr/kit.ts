/** Words of the kit: the same on every screen. */
export const kit = {
  back: "Retour",
  next: "Suite",
  help: "Aide",
  stop: "Je m'arrête",
  listen: "Écouter",
  moreBelow: "Il y a une suite",
  notQuite: "Pas tout à fait",
  done: "C'est fait.",
  close: "Fermer",
  cancel: "Annuler",
  yes: "Oui",
  no: "Non",
};
