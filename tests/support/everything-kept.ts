/** All that a browser keeps of this app, as one text: every table of every database, both storages, every cache. */
import type { Page } from "playwright-core";

export const everythingKept = (page: Page): Promise<string> => page.evaluate(async () => {
  const answer = <T>(asked: IDBRequest<T>): Promise<T> => new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const readable = (_: string, value: unknown): unknown =>
    value instanceof ArrayBuffer ? new TextDecoder().decode(value) : ArrayBuffer.isView(value) ? new TextDecoder().decode(value.buffer as ArrayBuffer) : value;
  const kept: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await answer(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      kept.push(`${name}/${table}`, JSON.stringify(await answer(store.getAll()), readable), JSON.stringify(await answer(store.getAllKeys()), readable));
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) kept.push(request.url, (await (await cache.match(request))?.text()) ?? "");
  }
  return kept.join("\n");
});
