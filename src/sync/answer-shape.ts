/**
 * Whether an answer has a hub's shape, down to the last field that is used: what a portal, a proxy or a hub in
 * trouble says must end as "not a hub" before any of it is kept. Fields that we do not know are let through.
 */
import { type LogName, parseLogName, STREAMS } from "#journal/entry.ts";
import type { SyncAnswer } from "#protocol/messages.ts";

type Fields = Readonly<Record<string, unknown>>;

export const isSyncAnswer = (said: unknown): said is SyncAnswer =>
  isObject(said) && isNumber(said.now) && isPlace(said.place) && isTable(said.have) && isFlag(said.more)
  && isListOf(said.tails, isTail) && isListOf(said.devices, isDevice) && isListOf(said.notTaken, isNotTaken);

const DEVICE = /^[a-z2-7]{16}$/;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isListOf = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isDeviceId = (value: unknown): boolean => isText(value) && DEVICE.test(value);
const isLogName = (value: unknown): boolean => isText(value) && isLog(parseLogName(value as LogName));
const isCountFrom = (first: number, value: unknown): boolean => Number.isSafeInteger(value) && isNumber(value) && value >= first;

const isPlace = (said: unknown): boolean => isObject(said) && isText(said.id) && isText(said.name) && isFlag(said.demo);
const isHead = (said: unknown): boolean => isObject(said) && isCountFrom(0, said.number) && isText(said.digest);
const isTable = (said: unknown): boolean => isObject(said) && Object.entries(said).every(([name, head]) => isLogName(name) && isHead(head));
const isLog = ({ device, stream }: Fields): boolean => isDeviceId(device) && STREAMS.some((known) => known === stream);
const isSeal = (said: unknown): boolean => isObject(said) && isLog(said) && isCountFrom(1, said.number) && isText(said.digest) && isText(said.signature);
const isEntry = (said: unknown): boolean => isObject(said) && isText(said.stamp) && (isText(said.hash) || (isText(said.salt) && isText(said.body)));
const isTail = (said: unknown): boolean => isObject(said) && isLog(said) && isCountFrom(1, said.from) && isListOf(said.entries, isEntry) && isSeal(said.seal);
const isDevice = (said: unknown): boolean =>
  isObject(said) && isDeviceId(said.id) && isText(said.publicKey) && isText(said.name) && (said.role === "tablet" || said.role === "trainer");
const isNotTaken = (said: unknown): boolean => isObject(said) && isLogName(said.log) && isText(said.why);
