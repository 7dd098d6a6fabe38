// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, it } from "vitest";
import { DEFAULT_COMFORT } from "#course/comfort.ts";
import { GROUND } from "#course/ladder.ts";
import { Playing } from "#learner/lesson/practice/Playing.tsx";
import type { Simulator } from "#learner/lesson/simulators.ts";
import { frame, prepareBrowser } from "../../support/lesson.tsx";

prepareBrowser();

/** A keyboard of one key, drawn on the screen: what is typed passes through no box of the browser. */
const drawnKeyboard: Simulator = {
  practice: {
    start: () => ({ text: "411111111111111" }),
    act: ({ state, act }) => ({ state: { text: `${(state as { text: string }).text}${act as string}` }, outcome: { kind: "neutral" } }),
    isDone: () => false, solve: () => undefined, move: () => ({ kind: "touch", spot: "1" }),
  },
  Screen: ({ state, onAct, said }) => <><button type="button" onClick={() => onAct("1")}>1</button><output>{(state as { text: string }).text}</output><p>{said?.lines.join(" ")}</p></>,
  pretend: false,
};

it("a real number made with a drawn keyboard is emptied too", () => {
  const told: string[] = [];
  const nothing = () => {};
  const start = drawnKeyboard.practice.start;
  let starts = 0;
  const simulator: Simulator = { ...drawnKeyboard, practice: { ...drawnKeyboard.practice, start: (step, given) => (starts++ === 0 ? start(step, given) : { text: "" }) } };
  render(
    <Playing
      simulator={simulator} step={{ ...frame("k"), kind: "quiz", answers: [], several: false, asksSure: false }} pictures={{}} comfort={DEFAULT_COMFORT} ladder={GROUND} before={undefined} reading={undefined}
      onShown={nothing} onAct={() => { told.push("acted"); return { often: false }; }} onSaid={nothing} onOtherWay={nothing} onEmptied={() => told.push("emptied")} onCard={nothing} onShowing={nothing} onDone={nothing} onReal={undefined} onLater={nothing} onEnough={nothing}
    />,
  );
  fireEvent.click(screen.getByRole("button", { name: "1" }));
  expect(document.body.textContent).not.toContain("411111");
  expect(document.body.textContent).toContain("Ne tapez pas vos vrais numéros ici.");
  expect(told).toEqual(["emptied"]);
});
