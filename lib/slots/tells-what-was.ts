import type { Slot } from "./slot.ts";
import type { PlainToken } from "./slot.ts";

const finding = /^(?:viser|viste)$/u;
const examination = /(?:scanning|skanning|billede|undersøgelse|prøve|test|diagram|ultralyd|røntgen|måling|mikroskop|svar|kikkert|celle|biopsi)/iu;

/** A plan tells what is to come: "Rtg. af knæ" there is no picture that was taken, and "CT ved forværring" shows nothing yet. */
export function tellsWhatWas(tokens: readonly PlainToken[]): boolean {
  const words = tokens.map(({ word }) => word.toLocaleLowerCase("da"));
  return /^(?:du|der|vi) (?:fik|blev|havde|var|har fået)(?: |$)/u.test(words.slice(0, 3).join(" ")) || words.some((word) => finding.test(word));
}

/** "Komorbiditet: hypertension": only what was examined or measured can show something. */
export function letsNothingShow(tokens: readonly PlainToken[], slots: readonly Slot[], source: string): boolean {
  if (/(?<!\p{L})vis(?:er|te)(?!\p{L})/iu.test(source)) return false;
  const verb = tokens.findIndex(({ word }) => finding.test(word));
  if (verb < 0) return false;
  const before = tokens[verb - 1];
  const concept = before?.slot == null ? null : slots[before.slot]?.piece.concept;
  const subject = concept ? `${concept.notation} ${concept.name}` : before?.word ?? "";
  return !(concept?.class === "test" || examination.test(subject)) || !/[:=]|(?<!\p{L})(?:med|m|uden|u|påvist|ses|sås|i\.?a|u\.?a|normal\p{L}*|neg|pos|negativ\p{L}*|positiv\p{L}*|ingen|viste)(?!\p{L})/iu.test(source);
}
