import { NOT_TO_DO } from "../danish/not-to-do.ts";
import type { GuardRule } from "./guard-rule.ts";

const said = /(?<!\p{L})(?:du har|der er|du får) (?:ikke|ingen|intet|ikke noget) (?<thing>\p{L}+(?: aktivitet)?)/giu;

/** "Hævelse og blå mærker forventes": nobody has them yet. */
const expected = /(?<!\p{L})du har [^.,]* (?:forventes|ventes|undgås|frarådes)(?=[.,]|$)/iu;

/** "Ingen rygning i 2 uger": what the reader is not to do is not told as something that is not there. */
export const bansNotFindings: GuardRule = {
  name: "bans-not-findings",
  examples: [
    { source: "Ingen samleje i 3 uger.", plain: "Du har ingen samleje i 3 uger.", refused: true },
    { source: "Ingen samleje i 3 uger.", plain: "Du må ikke have samleje i 3 uger.", refused: false },
    { source: "Hævelse forventes.", plain: "Du har hævelse forventes.", refused: true },
    { source: "Ingen feber.", plain: "Du har ingen feber.", refused: false },
  ],
  check(source, plain) {
    if (expected.test(plain)) return "what is expected is told as had";
    if (!/(?<!\p{L})(?:ingen|intet|ej|ikke)(?!\p{L})/iu.test(source)) return null;
    return [...plain.matchAll(said)].some(({ groups }) => NOT_TO_DO.test(groups?.["thing"] ?? "")) ? "a ban is told as a finding" : null;
  },
};
