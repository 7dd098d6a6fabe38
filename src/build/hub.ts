/** How the hub is bundled: our own files into one, what npm installed left where it is. */
import { builtinModules } from "node:module";
import type { EnvironmentOptions } from "vite";

export const hubEnvironment: EnvironmentOptions = {
  consumer: "server",
  resolve: { external: true, noExternal: [/^#/] },
  build: {
    ssr: true,
    outDir: "dist/hub",
    emptyOutDir: true,
    copyPublicDir: false,
    target: "node20",
    minify: false,
    rollupOptions: {
      input: "src/hub/main.ts",
      external: [...builtinModules, /^node:/],
      output: { entryFileNames: "main.js" },
    },
  },
};
