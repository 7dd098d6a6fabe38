/** A step where one does something: its simulator comes when it is needed, and is then played. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { StepId } from "#course/lesson.ts";
import type { PracticeStep as AnyPracticeStep, Step } from "#course/step.ts";
import { PracticeFrame } from "#kit/PracticeFrame.tsx";
import { loadedSimulator, loadSimulator, type Simulator } from "../simulators.ts";
import { useThrown } from "../use-record.ts";
import { Playing, type PlayingProps } from "./Playing.tsx";
import { worldBefore } from "./world-before.ts";

type Props = Omit<PlayingProps, "simulator" | "before"> & { readonly step: AnyPracticeStep; readonly earlier: readonly Step[]; readonly left: ReadonlyMap<StepId, unknown> };

export function PracticeStep({ earlier, left, ...props }: Props) {
  const [simulator, setSimulator] = useState<Simulator | undefined>(() => loadedSimulator(props.step.kind));
  const fail = useThrown();
  useEffect(() => {
    if (!simulator) loadSimulator(props.step.kind).then((loaded) => setSimulator(() => loaded), fail);
  }, []);
  const before = useMemo(() => simulator && worldBefore({ simulator, kind: props.step.kind, earlier, left }), [simulator]);
  return simulator ? <Playing {...props} simulator={simulator} before={before} /> : <PracticeFrame done={false}>{null}</PracticeFrame>;
}
