/** Several sentences out of the words, one a line. */
export function Sentences({ text, class: extra }: { text: string; class?: string }) {
  return <>{text.split("\n").map((sentence) => <p key={sentence} class={extra}>{sentence}</p>)}</>;
}
