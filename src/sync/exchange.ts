/**
 * One meeting with the hub: send what it lacks, take what we lack, until neither owes anything.
 *
 * The hub's table is kept from one meeting to the next, so an up-to-date device costs one request. It is never
 * believed beyond what the hub says now: a hub restored from an old backup shows lower numbers, and is sent its
 * missing tails again. Nothing here deletes anything, and a cut line costs one message at most.
 */
import type { LogName } from "#journal/entry.ts";
import type { Keeper } from "#journal/keeper.ts";
import { sealText, type Tail } from "#journal/tail.ts";
import { LIMITS, PROTOCOL_VERSION, type RefusalName, ROUTES, type SyncAnswer, type SyncRequest } from "#protocol/messages.ts";
import { isSyncAnswer } from "./answer-shape.ts";
import { askSigned, type Send, type Signer } from "./requests.ts";

export type ExchangeOutcome =
  | { readonly kind: "done"; readonly sent: number; readonly received: number }
  /** These logs tell another story at the hub: kept on both sides, nothing overwritten. */
  | { readonly kind: "forked"; readonly logs: readonly LogName[] }
  | { readonly kind: "refused"; readonly name: RefusalName }
  | { readonly kind: "offline" }
  | { readonly kind: "not-a-hub" };

export type Verify = (claim: { readonly text: string; readonly signature: string; readonly publicKey: string }) => Promise<boolean>;

/** Half of what a message may hold: names and punctuation are not counted. */
const TAIL_LIMITS = { entries: LIMITS.entriesPerMessage, bytes: LIMITS.messageBytes / 2 };
/** A guess: ten years of a village in one meeting. Beyond it, the rest waits for the next one. */
const MAX_MESSAGES = 1_000;

export async function exchange({ keeper, send, signer, verify }: { keeper: Keeper; send: Send; signer: Signer; verify: Verify }): Promise<ExchangeOutcome> {
  let hub = await keeper.hubHeads();
  let sent = 0;
  let received = 0;
  for (let messages = 0; messages < MAX_MESSAGES; messages++) {
    const tails = await keeper.tailsFor(hub, TAIL_LIMITS);
    const message: SyncRequest = { protocol: PROTOCOL_VERSION, have: await keeper.heads(), tails };
    const reply = await askSigned<unknown>(send, signer, { path: ROUTES.sync, message });
    if (reply.kind !== "ok") return reply;
    const answer = reply.value;
    if (!isSyncAnswer(answer)) return { kind: "not-a-hub" };
    // First the time, then the entries: on a clock put right, what is written next is later than what is read now.
    await keeper.metHub({ hub: answer.have, hubNow: answer.now, place: answer.place, devices: answer.devices });
    const taken = await keeper.absorb(await sealedOnly({ keeper, tails: answer.tails, verify }));
    sent += tails.length - answer.notTaken.length;
    received += taken.reduce((sum, one) => sum + (one.kind === "taken" ? one.entries : 0), 0);

    const forks = [...new Set([...(await keeper.forksWith(answer.have)), ...answer.notTaken.flatMap(({ log, why }) => (why === "fork" ? [log] : [])), ...taken.flatMap((one) => (one.kind === "fork" ? [one.log] : []))])];
    const moved = !sameTable(hub, answer.have) || taken.some((one) => one.kind === "taken" && one.entries > 0);
    hub = answer.have;
    const owes = (await keeper.tailsFor(hub, TAIL_LIMITS)).length > 0 || answer.more;
    // Neither side moved: what is still owed will not go through by repeating it now.
    if (!owes || !moved) return forks.length > 0 ? { kind: "forked", logs: forks } : { kind: "done", sent, received };
  }
  return { kind: "done", sent, received };
}

/** Tails whose seal was signed by the device that wrote them; a carrier can alter nothing. */
async function sealedOnly({ keeper, tails, verify }: { keeper: Keeper; tails: readonly Tail[]; verify: Verify }): Promise<readonly Tail[]> {
  const sound: Tail[] = [];
  for (const tail of tails) {
    const writer = await keeper.neighbour(tail.device);
    if (!writer || tail.seal.device !== tail.device || tail.seal.stream !== tail.stream) continue;
    if (await verify({ text: sealText(tail.seal), signature: tail.seal.signature, publicKey: writer.publicKey })) sound.push(tail);
  }
  return sound;
}

function sameTable(one: SyncAnswer["have"], other: SyncAnswer["have"]): boolean {
  const names = Object.keys({ ...one, ...other }) as LogName[];
  return names.every((name) => one[name]?.number === other[name]?.number && one[name]?.digest === other[name]?.digest);
}
