/** What is said, and with a hint which sign comes next and where its key is. */
import type { KeyboardStep } from "#course/steps/keyboard.ts";
import { type Said, SaidBox } from "#kit/Said.tsx";
import { useWords } from "#i18n/words.ts";
import { placeOfComputerKey } from "./computer-layout.ts";
import type { Guide } from "./guide.ts";
import { isDrawn, placeOfKey } from "./keys.ts";
import { useKeyName, usePlaceName } from "./names.ts";
import type { KeyboardState } from "./rules.ts";
import { strokeAt } from "./stroke.ts";

type Props = { readonly said: Said | undefined; readonly done: boolean; readonly step: KeyboardStep; readonly state: KeyboardState; readonly guide: Guide };

export function Told({ said, done, step, state, guide }: Props) {
  const where = useWhere(step, state, guide);
  return <SaidBox said={said?.kind === "hint" && !done ? { ...said, lines: [...said.lines, ...where] } : said} />;
}

function useWhere({ keyboard }: KeyboardStep, state: KeyboardState, { edit, key }: Guide): readonly string[] {
  const t = useWords("keyboard");
  const nameOf = useKeyName();
  const placeOf = usePlaceName();
  if (edit === undefined) return [];
  if (isDrawn(keyboard)) {
    const place = key === undefined ? undefined : placeOfKey(keyboard, key, state.panel);
    if (key === undefined || !place) return [];
    const what = edit.kind === "type" && key === edit.sign.toLowerCase() ? t("where.letter", { sign: nameOf(edit.sign) }) : t("where.key", { key: nameOf(key) });
    return [t("where.at", { what, place: placeOf(place) })];
  }
  const stroke = keyboard === "computer" ? strokeAt(edit, state) : undefined;
  const place = placeOfComputerKey(stroke?.at(-1) ?? "");
  const what = edit.kind === "type" ? t("where.letter", { sign: nameOf(edit.sign) }) : t("where.key", { key: nameOf(edit.kind) });
  return [place ? t("where.at", { what, place: placeOf(place) }) : what, ...(stroke && stroke.length > 1 ? [t("pressTogether", { keys: stroke.map((id) => (id === "shift" || id === "altgr" ? t(`computerKey.${id}`) : id === "dead" ? "^" : id.toUpperCase())).join(" + ") })] : [])];
}

