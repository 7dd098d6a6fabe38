/** An album whose photos are turned with a slide; the photo follows the finger a little. */
import type { GestureStep } from "#course/steps/gesture.ts";
import appleTree from "#kit/drawings/portrait-apple-tree.svg";
import bird from "#kit/drawings/portrait-bird.svg";
import boat from "#kit/drawings/portrait-boat.svg";
import cat from "#kit/drawings/portrait-cat.svg";
import lighthouse from "#kit/drawings/portrait-lighthouse.svg";
import tulip from "#kit/drawings/portrait-tulip.svg";
import { useWords } from "#i18n/words.ts";
import { type Keys, Target } from "./Target.tsx";
import type { Live } from "./use-touches.ts";

const PHOTOS = [["boat", boat], ["tulip", tulip], ["bird", bird], ["lighthouse", lighthouse], ["cat", cat], ["appleTree", appleTree]] as const;

type Props = { readonly step: GestureStep; readonly turned: number; readonly live: Live | undefined; readonly keys: Keys };

export function Album({ step: { actions }, turned, live, keys }: Props) {
  const g = useWords("gesture");
  const pages = actions.filter(({ gesture }) => gesture === "swipe").length + 1;
  // Turning back, the album was open further on.
  const position = (done: number): number => actions.slice(0, done).reduce((sum, { gesture, way }) => sum + (gesture !== "swipe" ? 0 : way === "left" || way === "up" ? 1 : -1), 0);
  const lowest = Math.min(...actions.map((_, index) => position(index + 1)), 0);
  const page = position(turned) - lowest;
  const [name, drawing] = PHOTOS[page % PHOTOS.length] ?? PHOTOS[0];
  const flat = actions[turned]?.way !== "up" && actions[turned]?.way !== "down";
  const by = live?.spot === String(turned) ? { x: flat ? live.by.x : 0, y: flat ? 0 : live.by.y } : undefined;
  return (
    <div class="album">
      <Target spot={String(turned)} by={by} name={g("album.page", { name: g(`album.${name}`), n: page + 1, of: pages })} classes="album__page" keys={keys}>
        <img src={drawing} alt="" draggable={false} />
        <span class="album__words">{g(`album.${name}`)}</span>
      </Target>
      <p class="album__where" aria-hidden="true">{g("album.where", { n: page + 1, of: pages })}</p>
    </div>
  );
}
