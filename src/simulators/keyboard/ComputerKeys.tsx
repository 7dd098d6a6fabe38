/** A picture of a computer's keyboard, whose next key lights up; one writes on the real one. */
import "./keys.css";
import { useWords } from "#i18n/words.ts";
import { COMPUTER_ROWS, type ComputerKey, type Stroke } from "./computer-layout.ts";

export function ComputerKeys({ stroke }: { readonly stroke: Stroke | undefined }) {
  return (
    <div class="computer" aria-hidden="true">
      {COMPUTER_ROWS.map((row) => (
        <div key={row[0]?.id} class="keys__row">
          {row.map((one, index) => <span key={`${one.id}${index}`} class={stroke?.includes(one.id) ? "computer__key computer__key--next" : "computer__key"} style={{ flexGrow: one.width }}><Printed {...one} /></span>)}
        </div>
      ))}
    </div>
  );
}

function Printed({ id, signs: [plain, shifted, third] }: ComputerKey) {
  const t = useWords("keyboard");
  switch (id) {
    case "erase": case "tab": case "enter": case "capslock": case "right": case "shift": case "space": case "altgr": return <small>{t(`computerKey.${id}`)}</small>;
  }
  return <>{shifted !== undefined && <small>{shifted}</small>}<span>{shifted === undefined ? plain.toUpperCase() : plain}</span>{third !== undefined && <small>{third}</small>}</>;
}
