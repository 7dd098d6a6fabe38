/** Passwords of trainers, kept as scrypt hashes with their own parameters (OWASP: N=2^17, r=8, p=1). */
import { scrypt, timingSafeEqual } from "node:crypto";

const COST = { N: 2 ** 17, r: 8, p: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** scrypt needs 128 · N · r bytes, a little more than Node allows by itself. */
const MAX_MEMORY = 256 * 1024 * 1024;

export async function hashPassword(password: string, randomBytes: (count: number) => Buffer): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, N, r, p, salt = "", key = ""] = stored.split("$");
  if (kind !== "scrypt") throw new Error(`unknown password hash: ${kind}`);
  const derived = await derive(password, Buffer.from(salt, "base64url"), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(derived, Buffer.from(key, "base64url"));
}

/** The same password typed with other accents' code points is the same password. */
const derive = (password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> =>
  new Promise((done, failed) => scrypt(password.normalize("NFC"), salt, KEY_BYTES, { ...cost, maxmem: MAX_MEMORY }, (error, key) => (error ? failed(error) : done(key))));
