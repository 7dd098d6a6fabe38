/** A quiet line that says how things stand; sometimes with something to do about it. */
import "./css/notice.css";
import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export function Notice({ icon, children, actions }: { icon: IconName; children: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <div class={actions ? "notice notice--asks" : "notice"} role="status">
      <Icon name={icon} />
      <p>{children}</p>
      {actions && <div class="buttons">{actions}</div>}
    </div>
  );
}
