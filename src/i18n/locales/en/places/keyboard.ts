import type { Words } from "../../fr.ts";

export const keyboard: Words["keyboard"] = {
  model: "The model",
  yourText: "Your text",
  keys: "The keyboard",
  suggestions: "Words on offer",
  textOf: "Text {{n}} of {{of}}",
  wordsOf_one: "{{n}} word of {{count}}",
  wordsOf_other: "{{n}} words of {{count}}",
  finish: "I have finished writing",
  written: "Written: {{text}}",
  nothingWritten: "Nothing is written.",
  eraseAll: "Everything is to be erased",
  eraseSome_one: "Erase {{count}} sign.",
  eraseSome_other: "Erase {{count}} signs.",
  moveBar: "Move the blinking bar to the end.",
  touchField: "Touch the white box. The keyboard of the device appears.",
  dictation: "You can also speak, with the microphone of the keyboard.",
  pressTogether: "Keys: {{keys}}",
  where: { letter: "The sign to write: {{sign}}.", key: "The key: {{key}}.", at: "{{what}} Look {{place}}." },
  places: {
    "0-0": "at the top left", "0-1": "at the top, in the middle", "0-2": "at the top right",
    "1-0": "on the left", "1-1": "in the middle", "1-2": "on the right",
    "2-0": "at the bottom left", "2-1": "at the bottom, in the middle", "2-2": "at the bottom right",
  },
  command: {
    shift: "Shift, capital", erase: "Erase", main: "abc, letters", signs: "123, figures and signs", accents: "éàç, accents", left: "Move the bar back", right: "Move the bar on", close: "Close the accents",
  },
  short: { shift: "Shift", signs: "123", accents: "éàç", main: "abc", space: "space" },
  shiftLocked: "Shift, all letters as capitals",
  sign: {
    space: "Space", enter: "Enter", at: "At sign", dot: "Dot", comma: "Comma", hyphen: "Hyphen", lowLine: "Low line", apostrophe: "Apostrophe", question: "Question mark", exclamation: "Exclamation mark",
    colon: "Colon", semicolon: "Semicolon", slash: "Slash", plus: "Plus", open: "Opening bracket", close: "Closing bracket", and: "And", quote: "Quotation mark", openQuote: "Opening French quote", closeQuote: "Closing French quote",
    percent: "Per cent", equals: "Equals", euro: "Euro",
  },
  computerKey: { shift: "Shift", altgr: "Alt Gr", space: "Space", erase: "Erase", enter: "Enter", tab: "Tab", capslock: "Caps", right: "→" },
};
