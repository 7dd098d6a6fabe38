/** The drawing on a name card: things of village life, easy to name aloud. */
import "./css/card.css";
import appleTree from "./drawings/portrait-apple-tree.svg";
import bicycle from "./drawings/portrait-bicycle.svg";
import bird from "./drawings/portrait-bird.svg";
import boat from "./drawings/portrait-boat.svg";
import cat from "./drawings/portrait-cat.svg";
import fish from "./drawings/portrait-fish.svg";
import hat from "./drawings/portrait-hat.svg";
import lighthouse from "./drawings/portrait-lighthouse.svg";
import teapot from "./drawings/portrait-teapot.svg";
import tulip from "./drawings/portrait-tulip.svg";
import umbrella from "./drawings/portrait-umbrella.svg";
import wateringCan from "./drawings/portrait-watering-can.svg";

const DRAWINGS = {
  teapot, bicycle, tulip, bird, boat, cat, hat, "apple-tree": appleTree, lighthouse, umbrella, fish, "watering-can": wateringCan,
} as const;
export type PortraitName = keyof typeof DRAWINGS;

export function Portrait({ name, alt = "" }: { name: PortraitName; alt?: string }) {
  return <span class="portrait"><img src={DRAWINGS[name]} alt={alt} width="240" height="240" /></span>;
}
