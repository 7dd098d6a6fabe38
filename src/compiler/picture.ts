/**
 * Pictures of a lesson, read into its pack. A drawing is data: one that holds a script, an event or an address
 * elsewhere is refused, and a photo must be what its name says.
 */
import { readFile } from "node:fs/promises";
import { join, normalize, sep } from "node:path";
import type { PackedPicture } from "#course/lesson.ts";

export type PictureReading =
  | { readonly kind: "picture"; readonly picture: PackedPicture; readonly bytes: number }
  | { readonly kind: "missing" | "unsafe" | "not-a-picture" | "outside" };

const PHOTOS = [
  { ending: /\.png$/i, type: "image/png", magic: [0x89, 0x50, 0x4e, 0x47] },
  { ending: /\.jpe?g$/i, type: "image/jpeg", magic: [0xff, 0xd8, 0xff] },
  { ending: /\.webp$/i, type: "image/webp", magic: [0x52, 0x49, 0x46, 0x46] },
] as const;
const UNSAFE = /<(script|foreignObject|iframe|image|use|a|style|animate|set)\b|\son\w+\s*=|javascript:|href\s*=|url\(\s*["']?(?!#)|<!(DOCTYPE|ENTITY)/i;

export async function readPicture(folder: string, source: string): Promise<PictureReading> {
  const path = normalize(source);
  if (path.startsWith("..") || path.startsWith(sep)) return { kind: "outside" };
  const bytes = await readFile(join(folder, path)).catch(() => undefined);
  if (!bytes) return { kind: "missing" };
  if (/\.svg$/i.test(path)) {
    const text = bytes.toString("utf8").trim();
    if (!/^(<\?xml[^>]*>\s*)?<svg[\s>]/.test(text)) return { kind: "not-a-picture" };
    if (UNSAFE.test(text)) return { kind: "unsafe" };
    return { kind: "picture", picture: { type: "image/svg+xml", text }, bytes: bytes.length };
  }
  const photo = PHOTOS.find(({ ending }) => ending.test(path));
  if (!photo?.magic.every((byte, index) => bytes[index] === byte)) return { kind: "not-a-picture" };
  return { kind: "picture", picture: { type: photo.type, base64: bytes.toString("base64") }, bytes: bytes.length };
}
