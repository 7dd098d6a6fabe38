/**
 * The comfort profile (curriculum, 4.2): how a person likes lessons to be. It belongs to her and follows her to every
 * tablet; it applies to every kind of step.
 */
export const COMFORT = {
  text: ["normal", "large", "very-large"],
  contrast: ["normal", "strong", "dark"],
  language: ["fr", "en"],
  /** Read aloud: never, when asked, or each step by itself. */
  voice: ["off", "asked", "automatic"],
  voicePace: ["calm", "normal"],
  /** Multiplies every delay of a hint and every time allowed for a gesture. */
  pace: ["normal", "calm", "very-calm"],
  /** A hand that shakes: larger margins, repeated touches ignored for longer, touch and touch instead of dragging. */
  shakyHand: ["off", "on"],
  hand: ["right", "left"],
  sound: ["on", "off", "vibration"],
  motion: ["normal", "reduced"],
  /** Chooses the other way by itself. */
  input: ["touch", "mouse", "keyboard", "screen-reader"],
  reading: ["words", "pictures"],
} as const;

export type ComfortSetting = keyof typeof COMFORT;
export type Comfort = { readonly [S in ComfortSetting]: (typeof COMFORT)[S][number] };
/** One setting and what it becomes. */
export type ComfortChoice = { readonly [S in ComfortSetting]: { readonly setting: S; readonly value: Comfort[S] } }[ComfortSetting];

export const DEFAULT_COMFORT: Comfort = {
  text: "normal", contrast: "normal", language: "fr", voice: "asked", voicePace: "calm", pace: "normal", shakyHand: "off", hand: "right",
  sound: "on", motion: "normal", input: "touch", reading: "words",
};

const PACES: Readonly<Record<Comfort["pace"], number>> = { normal: 1, calm: 1.5, "very-calm": 2 };
export const paceOf = ({ pace }: Pick<Comfort, "pace">): number => PACES[pace];
