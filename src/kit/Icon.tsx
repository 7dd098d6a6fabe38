/** Lucide outlines, weight 2.4, always beside a word (look.md). Read from the package at build time. */
import arrowLeft from "lucide-static/icons/arrow-left.svg?icon";
import arrowRight from "lucide-static/icons/arrow-right.svg?icon";
import arrowDown from "lucide-static/icons/arrow-down.svg?icon";
import bookmark from "lucide-static/icons/bookmark.svg?icon";
import check from "lucide-static/icons/check.svg?icon";
import circleHelp from "lucide-static/icons/circle-question-mark.svg?icon";
import cloudOff from "lucide-static/icons/cloud-off.svg?icon";
import contrast from "lucide-static/icons/contrast.svg?icon";
import cup from "lucide-static/icons/cup-soda.svg?icon";
import download from "lucide-static/icons/download.svg?icon";
import hand from "lucide-static/icons/hand.svg?icon";
import house from "lucide-static/icons/house.svg?icon";
import languages from "lucide-static/icons/languages.svg?icon";
import lifeBuoy from "lucide-static/icons/life-buoy.svg?icon";
import lightbulb from "lucide-static/icons/lightbulb.svg?icon";
import lock from "lucide-static/icons/lock.svg?icon";
import more from "lucide-static/icons/ellipsis-vertical.svg?icon";
import eye from "lucide-static/icons/eye.svg?icon";
import forward from "lucide-static/icons/forward.svg?icon";
import minus from "lucide-static/icons/minus.svg?icon";
import pencil from "lucide-static/icons/pencil.svg?icon";
import plus from "lucide-static/icons/plus.svg?icon";
import printer from "lucide-static/icons/printer.svg?icon";
import refresh from "lucide-static/icons/refresh-cw.svg?icon";
import send from "lucide-static/icons/send.svg?icon";
import tablet from "lucide-static/icons/tablet.svg?icon";
import text from "lucide-static/icons/a-large-small.svg?icon";
import trash from "lucide-static/icons/trash-2.svg?icon";
import undo from "lucide-static/icons/undo-2.svg?icon";
import user from "lucide-static/icons/user.svg?icon";
import users from "lucide-static/icons/users.svg?icon";
import volume from "lucide-static/icons/volume-2.svg?icon";
import ban from "lucide-static/icons/ban.svg?icon";
import bellOff from "lucide-static/icons/bell-off.svg?icon";
import image from "lucide-static/icons/image.svg?icon";
import logOut from "lucide-static/icons/log-out.svg?icon";
import mic from "lucide-static/icons/mic.svg?icon";
import play from "lucide-static/icons/play.svg?icon";
import userPlus from "lucide-static/icons/user-plus.svg?icon";
import cross from "lucide-static/icons/x.svg?icon";
import { h } from "preact";

const ICONS = {
  "arrow-left": arrowLeft, "arrow-right": arrowRight, "arrow-down": arrowDown, bookmark, check, help: circleHelp, "no-internet": cloudOff,
  contrast, cup, download, eye, hand, house, languages, "life-buoy": lifeBuoy, lightbulb, lock, more, forward, minus, pencil, plus, printer, refresh, send, tablet,
  text, trash, undo, user, users, volume, cross,
  ban, "bell-off": bellOff, image, "log-out": logOut, mic, play, "user-plus": userPlus,
} as const;
export type IconName = keyof typeof ICONS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
