/** What the app says after something was done: a title and sentences, each on its line; after a touch that did nothing, how it looked. */
import { Feedback } from "./Feedback.tsx";
import { TouchPicture, type TouchPictureName } from "./TouchPicture.tsx";

export type Said = {
  readonly kind: "done" | "not-yet" | "hint";
  readonly title: string;
  readonly lines: readonly string[];
  readonly picture?: TouchPictureName;
  /** The mistake that it speaks of, for a screen that has its own place for some. */
  readonly code?: string;
};

export function SaidBox({ said }: { said: Said | undefined }) {
  return said ? <Feedback kind={said.kind} title={said.title} picture={said.picture && <TouchPicture name={said.picture} />}>{said.lines.map((line) => <p key={line}>{line}</p>)}</Feedback> : null;
}
