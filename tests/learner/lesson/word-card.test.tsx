// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import type { Lesson, Sentence } from "#course/lesson.ts";
import type { ReadStep } from "#course/steps/understand.ts";
import { Line, plain } from "#learner/lesson/sentence.tsx";
import { Read } from "#learner/lesson/steps/Read.tsx";
import { frame, play, prepareBrowser } from "../../support/lesson.tsx";

prepareBrowser();

const STEP: ReadStep = {
  ...frame("lire"), kind: "read", list: [[{ kind: "text", text: "Je touche le " }, { kind: "word", text: "lien", word: "lien" }]],
  say: [[{ kind: "text", text: "Un " }, { kind: "word", text: "courriel", word: "courriel" }, { kind: "text", text: " arrive." }]],
};
const GLOSSARY = { courriel: { word: "le courriel", sentence: "Une lettre sur l'écran." } };

function show({ glossary = GLOSSARY as Lesson["glossary"], voice = true, reading = undefined as string | undefined } = {}) {
  const listen = vi.fn<(sentences: readonly string[]) => void>();
  const lookedUp: string[] = [];
  render(<Read step={STEP} pictures={{}} glossary={glossary} reading={reading} onListen={voice ? listen : undefined} onLookUp={(word) => lookedUp.push(word)} />);
  return { listen, lookedUp };
}

describe("a word that has a card", () => {
  it("is a button in its sentence, and opens the card", async () => {
    const { lookedUp } = show();
    expect(document.querySelector(".read__text p")?.textContent).toBe("Un courriel arrive.");
    fireEvent.click(screen.getByRole("button", { name: "courriel" }));
    const card = await screen.findByRole("dialog", { name: "le courriel" });
    expect(card.textContent).toContain("Une lettre sur l'écran.");
    expect(lookedUp).toEqual(["courriel"]);
    fireEvent.click(screen.getByRole("button", { name: "Fermer" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("is written down when it is looked up: that tells which words are hard", async () => {
    const { told } = play([STEP], { glossary: GLOSSARY });
    fireEvent.click(await screen.findByRole("button", { name: "courriel" }));
    await waitFor(() => expect(told).toContainEqual(expect.objectContaining({ kind: "word-looked-up", step: "lire", word: "courriel" })));
  });

  it("is read aloud when the device has a voice, and only then", async () => {
    const { listen } = show();
    fireEvent.click(screen.getByRole("button", { name: "courriel" }));
    fireEvent.click(await screen.findByRole("button", { name: "Écouter" }));
    expect(listen.mock.calls).toEqual([[["le courriel", "Une lettre sur l'écran."]]]);
  });

  it("has no « Écouter » without a voice", async () => {
    show({ voice: false });
    fireEvent.click(screen.getByRole("button", { name: "courriel" }));
    await screen.findByRole("dialog");
    expect(screen.queryByRole("button", { name: "Écouter" })).toBeNull();
  });

  it("stops the voice when its card is closed", async () => {
    const { listen } = show({ reading: "Une lettre sur l'écran." });
    fireEvent.click(screen.getByRole("button", { name: "courriel" }));
    fireEvent.click(await screen.findByRole("button", { name: "Fermer" }));
    expect(listen).toHaveBeenCalledTimes(1);
  });

  it("changes nothing of the sentence, whatever is written close to it", () => {
    const word = (text: string) => ({ kind: "word", text, word: "courriel" }) as const;
    const text = (written: string) => ({ kind: "text", text: written }) as const;
    const sentences: readonly Sentence[] = [
      [text("L'"), word("e-mail"), text(".")], [word("mail"), text("/"), word("courriel"), text(" : oui")], [word("mail"), word("courriel")],
      [text("Un « "), word("courriel"), text("\u00A0», deux")], [word("mail"), { kind: "strong", text: "fort" }, text(" ou l'"), word("arobase")],
    ];
    for (const sentence of sentences) {
      const { container, unmount } = render(<Line sentence={sentence} reading={undefined} asWord={(run) => <b>{run.text}</b>} />);
      expect(container.textContent).toBe(plain(sentence));
      unmount();
    }
  });

  it("is only a word when its card is not there", () => {
    show({ glossary: {} });
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(document.querySelector(".read__list")?.textContent).toBe("Je touche le lien");
  });
});
