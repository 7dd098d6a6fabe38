/** The shape of every message a hub accepts. What entries say is not looked at. */
import { z } from "zod";
import { isStamp, type Stamp } from "#journal/stamp.ts";
import { type DeviceId, type LogName, STREAMS } from "#journal/entry.ts";
import { LIMITS } from "#protocol/messages.ts";
import { Refused } from "./refuse.ts";

/** PostgreSQL's text holds no NUL, and no database gives half a surrogate pair back as it was: the entry's hash would lie. */
const isKeepable = (value: string): boolean => !value.includes("\0") && !/\p{Surrogate}/u.test(value);
const text = (max: number) => z.string().min(1).max(max).refine(isKeepable);
const device = z.string().refine((value): value is DeviceId => /^[a-z2-7]{16}$/.test(value));
const logName = z.string().refine((value): value is LogName => /^[a-z2-7]{16}\/(main|detail|private)$/.test(value));
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const number = z.int().min(1).max(2 ** 31 - 1);
const stream = z.enum(STREAMS);
const stamp = z.string().refine((value): value is Stamp => isStamp(value));

const head = z.object({ number: z.int().min(0).max(2 ** 31 - 1), digest: z.union([digest, z.literal("")]) });
const tailEntry = z.union([
  z.strictObject({ stamp, salt: text(64), body: text(LIMITS.bodyChars) }),
  z.strictObject({ stamp, hash: digest }),
]);
const tail = z.object({
  device, stream, from: number, entries: z.array(tailEntry).min(1),
  seal: z.object({ device, stream, number, digest, signature: text(200) }),
});
const newDevice = z.object({ id: device, publicKey: text(400).regex(/^[\w-]+$/), name: text(60) });
const name = text(60).refine((value) => value.trim() !== "");

export const SHAPES = {
  sync: z.object({
    protocol: z.int(),
    have: z.record(logName, head),
    tails: z.array(tail),
  }),
  // No secret at all is a link cut short: answered like an old one.
  found: z.object({ secret: z.string().max(100), place: name, trainer: name, password: text(200), device: newDevice }),
  signIn: z.object({ trainer: name, password: text(200), device: newDevice }),
  enrol: z.object({ code: text(30), device: newDevice }),
  decide: z.object({ device, accept: z.boolean() }),
  nothing: z.object({}),
} as const;

export function readShape<S extends z.ZodType>(shape: S, body: Buffer): z.output<S> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refused("malformed");
  }
  const read = shape.safeParse(value);
  if (!read.success) throw new Refused("malformed");
  return read.data;
}
