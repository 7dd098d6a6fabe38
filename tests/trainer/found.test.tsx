// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { newDevice } from "../support/devices.ts";
import { hubCalls, openSide, press, screen, type } from "./side.tsx";

async function openLink(refused?: string) {
  const { store } = await newDevice();
  const found = vi.fn(async () => (refused ? { kind: "refused" as const, name: refused } : { kind: "ok" as const, value: undefined }));
  await openSide({ store, calls: hubCalls({ found }), path: "/commencer#the-secret" });
  return { found };
}

async function fillIn() {
  await type("Nom du lieu", "Le Préau");
  await type("Votre prénom", "Bernard");
  await type("Votre mot de passe", "quatre mots faciles");
  await press("Créer le lieu");
}

describe("the link of the first start", () => {
  it("makes the place with the secret it carries, and leads to the trainer's side", async () => {
    const { found } = await openLink();
    await fillIn();
    expect(found).toHaveBeenCalledWith({ secret: "the-secret", place: "Le Préau", trainer: "Bernard", password: "quatre mots faciles" });
    await vi.waitFor(() => expect(location.pathname).toBe("/formateur"));
  });

  it("asks for what is missing before it asks the hub", async () => {
    const { found } = await openLink();
    await press("Créer le lieu");
    expect(await screen.findAllByText("Écrivez un nom.")).toHaveLength(2);
    expect(await screen.findByText("Il faut au moins 8 caractères.")).toBeTruthy();
    expect(found).not.toHaveBeenCalled();
  });

  it("says in plain words that it has served, and shows the other way in", async () => {
    await openLink("already-founded");
    await fillIn();
    expect(await screen.findByText("Le lieu existe déjà. Entrez par l'espace formateur.")).toBeTruthy();
    await press("Espace formateur");
    expect(await screen.findByRole("heading", { level: 1, name: "Espace formateur" })).toBeTruthy();
  });

  it("says where the new one is when it is an old one", async () => {
    await openLink("not-founded");
    await fillIn();
    expect(await screen.findByText("Le lieu n'existe pas encore. Utilisez le lien affiché par le relais.")).toBeTruthy();
  });
});
