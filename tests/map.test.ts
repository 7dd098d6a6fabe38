import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve("src");
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

type Row = { folder: string; may: readonly string[]; pure: boolean };

const rows: readonly Row[] = readFileSync(join(SRC, "README.md"), "utf8").split("\n")
  .map((line) => /^\| `([^`]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, folder = "", runs = "", may = ""]) => ({ folder, pure: runs.includes("pure"), may: may.trim() === "–" ? [] : may.split(",").map((name) => name.trim()) }));

/** The row of the map that a file of `src` belongs to. */
function roomOf(file: string): string {
  const parts = file.split("/");
  const [first = ""] = parts;
  if (first === "simulators") return /(rules|judge|scenario|solve)\.ts$/.test(file) ? "simulators/*/rules" : "simulators/*/Screen";
  return first;
}

const sources = readdirSync(SRC, { recursive: true }).map(String).map((name) => name.split(sep).join("/"))
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name));

const imports = sources.flatMap((file) =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(IMPORT)].map((match) => ({ file, target: match[1] ?? match[2] ?? "" })));

const toSourceFile = (file: string, target: string): string | undefined => {
  if (target.startsWith("#")) return target.slice(1);
  if (target.startsWith(".")) return posix.normalize(relative(SRC, resolve(SRC, dirname(file), target)).split(sep).join("/"));
  return undefined;
};

describe("the map of src/README.md", () => {
  it("names every folder, and no other", () => {
    const rooms = new Set(sources.map(roomOf));
    expect([...rooms].sort()).toEqual(rows.map(({ folder }) => folder).sort());
  });

  it("allows every import", () => {
    const forbidden = imports.filter(({ file, target }) => {
      const source = toSourceFile(file, target.replace(/\?.*$/, ""));
      if (source === undefined || source.startsWith("../")) return false;
      const from = roomOf(file);
      const to = roomOf(source);
      return from !== to && !rows.find(({ folder }) => folder === from)?.may.includes(to);
    });
    expect(forbidden).toEqual([]);
  });

  it("keeps one practice from importing another", () => {
    const crossed = imports.filter(({ file, target }) => {
      const source = toSourceFile(file, target);
      const [, from] = file.split("/");
      const [room, to, inside] = source?.split("/") ?? [];
      return file.startsWith("simulators/") && room === "simulators" && inside !== undefined && to !== from;
    });
    expect(crossed).toEqual([]);
  });

  it("has imports by name only: # across folders, ./ within, always with the extension", () => {
    const unnamed = imports.filter(({ file, target }) => {
      const source = toSourceFile(file, target.replace(/\?.*$/, ""));
      if (source === undefined || source.startsWith("../")) return false;
      const crosses = file.split("/")[0] !== source.split("/")[0];
      return !/\.(ts|tsx|svg|css|mjs)$/.test(source) || (target.startsWith(".") && crosses && file.includes("/")) || /(^|\/)index\.tsx?$/.test(source);
    });
    expect(unnamed).toEqual([]);
  });

  it("hands time, chance, ids and the network to pure folders", () => {
    const ambient = /\b(Date\.now|new Date\(\)|Math\.random|crypto\.|fetch\(|setTimeout|localStorage)/;
    const pure = sources.filter((file) => rows.find(({ folder }) => folder === roomOf(file))?.pure);
    expect(pure.length).toBeGreaterThan(10);
    expect(pure.filter((file) => ambient.test(withoutComments(readFileSync(join(SRC, file), "utf8"))))).toEqual([]);
  });

  it("keeps files short: none over 250 lines", () => {
    expect(sources.filter((file) => readFileSync(join(SRC, file), "utf8").split("\n").length > 250)).toEqual([]);
  });
});

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
