/** What the fuzz asks a hub: true messages of true devices, changed in any way before or after they are signed. */
import fc from "fast-check";
import { type Stream, STREAMS } from "#journal/entry.ts";
import { ROUTES } from "#protocol/messages.ts";

export type Sender = "trainer" | "tablet" | "other" | "revoked" | "stranger";
const SENDERS: readonly Sender[] = ["trainer", "tablet", "other", "revoked", "stranger"];

const NASTY = [null, true, 0, -1, 1, 1.5, 2, 2 ** 31, 2 ** 53, "", "x", "\0", "\ud800", "é\udc00", "main", "private", [], {}, [null], { a: 1 }, "a".repeat(17_000), -0, "0".repeat(64)] as const;
/** Sent as what it stands for: so that a counterexample can be read. */
export const DEEP = "[ × 20000";

/** `at`: the way into the message, level after level. */
export type Change = { readonly at: readonly number[]; readonly to: { readonly kind: "set"; readonly value: unknown } | { readonly kind: "shift"; readonly by: number } | { readonly kind: "drop" | "double" | "extra" } };
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.array(fc.nat({ max: 59 }), { minLength: 1, maxLength: 6 }),
  to: fc.oneof(
    fc.record({ kind: fc.constant("set" as const), value: fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue({ maxDepth: 2 })) }),
    fc.record({ kind: fc.constant("shift" as const), by: fc.constantFrom(-2, -1, 1, 2) }),
    fc.record({ kind: fc.constantFrom("drop" as const, "double" as const, "extra" as const) }),
  ),
});

export type Wanted = {
  readonly writer: Sender; readonly stream: Stream; readonly length: number;
  /** From how far after what the hub holds; 1 for the next. */
  readonly ahead: number;
  /** Its first text blanked on the way, as after an erasure; or sealed with another's key. */
  readonly twist: "none" | "blank" | "forged";
};
const wanted: fc.Arbitrary<Wanted> = fc.record({
  writer: fc.constantFrom(...SENDERS), stream: fc.constantFrom(...STREAMS), length: fc.integer({ min: 1, max: 3 }),
  ahead: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }) }),
  twist: fc.constantFrom("none", "none", "none", "blank", "forged"),
});

export const asking = fc.record({
  sender: fc.constantFrom(...SENDERS),
  tails: fc.array(wanted, { maxLength: 3 }),
  /** Done to the message before it is signed. */
  changes: fc.oneof({ weight: 3, arbitrary: fc.constant<Change[]>([]) }, { weight: 2, arbitrary: fc.array(change, { minLength: 1, maxLength: 2 }) }),
  /** Done to the bytes, whatever they mean. */
  cut: fc.oneof({ weight: 6, arbitrary: fc.constant("none" as const) }, { weight: 4, arbitrary: fc.constantFrom("zipped", "zip-cut", "not-zipped", "flip", "raw", "header", "no-header", "late", "replayed", "method", "path", "other-route") }),
  spot: fc.nat(),
  route: fc.constantFrom(...Object.values(ROUTES)),
  raw: fc.oneof(fc.constantFrom("", "null", "[", DEEP, "1e999", "{\"__proto__\":{}}", "\ufeff{}"), fc.json({ maxDepth: 3 })),
});
export type Asking = typeof asking extends fc.Arbitrary<infer A> ? A : never;

type Spot = { readonly in: Record<string, unknown>; readonly key: string };

function spotOf(value: Record<string, unknown>, [first = 0, ...rest]: readonly number[]): Spot | undefined {
  const keys = Object.keys(value);
  const key = keys[first % keys.length];
  if (key === undefined) return undefined;
  const inside = value[key];
  return (rest.length > 0 && typeof inside === "object" && inside !== null ? spotOf(inside as Record<string, unknown>, rest) : undefined) ?? { in: value, key };
}

/** Changes a message in place. */
export function apply({ at, to }: Change, message: Record<string, unknown>): void {
  const spot = spotOf(message, at);
  if (!spot) return;
  const { in: holder, key } = spot;
  const old = holder[key];
  switch (to.kind) {
    case "set": holder[key] = structuredClone(to.value); break;
    case "shift": if (typeof old === "number") holder[key] = old + to.by; break;
    case "drop": if (Array.isArray(holder)) holder.splice(Number(key), 1); else delete holder[key]; break;
    case "double": if (Array.isArray(old)) holder[key] = [...old, ...structuredClone(old)]; break;
    case "extra": if (typeof old === "object" && old !== null && !Array.isArray(old)) holder[key] = { ...old, extra: 1 }; break;
  }
}
