/**
 * Two words that a tablet and the trainer's screen both show while a tablet is being prepared: the trainer sees
 * that the key which asks is the key of the tablet in front of her. Words of the house, easy to read aloud;
 * with 64 of them, two different keys agree once in 4096.
 */
import { sha256Hex } from "#journal/digest.ts";

const WORDS = [
  "abeille", "agneau", "ananas", "armoire", "avion", "balai", "ballon", "banane", "bateau", "bougie", "bouton", "brioche", "cabane", "cadeau",
  "camion", "canard", "carafe", "carotte", "cerise", "chaise", "cheval", "citron", "cloche", "cuisine", "dragon", "escargot", "facteur", "farine",
  "fenêtre", "fleur", "fourmi", "fraise", "fromage", "gâteau", "girafe", "guitare", "horloge", "jardin", "lampe", "lapin", "maison", "marmite",
  "melon", "miroir", "montre", "moulin", "mouton", "navire", "nuage", "olive", "orange", "panier", "papillon", "pigeon", "poire", "pomme",
  "renard", "rivière", "sapin", "soleil", "tambour", "tomate", "valise", "violon",
] as const;

/** `publicKey`: as it travels, base64url. */
export function checkWords(publicKey: string): readonly [string, string] {
  const hash = sha256Hex(`pas-a-pas words 1 ${publicKey}`);
  const word = (from: number): string => WORDS[Number.parseInt(hash.slice(from, from + 4), 16) % WORDS.length] ?? WORDS[0];
  return [word(0), word(4)];
}
