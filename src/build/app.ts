/**
 * How the sources become what runs: `vite build` makes `dist/app` (the app, the lesson packs, the service
 * worker) and `dist/hub` (the hub), in that order.
 */
import type { UserConfig } from "vite";
import { hubEnvironment } from "./hub.ts";
import { lessonPacks } from "./lesson-packs.ts";
import { serviceWorker } from "./service-worker.ts";
import { svgIcon } from "./svg-icon.ts";

export const appBuild: UserConfig = {
  plugins: [svgIcon(), lessonPacks({ root: "lessons" }), serviceWorker()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  environments: {
    client: {
      build: {
        outDir: "dist/app",
        // The policy allows no data: addresses.
        assetsInlineLimit: 0,
        target: "chrome99",
        modulePreload: { polyfill: false },
        // Libraries change seldom: kept apart, they are not fetched again with each version.
        rollupOptions: { output: { codeSplitting: { groups: [{ name: "dexie", test: /node_modules\/dexie/ }, { name: "i18next", test: /node_modules\/i18next/ }, { name: "preact", test: /node_modules\/preact/ }] } } },
      },
    },
    hub: hubEnvironment,
  },
  builder: {
    async buildApp(builder) {
      for (const name of ["client", "hub"]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
};
