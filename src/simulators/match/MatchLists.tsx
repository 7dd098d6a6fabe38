/** The same pairs as lists to choose from: what a screen reader tells best. */
import type { MatchStep } from "#course/steps/understand.ts";
import { SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import type { ScreenProps } from "../screen.ts";
import type { MatchAct, MatchState } from "./rules.ts";

type Props = ScreenProps<MatchStep, MatchState, MatchAct>;

export function MatchLists({ step, state, said, onAct }: Props) {
  const t = useWords("practice");
  return (
    <div class="match match--lists">
      {step.pairs.map(({ left, right }, item) => {
        const joined = state.joined.includes(item);
        const choose = (other: number) => {
          onAct({ kind: "touch", side: "left", item });
          onAct({ kind: "touch", side: "right", item: other });
        };
        return joined ? <p key={left.text} class="card match__item match__item--joined">{left.text} : {right}</p> : (
          <label key={left.text} class="match__list">
            <span>{t("chooseFor", { what: left.text })}</span>
            <select data-spot={`left-${item}`} value="" onChange={({ currentTarget }) => { if (currentTarget.value !== "") choose(Number(currentTarget.value)); }}>
              <option value="">{t("chooseNothing")}</option>
              {state.rights.filter((other) => !state.joined.includes(other)).map((other) => <option key={other} value={other}>{step.pairs[other]?.right}</option>)}
            </select>
          </label>
        );
      })}
      <SaidBox said={said} />
    </div>
  );
}
