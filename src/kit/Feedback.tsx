/** What happened, said beside what was done: a frame, a sign and words (WCAG 1.4.1, 4.1.3). */
import "./css/feedback.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

const SIGNS: Record<"done" | "not-yet" | "hint", IconName> = { done: "check", "not-yet": "lightbulb", hint: "lightbulb" };

/** `picture`: a small drawing of it, that the words say too. */
export function Feedback({ kind, title, picture, children }: { kind: "done" | "not-yet" | "hint"; title: string; picture?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class={picture ? `feedback feedback--${kind} feedback--drawn` : `feedback feedback--${kind}`} role="status">
      <Icon name={SIGNS[kind]} />
      <b>{title}</b>
      {children}
      {picture && <div class="feedback__picture">{picture}</div>}
    </div>
  );
}
