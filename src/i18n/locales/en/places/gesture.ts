import type { Words } from "../../fr.ts";

export const gesture: Words["gesture"] = {
  nextPhoto: "Next photo",
  previousPhoto: "Photo before",
  goDown: "Go down",
  goUp: "Go up",
  shrink: "Make it smaller",
  touchThenTouch: "Touch the thing, then its place.",
  map: "The map of the village",
  letter: {
    name: "Jeanne's letter",
    date: "Clairval, Tuesday 24 November",
    line1: "Dear Camille,",
    line2: "Thank you for your visit.",
    line3: "The garden is quiet now.",
    line4: "The last apples are in.",
    line5: "Bernard has mended the gate.",
    line6: "On Saturday there is the market.",
    line7: "I shall be there at about 10 o'clock.",
    line8: "I am keeping a jar of jam for you.",
    signature: "Jeanne",
  },
  album: { page: "Photo {{n}} of {{of}}: {{name}}", where: "Photo {{n}} of {{of}}", boat: "The boat", tulip: "The tulip", bird: "The bird", lighthouse: "The lighthouse", cat: "The cat", appleTree: "The apple tree" },
  things: { apple: "The apple", bread: "The bread", cheese: "The cheese", basket: "The basket", glass: "The glass", coaster: "The coaster" },
};
