/** What tests of screens need of their page. */
import { afterAll } from "vitest";

/** A machine that runs a browser beside is slow now and then; a screen that never comes is still noticed. */
const PATIENCE_MS = 10_000;
/** Effects that wait for a picture come, without pictures, up to 35 ms later (Preact): the page must still be there then. */
const LAST_PICTURE_MS = 60;

if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/preact");
  configure({ asyncUtilTimeout: PATIENCE_MS });
  afterAll(() => new Promise((done) => setTimeout(done, LAST_PICTURE_MS)));
}
