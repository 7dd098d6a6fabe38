/** Throws what went wrong in a promise into the page's error screen: a lost write must be seen. */
import { useState } from "preact/hooks";

export function useFail(): (reason: unknown) => void {
  const [failure, setFailure] = useState<{ readonly reason: unknown }>();
  if (failure) throw failure.reason;
  return (reason) => setFailure({ reason });
}
