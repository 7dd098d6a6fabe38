/** `import bell from "….svg?icon"` gives the drawing's shapes as data, so that an icon is part of the page and needs neither a request nor innerHTML. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const SHAPE = /<(path|circle|ellipse|line|rect|polyline|polygon)\s([^>]*?)\/>/g;
const ATTRIBUTE = /([a-z0-9-]+)="([^"]*)"/gi;

export const svgIcon = (): Plugin => ({
  name: "svg-icon",
  enforce: "pre",
  async load(id) {
    if (!id.endsWith(".svg?icon")) return null;
    const svg = await readFile(id.slice(0, -"?icon".length), "utf8");
    const shapes = [...svg.matchAll(SHAPE)].map(([, tag, attributes = ""]) => [tag, Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]))]);
    if (shapes.length === 0) throw new Error(`${id}: no shape that an icon may have`);
    return { code: `export default ${JSON.stringify(shapes)};`, map: null, moduleType: "js" };
  },
});
