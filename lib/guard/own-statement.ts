import { FINITE_VERBS } from "../danish/word-lists.ts";

/** What was done or is being done: "givet", "bestilt", "orienteret", "henvises". Adjectives of that form ("hævet", "disloceret") are none. */
const done = /^(?:givet|skiftet|fjernet|bestilt|sendt|taget|anlagt|anbragt|pålagt|fastlagt|udført|foretaget|udleveret|henvist|informeret|orienteret|aftalt|drøftet|gennemgået|konfereret|klippet|afholdt|udskrevet|indlagt|behandlet|tilset|kontaktet|fortsat|startet|opstartet|øget|sat|lagt|fulgt|vejledt|instrueret|tilkaldt|planlagt|anbefalet|tilbudt|ordineret|eftersat|(?!diabetes|herpes|ascites|nates|fæces|faeces|caries|rabies)\p{L}{2,}[gdnrskpvlmt]es)$/u;

/** With these a note begins something new: "ingen udslæt, kendt psoriasis". */
const opens = /^(?:kendt|indl|indlægges|henv|udskr|obs|susp|mistanke|formentlig|mulig|tidl|tidligere)$/u;

/** "BT 118/74", "ondansetron givet", "fodpulsene er tydelige": an item of a list that has a number or a verb is a statement of its own. */
export function isOwnStatement(words: readonly string[]): boolean {
  return opens.test(words[0] ?? "") || words.some((word) => /^\d/u.test(word) || FINITE_VERBS.has(word) || done.test(word));
}
