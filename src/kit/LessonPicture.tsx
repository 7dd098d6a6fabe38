/** A picture out of a lesson pack, shown from the device's own store: no request, no data: address (the policy forbids both). */
import { useEffect, useState } from "preact/hooks";

export type PictureSource = { readonly type: string; readonly text: string } | { readonly type: string; readonly base64: string };

export function LessonPicture({ source, alt, class: extra }: { source: PictureSource; alt: string; class?: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(toBlob(source));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [source]);
  return address === undefined ? null : <img class={extra} src={address} alt={alt} draggable={false} />;
}

function toBlob(source: PictureSource): Blob {
  if ("text" in source) return new Blob([source.text], { type: source.type });
  return new Blob([Uint8Array.from(atob(source.base64), (character) => character.charCodeAt(0))], { type: source.type });
}
