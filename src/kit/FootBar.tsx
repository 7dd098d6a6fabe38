/**
 * Three fixed places: left goes back or leaves, centre is always help (WCAG 3.2.6), right leads on. An empty
 * place stays empty. When the page goes on below, the bar says so in words.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "#i18n/words.ts";
import { Icon } from "./Icon.tsx";

export function FootBar({ left, centre, right }: { left?: ComponentChildren; centre?: ComponentChildren; right?: ComponentChildren }) {
  const t = useWords("kit");
  const more = useMoreBelow();
  return (
    <footer class="foot">
      {more && <p class="foot__more">{t("moreBelow")}<Icon name="arrow-down" /></p>}
      <div class="foot__place foot__left">{left}</div>
      <div class="foot__place foot__centre">{centre}</div>
      <div class="foot__place foot__right">{right}</div>
    </footer>
  );
}

/** Less than this hidden, in px, is not worth a sentence. */
const WORTH_SAYING_PX = 24;

function useMoreBelow(): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const look = () => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      setMore(scrollHeight - clientHeight - scrollTop > WORTH_SAYING_PX);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      observer.disconnect();
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, []);
  return more;
}
