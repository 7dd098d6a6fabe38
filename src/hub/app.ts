/** The hub's routes. Each reads its message, does its one thing, and answers; a refusal is answered in one place. */
import { Hono } from "hono";
import { compress } from "hono/compress";
import { PROTOCOL_VERSION, ROUTES, type SyncAnswer } from "#protocol/messages.ts";
import { decide, enrol, makeCode, placeOf, stateOf, waitingIn } from "./devices/enrolment.ts";
import { onlyTrainers, readSender } from "./devices/signed-request.ts";
import { absorbTails } from "./entries/absorb.ts";
import { devicesFor, tableFor, tailsFor } from "./entries/serve.ts";
import type { Log } from "./log.ts";
import type { HubParts } from "./parts.ts";
import { readBody } from "./requests/read-body.ts";
import { Refused, refusalAnswer } from "./requests/refuse.ts";
import { readShape, SHAPES } from "./requests/shapes.ts";
import { secure } from "./security-headers.ts";
import { found, isFounded } from "./sign-in/found.ts";
import { signIn } from "./sign-in/sign-in.ts";
import type { StaticFiles } from "./static-files.ts";

const KNOWN_ROUTES: ReadonlySet<string> = new Set([...Object.values(ROUTES), "/healthz"]);

export function createHubApp({ parts, log, files }: { parts: HubParts; log: Log; files?: StaticFiles }): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const { method, path } = context.req;
    secure(context.res, { https: context.req.header("x-forwarded-proto") === "https" });
    log({ method, route: KNOWN_ROUTES.has(path) ? path : "(file)", status: context.res.status, ms: Math.round(performance.now() - start) });
  });
  app.use("/api/*", compress());
  app.onError((error) => {
    if (error instanceof Refused) return refusalAnswer(error.refusal, parts.now());
    console.error(error);
    return Response.json({ refused: "not-found", now: parts.now() }, { status: 500 });
  });

  app.get("/healthz", async (context) => {
    await parts.db.selectFrom("places").select("id").limit(1).execute();
    return context.text("ok");
  });
  app.post(ROUTES.found, async (context) => context.json(await found(parts, readShape(SHAPES.found, await readBody(context.req.raw)))));
  app.post(ROUTES.signIn, async (context) => {
    if (!(await isFounded(parts))) throw new Refused("not-founded");
    return context.json(await signIn(parts, readShape(SHAPES.signIn, await readBody(context.req.raw))));
  });
  app.post(ROUTES.enrol, async (context) => context.json(await enrol(parts, readShape(SHAPES.enrol, await readBody(context.req.raw)))));
  app.post(ROUTES.enrolState, async (context) => {
    const body = await readBody(context.req.raw);
    return context.json(await stateOf(parts, await readSender({ parts, request: context.req.raw, body, states: ["waiting", "enrolled", "refused"] })));
  });
  app.post(ROUTES.codes, async (context) => {
    const sender = await trainerAsking(context.req.raw);
    return context.json(await makeCode(parts, sender.place));
  });
  app.post(ROUTES.waiting, async (context) => {
    const sender = await trainerAsking(context.req.raw);
    return context.json(await waitingIn(parts, sender.place));
  });
  app.post(ROUTES.decide, async (context) => {
    const body = await readBody(context.req.raw);
    const sender = await readSender({ parts, request: context.req.raw, body });
    onlyTrainers(sender);
    await decide(parts, { place: sender.place, ...readShape(SHAPES.decide, body) });
    return context.json({});
  });
  app.post(ROUTES.sync, async (context) => {
    const body = await readBody(context.req.raw);
    const sender = await readSender({ parts, request: context.req.raw, body });
    const message = readShape(SHAPES.sync, body);
    if (message.protocol !== PROTOCOL_VERSION) throw new Refused("protocol");
    const notTaken = await absorbTails({ db: parts.db, sender, tails: message.tails });
    const have = await tableFor(parts.db, sender);
    const { tails, more } = await tailsFor({ db: parts.db, place: sender.place, table: have, have: message.have });
    const answer: SyncAnswer = {
      protocol: PROTOCOL_VERSION, now: parts.now(), place: await placeOf(parts.db, sender.place), have, tails, more, notTaken,
      devices: await devicesFor({ db: parts.db, reader: sender, tails }),
    };
    return context.json(answer);
  });
  app.all("/api/*", () => { throw new Refused("not-found"); });
  app.get("*", async (context) => (await files?.(context.req.raw)) ?? context.text("", 404));

  async function trainerAsking(request: Request) {
    const body = await readBody(request);
    const sender = await readSender({ parts, request, body });
    onlyTrainers(sender);
    readShape(SHAPES.nothing, body);
    return sender;
  }
  return app;
}
