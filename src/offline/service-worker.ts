/**
 * Keeps the shell of the app on the device: every file of one build, together, so that pages of two builds
 * never mix. A newer build waits until it is told to take over. Lesson packs are not here: they lie in IndexedDB.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope;
/** The files of this build, written in by the build. */
declare const __SHELL__: { url: string; revision: string | null }[];

cleanupOutdatedCaches();
precacheAndRoute(__SHELL__);
// Every screen is the same page; the hub's own addresses and files are not screens.
registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html"), { denylist: [/^\/api\//, /^\/healthz$/, /^\/lessons\//, /\/[^/]+\.[^/]+$/] }));

self.addEventListener("message", (event) => {
  if ((event.data as { type?: string } | null)?.type === "SKIP_WAITING") self.skipWaiting();
});
// The first visit is enough: the page that installed us is served by us at once.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
