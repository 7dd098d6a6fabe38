/** A lesson's steps as stepping stones. The words « Étape 4 sur 16 » always stand beside it. */
import "./css/stones.css";

export function Stones({ count, here }: { count: number; /** From 0. */ here: number }) {
  return (
    <span class="stones" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => <i key={index} class={index < here ? "walked" : index === here ? "here" : undefined} />)}
    </span>
  );
}
