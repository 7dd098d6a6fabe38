import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DeviceStore } from "#store/open-store.ts";
import type { TrainerTry } from "#store/trainer-lock.ts";
import { MORNING, newDevice, seen, type TestClock } from "../support/devices.ts";
import { readDisk } from "../support/disk.ts";

const CODE = "2468";
const MINUTE = 60_000;
/** The clock of a test device moves at each look. */
const SECONDS = 10_000;

const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
/** A look at a code takes its time on purpose; here it is quick, and counted. */
const quick: typeof derive = (how, key, length) => derive({ ...(how as Pbkdf2Params), iterations: 1 }, key, length);
const looks = vi.spyOn(crypto.subtle, "deriveBits");
beforeEach(() => { looks.mockReset().mockImplementation(quick); });

async function lockedDevice(clock: TestClock = { now: MORNING }) {
  const device = await newDevice(clock);
  await device.store.setTrainerCode(CODE);
  looks.mockClear();
  return device;
}
async function failTimes(count: number, store: DeviceStore): Promise<void> {
  for (let failure = 0; failure < count; failure++) await store.tryTrainerCode("1357");
}
const waitOf = (tried: TrainerTry): number | "open" => (tried.kind === "open" ? "open" : tried.waitMs);

describe("the trainer's code", () => {
  it("opens with the right code and not with another, also after a reload", async () => {
    const { store, clock, name } = await lockedDevice();
    expect(await seen(store.watchTrainerCode())).toBe(true);
    expect(await store.tryTrainerCode("1357")).toEqual({ kind: "wrong", waitMs: 0 });
    expect(await store.tryTrainerCode(CODE)).toEqual({ kind: "open" });
    store.close();
    expect(await (await newDevice(clock, name)).store.tryTrainerCode(CODE)).toEqual({ kind: "open" });
  });

  it("opens nothing on a device where none was chosen", async () => {
    const { store } = await newDevice();
    expect(await seen(store.watchTrainerCode())).toBe(false);
    expect(await store.tryTrainerCode("")).toEqual({ kind: "wrong", waitMs: 0 });
  });

  it("makes one wait 1, 5, then 15 minutes after the fifth failure, and does not even look while waiting", async () => {
    const { store, clock } = await lockedDevice();
    for (let count = 1; count <= 4; count++) expect(await store.tryTrainerCode("1357")).toEqual({ kind: "wrong", waitMs: 0 });
    for (const minutes of [1, 5, 15, 15]) {
      expect(await store.tryTrainerCode("1357")).toEqual({ kind: "wrong", waitMs: minutes * MINUTE });
      const looked = looks.mock.calls.length;
      clock.now += (minutes - 1) * MINUTE;
      expect(waitOf(await store.tryTrainerCode(CODE))).toBeGreaterThan(MINUTE - SECONDS);
      expect(looks.mock.calls.length).toBe(looked);
      clock.now += MINUTE;
    }
  });

  it("counts a try before looking at it, so that a reload or an empty battery gives no other", async () => {
    const { store, clock, name } = await lockedDevice();
    looks.mockImplementation(() => Promise.reject(new Error("the battery is empty")));
    for (let count = 1; count <= 5; count++) await expect(store.tryTrainerCode("1357")).rejects.toThrow("battery");
    looks.mockImplementation(quick);
    store.close();
    const again = await newDevice(clock, name);
    expect(waitOf(await again.store.tryTrainerCode(CODE))).toBeGreaterThan(MINUTE - SECONDS);
    clock.now += MINUTE;
    expect(await again.store.tryTrainerCode(CODE)).toEqual({ kind: "open" });
  });

  it("lets five of ten that are tried at once be looked at, and no more", async () => {
    const { store } = await lockedDevice();
    const tries = await Promise.all(Array.from({ length: 10 }, (_, index) => store.tryTrainerCode(String(1_000 + index))));
    expect(looks).toHaveBeenCalledTimes(5);
    expect(tries.filter((tried) => waitOf(tried) === 0)).toHaveLength(4);
  });

  it("forgets the failures once it was right", async () => {
    const { store } = await lockedDevice();
    for (let round = 0; round < 2; round++) {
      await failTimes(4, store);
      expect(await store.tryTrainerCode(CODE)).toEqual({ kind: "open" });
    }
  });

  it("never waits longer than 15 minutes when the device's clock goes back to 1970", async () => {
    const { store, clock } = await lockedDevice();
    await failTimes(5, store);
    clock.now = 0;
    expect(waitOf(await store.tryTrainerCode(CODE))).toBe(15 * MINUTE);
  });

  it("is kept as a salted hash only, one that takes long to guess", async () => {
    const [one, other] = [await newDevice(), await newDevice()];
    for (const { store } of [one, other]) await store.setTrainerCode(CODE);
    const locks = await Promise.all([one, other].map(async ({ name }) => JSON.stringify((await readDisk(name, "settings"))["settings"])));
    for (const lock of locks) expect(lock).not.toContain(CODE);
    expect(locks[0]).not.toBe(locks[1]);
    const [how] = looks.mock.calls.map(([given]) => given as Pbkdf2Params);
    expect(how).toMatchObject({ name: "PBKDF2", hash: "SHA-256", iterations: 600_000 });
  });
});
