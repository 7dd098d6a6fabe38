/** Words for finding something on a picture, a keyboard, a pretend screen. */
export const find = {
  asList: "Choisissez dans la liste",
  asPicture: "Touchez l'image",
  keyOf: "La touche {{sign}}",
  key: {
    shift: "La touche majuscule", "shift-right": "La touche majuscule de droite", backspace: "La touche qui efface avant", at: "La touche arobase", space: "La barre d'espace", hyphen: "La touche tiret", dot: "La touche point",
    enter: "La touche Entrée", apostrophe: "La touche apostrophe", tab: "La touche Tabulation", delete: "La touche Suppr, qui efface après", "caps-lock": "Le verrou des majuscules", comma: "La touche virgule", ctrl: "La touche Ctrl", alt: "La touche Alt", "alt-gr": "La touche AltGr",
    "arrow-up": "La flèche vers le haut", "arrow-down": "La flèche vers le bas", "arrow-left": "La flèche vers la gauche", "arrow-right": "La flèche vers la droite",
  },
  print: { shift: "⇧", "shift-right": "⇧", backspace: "⌫", space: "espace", enter: "↵", tab: "⇥", delete: "Suppr", "caps-lock": "⇪", ctrl: "Ctrl", alt: "Alt", "alt-gr": "AltGr" },
  part: { back: "La flèche de retour", more: "Les 3 points", home: "La maison", refresh: "La flèche qui tourne", trash: "La poubelle", forward: "La flèche d'envoi" },
  screen: { photos: "Mes photos", recipes: "Recettes", photo: "Le jardin" },
};
