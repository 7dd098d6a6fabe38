/** The learner's side on a real store (IndexedDB in memory), as a person meets it. */
import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { Learner } from "#learner/Learner.tsx";
import { StoreContext } from "#store/context.ts";
import { type DeviceStore, openStore } from "#store/open-store.ts";

/** What jsdom does not have. */
globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
window.scrollTo = () => {};
HTMLDialogElement.prototype.showModal = function () { this.setAttribute("open", ""); };
HTMLDialogElement.prototype.close = function () { this.removeAttribute("open"); };

let opened = 0;

export async function openApp(): Promise<DeviceStore> {
  cleanup();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
  let byte = opened;
  const store = await openStore({ name: `learner-${opened++}`, now: () => Date.UTC(2026, 10, 24), random: (count) => Uint8Array.from({ length: count }, () => { byte = (byte * 73 + 41) % 256; return byte; }) });
  await store.changeSettings({ language: "fr" });
  render(<StoreContext.Provider value={store}><LocationProvider><Learner /></LocationProvider></StoreContext.Provider>);
  return store;
}

export const button = (name: RegExp | string) => screen.findByRole("button", { name });
export const press = async (name: RegExp | string) => { fireEvent.click(await button(name)); };
export { fireEvent, screen, waitFor };

export function now<T>(watched: { subscribe(next: (value: T) => void): { unsubscribe(): void } }): Promise<T> {
  return new Promise((resolve) => { watched.subscribe(resolve); });
}
