/** The trainer's side on a real store (IndexedDB in memory), open in front of her. */
import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { LocationProvider } from "preact-iso";
import { type SpokenLanguage, speak, speakAlso } from "#i18n/words.ts";
import { StoreContext } from "#store/context.ts";
import type { DeviceStore } from "#store/open-store.ts";
import type { Answer, HubCalls } from "#trainer/hub-calls.ts";
import { Trainer } from "#trainer/Trainer.tsx";
import { newDevice, type TestClock } from "../support/devices.ts";

/** What jsdom does not have. */
window.scrollTo = () => {};

export const CODE = "2468";
export const PLACE = { id: "preau", name: "Le Préau", demo: false };

/** A hub that cannot be reached, but for what the test gives it. */
export function hubCalls(given: Partial<HubCalls> = {}): HubCalls {
  const offline = async (): Promise<Answer<never>> => ({ kind: "offline" });
  const entering = { found: offline, signIn: offline, join: offline, joining: offline };
  return { ...entering, makeCode: offline, waiting: offline, decide: offline, ...given };
}

/** A trainer's own laptop, tied to its place, with a code. */
export async function trainersLaptop(clock?: TestClock): Promise<{ store: DeviceStore; clock: TestClock }> {
  const device = await newDevice(clock);
  await device.store.tie({ kind: "tied", place: PLACE, role: "trainer", trainer: "Bernard" });
  await device.store.setTrainerCode(CODE);
  return device;
}

type Opening = { readonly store: DeviceStore; readonly calls?: HubCalls; readonly path?: string; readonly language?: SpokenLanguage };

export async function openSide({ store, calls = hubCalls(), path = "/formateur", language = "fr" }: Opening): Promise<void> {
  cleanup();
  await speak(language);
  await speakAlso("trainer");
  history.replaceState(null, "", path);
  render(<StoreContext.Provider value={store}><LocationProvider><Trainer calls={calls} /></LocationProvider></StoreContext.Provider>);
}

/** In front of the page, its lock opened. */
export async function openUnlocked(opening: Opening): Promise<void> {
  await openSide(opening);
  await type("Votre code", CODE);
  await press("Ouvrir");
  await waitFor(() => { if (screen.queryByLabelText("Votre code")) throw new Error("still locked"); }, { timeout: 5_000 });
}

export const type = async (label: RegExp | string, text: string) => {
  fireEvent.input(await screen.findByLabelText(label), { target: { value: text } });
};
export const press = async (name: RegExp | string) => { fireEvent.click(await screen.findByRole("button", { name })); };
export { fireEvent, screen, waitFor };
