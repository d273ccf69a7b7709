import { clausesOf } from "../../lib/memory/memory-key.ts";
import { negationScope } from "../../lib/slots/negation-scope.ts";
import { endsSentence } from "../../lib/slots/fill-slots.ts";
import type { PlainToken, Slot } from "../../lib/slots/slot.ts";
import type { ConvertedPair } from "./convert-pairs.ts";

/** A clause that leans on another, in the note and in the plain sentence. */
const LEANS = /^(?:men|og|samt|eller|hvorfor|derfor|da|som|der|hvor|hvilket|at|dog|herunder|heraf|bl|ellers|også|inkl|værst|mest|især)$/u;
const REFERS = /^(?:det|den|de|dette|denne|disse|derfor|derefter|så|men|her|heller|også|ellers|begge|han|hun|dem)$/u;

/** A sentence that only says what the doctor did; what was found stands in the next. */
const ONLY_LOOKED = /^lægen (?:lyttede|så|mærkede|kiggede|trykkede) (?:på|i|efter) (?:din|dit|dine) \S+ \.$/u;

/**
 * The clauses of a comma sentence as pairs of their own: "Afebril, sat. 91 %." with "Du har ikke feber. Iltmætningen er 91 %."
 * teaches both. Only where the author wrote one plain sentence for each clause, in order and with its own slots.
 */
export function clausePairs(pair: ConvertedPair): ConvertedPair[] {
  const clauses = clausesOf(pair.sentence);
  const parts = plainSentences(pair.target, pair.sentence.slots);
  if (clauses.length < 2 || clauses.length !== parts.length) return [];
  const own = clauses.map(({ sentence, slotNumbers }, i) => {
    const target = (parts[i] ?? []).map((token) => (token.slot === null ? token : { ...token, slot: slotNumbers.indexOf(token.slot) }));
    const said = new Set(target.map(({ slot }) => slot));
    return { ...pair, sentence, target, missing: sentence.slots.flatMap((_, slot) => (said.has(slot) ? [] : [slot])) };
  });
  if (own.some(({ target }) => target.some(({ slot }) => slot === -1))) return [];
  const labelled = clauses.some(({ sentence }) => sentence.tokens.some(({ word }) => word === ":"));
  return own.filter((clause, i) => standsAlone(clause) && (!labelled || i === 0));
}

function standsAlone({ sentence, target }: ConvertedPair): boolean {
  const [first, begins] = [sentence.tokens[0]?.word ?? "", target[0]?.word.toLocaleLowerCase("da") ?? ""];
  const said = target.map(({ word }) => word.toLocaleLowerCase("da")).join(" ");
  // "…, hvorfor X" → "Derfor X.", "det går godt" → "Det går godt.": these lean on nothing but what always stands before them.
  const therefore = first === "hvorfor" && begins === "derfor";
  const goes = first === "det" && /^det går /u.test(said);
  return (therefore || goes || !LEANS.test(first) && !REFERS.test(begins)) && !ONLY_LOOKED.test(said) && negationScope(sentence, target) === "same";
}

/** The plain tokens sentence by sentence, each with its full stop. */
function plainSentences(tokens: readonly PlainToken[], slots: readonly Slot[]): PlainToken[][] {
  const parts: PlainToken[][] = [[]];
  tokens.forEach((token, i) => {
    parts.at(-1)?.push(token);
    const abbreviated = /^(?:kl|ca|nr|pr|d)$/u.test(tokens[i - 1]?.word ?? "");
    if (token.slot === null && token.word === "." && !abbreviated && endsSentence(tokens, i, slots)) parts.push([]);
  });
  return parts.filter((part) => part.length > 1);
}
