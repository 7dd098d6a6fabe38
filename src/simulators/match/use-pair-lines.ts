/** Where the lines between joined pairs run, measured on the screen and again whenever it changes shape. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

export type PairLine = { readonly item: number; readonly path: string };

export function usePairLines(columns: RefObject<HTMLElement | null>, joined: readonly number[]): readonly PairLine[] {
  const [lines, setLines] = useState<readonly PairLine[]>([]);
  useLayoutEffect(() => {
    const area = columns.current;
    if (!area) return;
    const measure = () => setLines(joined.flatMap((item) => {
      const left = area.querySelector(`[data-side="left"][data-item="${item}"]`)?.getBoundingClientRect();
      const right = area.querySelector(`[data-side="right"][data-item="${item}"]`)?.getBoundingClientRect();
      if (!left || !right) return [];
      const origin = area.getBoundingClientRect();
      const middle = ({ top, height }: DOMRect) => top + height / 2 - origin.top;
      return [{ item, path: `M${left.right - origin.left} ${middle(left)} L${right.left - origin.left} ${middle(right)}` }];
    }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    return () => observer.disconnect();
  }, [columns, joined]);
  return lines;
}
