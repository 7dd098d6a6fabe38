/** A refusal: a name, the hub's time, and nothing changed. Thrown by handlers, turned into an answer in one place. */
import type { Refusal, RefusalName } from "#protocol/messages.ts";

export class Refused extends Error {
  constructor(readonly refusal: RefusalName) {
    super(refusal);
  }
}

const STATUS: Readonly<Record<RefusalName, 400 | 401 | 403 | 404 | 409 | 413 | 426 | 429>> = {
  malformed: 400, "too-large": 413, protocol: 426, "unknown-device": 401, revoked: 403, "bad-signature": 401, clock: 401, replayed: 401,
  "not-allowed": 403, "wrong-password": 403, "too-many-tries": 429, "unknown-code": 404, "already-founded": 409, "not-founded": 409, "not-found": 404,
};

export const refusalAnswer = (refused: RefusalName, now: number): Response => {
  const body: Refusal = { refused, now };
  return Response.json(body, { status: STATUS[refused] });
};
