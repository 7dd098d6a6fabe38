/** How a step ended (curriculum, 4.5), from most to least autonomous. */
export const STEP_RESULTS = ["alone", "hinted", "shown", "together", "later"] as const;
export type StepResult = (typeof STEP_RESULTS)[number];

/** Where a person stands with a lesson (curriculum, 6.2). */
export type LessonState = "not-started" | "started" | "done-with-help" | "done-alone";
