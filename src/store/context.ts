/** The store as components reach it, and the hook that shows a value that changes. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { DeviceStore } from "./open-store.ts";
import type { Watched } from "./store.ts";

export const StoreContext = createContext<DeviceStore | undefined>(undefined);

export function useStore(): DeviceStore {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error("useStore outside of StoreContext.Provider");
  return store;
}

type Seen<T> = { readonly kind: "waiting" } | { readonly kind: "value"; readonly value: T } | { readonly kind: "failed"; readonly reason: unknown };

/**
 * The value now, and again after each change; undefined until the first one has been read. `deps` say when
 * to watch something else. A storage failure is thrown while rendering, for the nearest error boundary.
 */
export function useWatched<T>(watched: () => Watched<T>, deps: readonly unknown[]): T | undefined {
  const [seen, setSeen] = useState<Seen<T>>({ kind: "waiting" });
  useEffect(() => {
    setSeen({ kind: "waiting" });
    const subscription = watched().subscribe(
      (value) => setSeen({ kind: "value", value }),
      (reason) => setSeen({ kind: "failed", reason }),
    );
    return () => subscription.unsubscribe();
    // What is watched changes with `deps` only; the function itself is new at each render.
  }, [...deps]);
  if (seen.kind === "failed") throw seen.reason;
  return seen.kind === "value" ? seen.value : undefined;
}
