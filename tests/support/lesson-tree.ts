/** A folder of two sound lessons, `sonnette` and its twin `lampe`, in which a test may break something. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];

export const FR = "cours/sonnette/fr.md";
export const EN = "cours/sonnette/en.md";
/** The day of these tests: the lessons were checked less than a year before it. */
export const TODAY = "2026-11-25";

export function emptyFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "pas-a-pas-lessons-"));
  folders.push(root);
  return root;
}

export function soundLessons(): string {
  const root = emptyFolder();
  cpSync("tests/fixtures/sound", root, { recursive: true });
  cpSync(join(root, "cours/sonnette"), join(root, "cours/lampe"), { recursive: true });
  for (const language of ["fr", "en"]) rewrite(root, `cours/lampe/${language}.md`, (source) => source.replace("id: sonnette", "id: lampe"));
  return root;
}

/** Changes one file; a change that changes nothing would test nothing. */
export function rewrite(root: string, file: string, change: (source: string) => string): string {
  const path = join(root, file);
  const source = readFileSync(path, "utf8");
  const changed = change(source);
  if (changed === source) throw new Error(`nothing was changed in ${file}`);
  writeFileSync(path, changed);
  return changed;
}

/** From 1: the first line that holds this text. */
export function lineOf(source: string, text: string): number {
  const line = source.split(/\r\n?|\n/).findIndex((one) => one.includes(text)) + 1;
  if (line === 0) throw new Error(`« ${text} » is nowhere`);
  return line;
}

export const lastLineOf = (source: string, text: string): number => source.split("\n").length - lineOf(source.split("\n").reverse().join("\n"), text) + 1;

/** Removes the folders when the file's tests are over. */
export const cleanUp = (): void => afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });
