import { isCalledIllness } from "./tells-what-was.ts";
import type { PlainToken, Slot } from "./slot.ts";

/**
 * Does a recalled or edited sentence say what nobody would say? "Du er kontrol", "Du har ikke ibuprofen",
 * "Din mor er haft blodprop", "Du skal stoppe med morfin" where the note says that it was stopped.
 * @param source the note's sentence
 */
export function readsWrong(tokens: readonly PlainToken[], slots: readonly Slot[], source: string): boolean {
  return isCalledIllness(tokens, slots) || hasMedicine(tokens, slots) || isHad(tokens) || hasQuality(tokens) || showsQuality(tokens) || stopsAgain(tokens, source);
}

/** One gets medicine, or tolerates it; nobody "has" it. */
function hasMedicine(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => {
    const type = slot === null ? undefined : slots[slot]?.type;
    if (type !== "drug" && type !== "procedure") return false;
    const lead = wordsBefore(tokens, i);
    return type === "drug" ? /(?:^|\s)(?:du|mor|far) (?:har|havde)(?: (?:ikke|ingen|intet|ikke noget|en|et))*$/u.test(lead) : /(?:^|\s)du har (?:ikke|ingen|intet)$/u.test(lead);
  });
}

function wordsBefore(tokens: readonly PlainToken[], i: number): string {
  return tokens.slice(Math.max(0, i - 4), i).map(({ word, slot }) => (slot === null ? word.toLocaleLowerCase("da") : "<>")).join(" ");
}

/** "er haft", "er fået": these take "har". */
function isHad(tokens: readonly PlainToken[]): boolean {
  return tokens.some(({ word, slot }, i) => slot === null && /^(?:er|var|blev)$/iu.test(word) && /^(?:haft|fået|taget|spist|sovet)$/u.test(tokens[i + 1]?.word ?? ""));
}

/** "Undersøgelsen viser vågen": what is shown is a thing. */
function showsQuality(tokens: readonly PlainToken[]): boolean {
  return tokens.some(({ word }, i) => {
    const [next, end] = [tokens[i + 1], tokens[i + 2]];
    return /^(?:viser|viste)$/u.test(word) && next?.slot === null && /^(?:vågen|klar|\p{L}{3,}(?:ig|isk|et|løs))$/u.test(next.word) && (end === undefined || /^[.,;]$/u.test(end.word));
  });
}

/** "Du har ikke blålig i huden": an adjective stands where a noun must. */
function hasQuality(tokens: readonly PlainToken[]): boolean {
  const text = tokens.map(({ word, slot }) => (slot === null ? word.toLocaleLowerCase("da") : "<>")).join(" ");
  return /(?<!\p{L})har (?:ikke )?(?:let |meget |lidt )?\p{L}+(?:lig|rig|sig|isk|løs|som)(?: (?:i|på|af|ved|med|om|sidst|til) | ?~?[.]|$)/u.test(text);
}

/** "Morfin seponeret": it is done already. */
function stopsAgain(tokens: readonly PlainToken[], source: string): boolean {
  return /(?<!\p{L})(?:seponeret|stoppet|ophørt)(?!\p{L})/iu.test(source) && /du skal (?:ikke )?stoppe/u.test(tokens.map(({ word }) => word.toLocaleLowerCase("da")).join(" "));
}
