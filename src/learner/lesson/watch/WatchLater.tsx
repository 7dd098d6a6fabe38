/** The demonstrations come with their drawings and words when a lesson shows one. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { speakAlso } from "#i18n/words.ts";
import { useThrown } from "../use-record.ts";
import type { WatchProps } from "./Watch.tsx";

let loaded: ComponentType<WatchProps> | undefined;

export async function loadWatch(): Promise<ComponentType<WatchProps>> {
  const [{ Watch }] = await Promise.all([import("./Watch.tsx"), speakAlso("places")]);
  loaded = Watch;
  return Watch;
}

export function WatchLater(props: WatchProps) {
  const [Watch, setWatch] = useState<ComponentType<WatchProps> | undefined>(() => loaded);
  const fail = useThrown();
  useEffect(() => {
    if (!Watch) loadWatch().then((component) => setWatch(() => component), fail);
  }, []);
  return Watch ? <Watch {...props} /> : null;
}
