/**
 * When an entry happened: a hybrid logical clock (Kulkarni et al., 2014), as one string that sorts.
 *
 * Tablets come back from an empty battery in 1970. A device corrects its clock by the hub's time when it
 * meets one; until then, or when its time is absurd, its stamps are doubtful and never beat a sound one.
 * Nothing is ever refused for its date. The merged clock never runs more than five minutes ahead of the hub.
 */
import type { DeviceId } from "./entry.ts";

/** "1" (sound) or "0" (doubtful), milliseconds on 15 digits, counter on 4 hexadecimal digits, device. */
export type Stamp = string & { readonly Stamp: never };

/** What a device remembers of time between two stamps. */
export type Clock = {
  /** Milliseconds of the last stamp made or seen. */
  readonly time: number;
  readonly counter: number;
  /** Hub time minus device time, in milliseconds; undefined until a hub was met. */
  readonly hubOffset: number | undefined;
};

export const NEW_CLOCK: Clock = { time: 0, counter: 0, hubOffset: undefined };

/** Beyond this, another device's clock is not followed: a tablet set to 2099 must not drag the others along. */
export const MAX_AHEAD_MS = 5 * 60_000;
/** The day the first version was written: a clock before it is wrong, whatever it says. */
export const EARLIEST_MS = Date.UTC(2026, 10, 1);
/** A guess: no device of today should still write in 2100. */
export const LATEST_MS = Date.UTC(2090, 0, 1);
const MAX_COUNTER = 0xffff;
const isPlausible = (time: number): boolean => time >= EARLIEST_MS && time <= LATEST_MS;

/** Makes the next stamp of a device. `now` is the device's own clock, in milliseconds since 1970. */
export function nextStamp({ clock, now, device }: { clock: Clock; now: number; device: DeviceId }): { stamp: Stamp; clock: Clock } {
  const wall = now + (clock.hubOffset ?? 0);
  // A clock in 2099 is not followed either: once it is put right, stamps are today's again.
  const forward = wall > LATEST_MS ? clock.time : Math.max(wall, clock.time);
  const overflow = forward === clock.time && clock.counter >= MAX_COUNTER;
  const time = overflow ? forward + 1 : forward;
  const counter = time === clock.time ? clock.counter + 1 : 0;
  return { stamp: writeStamp({ sound: isPlausible(wall), time, counter, device }), clock: { ...clock, time, counter } };
}

/** Moves a clock past a stamp received from elsewhere, unless that stamp is doubtful or too far ahead. */
export function witness({ clock, seen, now }: { clock: Clock; seen: Stamp; now: number }): Clock {
  const { sound, time, counter } = readStamp(seen);
  const limit = now + (clock.hubOffset ?? 0) + MAX_AHEAD_MS;
  if (!sound || time > limit) return clock;
  if (time > clock.time) return { ...clock, time, counter };
  if (time === clock.time && counter > clock.counter) return { ...clock, counter };
  return clock;
}

/**
 * Corrects a clock by the hub's time. A clock that had run ahead of the hub comes back to it. A hub may come back
 * from an empty battery too: its time is not followed when it is absurd.
 */
export function meetHub({ clock, hubNow, now }: { clock: Clock; hubNow: number; now: number }): Clock {
  if (!isPlausible(hubNow)) return clock;
  const ahead = clock.time > hubNow + MAX_AHEAD_MS;
  return { time: ahead ? hubNow : clock.time, counter: ahead ? 0 : clock.counter, hubOffset: hubNow - now };
}

export type StampParts = { readonly sound: boolean; readonly time: number; readonly counter: number; readonly device: DeviceId };

export function readStamp(stamp: Stamp): StampParts {
  const [sound, time, counter, device] = stamp.split(":");
  return { sound: sound === "1", time: Number(time), counter: Number.parseInt(counter ?? "0", 16), device: (device ?? "") as DeviceId };
}

const STAMP_SHAPE = /^[01]:\d{15}:[0-9a-f]{4}:[a-z2-7]{16}$/;
export const isStamp = (text: string): text is Stamp => STAMP_SHAPE.test(text);

/** The day and time people are told, in milliseconds since 1970; undefined when the clock was doubtful. */
export const stampTime = (stamp: Stamp): number | undefined => {
  const { sound, time } = readStamp(stamp);
  return sound ? time : undefined;
};

function writeStamp({ sound, time, counter, device }: StampParts): Stamp {
  const ms = String(Math.max(0, Math.trunc(time))).padStart(15, "0");
  return `${sound ? "1" : "0"}:${ms}:${counter.toString(16).padStart(4, "0")}:${device}` as Stamp;
}
