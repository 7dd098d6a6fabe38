/** A pretend telephone's messages: open, forward, delete; what was deleted can come back. Nothing is really sent. */
import type { Practice } from "#course/practice.ts";
import type { ChatGoal, ChatStep } from "#course/steps/chat.ts";

export type ChatView = { readonly kind: "list" } | { readonly kind: "message"; readonly message: string } | { readonly kind: "link"; readonly message: string } | { readonly kind: "forward"; readonly message: string };
export type ChatState = {
  readonly view: ChatView;
  /** The message whose small menu is open. */
  readonly menu: string | undefined;
  readonly opened: readonly string[];
  readonly forwarded: readonly { readonly message: string; readonly to: string }[];
  readonly deleted: readonly string[];
};
export type ChatAct =
  | { readonly kind: "open" | "menu" | "forward" | "delete" | "link"; readonly message: string }
  | { readonly kind: "send"; readonly to: string }
  | { readonly kind: "close-menu" | "back" | "undo" };

const neutral = { kind: "neutral" } as const;
export const isReached = (step: ChatStep, { opened, forwarded, deleted }: ChatState, goal: ChatGoal): boolean => {
  switch (goal.action) {
    case "open": return opened.includes(goal.value);
    case "forward": return forwarded.some(({ message, to }) => to === goal.value && step.messages.find(({ id }) => id === message)?.scam);
    case "delete": return deleted.includes(goal.value);
  }
};
const meant = (step: ChatStep, action: "open" | "delete"): readonly string[] => step.goals.filter((goal) => goal.action === action).map(({ value }) => value);

/** The spot of the button that does it. */
export function spotOf(act: ChatAct): string {
  switch (act.kind) {
    case "open":
    case "menu":
    case "link": return `${act.kind}-${act.message}`;
    case "send": return `send-${act.to}`;
    case "forward":
    case "delete":
    case "close-menu":
    case "back":
    case "undo": return act.kind;
  }
}

export const chat: Practice<ChatStep, ChatState, ChatAct> = {
  start: () => ({ view: { kind: "list" }, menu: undefined, opened: [], forwarded: [], deleted: [] }),
  act({ step, state, act }) {
    const closed = { ...state, menu: undefined };
    switch (act.kind) {
      case "open": {
        const first = meant(step, "open").includes(act.message) && !state.opened.includes(act.message);
        return { state: { ...closed, view: { kind: "message", message: act.message }, opened: [...new Set([...state.opened, act.message])] }, outcome: first ? { kind: "right" } : neutral };
      }
      case "menu": return { state: { ...state, menu: act.message }, outcome: neutral };
      case "close-menu": return { state: closed, outcome: neutral };
      case "back": return { state: { ...closed, view: state.view.kind === "link" ? { kind: "message", message: state.view.message } : { kind: "list" } }, outcome: neutral };
      case "link": return { state: { ...closed, view: { kind: "link", message: act.message } }, outcome: { kind: "mistake", code: "link-touched" } };
      case "forward":
        if (!step.messages.find(({ id }) => id === act.message)?.scam) return { state: closed, outcome: { kind: "mistake", code: "wrong-message" } };
        return { state: { ...closed, view: { kind: "forward", message: act.message } }, outcome: neutral };
      case "send": {
        if (state.view.kind !== "forward") return { state, outcome: neutral };
        const right = step.goals.some(({ action, value }) => action === "forward" && value === act.to);
        if (!right) return { state, outcome: { kind: "mistake", code: "wrong-choice" } };
        return { state: { ...closed, view: { kind: "list" }, forwarded: [...state.forwarded, { message: state.view.message, to: act.to }] }, outcome: { kind: "right" } };
      }
      case "delete":
        if (!meant(step, "delete").includes(act.message)) return { state: closed, outcome: { kind: "mistake", code: "wrong-message" } };
        return { state: { ...closed, view: { kind: "list" }, deleted: [...state.deleted, act.message] }, outcome: { kind: "right" } };
      case "undo": return { state: { ...closed, deleted: state.deleted.slice(0, -1) }, outcome: neutral };
    }
  },
  isDone: (step, state) => step.goals.every((goal) => isReached(step, state, goal)),
  solve(step, state) {
    const goal = step.goals.find((other) => !isReached(step, state, other));
    const scam = step.messages.find((message) => message.scam)?.id;
    if (!goal || !scam) return undefined;
    if (state.view.kind === "link") return { kind: "back" };
    if (goal.action === "open") return state.view.kind === "list" ? { kind: "open", message: goal.value } : { kind: "back" };
    const wanted = goal.action === "forward" ? scam : goal.value;
    if (state.deleted.includes(wanted)) return { kind: "undo" };
    if (state.view.kind === "forward") return goal.action === "forward" ? { kind: "send", to: goal.value } : { kind: "back" };
    if (state.view.kind === "message" && state.view.message !== wanted) return { kind: "back" };
    return state.menu === wanted ? { kind: goal.action, message: wanted } : { kind: "menu", message: wanted };
  },
  move: ({ act }) => ({ kind: "touch", spot: spotOf(act) }),
};
