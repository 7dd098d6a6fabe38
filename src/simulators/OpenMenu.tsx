/** A pretend screen where a small menu is open; touching beside it closes it. Used to find it and to practise it. */
import "./open-menu.css";
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";

type Props = { readonly closed: boolean; readonly onOutside: () => void; readonly onInside: () => void };

export function OpenMenu({ closed, onOutside, onInside }: Props) {
  const t = useWords("practice");
  const outside = usePress(onOutside);
  const inside = usePress(onInside);
  return (
    <div class="open-menu">
      {!closed && <button type="button" class="open-menu__outside" aria-label={t("besideMenu")} onClick={outside}><span class="open-menu__spot" data-spot="outside" /></button>}
      {!closed && (
        <ul class="small-menu">
          <li><button type="button" onClick={inside}><Icon name="pencil" />{t("menuEdit")}</button></li>
          <li><button type="button" onClick={inside}><Icon name="forward" />{t("menuForward")}</button></li>
          <li><button type="button" onClick={inside}><Icon name="trash" />{t("menuDelete")}</button></li>
        </ul>
      )}
    </div>
  );
}
