/** What the app says after something was done: a title and sentences, each on its line. */
import { Feedback } from "./Feedback.tsx";

export type Said = {
  readonly kind: "done" | "not-yet" | "hint";
  readonly title: string;
  readonly lines: readonly string[];
  /** The mistake that it speaks of, for a screen that has its own place for some. */
  readonly code?: string;
};

export function SaidBox({ said }: { said: Said | undefined }) {
  return said ? <Feedback kind={said.kind} title={said.title}>{said.lines.map((line) => <p key={line}>{line}</p>)}</Feedback> : null;
}
