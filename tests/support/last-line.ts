/** The last line of `npm test`: how many promises were kept, and how many were not. */
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from "vitest/node";

type Part = TestModule | TestSuite;

export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: "passed" | "failed" | "interrupted"): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.flatMap((module): Part[] => [module, ...module.children.allSuites()]).filter(isBroken);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const counted = tests.filter((test) => test.result().state === "failed").length + broken.length + errors.length;
    // A run that could not begin has no test to blame, and is no success.
    const failed = counted === 0 && reason !== "passed" ? 1 : counted;
    const skipped = tests.filter((test) => test.result().state === "skipped" && !isWithinBroken(test));
    // After the other reporters' summaries, whatever their order.
    process.on("exit", () => {
      for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
      console.log(`${passed} passed, ${failed} failed`);
    });
  }
}

/** It did not load, or what comes before or after its tests failed. */
const isBroken = (part: Part): boolean => part.errors().length > 0;

function isWithinBroken({ parent }: TestCase): boolean {
  for (let part: Part = parent; ; part = part.parent) {
    if (isBroken(part)) return true;
    if (part.type === "module") return false;
  }
}
