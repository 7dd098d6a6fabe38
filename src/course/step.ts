/**
 * The steps a lesson is made of. One type for each kind of step (curriculum, section 4.9); the union is
 * switched exhaustively wherever a step is shown, judged or solved.
 */
import type { ChatStep } from "./steps/chat.ts";
import type { FormStep } from "./steps/form.ts";
import type { MemoStep, RateStep, RecallStep, TogetherStep } from "./steps/frame.ts";
import type { GestureStep } from "./steps/gesture.ts";
import type { KeyboardStep } from "./steps/keyboard.ts";
import type { MailStep } from "./steps/mail.ts";
import type { MouseStep } from "./steps/mouse.ts";
import type { SettingsStep } from "./steps/settings.ts";
import type { FindStep, MatchStep, OrderStep, QuizStep, ReadStep, ScenarioStep, SortStep, WatchStep } from "./steps/understand.ts";

export type StepKind = Step["kind"];

/** Where one has something to do that is judged; the others have only to be read, answered or ticked. */
export type PracticeStep =
  | GestureStep | FindStep | QuizStep | RecallStep | MatchStep | OrderStep | SortStep | ScenarioStep
  | ChatStep | FormStep | KeyboardStep | MouseStep | SettingsStep | MailStep;
export type FrameStep = ReadStep | WatchStep | RateStep | TogetherStep | MemoStep;
export type Step = PracticeStep | FrameStep;
