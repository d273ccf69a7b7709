import type { WholeWord } from "./shortened-words.ts";

/** "67-årig m., tidl. AMI", "48-årig k. med BPH": behind the age stands who it is, and "m." is "med" only where something follows that one has. */
const LETTER = /(?<=(?<!\p{L})\d{1,3}[- ]?årige? )(?:(?<woman>kv?\.?)|(?<man>m\.?)(?=\s*(?:[,;:]|$|[\r\n])|\s+(?:m(?:ed)?\.?|som|der|kendt(?= m)|indl\.?\p{L}*|henv\.?\p{L}*|tidl\.?\p{L}*|kommer|møder|ses|set|udskr\.?\p{L}*|uden|u\.|på|fra|i)\s))(?![\p{L}\d.])(?:(?<gap>\s+)(?<with>m\.?)(?=\s))?/giu;
const PEOPLE = { woman: "kvinde", man: "mand" } as const;

/**
 * The shortened words for a man or a woman behind an age, and a shortened "med" right behind them.
 * @param sentence one sentence of a note
 * @returns in the order of the sentence
 */
export function findPersonLetters(sentence: string): readonly WholeWord[] {
  return [...sentence.matchAll(LETTER)].flatMap(({ index, groups }) => {
    const letter = groups?.["woman"] ?? groups?.["man"] ?? "";
    const end = index + letter.length;
    const word = groups?.["woman"] === undefined ? PEOPLE.man : PEOPLE.woman;
    const from = end + (groups?.["gap"] ?? "").length;
    const follows = groups?.["with"];
    return [{ start: index, end, word }, ...(follows === undefined ? [] : [{ start: from, end: from + follows.length, word: "med" }])];
  });
}
