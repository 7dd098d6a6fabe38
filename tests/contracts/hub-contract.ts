/** What a hub promises, whatever its database. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { PROTOCOL_VERSION, ROUTES, type VersionTable } from "#protocol/messages.ts";
import { checkWords } from "#protocol/check-words.ts";
import type { HubDatabase } from "../../src/hub/database/schema.ts";
import { openTestHub, PASSWORD, refusalOf, type TestHub } from "../support/test-hub.ts";
import type { TestDevice } from "../support/test-device.ts";

const MINUTE = 60_000;
const card = (learner: string, firstName = "Jeanne") => ({ kind: "card-written", learner, firstName });

export function hubContract(open: () => Promise<HubDatabase>): void {
  let hub: TestHub;
  let db: HubDatabase;
  let trainer: TestDevice;
  let tablet: TestDevice;
  const entriesOf = (device: TestDevice) => db.selectFrom("entries").selectAll().where("device", "=", device.id).orderBy("stream").orderBy("number").execute();

  beforeAll(async () => {
    db = await open();
    hub = await openTestHub(db);
    expect(await refusalOf(hub.post(ROUTES.signIn, { trainer: "Bernard", password: PASSWORD, device: (await hub.device()).card }))).toBe("not-founded");
    trainer = await hub.foundPlace();
    tablet = await hub.enrolTablet(trainer);
  });

  describe("entries", () => {
    it("stores a sealed tail once, however often it is sent", async () => {
      const device = await hub.enrolTablet(trainer);
      for (let count = 0; count < 5; count++) device.write(card(`a${count}`));
      const tail = await device.tail();
      const first = await device.sync([tail]);
      const again = await device.sync([tail, await device.tail("main", 3)]);
      expect(first.notTaken).toEqual([]);
      expect(again.have).toEqual(first.have);
      expect(again.have[`${device.id}/main`]).toEqual({ number: 5, digest: device.digestAt("main", 5) });
      expect(await entriesOf(device)).toHaveLength(5);
    });

    it("takes tails cut anywhere, sent in any order and any number of times, and leaves no hole", async () => {
      const device = await hub.enrolTablet(trainer);
      for (let count = 0; count < 12; count++) device.write(card(`b${count}`));
      await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), { maxLength: 6 }), async (cuts) => {
        for (const [one, other] of cuts) await device.sync([await device.tail("main", Math.min(one, other), Math.max(one, other))]);
        const numbers = (await entriesOf(device)).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }), { numRuns: 15 });
      await device.sync([await device.tail()]);
      expect(await entriesOf(device)).toHaveLength(12);
    });

    it("does not take a forged seal, an altered entry or another device's signature", async () => {
      const device = await hub.enrolTablet(trainer);
      device.write(card("c1"));
      const tail = await device.tail();
      const altered = { ...tail, entries: tail.entries.map((entry) => ({ ...entry, body: "{}" })) };
      const forged = { ...tail, seal: { ...tail.seal, signature: await tablet.sign("something else") } };
      expect((await device.sync([forged])).notTaken).toEqual([{ log: `${device.id}/main`, why: "bad-signature" }]);
      expect((await device.sync([altered])).notTaken).toEqual([{ log: `${device.id}/main`, why: "fork" }]);
      expect(await entriesOf(device)).toEqual([]);
    });

    it("says gap when entries before are missing, and takes them once they come", async () => {
      const device = await hub.enrolTablet(trainer);
      for (let count = 0; count < 4; count++) device.write(card(`d${count}`));
      expect((await device.sync([await device.tail("main", 3)])).notTaken).toEqual([{ log: `${device.id}/main`, why: "gap" }]);
      expect((await device.sync([await device.tail("main", 1, 2), await device.tail("main", 3)])).notTaken).toEqual([]);
      expect(await entriesOf(device)).toHaveLength(4);
    });

    it("keeps what it does not understand, to the letter", async () => {
      const device = await hub.enrolTablet(trainer);
      const odd = "{ \"kind\" : \"from-the-future\",\"learner\":\"e1\", \"ümläut\": [1.50] }";
      device.write(odd);
      device.write("not even json");
      await device.sync([await device.tail()]);
      expect((await entriesOf(device)).map(({ body }) => body)).toEqual([odd, "not even json"]);
    });

    it("passes one tablet's work on to the other and to the trainer, sealed by its writer", async () => {
      const [one, other] = [await hub.enrolTablet(trainer), await hub.enrolTablet(trainer)];
      one.write(card("f1"));
      await one.sync([await one.tail()]);
      expect((await other.receiveAll()).find(({ device }) => device === one.id)).toEqual(await one.tail().then(({ seal, ...tail }) => ({ ...tail, seal: { ...seal, signature: expect.any(String) } })));
      expect((await trainer.sync()).devices.map(({ id }) => id)).toContain(one.id);
      expect((await trainer.receiveAll()).map(({ device }) => device)).toContain(one.id);
    });

    it("lets anyone of the place carry another's tail", async () => {
      const [writer, carrier] = [await hub.enrolTablet(trainer), await hub.enrolTablet(trainer)];
      writer.write(card("g1"));
      expect((await carrier.sync([await writer.tail()])).notTaken).toEqual([]);
      expect(await entriesOf(writer)).toHaveLength(1);
    });

    it("sends what is missing in messages within the limits, and says when there is more", async () => {
      const writer = await hub.enrolTablet(trainer);
      for (let part = 0; part < 9; part++) {
        for (let count = 0; count < 100; count++) writer.write(card(`h${part}-${count}`));
        await writer.sync([await writer.tail("main", part * 100 + 1)]);
      }
      const reader = await hub.enrolTablet(trainer);
      const have: Record<string, VersionTable[keyof VersionTable]> = {};
      let messages = 0;
      for (let more = true; more; messages++) {
        const answer = await reader.sync([], have);
        expect(answer.tails.reduce((sum, { entries }) => sum + entries.length, 0)).toBeLessThanOrEqual(400);
        for (const { device, stream, seal } of answer.tails) have[`${device}/${stream}`] = { number: seal.number, digest: seal.digest };
        more = answer.more;
      }
      expect(have[`${writer.id}/main`]).toEqual({ number: 900, digest: writer.digestAt("main", 900) });
      expect(messages).toBeGreaterThan(2);
    });
  });

  describe("who may hold what", () => {
    it("never gives a tablet the detail or private stream of another device", async () => {
      trainer.write({ kind: "note-written", learner: "i1", text: "…" }, "private");
      await trainer.sync([await trainer.tail("private")]);
      const writer = await hub.enrolTablet(trainer);
      writer.write({ kind: "hint-given", learner: "i1" }, "detail");
      await writer.sync([await writer.tail("detail")]);
      const received = await tablet.receiveAll();
      expect([...received.map(({ stream }) => stream), ...Object.keys((await tablet.sync()).have).map((log) => log.split("/")[1])].filter((stream) => stream !== "main")).toEqual([]);
      expect(Object.keys((await trainer.sync()).have)).toEqual(expect.arrayContaining([`${trainer.id}/private`, `${writer.id}/detail`]));
      expect((await writer.sync()).have[`${writer.id}/detail`]?.number).toBe(1);
    });

    it("takes no private entry from a tablet", async () => {
      const device = await hub.enrolTablet(trainer);
      device.write({ kind: "note-written" }, "private");
      expect((await device.sync([await device.tail("private")])).notTaken).toEqual([{ log: `${device.id}/private`, why: "not-yours" }]);
    });

    it("lets no tablet make codes or confirm another", async () => {
      expect(await refusalOf(tablet.post(ROUTES.codes, {}))).toBe("not-allowed");
      expect(await refusalOf(tablet.post(ROUTES.waiting, {}))).toBe("not-allowed");
      expect(await refusalOf(tablet.post(ROUTES.decide, { device: tablet.id, accept: true }))).toBe("not-allowed");
    });
  });

  describe("erasing a person", () => {
    it("blanks her in every stream, keeps the logs whole, and blanks what comes later", async () => {
      const device = await hub.enrolTablet(trainer);
      device.write(card("z1", "Éphémère"));
      device.write(card("z2", "Durable"));
      device.write({ kind: "unknown-kind", learner: "z1", secret: "Éphémère" }, "detail");
      await device.sync([await device.tail(), await device.tail("detail")]);
      trainer.write({ kind: "learner-erased", learner: "z1" });
      const { entries } = await trainer.tail();
      await trainer.sync([await trainer.tail("main", entries.length)]);
      device.write(card("z1", "Éphémère"));
      const after = await device.sync([await device.tail("main", 3)]);
      const rows = await entriesOf(device);
      expect(JSON.stringify(rows)).not.toContain("Éphémère");
      expect(rows.filter(({ body }) => body !== null).map(({ body }) => JSON.parse(body ?? ""))).toEqual([card("z2", "Durable")]);
      expect(after.have[`${device.id}/main`]).toEqual({ number: 3, digest: device.digestAt("main", 3) });
      const reader = await hub.enrolTablet(trainer);
      const blanked = (await reader.receiveAll()).filter(({ device: writer }) => writer === device.id).flatMap((tail) => tail.entries);
      expect(blanked.map((entry) => "hash" in entry)).toEqual([true, false, true]);
    });
  });

  describe("signed requests", () => {
    it("refuses one that is sent twice", async () => {
      const request = await tablet.signed(ROUTES.sync, { protocol: PROTOCOL_VERSION, have: {}, tails: [] });
      expect((await hub.ask(request.clone())).status).toBe(200);
      expect(await refusalOf(hub.ask(request))).toBe("replayed");
    });

    it("refuses one whose body or key is not the signed one", async () => {
      const request = await tablet.signed(ROUTES.sync, { protocol: PROTOCOL_VERSION, have: {}, tails: [] });
      expect(await refusalOf(hub.ask(new Request(request.url, { method: "POST", headers: request.headers, body: "{}" })))).toBe("bad-signature");
      const stranger = await hub.device();
      expect(await refusalOf(stranger.post(ROUTES.sync, { protocol: PROTOCOL_VERSION, have: {}, tails: [] }))).toBe("unknown-device");
    });

    it("tells the time to a device whose clock is a day off", async () => {
      const answer = await hub.ask(await tablet.signed(ROUTES.sync, { protocol: PROTOCOL_VERSION, have: {}, tails: [] }, { time: hub.clock.now - 24 * 60 * MINUTE }));
      expect(await answer.json()).toEqual({ refused: "clock", now: hub.clock.now });
    });

    it("refuses what has no known shape, and holds no row of it", async () => {
      const before = await db.selectFrom("entries").select((is) => is.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
      tablet.write(card("x"));
      const tail = await tablet.tail();
      for (const tails of [[{ ...tail, from: 0 }], [{ ...tail, from: 1.5 }], [{ ...tail, entries: [] }], [{ ...tail, entries: [{ ...tail.entries[0], body: "\0" }] }], "x", [null]]) {
        expect(await refusalOf(tablet.post(ROUTES.sync, { protocol: PROTOCOL_VERSION, have: {}, tails }))).toBe("malformed");
      }
      expect(await refusalOf(tablet.post(ROUTES.sync, { protocol: 99, have: {}, tails: [] }))).toBe("protocol");
      expect(await db.selectFrom("entries").select((is) => is.fn.countAll<number>().as("count")).executeTakeFirstOrThrow()).toEqual(before);
    });

    it("refuses a body over the limit before reading it", async () => {
      expect(await refusalOf(hub.post(ROUTES.enrol, { code: "x".repeat(1_100_000) }))).toBe("too-large");
    });
  });

  describe("preparing a tablet", () => {
    it("shows the same two words on both screens, and lets it in when the trainer says so", async () => {
      const device = await hub.device("Tablette bleue");
      const waiting = (await (await hub.post(ROUTES.enrol, { code: await hub.makeCode(trainer), device: device.card })).json()) as { state: string; words: string[] };
      expect(waiting).toMatchObject({ state: "waiting", words: checkWords(device.publicKey) });
      expect(await refusalOf(device.post(ROUTES.sync, { protocol: PROTOCOL_VERSION, have: {}, tails: [] }))).toBe("unknown-device");
      const list = (await (await trainer.post(ROUTES.waiting, {})).json()) as unknown[];
      expect(list).toContainEqual({ device: device.id, name: "Tablette bleue", words: checkWords(device.publicKey) });
      await trainer.post(ROUTES.decide, { device: device.id, accept: true });
      expect(await (await device.post(ROUTES.enrolState, {})).json()).toMatchObject({ state: "enrolled", place: { name: "Le Préau" } });
    });

    it("gives a code that serves once, for ten minutes", async () => {
      const code = await hub.makeCode(trainer);
      const [one, other] = [await hub.device(), await hub.device()];
      const answers = await Promise.all([one, other].map((device) => hub.post(ROUTES.enrol, { code: ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`, device: device.card })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
      const late = await hub.makeCode(trainer);
      hub.clock.now += 11 * MINUTE;
      expect(await refusalOf(hub.post(ROUTES.enrol, { code: late, device: (await hub.device()).card }))).toBe("unknown-code");
    });

    it("gives a code that is dead after five wrong guesses", async () => {
      const code = await hub.makeCode(trainer);
      for (let guess = 0; guess < 5; guess++) expect(await refusalOf(hub.post(ROUTES.enrol, { code: `AAAA${guess}AAA`, device: (await hub.device()).card }))).toBe("unknown-code");
      expect(await refusalOf(hub.post(ROUTES.enrol, { code, device: (await hub.device()).card }))).toBe("unknown-code");
    });

    it("lets nobody take over a known device's name", async () => {
      const thief = await hub.device();
      expect(await refusalOf(hub.post(ROUTES.enrol, { code: await hub.makeCode(trainer), device: { ...thief.card, id: tablet.id } }))).toBe("not-allowed");
    });
  });

  describe("trainers", () => {
    it("sign in on any device, by name and password", async () => {
      const phone = await hub.device("Téléphone");
      expect(await (await hub.post(ROUTES.signIn, { trainer: "  bernard ", password: PASSWORD, device: phone.card })).json()).toMatchObject({ trainer: "Bernard", role: "trainer", place: { name: "Le Préau" } });
      expect((await phone.sync()).notTaken).toEqual([]);
    });

    it("leave a learners' tablet a tablet", async () => {
      const device = await hub.enrolTablet(trainer);
      expect(await (await hub.post(ROUTES.signIn, { trainer: "Bernard", password: PASSWORD, device: device.card })).json()).toMatchObject({ role: "tablet" });
    });

    it("are slowed down after five wrong passwords", async () => {
      const device = await hub.device();
      const attempt = () => refusalOf(hub.post(ROUTES.signIn, { trainer: "Nobody", password: "wrong password", device: device.card }));
      const answers: (string | undefined)[] = [];
      for (let count = 0; count < 6; count++) answers.push(await attempt());
      expect(answers).toEqual([...Array(5).fill("wrong-password"), "too-many-tries"]);
      hub.clock.now += 2 * MINUTE;
      expect(await attempt()).toBe("wrong-password");
    });

    it("found a place once: the link serves no second time", async () => {
      expect(await refusalOf(hub.post(ROUTES.found, { secret: "guess", place: "Ailleurs", trainer: "X", password: PASSWORD, device: (await hub.device()).card }))).toBe("already-founded");
    });
  });

  it("keeps two places strictly apart", async () => {
    const place = "elsewhere" as never;
    await db.insertInto("places").values({ id: place, name: "Ailleurs", demo: 0, made: 0 }).execute();
    const stranger = await hub.device();
    await db.insertInto("devices").values({ id: stranger.id, place, public_key: stranger.publicKey, name: "x", role: "trainer", state: "enrolled", made: 0 }).execute();
    stranger.write(card("y1"));
    const got = await stranger.sync([await stranger.tail()]);
    expect(Object.keys(got.have)).toEqual([`${stranger.id}/main`]);
    expect(got.devices.map(({ id }) => id)).toEqual([stranger.id]);
    expect((await trainer.sync([await stranger.tail()])).notTaken).toEqual([{ log: `${stranger.id}/main`, why: "unknown-device" }]);
  });

  it("leaves no hole and loses nothing when eight devices write at once", async () => {
    const devices = await Promise.all(Array.from({ length: 8 }, () => hub.enrolTablet(trainer)));
    await Promise.all(devices.map(async (device) => {
      for (let part = 0; part < 5; part++) {
        for (let count = 0; count < 10; count++) device.write(card(`w${part}-${count}`));
        const tail = await device.tail("main", part * 10 + 1);
        await Promise.all([device.sync([tail]), device.sync([tail])]);
      }
    }));
    for (const device of devices) expect((await entriesOf(device)).map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it("writes no name, no code and no key in its log", async () => {
    const log = JSON.stringify(hub.lines);
    expect(hub.lines.length).toBeGreaterThan(50);
    for (const secret of ["Jeanne", "Bernard", PASSWORD, tablet.id, tablet.publicKey]) expect(log).not.toContain(secret);
  });
}
