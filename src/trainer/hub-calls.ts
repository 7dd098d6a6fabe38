/** What these screens ask of the hub. Handed in by main.tsx: screens know no network. */
import type { DeviceId } from "#journal/entry.ts";

/** `refused` carries the protocol's name for why. */
export type Answer<T> = { readonly kind: "ok"; readonly value: T } | { readonly kind: "refused"; readonly name: string } | { readonly kind: "offline" };

export type Joining = { readonly state: "waiting"; readonly words: readonly string[] } | { readonly state: "enrolled" } | { readonly state: "refused" };
export type WaitingTablet = { readonly device: DeviceId; readonly name: string; readonly words: readonly string[] };

export type HubCalls = {
  /** Makes the place and its first trainer; this device is then the trainer's. */
  found(founding: { readonly secret: string; readonly place: string; readonly trainer: string; readonly password: string }): Promise<Answer<void>>;
  signIn(trainer: { readonly trainer: string; readonly password: string }): Promise<Answer<void>>;
  makeCode(): Promise<Answer<{ readonly code: string; /** ms since 1970, this device's clock. */ readonly expires: number }>>;
  waiting(): Promise<Answer<readonly WaitingTablet[]>>;
  decide(decision: { readonly device: DeviceId; readonly accept: boolean }): Promise<Answer<void>>;
  /** This device asks to join with a code. */
  join(asking: { readonly code: string; readonly name: string }): Promise<Answer<Joining>>;
  joining(): Promise<Answer<Joining>>;
};
