/** A whole screen: head, content, foot bar. The title takes the focus when the screen opens, so that a screen reader says where one is. */
import "./css/page.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

type Props = {
  /** Said by the browser tab and the screen reader. */
  readonly title: string;
  readonly head?: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
  /** Extra class on the main part, for its own arrangement. */
  readonly class?: string;
};

export function Page({ title, head, foot, children, class: extra = "content" }: Props) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · Pas à Pas`;
    window.scrollTo(0, 0);
    const heading = main.current?.querySelector("h1") ?? document.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div class="page">
      {head}
      <main ref={main} class={extra}>{children}</main>
      {foot}
    </div>
  );
}
