import type { Words } from "../fr.ts";

export const trainer: Words["trainer"] = {
  toCards: "The cards",
  close: "Close",
  oneMoment: "One moment…",
  signIn: { title: "Trainer's side", trainer: "Your first name", password: "Your password", send: "Sign in" },
  found: {
    title: "Make your place",
    lead: "Welcome. Give your place a name. You will be its first trainer.",
    place: "Name of the place", placeHelp: "For example: Le Préau",
    trainer: "Your first name",
    password: "Your password", passwordHelp: "At least 8 characters. Several words are easier to remember.", passwordShort: "At least 8 characters are needed.",
    missing: "Write a name.", send: "Make the place",
  },
  code: {
    title: "Trainer's side", chooseTitle: "Choose your code",
    chooseLead: "This code opens your side again on this device, even without internet.",
    label: "Your code", help: "4 to 8 digits", shape: "Choose 4 to 8 digits.", keep: "Keep this code", open: "Open",
    wrong: "That is not the code. Try again.",
    wait_one: "Too many tries. Wait {{count}} minute.", wait_many: "Too many tries. Wait {{count}} minutes.", wait_other: "Too many tries. Wait {{count}} minutes.",
  },
  people: {
    title: "The people", open: "See", openOf: "See {{name}}",
    empty: "Nobody has a card yet.",
    emptyWords: "Prepare a tablet. Each person makes a card there, and then appears here.",
    seen: "Seen: {{when}}", hand: "Has asked for help since {{when}}", neverSeen: "No date yet", nothingYet: "No lesson begun",
  },
  state: { "not-started": "to discover", started: "in progress", "done-with-help": "done with help", "done-alone": "done without help" },
  fresh: {
    never: "Not connected to the hub yet.", today: "Up to date at {{hour}}.", before: "Up to date {{when}}.",
    unsent_one: "One thing has not left yet.", unsent_many: "{{count}} things have not left yet.", unsent_other: "{{count}} things have not left yet.",
  },
  person: {
    story: "Along the path", gone: "This person is not here any more", goneWords: "The card was erased, or has not arrived yet.",
    nothingYet: "{{name}} has not begun a lesson yet.",
    lesson: {
      started: "{{name}} has begun \"{{title}}\". Steps done: {{done}} of {{of}}.",
      "done-with-help": "{{name}} has done \"{{title}}\" with help.",
      "done-alone": "{{name}} has done \"{{title}}\" without help.",
    },
    helped_one: "One step needed a hint.", helped_many: "{{count}} steps needed a hint.", helped_other: "{{count}} steps needed a hint.",
    later_one: "One step is kept for later.", later_many: "{{count}} steps are kept for later.", later_other: "{{count}} steps are kept for later.",
    before: "Confidence at the start: \"{{before}}\".", beforeAfter: "Confidence: \"{{before}}\", then \"{{after}}\".",
  },
  rating: { "not-yet": "Not yet", "a-little": "A little", mostly: "Mostly yes", definitely: "Yes, definitely" },
  tablets: {
    prepare: "Prepare a tablet",
    lead: "Internet, or the place's own network, is needed on this device and on the tablet.",
    makeCode: "Make a code", another: "Prepare another tablet",
    open: "On the tablet, open this address:", type: "Type this code:",
    lives: "It serves once, until {{hour}}.",
    dead: "This code serves no more. Make another.",
    waitingFor: "The tablet will show 2 words. They will appear here too.",
    compare: "\"{{name}}\" is waiting. Do you read these 2 words on the tablet?",
    yes: "Yes, the same", no: "No", joined: "\"{{name}}\" is ready. It is receiving the cards of the place.",
  },
  join: {
    title: "Connect this tablet", lead: "The trainer gives you a code. What is already on the tablet is kept.",
    code: "The trainer's code", codeHelp: "8 letters and digits", name: "Name of this tablet", nameHelp: "The one on its label", someTablet: "Tablet",
    send: "Connect", compare: "Does the trainer see these 2 words on the other screen?", waits: "Wait for the trainer to agree. There is nothing to touch.",
    done: "This tablet is connected to the place.", refused: "The trainer said no. Ask for another code.",
  },
  refusal: {
    offline: "The hub does not answer. Internet is needed for this. Try again later.",
    "wrong-password": "The first name or the password does not fit. Try again.",
    "too-many-tries": "Too many tries. Wait a few minutes.",
    "unknown-code": "This code serves no more, or is not the right one. Ask for another.",
    "already-founded": "The place exists already. Sign in on the trainer's side.",
    "not-founded": "The place does not exist yet. Use the link that the hub shows.",
    "not-allowed": "This device cannot do that.",
    "unknown-device": "The hub does not know this device. Sign in again.",
    revoked: "This device was removed from the place.",
    other: "That did not work. Nothing is lost. Try again.",
  },
};

export const words = { trainer };
