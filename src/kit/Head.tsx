/** The line at the top: who or where on the left, one thing on the right. */
import type { ComponentChildren } from "preact";
import stones from "./drawings/stones.svg";

export function Head({ left, right }: { left: ComponentChildren; right?: ComponentChildren }) {
  return <header class="head">{left}{right}</header>;
}

export function Brand() {
  return <span class="brand"><img src={stones} alt="" width="132" height="64" />Pas à Pas</span>;
}
