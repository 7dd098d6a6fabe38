/** A step where one does something: its simulator comes when it is needed, and is then played. */
import { useEffect, useState } from "preact/hooks";
import type { PracticeStep as AnyPracticeStep } from "#course/step.ts";
import { PracticeFrame } from "#kit/PracticeFrame.tsx";
import { loadedSimulator, loadSimulator, type Simulator } from "../simulators.ts";
import { useThrown } from "../use-record.ts";
import { Playing, type PlayingProps } from "./Playing.tsx";

export function PracticeStep(props: Omit<PlayingProps, "simulator"> & { readonly step: AnyPracticeStep }) {
  const [simulator, setSimulator] = useState<Simulator | undefined>(() => loadedSimulator(props.step.kind));
  const fail = useThrown();
  useEffect(() => {
    if (!simulator) loadSimulator(props.step.kind).then((loaded) => setSimulator(() => loaded), fail);
  }, []);
  return simulator ? <Playing {...props} simulator={simulator} /> : <PracticeFrame done={false}>{null}</PracticeFrame>;
}
