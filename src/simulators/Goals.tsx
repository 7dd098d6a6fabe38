/** What is to be done, ticked off as it goes; the next one in heavier words. */
import "./goals.css";
import { Icon } from "#kit/Icon.tsx";

export type Goal = { readonly label: string; readonly reached: boolean };

export function Goals({ goals }: { goals: readonly Goal[] }) {
  const next = goals.findIndex(({ reached }) => !reached);
  return (
    <ul class="goals">
      {goals.map(({ label, reached }, index) => (
        <li key={label} class={reached ? "goal goal--reached" : index === next ? "goal goal--next" : "goal"}>
          <span class="goal__box">{reached && <Icon name="check" />}</span><span>{label}{reached && <span class="unseen"> ✓</span>}</span>
        </li>
      ))}
    </ul>
  );
}
