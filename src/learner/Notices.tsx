/** The place of what the device has to say (ready without internet, a new version, what is still only here): under the head of the cards and of home. */
import type { ComponentChildren } from "preact";
import "./css/notices.css";

export function Notices({ children }: { children: ComponentChildren }) {
  return <div class="notices">{children}</div>;
}
