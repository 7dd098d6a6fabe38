import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { holdsRealNumber } from "#course/real-number.ts";
import { CARD_LINES, TRAINING_CARD } from "#course/training-card.ts";

const WORLD = readFileSync("lessons/_commun/monde.md", "utf8");

it.each(CARD_LINES)("the training card says what the practice world says: %s", (line) => {
  expect(WORLD).toContain(line === "birthDate" ? "14 mars 1950" : TRAINING_CARD[line]);
});

it.each(CARD_LINES)("nothing on the training card looks like anybody's real number: %s", (line) => {
  expect(holdsRealNumber(TRAINING_CARD[line])).toBe(false);
});
