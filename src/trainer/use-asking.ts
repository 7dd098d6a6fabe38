/** One question to the hub at a time, and what came of it in words. A rejected promise is a storage failure: it is thrown while rendering. */
import { useState } from "preact/hooks";
import { useWords } from "#i18n/words.ts";
import type { Answer } from "./hub-calls.ts";

export type Asking = { readonly busy: boolean; readonly trouble: string | undefined; ask<T>(question: () => Promise<Answer<T>>): Promise<T | undefined> };

const KNOWN = ["wrong-password", "too-many-tries", "unknown-code", "already-founded", "not-founded", "not-allowed", "unknown-device", "revoked"] as const;

export function useAsking(): Asking {
  const t = useWords("trainer");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [failure, setFailure] = useState<{ reason: unknown }>();
  if (failure) throw failure.reason;
  return {
    busy, trouble,
    async ask(question) {
      setBusy(true);
      setTrouble(undefined);
      try {
        const answer = await question();
        if (answer.kind === "ok") return answer.value;
        const known = answer.kind === "refused" ? KNOWN.find((name) => name === answer.name) : undefined;
        setTrouble(answer.kind === "offline" ? t("refusal.offline") : t(`refusal.${known ?? "other"}`));
        return undefined;
      } catch (reason) {
        setFailure({ reason });
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
