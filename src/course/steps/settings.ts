/** A pretend device's settings (curriculum, 4.9). */
import type { Forbidden, Goal, PlaceSettings } from "../place.ts";
import type { StepFrame } from "../step-frame.ts";

/** What a setting visibly does; one without is only named and valued. */
export type SettingEffect = "brightness" | "text-size" | "contrast" | "volume" | "voice" | "wifi" | "airplane" | "rotation" | "battery" | "pointer";
/** Changes names and arrangement a little, never to the look of a brand. */
export type SettingsVariant = "neutral" | "android" | "ipad" | "windows";

export type Setting = {
  readonly id: string;
  readonly name: string;
  readonly effect?: SettingEffect;
  /** At the beginning: 0 or 1 of a switch, 0 to 100 of a slider, which option, 1 once pressed or connected. */
  readonly value: number;
  /** What « Remettre comme avant » goes back to. */
  readonly usual: number;
} & (
  | { readonly kind: "switch" | "slider" | "button" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  /** A Wi-Fi network; without a key it is somebody else's, and no key opens it. */
  | { readonly kind: "network"; readonly key?: string }
);
export type SettingsPage = { readonly id: string; readonly name: string; readonly settings: readonly Setting[] };

/** Values that do: a zone and not a point. */
export type Zone = { readonly from: number; readonly to: number };
export type SettingsAction = "open" | "set" | "search" | "connect" | "restart" | "close-app" | "put-back";
export type SettingsGoal = Goal<SettingsAction> & { /** For "set". */ readonly zone?: Zone };
export type SettingsForbidden = Forbidden<"open" | "set" | "restart">;

export type SettingsStep = StepFrame & PlaceSettings<SettingsGoal, SettingsForbidden> & {
  readonly kind: "settings";
  readonly variant: SettingsVariant;
  readonly pages: readonly SettingsPage[];
  /** Goes on from how the lesson's last step left the device. */
  readonly goesOn: boolean;
};
