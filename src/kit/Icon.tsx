/** Lucide outlines, weight 2.4, always beside a word (look.md). Read from the package at build time. */
import text from "lucide-static/icons/a-large-small.svg?icon";
import arrowBigUp from "lucide-static/icons/arrow-big-up.svg?icon";
import arrowDown from "lucide-static/icons/arrow-down.svg?icon";
import arrowLeft from "lucide-static/icons/arrow-left.svg?icon";
import arrowRight from "lucide-static/icons/arrow-right.svg?icon";
import arrowUp from "lucide-static/icons/arrow-up.svg?icon";
import ban from "lucide-static/icons/ban.svg?icon";
import battery from "lucide-static/icons/battery-medium.svg?icon";
import bellOff from "lucide-static/icons/bell-off.svg?icon";
import bookmark from "lucide-static/icons/bookmark.svg?icon";
import camera from "lucide-static/icons/camera.svg?icon";
import check from "lucide-static/icons/check.svg?icon";
import menuDown from "lucide-static/icons/chevron-down.svg?icon";
import circle from "lucide-static/icons/circle-dashed.svg?icon";
import circleHelp from "lucide-static/icons/circle-question-mark.svg?icon";
import cloudOff from "lucide-static/icons/cloud-off.svg?icon";
import contrast from "lucide-static/icons/contrast.svg?icon";
import copy from "lucide-static/icons/copy.svg?icon";
import enter from "lucide-static/icons/corner-down-left.svg?icon";
import cup from "lucide-static/icons/cup-soda.svg?icon";
import backspace from "lucide-static/icons/delete.svg?icon";
import download from "lucide-static/icons/download.svg?icon";
import more from "lucide-static/icons/ellipsis-vertical.svg?icon";
import eyeOff from "lucide-static/icons/eye-off.svg?icon";
import eye from "lucide-static/icons/eye.svg?icon";
import file from "lucide-static/icons/file-text.svg?icon";
import folder from "lucide-static/icons/folder.svg?icon";
import forward from "lucide-static/icons/forward.svg?icon";
import hand from "lucide-static/icons/hand.svg?icon";
import house from "lucide-static/icons/house.svg?icon";
import idCard from "lucide-static/icons/id-card.svg?icon";
import image from "lucide-static/icons/image.svg?icon";
import inbox from "lucide-static/icons/inbox.svg?icon";
import languages from "lucide-static/icons/languages.svg?icon";
import windows from "lucide-static/icons/layers.svg?icon";
import lifeBuoy from "lucide-static/icons/life-buoy.svg?icon";
import lightbulb from "lucide-static/icons/lightbulb.svg?icon";
import lock from "lucide-static/icons/lock.svg?icon";
import logOut from "lucide-static/icons/log-out.svg?icon";
import maximize from "lucide-static/icons/maximize.svg?icon";
import menu from "lucide-static/icons/menu.svg?icon";
import mic from "lucide-static/icons/mic.svg?icon";
import restore from "lucide-static/icons/minimize-2.svg?icon";
import minus from "lucide-static/icons/minus.svg?icon";
import pointer from "lucide-static/icons/mouse-pointer-2.svg?icon";
import paperclip from "lucide-static/icons/paperclip.svg?icon";
import pause from "lucide-static/icons/pause.svg?icon";
import pencil from "lucide-static/icons/pencil.svg?icon";
import plane from "lucide-static/icons/plane.svg?icon";
import play from "lucide-static/icons/play.svg?icon";
import plus from "lucide-static/icons/plus.svg?icon";
import power from "lucide-static/icons/power.svg?icon";
import printer from "lucide-static/icons/printer.svg?icon";
import refresh from "lucide-static/icons/refresh-cw.svg?icon";
import replyAll from "lucide-static/icons/reply-all.svg?icon";
import reply from "lucide-static/icons/reply.svg?icon";
import rotate from "lucide-static/icons/rotate-cw-square.svg?icon";
import search from "lucide-static/icons/search.svg?icon";
import send from "lucide-static/icons/send.svg?icon";
import settings from "lucide-static/icons/settings.svg?icon";
import shieldAlert from "lucide-static/icons/shield-alert.svg?icon";
import star from "lucide-static/icons/star.svg?icon";
import sun from "lucide-static/icons/sun.svg?icon";
import tablet from "lucide-static/icons/tablet.svg?icon";
import trash from "lucide-static/icons/trash-2.svg?icon";
import turtle from "lucide-static/icons/turtle.svg?icon";
import undo from "lucide-static/icons/undo-2.svg?icon";
import userPlus from "lucide-static/icons/user-plus.svg?icon";
import user from "lucide-static/icons/user.svg?icon";
import users from "lucide-static/icons/users.svg?icon";
import volume from "lucide-static/icons/volume-2.svg?icon";
import wifi from "lucide-static/icons/wifi.svg?icon";
import cross from "lucide-static/icons/x.svg?icon";
import { h } from "preact";

const ICONS = {
  "arrow-big-up": arrowBigUp, "arrow-down": arrowDown, "arrow-left": arrowLeft, "arrow-right": arrowRight,
  "arrow-up": arrowUp, backspace, ban, battery, "bell-off": bellOff, bookmark, camera, check, circle, contrast, copy,
  cross, cup, download, enter, eye, "eye-off": eyeOff, file, folder, forward, hand,
  help: circleHelp, house, "id-card": idCard, image, inbox, languages, "life-buoy": lifeBuoy, lightbulb, lock,
  "log-out": logOut, maximize, menu, "menu-down": menuDown, mic, minus, more, "no-internet": cloudOff, paperclip,
  pause, pencil, plane, play, plus, pointer, power, printer, refresh, reply, "reply-all": replyAll, restore, rotate,
  search, send, settings, "shield-alert": shieldAlert, star, sun, tablet, text, trash, turtle, undo, user,
  "user-plus": userPlus, users, volume, wifi, windows,
} as const;
export type IconName = keyof typeof ICONS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
