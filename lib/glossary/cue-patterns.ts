/** From this length on, a stem also counts inside a compound ("elektrode" in "pacemakerelektrode"). */
const IN_COMPOUNDS_FROM = 6;
const longStem = new RegExp(`^\\p{L}{${IN_COMPOUNDS_FROM},}$`, "u");
const plainWord = /^\p{Ll}+$/u;

/** The patterns of senses.yaml, each compiled once; never a note's own words. */
const compiled = new Map<string, RegExp>();

/** Does a pattern of senses.yaml stand in the text? */
export function matches(pattern: string, text: string): boolean {
  let regexp = compiled.get(pattern);
  if (!regexp) compiled.set(pattern, (regexp = new RegExp(pattern, "iu")));
  return regexp.test(text);
}

/** The pattern as the text's last words. */
export function endingWith(pattern: string): string {
  return `${wholeWords(pattern)}\\s*$`;
}

/** The pattern, beginning in the middle of no word (a number may be cut: "3200 gr" ends in "0 gr"). */
export function wholeWords(pattern: string): string {
  return `(?:(?<![\\p{L}\\p{N}])|(?!\\p{L}))(?:${pattern})`;
}

/**
 * Does a word of the text begin with the stem? Most stems are nowhere in it, which needs no regular expression to see.
 * @param lower the text in small letters
 */
export function beginsAWord(stem: string, text: string, lower: string): boolean {
  return (!plainWord.test(stem) || lower.includes(stem)) && matches(startingWord(stem), text);
}

function startingWord(stem: string): string {
  return longStem.test(stem) ? stem : `(?<![\\p{L}])(?:${stem})`;
}
