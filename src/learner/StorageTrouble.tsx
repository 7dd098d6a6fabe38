/** The device's memory fails: what happened and what to do, in plain words. */
import "./css/trouble.css";
import type { StorageFailureName } from "#store/store.ts";
import { useWords } from "#i18n/words.ts";
import { TroublePage } from "./TroublePage.tsx";

export function StorageTrouble({ kind, onAgain }: { kind: StorageFailureName; onAgain: () => void }) {
  const t = useWords("learner");
  return <TroublePage title={t(`storage.${kind}`)} words={t(`storageWords.${kind}`)} onAgain={onAgain} />;
}
