import type { WholeWord } from "./shortened-words.ts";

/** What a dentist finds in a tooth, or does with it. */
const OF_TOOTH = "(?:caries|karies|fyldning\\p{L}*|plast\\p{L}*|krone\\p{L}*|rodbeh\\p{L}*|rodrest\\p{L}*|rodfyld\\p{L}*|retineret|ekstr\\p{L}*|ekstraheret|perkussionsøm\\p{L}*|perk|apikal\\p{L}*|pulpit\\p{L}*|frakturer\\p{L}*|fissur\\p{L}*|mobil\\p{L}*|approksimal\\p{L}*|okklusal\\p{L}*|endo|devital|avital|vital|ankylos\\p{L}*|frembrud\\p{L}*|infraktion\\p{L}*)";
/** Teeth by their two digits (ISO 3950), grown-up and milk teeth. */
const NUMBER = new RegExp(`(?<=^|[,;] |\\. )(?:[1-4][1-8]|[5-8][1-5])(?=,? (?:\\p{L}+ ){0,2}?${OF_TOOTH}(?!\\p{L}))`, "giu");

/**
 * "36 dyb caries": the number of a tooth, and not of the holes.
 * @param sentence one sentence of a note
 * @returns the numbers, each with "tand" before it
 */
export function findToothNumbers(sentence: string): readonly WholeWord[] {
  return [...sentence.matchAll(NUMBER)].map(({ 0: number, index }) => ({ start: index, end: index + number.length, word: `${index === 0 ? "Tand" : "tand"} ${number}` }));
}
