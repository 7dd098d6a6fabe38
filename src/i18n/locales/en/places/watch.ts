import type { Words } from "../../fr.ts";

export const watch: Words["watch"] = {
  often: "Often:",
  better: "Better:",
  pause: "Pause",
  goOn: "Carry on",
  slower: "More slowly",
  caption: {
    tapM: "The finger stays down. Nothing happens.", tap1: "The finger aims at the middle.", tap2: "It touches.", tap3: "It lifts straight away.",
    doubleM: "Only one touch. The photo stays small.", double1: "The finger touches once.", double2: "It lifts a little.", double3: "It touches again, straight away. The photo grows.",
    longM: "The finger leaves too soon. No menu comes.", long1: "The finger goes down.", long2: "It stays down. Count to 2.", long3: "A menu appears. The finger lifts.",
    swipeM: "The finger touches without sliding. The photo stays.", swipe1: "The finger goes down on the right.", swipe2: "It slides to the left without lifting.", swipe3: "The next photo is there.",
    scrollM: "The finger touches without sliding. The page stays.", scroll1: "The finger goes down near the bottom.", scroll2: "It slides up. The page moves up with it.", scroll3: "The end of the page is there.",
    dragM: "The finger goes down beside it. The apple stays.", drag1: "The finger goes down on the apple.", drag2: "It moves without lifting.", drag3: "The apple is over the basket.", drag4: "The finger lifts. The apple is in the basket.",
    pinchM: "Only one finger touches. The map stays the same.", pinch1: "2 fingers go down together.", pinch2: "They move apart. The map grows.", pinch3: "They come together. The map shrinks.",
    mouseM: "The hand grips the mouse. The arrow goes too far.", mouse1: "Lay your hand flat on the mouse.", mouse2: "Your first finger rests on the blue button.", mouse3: "Push gently. The arrow follows.",
    clickM: "The mouse moves. The click lands beside.", click1: "The arrow is on the yellow button.", click2: "Your first finger presses once.", click3: "The finger lifts. It is done.",
    rightM: "The other button clicked. No menu comes.", right1: "The arrow is on the message.", right2: "Your second finger presses the blue button.", right3: "A menu appears.",
    wheelM: "Pressing instead of turning. The page stays.", wheel1: "The finger is on the wheel.", wheel2: "Turn it towards you. The page moves up.", wheel3: "Turn again. The end is there.",
    padM: "Only one finger slides. Only the arrow moves.", pad1: "Lay 2 fingers on the pad.", pad2: "Slide them together. The page moves up.", pad3: "A little more. The end is there.",
    typeM: "The finger stays on the key. The letter repeats.", type1: "Touch B, then lift your finger.", type2: "Touch O.", type3: "Touch N. The word is written.",
    shiftM: "Without the arrow, the letter stays small.", shift1: "First touch the arrow that points up.", shift2: "Touch A. The letter is a capital.", shift3: "The next letter is small.",
    tabM: "Touching the page. Nothing opens.", tab1: "One page is open. Its tab is yellow.", tab2: "Touch the + beside it.", tab3: "A new tab opens, empty.", tab4: "The other page is still there. Touch its tab.",
  },
};
