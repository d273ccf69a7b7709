import type { PlainToken, Slot } from "./slot.ts";

const finding = /^(?:viser|viste)$/u;
const examination = /(?:scanning|skanning|billede|undersøgelse|prøve|test|diagram|ultralyd|røntgen|måling|mikroskop|svar|kikkert|celle|biopsi)/iu;

/** A plan tells what is to come: "Rtg. af knæ" there is no picture that was taken, and "CT ved forværring" shows nothing yet. */
export function tellsWhatWas(tokens: readonly PlainToken[]): boolean {
  const words = tokens.map(({ word }) => word.toLocaleLowerCase("da"));
  return /^(?:du|der|vi) (?:fik|blev|havde|var|har fået)(?: |$)/u.test(words.slice(0, 3).join(" ")) || words.some((word) => finding.test(word));
}

/** "Tallet viser bikarbonat er 19." */
function saysTwoVerbs(after: readonly PlainToken[]): boolean {
  const end = after.findIndex(({ word }) => /^[.,;:!?]$/u.test(word));
  const clause = (end < 0 ? after : after.slice(0, end)).map(({ word }) => word.toLocaleLowerCase("da"));
  return clause.some((word) => /^(?:er|var)$/u.test(word)) && !clause.some((word) => /^(?:som|der|at)$/u.test(word));
}

/** Does the note itself say that something shows? Then it may be told. */
export function saysShows(source: string): boolean {
  return /(?<!\p{L})vis(?:er|te)(?!\p{L})/iu.test(source);
}

/** "Komorbiditet: hypertension": only what was examined or measured can show something. */
export function letsNothingShow(tokens: readonly PlainToken[], slots: readonly Slot[], source: string): boolean {
  if (saysShows(source)) return false;
  const verb = tokens.findIndex(({ word }) => finding.test(word));
  if (verb < 0) return false;
  if (saysTwoVerbs(tokens.slice(verb + 1))) return true;
  const before = tokens[verb - 1];
  const concept = before?.slot == null ? null : slots[before.slot]?.piece.concept;
  const subject = concept ? `${concept.notation} ${concept.name}` : before?.word ?? "";
  return !(concept?.class === "test" || examination.test(subject)) || !/[:=]|(?<!\p{L})(?:med|m|uden|u|påvist|ses|sås|i\.?a|u\.?a|normal\p{L}*|neg|pos|negativ\p{L}*|positiv\p{L}*|ingen|viste)(?!\p{L})/iu.test(source);
}

const things = /^(?:kontrol|samtale|tid|opfølgning|operation|undersøgelse|svar|prøve|behandling|indlæggelse|medicin|smerter|feber)$/u;

/** "Du er formodet nyreskade", "du er kontrol": nobody is an illness, or what is done about it. */
export function isCalledIllness(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot, word }, i) => {
    if (slot === null ? !things.test(word.toLocaleLowerCase("da")) : /^(?:name|num|date|time|side|dose|unit|admin)$/u.test(slots[slot]?.type ?? "")) return false;
    const lead = tokens.slice(Math.max(0, i - 4), i).map(({ word, slot: own }) => (own === null ? word.toLocaleLowerCase("da") : "<>")).join(" ");
    return /(?:^|[.] ?~?|\s)du (?:er|var|bliver|blev)(?: (?:ikke|tillige|også|nu|fortsat|stadig|tidligere|desuden|i forvejen|formodet|mulig|muligvis|let|svær|kronisk|akut|sandsynligvis|formentlig|en|et))*$/u.test(lead);
  });
}
