/** Pretend screens that one leaves by the back arrow: it stands elsewhere on each, and always looks the same. */
import { Icon, type IconName } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import type { Choice } from "./ChoiceList.tsx";
import { backSpot } from "./rules.ts";
import type { FindProps } from "./Screen.tsx";

type Part = "back" | "more" | "home" | "refresh" | "trash" | "forward";
const ICONS: Readonly<Record<Part, IconName>> = { back: "arrow-left", more: "more", home: "house", refresh: "refresh", trash: "trash", forward: "forward" };
/** What stands at the top and at the bottom; the title is between the first and the second part of the top. */
const SCREENS: readonly { readonly title: "photos" | "recipes" | "photo"; readonly top: readonly Part[]; readonly bottom: readonly Part[] }[] = [
  { title: "photos", top: ["back", "more"], bottom: [] },
  { title: "recipes", top: ["refresh", "more"], bottom: ["back", "home", "forward"] },
  { title: "photo", top: ["back", "forward"], bottom: ["trash", "more"] },
];
const ROWS = [1, 2, 3] as const;

const screenAt = (index: number) => SCREENS[index % SCREENS.length] ?? { title: "photos", top: ["back"], bottom: [] } as const;
const spotOf = (part: Part, screen: number): string => (part === "back" ? backSpot(screen) : `part-${part}`);

/** The parts of the screen of the moment, by name. */
export function useBackNames({ found, wanted }: { found: number; wanted: number }): readonly Choice[] {
  const f = useWords("find");
  const screen = Math.min(found, wanted - 1);
  const { top, bottom } = screenAt(screen);
  return [...top, ...bottom].map((part) => ({ spot: spotOf(part, screen), name: f(`part.${part}`) }));
}

export function BackScreen({ step, state, done, onAct }: Pick<FindProps, "step" | "state" | "done" | "onAct">) {
  const f = useWords("find");
  const screen = Math.min(state.found.length, step.wanted - 1);
  const { title, top, bottom } = screenAt(screen);
  const part = (name: Part) => <PartButton key={`${screen}${name}`} part={name} spot={spotOf(name, screen)} done={done} onAct={onAct} />;
  const [first, ...others] = top;
  return (
    <div class="glass back-screen">
      <div class="back-screen__bar">{first && part(first)}<b>{f(`screen.${title}`)}</b>{others.map(part)}</div>
      <div class="back-screen__rows" aria-hidden="true">{ROWS.map((row) => <span key={row} />)}</div>
      {bottom.length > 0 && <div class="back-screen__bar back-screen__bar--bottom">{bottom.map(part)}</div>}
    </div>
  );
}

function PartButton({ part, spot, done, onAct }: Pick<FindProps, "done" | "onAct"> & { part: Part; spot: string }) {
  const f = useWords("find");
  const press = usePress(() => onAct({ kind: "touch", spot }));
  return done
    ? <span class={part === "back" ? "back-screen__part back-screen__part--found" : "back-screen__part"}><Icon name={ICONS[part]} /></span>
    : <button type="button" class="back-screen__part" data-spot={spot} aria-label={f(`part.${part}`)} onClick={press}><Icon name={ICONS[part]} /></button>;
}
