/** The drawn hand, its fingertip at 0, 0: 112 wide, 146 high. The same wherever a finger is shown. */
export const HAND_PATH = "M-13 12 V12 A13 13 0 0 1 13 12 V58 L20 52 A12 12 0 0 1 38 58 L40 62 A12 12 0 0 1 58 68 L58 100 A34 34 0 0 1 24 134 H4 A34 34 0 0 1 -22 120 L-44 84 A11 11 0 0 1 -26 71 L-13 84 Z";
export const HAND_FOLDS = "M13 58 V78 M38 62 V80";
/** An arrow as a mouse moves it, its point at 4, 4. */
export const ARROW_PATH = "M4 4v56l14-13 10 24 12-5-10-23 19-1z";
