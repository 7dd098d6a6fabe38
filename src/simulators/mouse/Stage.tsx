/** Where the arrow moves: by mouse, by a sliding finger, or with the arrow keys. Only here the browser's own menu is off. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "#kit/Icon.tsx";
import { useWords } from "#i18n/words.ts";
import { usePointer } from "./use-pointer.ts";

type Props = {
  /** Another one: another target. */
  readonly scene: number;
  readonly halo: boolean;
  readonly onOver: (spot: string | undefined) => void;
  readonly onLost: () => void;
  readonly children: ComponentChildren;
};

export function Stage({ scene, halo, onOver, onLost, children }: Props) {
  const t = useWords("mouse");
  const stage = useRef<HTMLDivElement>(null);
  const { pointer, arrow, restart, handlers } = usePointer({ stage, onOver, onLost });
  useLayoutEffect(restart, [scene]);
  return (
    <div ref={stage} class="desk-stage" {...handlers}>
      {children}
      {halo && pointer && <span class="desk-stage__halo" style={{ left: `${pointer.x}px`, top: `${pointer.y}px` }} />}
      {arrow && <span class="desk-stage__arrow" data-arrow="" style={{ left: `${arrow.x}px`, top: `${arrow.y}px` }}><Icon name="pointer" /></span>}
      <button type="button" class="desk-stage__keys" data-arrow-keys=""><Icon name="pointer" /><span>{t("arrow")}</span></button>
    </div>
  );
}
