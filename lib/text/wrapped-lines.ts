/** Does `line` only go on with the line before it? */
export type WrappedLine = (before: string, line: string) => boolean;

/** Shorter lines end where their writer ended them. */
const SHORTEST = 40;
/** Wider than this, no program wraps: the writer did. */
const WIDEST = 130;

/** What no statement ends in: the line goes on, however short it is. */
const LEADS_ON = /(?:,|(?<!\p{L})(?:og|eller|samt|men|med|m|af|til|for|på|i|ved|fra|om|hos|efter|under|over|uden|mod|en|et|den|det|de|som|der|at|har|er|var|kan|skal|ikke|ingen|ca|pga|mhp))$/u;

/** What a hurried writer's line may well end in: "ikke blødning efter", "resp ønskes ikke", "mor med". */
const ENDS_TOO = /(?<!\p{L})(?:efter|ikke|med)$/u;

/** What a hurried writer's line begins with: "smertefri efter" ends where "plan tele 2 dg" begins. */
const OPENS = /^\s*(?:plan|pl|obj|rp|rtg|konkl?|vurd|beh|lab|blpr|ekg|ct|mr|ul)(?=[ :])/iu;

/**
 * Tells the line breaks of a program from those of a writer who leaves out the full stops: a program breaks where the next
 * word would not have fitted. Where one line could have held it, the writer breaks lines, and each is a statement of its own.
 */
export function wrappedLines(text: string): WrappedLine {
  const all = text.split("\n");
  const width = Math.max(0, ...all.filter((line, i) => mayGoOn(line, all[i + 1])).map(({ length }) => length));
  const byWriter = all.some((line, i) => mayGoOn(line, all[i + 1]) && !LEADS_ON.test(line.trimEnd()) && line.trimEnd().length + 1 + firstWord(all[i + 1] ?? "").length < width || isShort(line, all[i + 1]));
  const hurried = byWriter || !/[.!?]\s+\p{Lu}/u.test(text);
  return (before, line) => mayGoOn(before, line) && !(hurried && OPENS.test(line)) && (LEADS_ON.test(before.trimEnd()) && !(byWriter && ENDS_TOO.test(before.trimEnd())) || !byWriter && before.length <= WIDEST);
}

/** "rtg weber b u talus skred", and then another line in small letters: no program breaks so soon. */
function isShort(line: string, next: string | undefined): boolean {
  return /^\s*\p{Ll}.{8,}[^.!?:;,]$/u.test(line.trimEnd()) && line.trimEnd().length <= SHORTEST && /^\s*\p{Ll}/u.test(next ?? "") && !LEADS_ON.test(line.trimEnd());
}

/** No end mark before the break, and a small letter after it. */
function mayGoOn(before: string, line: string | undefined): boolean {
  return line !== undefined && before.length > SHORTEST && /^\s*\p{Ll}/u.test(line) && !/[.!?:;]$/u.test(before.trimEnd());
}

function firstWord(line: string): string {
  return /\S+/u.exec(line)?.[0] ?? "";
}
