/**
 * When to meet the hub: soon after something was recorded, when the line or the screen comes back, and every
 * minute; less and less often while nobody answers. Never two meetings at once. That the browser believes to
 * be online is a hint, not a fact, so it is never asked.
 */
import type { ExchangeOutcome } from "./exchange.ts";

export type Wake = "recorded" | "came-back" | "asked";

type Parts = {
  readonly meet: () => Promise<ExchangeOutcome>;
  /** Calls `wake` when something happens; returns how to stop listening. */
  readonly listen: (wake: (why: Wake) => void) => () => void;
  /** Calls back after that many ms; returns how to forget it. */
  readonly after: (ms: number, then: () => void) => () => void;
  /** From 0 to 1. */
  readonly chance: () => number;
  readonly onOutcome: (outcome: ExchangeOutcome) => void;
  /** A storage failure in the middle of a meeting. */
  readonly onFailure: (reason: unknown) => void;
};

/** Several taps in a row make one meeting; taps that never stop do not put it off. */
const SETTLE_MS = 1_000;
const EVERY_MS = 60_000;
const SLOWEST_MS = 10 * 60_000;

/** Starts at once; returns how to stop. */
export function keepInTouch({ meet, listen, after, chance, onOutcome, onFailure }: Parts): () => void {
  let meeting = false;
  let again = false;
  let failures = 0;
  let stopped = false;
  let soon = false;
  let forget = () => {};

  const plan = (ms: number): void => {
    forget();
    soon = ms <= SETTLE_MS;
    if (!stopped) forget = after(ms, run);
  };
  const run = (): void => {
    if (meeting) {
      again = true;
      return;
    }
    meeting = true;
    again = false;
    meet().then((outcome) => {
      failures = outcome.kind === "done" || outcome.kind === "forked" ? 0 : failures + 1;
      onOutcome(outcome);
    }, onFailure).finally(() => {
      meeting = false;
      plan(again ? SETTLE_MS : pause());
    });
  };
  /** Half to the whole of the pause, so that a room full of tablets does not call all at once. */
  const pause = (): number => Math.min(EVERY_MS * 2 ** Math.min(failures, 10), SLOWEST_MS) * (0.5 + chance() / 2);

  const unlisten = listen((why) => {
    if (why === "came-back") failures = 0;
    // While nobody answers, each tap must not call again: the pause decides.
    if (why === "recorded" && failures > 0) return;
    if (meeting) again = true;
    else if (why !== "recorded") plan(0);
    else if (!soon) plan(SETTLE_MS);
  });
  plan(0);
  return () => {
    stopped = true;
    forget();
    unlisten();
  };
}
