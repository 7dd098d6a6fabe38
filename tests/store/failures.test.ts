import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { LearnerId } from "#journal/entry.ts";
import { openStore } from "#store/open-store.ts";
import { StorageFailure } from "#store/store.ts";
import { MORNING, newDevice, seededBytes, seen, shown } from "../support/devices.ts";
import { readDisk } from "../support/disk.ts";

const ODETTE = "odette" as LearnerId;
const NEWER = 20;
const OLDER = 5;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const failureOf = (work: Promise<unknown>): Promise<string> => work.then(() => "done", (reason: unknown) => (reason instanceof StorageFailure ? reason.kind : String(reason)));
const open = (name: string) => openStore({ name, now: () => MORNING, random: seededBytes(1) });
/** Another tab with this database, of this version (Dexie's times ten). `yields`: whether it lets go when asked. */
const otherTab = (name: string, version: number, yields: boolean): Promise<IDBDatabase> => new Promise((resolve, reject) => {
  const request = indexedDB.open(name, version);
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    if (yields) request.result.onversionchange = () => request.result.close();
    resolve(request.result);
  };
});

/** How Chrome and Safari say that a connection is gone. */
const DROPS = [
  new DOMException("The database connection is closing.", "InvalidStateError"),
  new DOMException("Connection to Indexed Database server lost. Refresh the page to try again", "UnknownError"),
];
/** Connections opened from now on that the browser may drop: `drop` those there are, `dropEach` also every later one, once open. */
function breakableConnections() {
  const opened = new Set<IDBDatabase>();
  const broken = new Map<IDBDatabase, DOMException>();
  let always: DOMException | undefined;
  const real = IDBDatabase.prototype.transaction;
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...given) {
    const reason = broken.get(this) ?? (opened.has(this) ? always : undefined);
    if (reason) throw reason;
    opened.add(this);
    return real.apply(this, given);
  });
  return {
    drop: (reason: DOMException) => { for (const connection of opened) broken.set(connection, reason); },
    dropEach: (reason: DOMException) => { always = reason; },
  };
}

describe("a database that cannot be used", () => {
  it("once closed says so, for what is written, read and watched", async () => {
    const { store, name } = await newDevice();
    store.close();
    expect(await failureOf(store.record(shown(ODETTE, "a")))).toBe("closed");
    expect(await failureOf(store.heads())).toBe("closed");
    expect(await failureOf(seen(store.watchPeople()))).toBe("closed");
    expect((await readDisk(name, "entries"))["entries"]).toEqual([]);
  });

  it("that another tab made newer is let go, and says so from then on", async () => {
    const { store, name } = await newDevice();
    await store.record(shown(ODETTE, "a"));
    const tab = await otherTab(name, NEWER, true);
    expect(await failureOf(store.record(shown(ODETTE, "b")))).toBe("newer");
    expect(await failureOf(seen(store.watchPeople()))).toBe("newer");
    tab.close();
  });

  it("of a newer version is not opened by an older program", async () => {
    const { store, name } = await newDevice();
    await store.record(shown(ODETTE, "a"));
    store.close();
    (await otherTab(name, NEWER, true)).close();
    expect(await failureOf(open(name))).toBe("newer");
  });

  it("that was deleted elsewhere is closed, and is not silently begun anew", async () => {
    const { store, name } = await newDevice();
    await new Promise<void>((resolve) => { indexedDB.deleteDatabase(name).onsuccess = () => resolve(); });
    expect(await failureOf(store.record(shown(ODETTE, "a")))).toBe("closed");
    expect((await indexedDB.databases()).map((held) => held.name)).not.toContain(name);
  });

  it("that another tab does not let go of is said to be blocked, after four seconds", async () => {
    const name = "held-by-another-tab";
    const tab = await otherTab(name, OLDER, false);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let outcome = "waiting";
    const opening = failureOf(open(name)).then((kind) => { outcome = kind; });
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(3_900);
    expect(outcome).toBe("waiting");
    await vi.advanceTimersByTimeAsync(200);
    await opening;
    expect(outcome).toBe("blocked");
    tab.close();
  });

  it("opens as soon as the other tab lets go", async () => {
    const name = "let-go-in-time";
    const tab = await otherTab(name, OLDER, false);
    const opening = open(name);
    setTimeout(() => tab.close(), 50);
    expect(await failureOf(opening)).toBe("done");
    (await opening).close();
  });

  it("that the browser does not have is said to be unavailable", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => { throw new DOMException("not here", "SecurityError"); });
    expect(await failureOf(open("nowhere"))).toBe("unavailable");
  });

  it("whose connection the browser dropped is opened again, and the entry is there once", async () => {
    for (const reason of DROPS) {
      const connections = breakableConnections();
      const { store, name } = await newDevice();
      connections.drop(reason);
      await store.record(shown(ODETTE, "a"));
      expect((await store.heads())[`${store.device}/main`]?.number).toBe(1);
      connections.drop(reason);
      expect((await readDisk(name, "entries"))["entries"]).toHaveLength(1);
      expect(await seen(store.watchPeople())).toEqual([]);
      vi.restoreAllMocks();
    }
  });

  it("whose connection drops each time says that it is closed, and holds nothing of what failed", async () => {
    for (const reason of DROPS) {
      const connections = breakableConnections();
      const { store, name } = await newDevice();
      connections.dropEach(reason);
      expect(await failureOf(store.record(shown(ODETTE, "a")))).toBe("closed");
      vi.restoreAllMocks();
      expect((await readDisk(name, "entries"))["entries"]).toEqual([]);
      await store.record(shown(ODETTE, "a"));
      expect((await readDisk(name, "entries"))["entries"]).toHaveLength(1);
    }
  });
});
