/** How much of a setting is on, 0 to 1, whatever it is set with. */
import type { Setting } from "#course/steps/settings.ts";

export function share(setting: Setting, value: number): number {
  switch (setting.kind) {
    case "slider": return value / 100;
    case "choice": return setting.options.length < 2 ? 0 : Math.min(1, Math.max(0, value / (setting.options.length - 1)));
    case "switch": case "button": case "network": return Math.min(1, value);
  }
}

/** The word for it: a third each. */
export const degree = (part: number): "low" | "mid" | "high" => (part < 1 / 3 ? "low" : part > 2 / 3 ? "high" : "mid");
