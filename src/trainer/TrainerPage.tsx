/** A page of the trainer's side: who or what on the left of its head, actions on the right. */
import type { ComponentChildren } from "preact";
import { Head } from "#kit/Head.tsx";
import { Page } from "#kit/Page.tsx";

type Props = { readonly title: string; readonly mark?: ComponentChildren; readonly actions?: ComponentChildren; readonly children: ComponentChildren };

export function TrainerPage({ title, mark, actions, children }: Props) {
  const head = <Head left={<span class="who">{mark}<h1>{title}</h1></span>} right={actions && <div class="buttons">{actions}</div>} />;
  return <Page title={title} head={head}>{children}</Page>;
}
