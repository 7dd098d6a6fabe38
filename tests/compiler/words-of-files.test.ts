/** The words that files may use (curriculum, 5.5): both columns, in any file. */
import { describe, expect, it } from "vitest";
import { readDocument } from "#compiler/document.ts";
import { NOTES, plainWord, SETTINGS } from "#compiler/keywords.ts";

/** French = English, as the curriculum's table gives them. */
const SETTING_WORDS = `langue = language, cours = course, numero = number, titre = title, pourquoi = why, objectifs = objectives, duree = minutes,
appareils = devices, avant = before, essentiel = essential, personnage = character, version = version, verifie = checked, digcomp = digcomp, variante = variant,
auteur = author, licence = licence, type = type, id = id, image = image, alt = alt, seul = solo, oups = oops, reel = real, fois = times, cible = target,
taille = size, place = place, geste = gesture, action = action, ecran = screen, trouver = find, bacs = bins, bac = bin, joker = joker, reussi = pass,
delai-aide = hint-after, erreurs-avant-aide = mistakes-before-hint, lignes = lines, presentation = display, animation = animation, tolerance = tolerance,
clavier = keyboard, moment = moment, quand = when, de = from, a = to, objet = subject, adresse = address, nom = name, arnaque = scam, renvoie = bounce,
a-corriger = to-correct, modeles = templates, debut = start, fin = end, joker-texte = joker-text, titre-fiche = sheet-title, fiche-affichee = shown-card`;
const NOTE_WORDS = "Aide = Hint, Erreur = Mistake, Bravo = Well done, Pourquoi = Why, À retenir = Remember, Formateur = Trainer, Voix = Voice";
const ITEM_WORDS = `a-faire = to-do, message = message, courriel = mail, carte = card, page = page, zone = zone, case = box, scene = scene, signaux = signs,
phrases = phrases, contact = contact, produit = product, Mes notes = My notes`;

const pairs = (words: string) => words.split(/,\s*/).map((pair) => pair.split(" = ").map((word) => word.trim()) as [string, string]);

describe("a word of a lesson file", () => {
  it.each(pairs(SETTING_WORDS))("%s = %s, as a setting", (fr, en) => {
    expect(SETTINGS.get(plainWord(fr))).toBeDefined();
    expect(SETTINGS.get(plainWord(en))).toBe(SETTINGS.get(plainWord(fr)));
  });

  it.each(pairs(NOTE_WORDS))("> %s = %s, as a note", (fr, en) => {
    expect(NOTES.get(plainWord(fr))).toBeDefined();
    expect(NOTES.get(plainWord(en))).toBe(NOTES.get(plainWord(fr)));
  });

  it.each(pairs(ITEM_WORDS))("### %s = %s, as an item", (fr, en) => {
    const itemOf = (word: string) => readDocument(`## T\ntype: x\n\n### ${word}\n`).steps[0]?.items[0]?.item;
    expect(itemOf(fr)).toMatch(/\S/);
    expect(itemOf(en)).toBe(itemOf(fr));
  });

  it("may come from the other language, in any file", () => {
    const { card, steps } = readDocument("---\nid: a\ntitle: Un\npourquoi: b\n---\n\n## Deux\ntype: quiz\nsolo: oui\n\n> Hint: c\n> Aide: d\n");
    expect([...card.keys()]).toEqual(["id", "title", "why"]);
    expect(steps[0]?.notes.map(({ word }) => word)).toEqual(["hint", "hint"]);
    expect(steps[0]?.settings.get("solo")?.value).toBe("oui");
  });
});
