/** Where one stands in a lesson, as a stone: dashed to come, yellow in progress, half with help, full with ✓ alone. Its word stands beside it. */
import "./css/state-stone.css";
/** The four states of a lesson (curriculum, 6.2). */
type LessonState = "not-started" | "started" | "done-with-help" | "done-alone";

export function StateStone({ state }: { state: LessonState }) {
  return (
    <svg class={`state-stone state-stone--${state}`} aria-hidden="true" viewBox="0 0 64 48">
      {state === "started" && <ellipse class="ring" cx="32" cy="24" rx="30" ry="22" />}
      <ellipse class="body" cx="32" cy="24" rx={state === "started" ? 23 : 27} ry={state === "started" ? 15 : 19} />
      {state === "done-with-help" && <path class="half" d="M32 5a27 19 0 0 0 0 38z" />}
      {state === "done-alone" && <path class="tick" d="m21 24 8 8 15-16" />}
    </svg>
  );
}
