/**
 * Effects that wait for a picture come, without pictures, up to 35 ms later (Preact). The page must still be there
 * then, or the last test of a file fails for what it did not do.
 */
import { afterAll } from "vitest";

const LAST_PICTURE_MS = 60;

afterAll(() => (typeof document === "undefined" ? undefined : new Promise((done) => setTimeout(done, LAST_PICTURE_MS))));
