/** « reel: oui »: what is set here is set in the app too, for the person herself (curriculum, 4.9). */
import { useEffect, useRef } from "preact/hooks";
import { COMFORT, type ComfortChoice } from "#course/comfort.ts";
import type { Setting, SettingsStep } from "#course/steps/settings.ts";
import { settingsOf, type SettingsWorld, levelOf } from "./rules.ts";
import { share } from "./share.ts";

export function useReal(step: SettingsStep, world: SettingsWorld, onReal: ((choice: ComfortChoice) => void) | undefined): void {
  const known = useRef(world.values);
  useEffect(() => {
    if (!step.real || !onReal) return;
    const before = known.current;
    known.current = world.values;
    for (const setting of settingsOf(step)) {
      const choice = before[setting.id] === world.values[setting.id] ? undefined : choiceOf(setting, levelOf(world, setting));
      if (choice) onReal(choice);
    }
  }, [world.values, onReal]);
}

/** A switch has only the ends: white on black or not, a voice that comes by itself or only when asked. */
function choiceOf(setting: Setting, value: number): ComfortChoice | undefined {
  switch (setting.effect) {
    case "text-size": return { setting: "text", value: pick(COMFORT.text, share(setting, value)) };
    case "contrast": return { setting: "contrast", value: pick(COMFORT.contrast, share(setting, value)) };
    case "voice": return { setting: "voice", value: setting.kind === "switch" && value === 0 ? "asked" : pick(COMFORT.voice, share(setting, value)) };
    case "brightness": case "volume": case "wifi": case "airplane": case "rotation": case "battery": case "pointer": case undefined: return undefined;
  }
}

/** 0 is the first, 1 the last. */
function pick<T>(values: readonly [T, ...T[]], part: number): T {
  return values[Math.round(part * (values.length - 1))] ?? values[0];
}
