/** Applies a person's (or the device's) text size, contrast and language to the whole page. */
export type Appearance = { readonly text: "normal" | "large" | "very-large"; readonly contrast: "normal" | "strong" | "dark"; readonly language: string };

/** The browser's own frame takes the paper's colour. */
const PAPER: Record<Appearance["contrast"], string> = { normal: "#FBF5E6", strong: "#FFFFFF", dark: "#1B1914" };

export function applyAppearance({ text, contrast, language }: Appearance): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset.text = text;
  root.dataset.contrast = contrast;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", PAPER[contrast]);
}
