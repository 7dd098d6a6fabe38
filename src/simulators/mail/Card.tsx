/** A card that lies beside the box: what one copies from. */
export function Card({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return <div class="mail__card"><p class="second">{title}</p>{lines.map((line) => <p key={line} class="mail__card-line">{line}</p>)}</div>;
}
