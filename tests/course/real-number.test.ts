import { describe, expect, it } from "vitest";
import { holdsRealNumber } from "#course/real-number.ts";

describe("a number that looks real", () => {
  it.each(["4111 1111 1111 1111", "4111111111111111", "5555-5555-5555-4444", "Ma carte : 378282246310005.", "6331 1019 9999 0016"])("is a card that passes the checksum: %s", (text) => {
    expect(holdsRealNumber(text)).toBe(true);
  });

  it.each(["1 50 03 75 116 001 22", "150037511600122", "2 84 05 2A 123 456", "2840599123456"])("is a social-security number, with or without its key: %s", (text) => {
    expect(holdsRealNumber(text)).toBe(true);
  });

  it.each(["0000 0000 0000 0000", "4111 1111 1111 1112", "06 39 98 07 21", "481 902", "14 mars 1950", "camille.martin@courriel.example", "1234", "", "FR76 3000"])("is not what lessons ask for, nor anything short: %s", (text) => {
    expect(holdsRealNumber(text)).toBe(false);
  });
});
