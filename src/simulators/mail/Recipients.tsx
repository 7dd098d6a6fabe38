/** The boxes « À » and « Copie cachée »: people as chips with a cross, a box to type in, contacts to choose from. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "#kit/Icon.tsx";
import { usePress } from "#kit/use-press.ts";
import { useWords } from "#i18n/words.ts";
import { Box, Glass, type PageProps } from "./glass.tsx";
import { isAddress, sameAddress } from "./judge.ts";
import { nameOf } from "./people.ts";
import { type AddressBox, type Draft, suggested } from "./scenario.ts";

export function Recipients({ draft, box, children, ...props }: PageProps & { readonly draft: Draft; readonly box: AddressBox; readonly children?: ComponentChildren }) {
  const { world, done, onAct } = props;
  const m = useWords("mail");
  const [all, setAll] = useState(false);
  const [chips, typed] = box === "to" ? [draft.to, draft.typedTo] : [draft.hidden, draft.typedHidden];
  const found = suggested(world, draft, box);
  const offered = all && typed.trim() === "" ? world.contacts.filter(({ address }) => ![...draft.to, ...draft.hidden].includes(address)) : found;
  const addable = isAddress(typed) && !found.some(({ address }) => sameAddress(address, typed));
  const add = (address: string) => {
    setAll(false);
    onAct({ kind: "add", box, address });
  };
  const [only] = found;
  const enter = () => {
    if (addable) add(typed.trim());
    else if (only && found.length === 1) add(only.address);
  };
  const toggle = usePress(() => setAll(!all));
  return (
    <div class="mail-people">
      <div class="mail-people__line">
        <Box label={m(box === "to" ? "to" : "hiddenCopy")} spot={box} mode="email" value={typed} done={done} onText={(text) => onAct({ kind: box === "to" ? "type-to" : "type-hidden", text })} onEnter={enter}>
          {chips.length > 0 && <ul class="mail-people__chips">{chips.map((address) => <Chip key={address} {...props} box={box} address={address} />)}</ul>}
        </Box>
        {world.contacts.length > 0 && <button type="button" class="mailbox__button mailbox__button--edge" aria-expanded={all} onClick={toggle}><Icon name="users" /><span>{m("contacts")}</span></button>}
        {children}
      </div>
      {!done && (offered.length > 0 || addable) && (
        <ul class="mail-people__found" aria-label={m("contacts")}>
          {offered.map((contact) => <Found key={contact.address} spot={`add-${contact.address}`} name={contact.name} address={contact.address} onPress={() => add(contact.address)} />)}
          {addable && <Found spot={`add-${typed.trim()}`} name={m("add", { address: typed.trim() })} onPress={() => add(typed.trim())} />}
        </ul>
      )}
    </div>
  );
}

function Found({ spot, name, address, onPress }: { readonly spot: string; readonly name: string; readonly address?: string; readonly onPress: () => void }) {
  const press = usePress(onPress);
  return <li><button type="button" class="mail-people__choice" data-spot={spot} onClick={press}><Icon name={address === undefined ? "plus" : "user"} /><span><b>{name}</b>{address !== undefined && <span class="mail-people__address second">{address}</span>}</span></button></li>;
}

function Chip({ box, address, ...props }: PageProps & { readonly box: AddressBox; readonly address: string }) {
  const m = useWords("mail");
  const name = nameOf(props.world, address);
  return <li class="mail-chip"><span class="mail-chip__name">{name}</span><Glass {...props} icon="cross" act={{ kind: "remove", box, address }} label={m("remove", { name })}>{m("takeOut")}</Glass></li>;
}
