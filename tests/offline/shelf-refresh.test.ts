import { describe, expect, it } from "vitest";
import { compileLessons } from "#compiler/compile.ts";
import type { Catalogue, LessonId, LessonPack } from "#course/lesson.ts";
import { refreshShelf, sha256OfBytes } from "#offline/shelf-refresh.ts";
import type { DeviceStore } from "#store/open-store.ts";
import { packFiles } from "../../src/build/lesson-packs.ts";
import { newDevice, seen } from "../support/devices.ts";

const compiled = await compileLessons({ root: "lessons" });
type Files = ReadonlyMap<string, string>;
const OURS: Files = new Map(packFiles(compiled).map(({ fileName, source }) => [`/${fileName}`, source]));
const CATALOGUE = "/lessons/catalogue.json";
const PACKS = compiled.packs.length;
const CHANGED = compiled.packs[1]?.id as LessonId;
const NEWER = "Pour apprendre encore mieux.";

/** A hub that serves these files; `answer` may say something else at an address, or cut the line by throwing. */
function refresh(store: DeviceStore, { files = OURS, answer }: { files?: Files; answer?: (address: string) => Response | undefined } = {}) {
  const asked: string[] = [];
  const told: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    asked.push(address);
    const other = answer?.(address);
    if (other) return other;
    const file = files.get(address);
    return file === undefined ? new Response("", { status: 404 }) : new Response(file, { headers: { "Content-Type": "application/json" } });
  };
  const onProgress = ({ done, of }: { done: number; of: number }) => { told.push(`${done}/${of}`); };
  const outcome = refreshShelf<Catalogue, LessonPack>({ ...store, fetch, digest: sha256OfBytes, onProgress });
  return outcome.then(({ kind }) => ({ kind, packs: asked.filter((address) => address !== CATALOGUE), told }));
}

/** The same lessons, one of them written anew. */
function withOneChanged(): Files {
  const packs = compiled.packs.map((pack): LessonPack => {
    const { languages } = pack;
    return pack.id === CHANGED ? { ...pack, languages: { ...languages, fr: { ...languages.fr, why: NEWER } } } : pack;
  });
  return new Map(packFiles({ ...compiled, packs }).map(({ fileName, source }) => [`/${fileName}`, source]));
}

const portal = () => new Response("<!doctype html><title>Bienvenue sur le Wi-Fi</title>", { headers: { "Content-Type": "text/html" } });
const catalogueOf = (store: DeviceStore) => seen(store.watchCatalogue(), () => true);

describe("the shelf of lessons", () => {
  it("is filled when empty, pack by pack", async () => {
    const { store } = await newDevice();
    const { kind, packs, told } = await refresh(store);
    expect(kind).toBe("up-to-date");
    expect(packs).toHaveLength(PACKS);
    expect(told).toEqual(Array.from({ length: PACKS + 1 }, (_, done) => `${done}/${PACKS}`));
    expect((await catalogueOf(store))?.packs).toHaveLength(PACKS);
    for (const pack of compiled.packs) expect(await store.readPack(pack.id)).toEqual(JSON.parse(JSON.stringify(pack)));
  });

  it("asks only for what differs", async () => {
    const { store } = await newDevice();
    await refresh(store);
    expect(await refresh(store)).toMatchObject({ kind: "up-to-date", packs: [] });
    const files = withOneChanged();
    const { packs } = await refresh(store, { files });
    expect(packs).toHaveLength(1);
    const [changed] = packs;
    expect(OURS.has(changed ?? "")).toBe(false);
    expect((await store.readPack(CHANGED))?.languages.fr.why).toBe(NEWER);
  });

  it("goes on where it was when the line is cut after the first pack", async () => {
    const { store } = await newDevice();
    let served = 0;
    const cut = await refresh(store, { answer: (address) => {
      if (address !== CATALOGUE && ++served > 1) throw new TypeError("Failed to fetch");
      return undefined;
    } });
    expect(cut).toMatchObject({ kind: "unreachable", told: [`0/${PACKS}`, `1/${PACKS}`] });
    expect(await catalogueOf(store)).toBeUndefined();
    const { kind, packs, told } = await refresh(store);
    expect(kind).toBe("up-to-date");
    expect(packs).toHaveLength(PACKS - 1);
    expect(packs).not.toContain(cut.packs[0]);
    expect(told[0]).toBe(`1/${PACKS}`);
  });

  it("holds no half of a pack when the line is cut in the middle of one", async () => {
    const { store } = await newDevice();
    const torn = () => new Response(new ReadableStream({ pull: (to) => to.error(new TypeError("network error")) }));
    expect((await refresh(store, { answer: (address) => (address === CATALOGUE ? undefined : torn()) })).kind).toBe("unreachable");
    for (const { id } of compiled.packs) expect(await store.readPack(id)).toBeUndefined();
  });

  it("stays as it is without internet, or when the hub is in trouble", async () => {
    const { store } = await newDevice();
    await refresh(store);
    expect((await refresh(store, { answer: () => { throw new TypeError("Failed to fetch"); } })).kind).toBe("unreachable");
    expect((await refresh(store, { answer: () => new Response("", { status: 502 }) })).kind).toBe("unreachable");
    expect((await catalogueOf(store))?.packs).toHaveLength(PACKS);
  });

  it("does not take a captive portal's page for a catalogue, nor for a pack", async () => {
    const { store } = await newDevice();
    expect(await refresh(store, { answer: portal })).toMatchObject({ kind: "not-ours", packs: [] });
    expect((await refresh(store, { answer: () => Response.json({ login: true }) })).kind).toBe("not-ours");
    expect((await refresh(store, { answer: (address) => (address === CATALOGUE ? undefined : portal()) })).kind).toBe("not-ours");
    expect(await catalogueOf(store)).toBeUndefined();
    for (const { id } of compiled.packs) expect(await store.readPack(id)).toBeUndefined();
  });

  it("refuses a pack whose bytes do not have their hash, and keeps the catalogue it had", async () => {
    const { store } = await newDevice();
    await refresh(store);
    const before = await catalogueOf(store);
    const files = withOneChanged();
    const spoilt = new Map([...files].map(([address, source]) => [address, address === CATALOGUE ? source : `${source} `]));
    const { kind, packs } = await refresh(store, { files: spoilt });
    expect(kind).toBe("not-ours");
    expect(packs).toHaveLength(1);
    expect(await catalogueOf(store)).toEqual(before);
    expect((await store.readPack(CHANGED))?.languages.fr.why).toBe(compiled.packs[1]?.languages.fr.why);
  });

  it("lets go of a lesson that the catalogue no longer names", async () => {
    const { store } = await newDevice();
    await refresh(store);
    const [gone, ...packs] = compiled.packs;
    const files = new Map(packFiles({ ...compiled, packs }).map(({ fileName, source }) => [`/${fileName}`, source]));
    expect(await refresh(store, { files })).toMatchObject({ kind: "up-to-date", packs: [] });
    expect(await store.readPack(gone?.id as LessonId)).toBeUndefined();
  });
});
