/** Applies a person's (or the device's) comfort to the whole page: the tokens and the kit read it from the root. */
export type Appearance = {
  readonly text: "normal" | "large" | "very-large";
  readonly contrast: "normal" | "strong" | "dark";
  readonly language: string;
  /** Larger gaps, and a longer while in which a second touch is a tremor. */
  readonly shakyHand?: "off" | "on";
  /** The side of what leads on. */
  readonly hand?: "right" | "left";
  readonly motion?: "normal" | "reduced";
  /** Pictures first, larger, with their words under them. */
  readonly reading?: "words" | "pictures";
};

/** The browser's own frame takes the paper's colour. */
const PAPER: Record<Appearance["contrast"], string> = { normal: "#FBF5E6", strong: "#FFFFFF", dark: "#1B1914" };

export function applyAppearance({ text, contrast, language, shakyHand = "off", hand = "right", motion = "normal", reading = "words" }: Appearance): void {
  const root = document.documentElement;
  root.lang = language;
  Object.assign(root.dataset, { text, contrast, shaky: shakyHand, hand, motion, reading });
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", PAPER[contrast]);
}
