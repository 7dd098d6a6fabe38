/**
 * The « fiche d'entraînement » of Camille Martin: what one types in exercises, so that nobody types anything of her
 * own (curriculum, 4.8, rule 1). The same in every language. `lessons/_commun/monde.md` says it to authors, and a
 * test holds the two equal.
 */
export const TRAINING_CARD = {
  lastName: "Martin",
  firstName: "Camille",
  /** Day, month, year. */
  birthDate: "14/03/1950",
  street: "12 rue des Tilleuls",
  postcode: "99120",
  town: "Clairval",
  phone: "06 39 98 07 20",
  mail: "camille.martin@courriel.example",
  tabletCode: "2468",
  receivedCode: "481 902",
  passPhrase: "lapin-tracteur-violet-soupe",
  bankCard: "0000 0000 0000 0000",
  bankCardUntil: "01/30",
  bankCardCode: "000",
} as const;

export type CardLine = keyof typeof TRAINING_CARD;
/** Who she is and where she lives: what most forms ask. */
export const IDENTITY_LINES: readonly CardLine[] = ["lastName", "firstName", "birthDate", "street", "postcode", "town", "phone", "mail"];
export const CARD_LINES = Object.keys(TRAINING_CARD) as readonly CardLine[];
