/** A real hub in this process: the real app over a real database, with a clock that the test moves. */
import { randomBytes } from "node:crypto";
import { createHubApp } from "../../src/hub/app.ts";
import type { HubDatabase } from "../../src/hub/database/schema.ts";
import type { LogLine } from "../../src/hub/log.ts";
import { makeFoundingSecret } from "../../src/hub/sign-in/found.ts";
import { ROUTES } from "#protocol/messages.ts";
import { type Ask, makeDevice, type TestDevice } from "./test-device.ts";

export const PASSWORD = "quatre mots faciles";

export type TestHub = Awaited<ReturnType<typeof openTestHub>>;

export async function openTestHub(db: HubDatabase, { demo = false }: { demo?: boolean } = {}) {
  const clock = { now: Date.UTC(2026, 10, 24, 14) };
  const lines: LogLine[] = [];
  const parts = { db, now: () => clock.now, randomBytes, demo };
  const app = createHubApp({ parts, log: (line) => { lines.push(line); } });
  const ask: Ask = (request) => app.request(request);
  const post = (path: string, message: unknown) => ask(new Request(`http://hub.test${path}`, { method: "POST", body: JSON.stringify(message) }));
  const device = (name?: string): Promise<TestDevice> => makeDevice({ ask, now: () => clock.now, ...(name && { name }) });

  /** A place with its trainer's device. */
  const foundPlace = async (place = "Le Préau", trainer = "Bernard"): Promise<TestDevice> => {
    const laptop = await device("Ordinateur");
    const secret = await makeFoundingSecret(parts);
    const answer = await post(ROUTES.found, { secret, place, trainer, password: PASSWORD, device: laptop.card });
    if (!answer.ok) throw new Error(await answer.text());
    return laptop;
  };
  const makeCode = async (trainer: TestDevice): Promise<string> => ((await (await trainer.post(ROUTES.codes, {})).json()) as { code: string }).code;
  /** A tablet of the trainer's place, all the way through. */
  const enrolTablet = async (trainer: TestDevice): Promise<TestDevice> => {
    const tablet = await device();
    await post(ROUTES.enrol, { code: await makeCode(trainer), device: tablet.card });
    await trainer.post(ROUTES.decide, { device: tablet.id, accept: true });
    return tablet;
  };
  return { app, ask, post, parts, clock, lines, device, foundPlace, makeCode, enrolTablet };
}

export const refusalOf = async (answer: Response | Promise<Response>): Promise<string | undefined> => ((await (await answer).json()) as { refused?: string }).refused;
