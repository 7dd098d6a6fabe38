/** The rules of every practice, for tests that play without a screen, or beside one. */
import type { Practice } from "#course/practice.ts";
import type { PracticeStep } from "#course/step.ts";
import { chat } from "#simulators/chat/rules.ts";
import { find } from "#simulators/find/rules.ts";
import { form } from "#simulators/form/rules.ts";
import { gesture } from "#simulators/gesture/rules.ts";
import { keyboard } from "#simulators/keyboard/rules.ts";
import { mail } from "#simulators/mail/rules.ts";
import { match } from "#simulators/match/rules.ts";
import { mouse } from "#simulators/mouse/rules.ts";
import { order } from "#simulators/order/rules.ts";
import { quiz } from "#simulators/quiz/rules.ts";
import { scenario } from "#simulators/scenario/rules.ts";
import { settings } from "#simulators/settings/rules.ts";
import { sort } from "#simulators/sort/rules.ts";

const PRACTICES = { chat, find, form, gesture, keyboard, mail, match, mouse, order, quiz, recall: quiz, scenario, settings, sort } satisfies Record<PracticeStep["kind"], unknown>;

export const practiceOf = (kind: PracticeStep["kind"]): Practice<PracticeStep, unknown, unknown> => PRACTICES[kind] as unknown as Practice<PracticeStep, unknown, unknown>;
