/**
 * Mistake codes, shared by all kinds of steps so that difficulties add up over lessons (curriculum, 4.7).
 * What a person typed or where the finger landed is never recorded, only one of these.
 */
export const MISTAKE_CODES = [
  "miss-near", "miss-far", "too-long", "too-short", "slid", "many-fingers", "too-slow", "only-once",
  "wrong-choice", "wrong-button", "wrong-order", "wrong-pair", "wrong-message", "link-touched",
  "trusted-fake", "doubted-real", "unknown",
] as const;
export type MistakeCode = (typeof MISTAKE_CODES)[number];
