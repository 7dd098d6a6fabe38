/** How the box calls people and folders on screen. */
import type { FolderId } from "#course/steps/mail.ts";
import { useWords } from "#i18n/words.ts";
import type { IconName } from "#kit/Icon.tsx";
import type { MailWorld } from "./scenario.ts";
import { sameAddress } from "./judge.ts";

/** By the name one knows, else by the address. */
export function nameOf({ contacts, letters }: MailWorld, address: string): string {
  const contact = contacts.find((other) => sameAddress(other.address, address));
  return contact?.name ?? letters.find((letter) => !letter.written && sameAddress(letter.address, address))?.from ?? address;
}

export function useFolderName(): (world: MailWorld, folder: FolderId) => string {
  const m = useWords("mail");
  return ({ folders }, folder) => {
    switch (folder) {
      case "inbox": case "sent": case "drafts": case "bin": case "unwanted": return m(`folder.${folder}`);
    }
    return folders[Number(folder.slice("own-".length))] ?? "";
  };
}

const ICONS: Readonly<Record<string, IconName>> = { inbox: "inbox", sent: "send", drafts: "file", bin: "trash", unwanted: "shield-alert" };
export const folderIcon = (folder: FolderId): IconName => ICONS[folder] ?? "folder";
