/** Will the browser keep what is here? It is asked to, and its answer is told as it is. */
export type StorageHealth = {
  /** The browser promised not to clear this device's data by itself. */
  readonly persistent: boolean;
  readonly low: boolean;
};

/** A year of eight people's work is about this much. */
const LOW_BYTES = 50_000_000;

export async function askToPersist(): Promise<StorageHealth> {
  const storage = navigator.storage as StorageManager | undefined;
  const persistent = (await storage?.persist?.().catch(() => false)) ?? false;
  const estimate = await storage?.estimate?.().catch(() => undefined);
  const free = (estimate?.quota ?? Number.POSITIVE_INFINITY) - (estimate?.usage ?? 0);
  return { persistent, low: free < LOW_BYTES };
}
