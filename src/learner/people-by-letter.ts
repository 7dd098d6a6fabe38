/** People under the first letter of their name, accents aside: Élise stands with Emma. */
import type { Person } from "#journal/people.ts";

export type Letter = { readonly letter: string; readonly people: readonly Person[] };

export function byFirstLetter(people: readonly Person[]): readonly Letter[] {
  const letters = new Map<string, Person[]>();
  for (const person of people) {
    const letter = (Array.from(person.firstName.normalize("NFD"))[0] ?? "").toLocaleUpperCase("fr");
    letters.set(letter, [...(letters.get(letter) ?? []), person]);
  }
  return [...letters].map(([letter, named]) => ({ letter, people: named })).sort((one, other) => one.letter.localeCompare(other.letter, "fr"));
}
