/** The door of the box. The practice card hangs beside it: nothing of one's own is typed here (curriculum, 4.8). */
import { CAMILLE } from "#course/steps/mail.ts";
import { useWords } from "#i18n/words.ts";
import { Card } from "./Card.tsx";
import { Bar, Box, Glass, type PageProps } from "./glass.tsx";

export function SignIn(props: PageProps) {
  const { world, done, onAct } = props;
  const m = useWords("mail");
  return (
    <>
      <Bar title={m("myBox")} />
      <div class="mail-writing">
        <Card title={m("trainingCard")} lines={[CAMILLE.name, CAMILLE.address, CAMILLE.phrase]} />
        <Box label={m("user")} spot="user" mode="email" value={world.user} done={done} onText={(text) => onAct({ kind: "user", text })} />
        <Box label={m("password")} spot="password" value={world.password} done={done} onText={(text) => onAct({ kind: "password", text })} onEnter={() => onAct({ kind: "sign-in" })} />
        <div class="mailbox__ask"><Glass {...props} icon="lock" act={{ kind: "sign-in" }} main wide>{m("signIn")}</Glass></div>
      </div>
    </>
  );
}
