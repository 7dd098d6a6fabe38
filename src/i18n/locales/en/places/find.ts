import type { Words } from "../../fr.ts";

export const find: Words["find"] = {
  asList: "Choose from the list",
  asPicture: "Touch the picture",
  keyOf: "The {{sign}} key",
  key: {
    shift: "The capital key", "shift-right": "The capital key on the right", backspace: "The key that rubs out before", at: "The at-sign key", space: "The space bar", hyphen: "The hyphen key", dot: "The full stop key",
    enter: "The Enter key", apostrophe: "The apostrophe key", tab: "The Tab key", delete: "The Del key, which rubs out after", "caps-lock": "The capitals lock", comma: "The comma key", ctrl: "The Ctrl key", alt: "The Alt key", "alt-gr": "The AltGr key",
    "arrow-up": "The arrow up", "arrow-down": "The arrow down", "arrow-left": "The arrow to the left", "arrow-right": "The arrow to the right",
  },
  print: { shift: "⇧", "shift-right": "⇧", backspace: "⌫", space: "space", enter: "↵", tab: "⇥", delete: "Del", "caps-lock": "⇪", ctrl: "Ctrl", alt: "Alt", "alt-gr": "AltGr" },
  part: { back: "The back arrow", more: "The 3 dots", home: "The house", refresh: "The arrow that turns", trash: "The bin", forward: "The sending arrow" },
  screen: { photos: "My photos", recipes: "Recipes", photo: "The garden" },
};
