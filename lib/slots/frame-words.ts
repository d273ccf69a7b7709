/**
 * Words that hold a sentence together and name nothing: a rewrite may add or drop them whatever the note is about.
 * What they may change (negation, person, time) is the guard's to watch.
 */
export const FRAME_WORDS: ReadonlySet<string> = new Set((
  "du har er der og på i din skal det ikke får at en af dit viser med til var fik om den for fået dig blev have bliver kan dine vi haft et ved fordi som viste " +
  "ingen fra da kom men de noget man så få blevet hvis må virker ser går begynder nu været eller uden sig også derfor gennem del hos hvad hvor når nogen " +
  "konklusion konklusionen svar planen plan grund ligger sidder gøre være heraf desuden samtidig både heller hverken mens end over under mod per pr side " +
  "kommer gik havde selv lidt ses sås findes fandtes foreligger giver gav pt kunne skulle vil ville dem dette denne disse sin sit sine samt hun han"
).split(" "));

/** Is a word one of those, a mark, or a single letter? */
export function isFrameWord(word: string): boolean {
  const lower = word.toLocaleLowerCase("da").replace(/^~/u, "");
  // "> 90" is not 90.
  if (/^[<>≤≥±=+~]$/u.test(lower)) return false;
  return FRAME_WORDS.has(lower) || /^(?:[^\p{L}]+|\p{L})$/u.test(lower);
}
