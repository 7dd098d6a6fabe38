/** Time spent doing: a pause counts for a minute at most, so that a cup of coffee is not taken for hesitation. */
export const LONGEST_PAUSE_MS = 60_000;

export type ActiveTime = {
  /** Something was done at this time (ms, any origin). */
  readonly act: (now: number) => void;
  /** ms so far. */
  readonly spent: (now: number) => number;
  /** ms since the action before, at most a minute. */
  readonly sinceLast: (now: number) => number;
};

export function startActiveTime(start: number): ActiveTime {
  let last = start;
  let spent = 0;
  const pause = (now: number) => Math.min(Math.max(0, Math.round(now - last)), LONGEST_PAUSE_MS);
  return {
    act(now) {
      spent += pause(now);
      last = now;
    },
    spent: (now) => spent + pause(now),
    sinceLast: pause,
  };
}
