/** Notices whatever would lead out of the app: requests and pages of elsewhere, and links in an exercise. */
import { expect } from "vitest";
import type { Device } from "./device.ts";

export function watchLinks({ page, context }: Device, address: string): { readonly elsewhere: string[]; readonly noLinks: () => Promise<void> } {
  const elsewhere: string[] = [];
  const own = new URL(address).origin;
  const note = (url: string) => { if (new URL(url).origin !== own && !url.startsWith("about:")) elsewhere.push(url); };
  page.on("request", (request) => note(request.url()));
  page.on("framenavigated", (frame) => note(frame.url()));
  context.on("page", () => elsewhere.push("a second page"));
  return { elsewhere, noLinks: async () => expect(await page.locator(".practice a[href], .practice area[href], .practice iframe").count()).toBe(0) };
}
