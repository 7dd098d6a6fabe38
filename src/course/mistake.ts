/**
 * Mistake codes, shared by all kinds of steps so that difficulties add up over lessons (curriculum, 4.7).
 * What a person typed or where the finger landed is never recorded, only one of these.
 */
export const MISTAKE_CODES = [
  "miss-near", "miss-far", "too-long", "too-short", "slid", "many-fingers", "too-slow", "only-once", "wrong-way", "one-finger",
  "wrong-choice", "wrong-button", "wrong-place", "wrong-box", "wrong-order", "wrong-pair", "wrong-message",
  "next-key", "case", "accent", "space", "at-sign", "missing", "extra",
  "sent-empty", "no-recipient", "wrong-recipient", "closed-without-sending", "link-touched", "replied-to-scam",
  "moved-while-clicking", "wrong-mouse-button", "double-too-slow", "lost-pointer",
  "trusted-fake", "doubted-real", "real-number", "unknown",
] as const;
export type MistakeCode = (typeof MISTAKE_CODES)[number];

/** A trap was believed, touched or answered: she is then told that nothing was lost (curriculum, 4.8, rule 6). */
export const TRAP_CODES: ReadonlySet<MistakeCode> = new Set(["link-touched", "replied-to-scam", "trusted-fake"]);
