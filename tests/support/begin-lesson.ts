/** A new device on the first step of a lesson: its first visit is done, and a card made. */
import { inject } from "vitest";
import { type Device, openDevice } from "./device.ts";
import type { HubProcess } from "./hub-process.ts";
import { firstVisit, makeCard } from "./learner.ts";

export async function beginLesson(hub: HubProcess, id: string, size: { readonly width?: number; readonly height?: number; readonly touch: boolean }): Promise<Device> {
  const device = await openDevice({ executable: inject("chromium"), ...size });
  await firstVisit(device.page, hub.address);
  await makeCard(device.page, "Odette", { drawing: "phare" });
  await device.page.goto(`${hub.address}/lecon/${id}`);
  return device;
}
