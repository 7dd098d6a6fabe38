// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sentenceAt } from "#learner/lesson/read-aloud.ts";
import { play, prepareBrowser, question, reading } from "../../support/lesson.tsx";

afterEach(() => { vi.unstubAllGlobals(); });
prepareBrowser();

type Utterance = { text: string; rate: number; voice: unknown; onend?: () => void; onerror?: () => void };
/** A device's voices, and what they were asked to say. */
class FakeSpeech extends EventTarget {
  said: Utterance[] = [];
  cancelled = 0;
  constructor(private voices: readonly object[]) { super(); }
  getVoices() { return this.voices; }
  speak(utterance: Utterance) { this.said.push(utterance); }
  cancel() { this.cancelled += 1; }
  /** The voice has said the last sentence. */
  finishSentence() { act(() => this.said.at(-1)?.onend?.()); }
}
const voiceOf = (lang: string, localService = true) => ({ lang, localService, default: false, name: lang });
function withVoices(...voices: readonly object[]): FakeSpeech {
  const speech = new FakeSpeech(voices);
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal("SpeechSynthesisUtterance", class { constructor(public text: string) {} });
  return speech;
}

/** What is shown is told to the voice with the next picture. */
const pictureDrawn = () => new Promise((resolve) => setTimeout(resolve, 60));
const listen = async () => { fireEvent.click(await screen.findByRole("button", { name: "Écouter" })); };
const marked = () => [...document.querySelectorAll(".being-read")].map(({ textContent }) => textContent);
const twoSentences = { ...reading("un"), say: [[{ kind: "text", text: "Voici une lettre." }], [{ kind: "text", text: "Elle arrive vite." }]] } as const;

describe("« Écouter »", () => {
  it("reads sentence by sentence, each marked while it is said, at a calm pace", async () => {
    const speech = withVoices(voiceOf("fr-FR"));
    play([twoSentences]);
    await listen();
    expect(speech.said.map(({ text, rate }) => [text, rate])).toEqual([["Voici une lettre.", 0.9]]);
    await waitFor(() => expect(marked()).toEqual(["Voici une lettre."]));
    speech.finishSentence();
    await waitFor(() => expect(marked()).toEqual(["Elle arrive vite."]));
    speech.finishSentence();
    await waitFor(() => expect(marked()).toEqual([]));
  });

  it("takes a voice of the lesson's language that lives on the device, and no other", async () => {
    const local = voiceOf("fr-FR");
    const speech = withVoices(voiceOf("fr-FR", false), voiceOf("en-GB"), local);
    play([twoSentences]);
    await listen();
    expect(speech.said[0]?.voice).toBe(local);
  });

  it("is silent when touched again", async () => {
    const speech = withVoices(voiceOf("fr-FR"));
    play([twoSentences]);
    await listen();
    await new Promise((resolve) => setTimeout(resolve, 520));
    fireEvent.click(await screen.findByRole("button", { name: "Silence" }));
    await waitFor(() => expect(marked()).toEqual([]));
    expect(speech.said).toHaveLength(1);
  });

  it("says what stands in the exercise too", async () => {
    const speech = withVoices(voiceOf("fr-FR"));
    play([question("un")]);
    await screen.findByRole("button", { name: "Je paie." });
    await pictureDrawn();
    await listen();
    for (let count = 0; count < 4; count++) speech.finishSentence();
    expect(speech.said.map(({ text }) => text)).toEqual(["Faites un.", "Je paie.", "Je réponds.", "Je ne touche à rien."]);
  });

  it("is written down without a word of what was read", async () => {
    withVoices(voiceOf("fr-FR"));
    const { told } = play([twoSentences]);
    await listen();
    expect(told.find(({ kind }) => kind === "voice-used")).toMatchObject({ why: "asked", step: "un" });
  });
});

describe("a person who wants each step read", () => {
  it("has it read by itself, and what is said beside the exercise too", async () => {
    const speech = withVoices(voiceOf("fr-FR"));
    play([question("un")], { comfort: { voice: "automatic", voicePace: "normal" } });
    await waitFor(() => expect(speech.said.map(({ text }) => text)).toEqual(["Faites un."]));
    expect(speech.said[0]?.rate).toBeGreaterThan(1);
    fireEvent.click(await screen.findByRole("button", { name: "Je paie." }));
    await waitFor(() => expect(speech.said.at(-1)?.text).toBe("Pas tout à fait"));
  });
});

describe("a person who wants no voice", () => {
  it("has no button for it", async () => {
    withVoices(voiceOf("fr-FR"));
    play([twoSentences], { comfort: { voice: "off" } });
    await screen.findByRole("heading", { name: "Étape un" });
    expect(screen.queryByRole("button", { name: "Écouter" })).toBeNull();
  });
});

describe("a recording", () => {
  it("wins over the device's voice, and marks each sentence for its share of the time", async () => {
    const speech = withVoices(voiceOf("fr-FR"));
    const played: string[] = [];
    class FakeAudio extends EventTarget {
      duration = 10;
      currentTime = 0;
      constructor(readonly address: string) { super(); sounds.push(this); }
      play() { played.push(this.address); return Promise.resolve(); }
      pause() {}
      at(time: number) { this.currentTime = time; act(() => { this.dispatchEvent(new Event("timeupdate")); }); }
    }
    const sounds: FakeAudio[] = [];
    vi.stubGlobal("Audio", FakeAudio);
    URL.createObjectURL = () => "blob:recording";
    URL.revokeObjectURL = () => {};
    play([twoSentences], { sounds: { fr: { un: { type: "audio/mpeg", base64: "AAAA" } } } });
    await listen();
    expect(played).toEqual(["blob:recording"]);
    expect(speech.said).toEqual([]);
    sounds[0]?.at(1);
    expect(marked()).toEqual(["Voici une lettre."]);
    sounds[0]?.at(8);
    expect(marked()).toEqual(["Elle arrive vite."]);
    act(() => { sounds[0]?.dispatchEvent(new Event("ended")); });
    expect(marked()).toEqual([]);
  });

  it("marks the last sentence to its very end", () => {
    expect([0, 0.49, 0.51, 1].map((share) => sentenceAt(["Un deux.", "Trois ab"], share))).toEqual(["Un deux.", "Un deux.", "Trois ab", "Trois ab"]);
  });
});

describe("a device without any voice", () => {
  it("says so once, and the button is gone", async () => {
    withVoices(voiceOf("en-GB"));
    play([twoSentences, reading("deux")]);
    await listen();
    expect((await screen.findByRole("status")).textContent).toContain("Cette tablette n'a pas encore de voix.");
    expect(screen.queryByRole("button", { name: "Écouter" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Suite" }));
    await screen.findByRole("heading", { name: "Étape deux" });
    expect(screen.queryByRole("button", { name: "Écouter" })).toBeNull();
    expect(screen.queryByRole("status")).toBeNull();
  });
});
