import type { Words } from "../fr.ts";

export const kit: Words["kit"] = {
  back: "Back",
  next: "Next",
  help: "Help",
  stop: "I'll stop here",
  listen: "Listen",
  moreBelow: "There is more below",
  notQuite: "Not quite",
  done: "Done.",
  close: "Close",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
};
