import { describe, expect, it } from "vitest";
import { isToday, sayHour, sayWhen } from "#trainer/times.ts";

const at = (year: number, month: number, day: number, hour = 14, minute = 5): number =>
  new Date(year, month - 1, day, hour, minute).getTime();
const NOW = at(2026, 11, 24, 16, 30);
const inFrench = (time: number) => sayWhen({ time, now: NOW, language: "fr" });
const inEnglish = (time: number) => sayWhen({ time, now: NOW, language: "en" });

describe("when something was, as one says it", () => {
  it("is an hour today, written as each language writes it", () => {
    expect(inFrench(at(2026, 11, 24))).toBe("14\u00A0h\u00A005");
    expect(inEnglish(at(2026, 11, 24))).toBe("14:05");
    expect(sayHour(at(2026, 11, 24, 9, 0), "fr")).toBe("09\u00A0h\u00A000");
  });

  it("is yesterday as soon as midnight has passed, however few the hours", () => {
    const now = at(2026, 11, 24, 0, 10);
    expect(sayWhen({ time: at(2026, 11, 23, 23, 50), now, language: "fr" })).toBe("hier");
    expect(sayWhen({ time: at(2026, 11, 23, 23, 50), now, language: "en" })).toBe("yesterday");
    expect(isToday(at(2026, 11, 23, 23, 50), now)).toBe(false);
    expect(isToday(at(2026, 11, 24, 0, 1), now)).toBe(true);
  });

  it("is counted in days for two weeks", () => {
    expect(inFrench(at(2026, 11, 22))).toBe("avant-hier");
    expect(inFrench(at(2026, 11, 21))).toBe("il y a 3 jours");
    expect(inEnglish(at(2026, 11, 21))).toBe("3 days ago");
    expect(inFrench(at(2026, 11, 10))).toBe("il y a 14 jours");
  });

  it("is a date beyond, which reads well after other words", () => {
    expect(inFrench(at(2026, 11, 3))).toBe("le 3 novembre");
    expect(inFrench(at(2026, 11, 1))).toBe("le 1er novembre");
    expect(inEnglish(at(2026, 11, 3))).toBe("on 3 November");
  });

  it("has its year when that is not clear", () => {
    expect(inFrench(at(2025, 11, 3))).toBe("le 3 novembre 2025");
    expect(inEnglish(at(2025, 11, 3))).toBe("on 3 November 2025");
  });

  it("counts whole days across the change of the clocks", () => {
    const now = at(2027, 3, 29, 0, 30);
    expect(sayWhen({ time: at(2027, 3, 27, 23, 30), now, language: "fr" })).toBe("avant-hier");
  });

  it("is today when the other clock is ahead of ours", () => {
    expect(isToday(NOW + 3_600_000, NOW)).toBe(true);
    expect(inFrench(at(2026, 11, 24, 17, 0))).toBe("17\u00A0h\u00A000");
  });
});
