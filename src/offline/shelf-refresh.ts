/**
 * Brings the shelf of lessons up to date by difference: the catalogue, then the packs that are missing, one by
 * one, each checked by its hash. A cut line costs one pack at most; a page that is not the catalogue (a captive
 * portal's, say) is not taken for one. The catalogue is adopted only when all its packs are here.
 */
export type ShelfPack = { readonly id: string; readonly file: string; readonly hash: string };
export type ShelfCatalogue = { readonly format: 1; readonly packs: readonly ShelfPack[] };

export type ShelfOutcome =
  | { readonly kind: "up-to-date" }
  /** No internet, or the line was cut on the way: goes on where it was the next time. */
  | { readonly kind: "unreachable" }
  /** Something answered that is not our hub, or a file that is not what the catalogue says. */
  | { readonly kind: "not-ours" };

type Refresh<C extends ShelfCatalogue, P> = {
  readonly fetch: (address: string) => Promise<Response>;
  readonly digest: (bytes: ArrayBuffer) => Promise<string>;
  readonly missingPacks: (catalogue: C) => Promise<readonly C["packs"][number][]>;
  readonly shelve: (entry: C["packs"][number], pack: P) => Promise<void>;
  readonly adoptCatalogue: (catalogue: C) => Promise<void>;
  readonly onProgress: (progress: { readonly done: number; readonly of: number }) => void;
};

const CATALOGUE = "/lessons/catalogue.json";

export async function refreshShelf<C extends ShelfCatalogue, P>({ fetch, digest, missingPacks, shelve, adoptCatalogue, onProgress }: Refresh<C, P>): Promise<ShelfOutcome> {
  const answer = await fetch(CATALOGUE).catch(() => undefined);
  if (!answer?.ok) return { kind: "unreachable" };
  const catalogue = await answer.json().then((value: unknown) => (isCatalogue(value) ? (value as C) : undefined), () => undefined);
  if (!catalogue) return { kind: "not-ours" };
  const missing = await missingPacks(catalogue);
  const already = catalogue.packs.length - missing.length;
  for (const [index, entry] of missing.entries()) {
    onProgress({ done: already + index, of: catalogue.packs.length });
    const bytes = await fetch(`/lessons/${entry.file}`).then((file) => (file.ok ? file.arrayBuffer() : undefined)).catch(() => undefined);
    if (!bytes) return { kind: "unreachable" };
    if ((await digest(bytes)) !== entry.hash) return { kind: "not-ours" };
    await shelve(entry, JSON.parse(new TextDecoder().decode(bytes)) as P);
  }
  await adoptCatalogue(catalogue);
  onProgress({ done: catalogue.packs.length, of: catalogue.packs.length });
  return { kind: "up-to-date" };
}

const isCatalogue = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (value as { format?: unknown }).format === 1 && Array.isArray((value as { packs?: unknown }).packs);

/** SHA-256, hexadecimal. */
export async function sha256OfBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
