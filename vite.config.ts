import { defineConfig } from "vitest/config";
import { appBuild } from "./src/build/app.ts";

export default defineConfig(appBuild);
