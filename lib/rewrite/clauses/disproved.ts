import { clause, lower, type ClauseRule } from "./clause.ts";
import { headIndex, isClass, isDenial, isFiniteVerb, isHad } from "./piece-tests.ts";
import type { Piece } from "../piece.ts";

const deniedNow = /^(?:afkræftet|udelukket)$/u;
/** "prot. neg." of a urine strip, "flatus neg.": what was looked for is not there. A sign ("Lachman neg.") is another thing. */
const LOOKED_FOR = /^(?:prot-kort|u-protein|glukose-stix|u-leukocytter|u-glukose|nitrit|flatus|defaekation)$/u;

/** "Meningitis afkræftet", "Udelukket meningitis" → "du har ikke betændelse i hjernehinderne": what was disproved is said with "ikke". */
export const disproved: ClauseRule = {
  name: "disproved",
  write(pieces, { say, aboutFamily }) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    const found = first?.key === "mistanke" && pieces[1]?.key === "om" ? pieces.findIndex(({ key }) => /^(?:afkræftet|afvist)$/u.test(key)) : -1;
    // "Mistanke om DVT afkræftet ved UL": the suspicion is no more.
    if (!aboutFamily && found > 2 && !pieces.slice(0, found).some((piece) => piece.kind === "mark" || isFiniteVerb(piece) || isDenial(piece))) return clause("mistanken om", say(pieces.slice(2, found)), "er", say(pieces.slice(found)));
    // "Kløe efter morfin ikke set": nobody has it.
    const seen = notSeen(pieces);
    if (seen !== null && !aboutFamily) return clause("der er ikke", say(pieces.slice(-1)), lower(say(seen)));
    const leads = deniedNow.test(first?.key ?? "");
    const rest = leads ? pieces.slice(1) : pieces.slice(0, -1);
    const head = headIndex(rest);
    if (aboutFamily || head < 0) return null;
    // "Fraktur af håndled udelukket": with its place behind it, it is no more there than without.
    if (head < rest.length - 1) return saysWherePlaced(rest, head, leads, last) ? clause(say(rest), "er", say(pieces.slice(-1))) : null;
    const disprovedSo = (leads || deniedNow.test(last?.key ?? "")) && !pieces.some(({ key }) => /^(?:ikke|ej|ingen|mistanke)$/u.test(key));
    if (!disprovedSo && !isNotThere(rest[head], last)) return null;
    return clause(isHad(rest[head]) ? "du har ikke" : "der er ikke", say(rest));
  },
};

/** What was looked for and not seen, where words follow that say when or where; null where the thing stands alone. */
function notSeen(pieces: readonly Piece[]): readonly Piece[] | null {
  const thing = pieces.slice(0, -2);
  const head = headIndex(thing);
  if (!/^(?:set|fundet|observeret|konstateret|registreret|bemærket)$/u.test(pieces.at(-1)?.key ?? "") || !isDenial(pieces.at(-2)) || head < 0 || head === thing.length - 1) return null;
  return thing.some((piece) => piece.kind === "mark" || isFiniteVerb(piece) || isDenial(piece)) || !isHad(thing[head]) && !isClass(thing[head], "finding") ? null : thing;
}

function saysWherePlaced(rest: readonly Piece[], head: number, leads: boolean, last: Piece | undefined): boolean {
  return !leads && deniedNow.test(last?.key ?? "") && isClass(rest[head], "disease", "finding") && !rest.some((piece) => piece.kind === "mark" || isFiniteVerb(piece) || isDenial(piece));
}

/** "Dysuri neg.", "Flatus neg.": no test's result, but a thing that is there or isn't. */
function isNotThere(head: Piece | undefined, answer: Piece | undefined): boolean {
  return /^neg(?:ativ|ative|ativt)?$/u.test(answer?.key ?? "") && (isClass(head, "symptom") || LOOKED_FOR.test(head?.concept?.id ?? ""));
}
