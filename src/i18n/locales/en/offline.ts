import type { Words } from "../fr.ts";

export const offline: Words["offline"] = {
  ready: "Ready without internet",
  preparing: "The tablet is getting ready: {{done}} of {{of}}.",
  notPossible: "This address does not allow working without internet.",
  newer: "A new version is ready.",
  newerAccept: "Install",
  newerLater: "Later",
  demo: "Demonstration",
  low: "The tablet is almost full.",
  forked: "This tablet was set back in time. Please tell the trainer.",
};
