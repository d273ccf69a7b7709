import type { Glossary } from "../../lib/glossary/glossary.ts";
import type { PlainNote } from "../../lib/plain-note.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import type { SentenceWriter } from "../../lib/rewrite/sentence-writer.ts";
import { goldNotes, type GoldNote } from "./gold-notes.ts";

interface Tally { genre: string; terms: number; explained: number; rewritten: number; shown: number; shownHard: number; factsLost: number; negFlipped: number; everyday: number; lix: number }

const any = (patterns: readonly string[], text: string) => patterns.some((pattern) => new RegExp(pattern, "iu").test(text));
const spaced = (text: string) => text.replace(/\s+/gu, " ");

/** Our own gold notes, by genre, glossary alone: the measures of the shared scorer, over `tests/gold`. */
export async function scoreGold(glossary: Glossary, writers: readonly SentenceWriter[], title: string): Promise<string> {
  const notes = goldNotes();
  const tallies: Tally[] = [];
  for (const note of notes) tallies.push(tally(note, await rewriteNote(note.text, { glossary, writers })));
  const head = "| genre | explained % | rewritten % | precision % | facts lost | negations flipped | everyday % | LIX |\n| --- | --: | --: | --: | --: | --: | --: | --: |";
  return `## Our own ${notes.length} gold notes, ${title}\n\n${[head, ...tallies.map((one) => rowOf(one.genre, [one])), rowOf("**all**", tallies)].join("\n")}`;
}

function tally(note: GoldNote, out: PlainNote): Tally {
  const plain = spaced(out.plain);
  const inText = note.terms.filter(({ accept }) => any(accept, plain)).length;
  const explained = note.terms.filter((term) => any(term.accept, plain) || onCard(term, out)).length;
  const hard = out.terms.filter(({ source }) => note.terms.some((term) => meet(term.source, source.text))).length;
  return {
    genre: note.genre, terms: note.terms.length, explained, rewritten: inText, shown: out.terms.length, shownHard: hard,
    factsLost: note.facts.filter((fact) => !keeps(plain, fact)).length,
    negFlipped: note.negated.filter((negation) => isFlipped(plain, negation)).length,
    everyday: out.readability.after.everyday, lix: out.readability.after.lix,
  };
}

function meet(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left.includes(right) || right.includes(left);
}

function onCard(term: GoldNote["terms"][number], { terms }: PlainNote): boolean {
  return terms.some(({ source, plain, explanation }) => meet(term.source, source.text) && any(term.accept, `${plain} ${explanation}`));
}

function keeps(plain: string, fact: GoldNote["facts"][number]): boolean {
  return typeof fact === "string" ? plain.includes(spaced(fact)) : any(fact.accept, plain) || plain.includes(spaced(fact.source));
}

/** The finding is said and neither its own words nor a "not" stand in a sentence that says it. */
function isFlipped(plain: string, { source, finding, cue }: GoldNote["negated"][number]): boolean {
  const saying = plain.split(/(?<=[.!?])\s+/u).filter((sentence) => any(finding, sentence));
  return saying.length > 0 && !plain.toLowerCase().includes(spaced(source).toLowerCase()) && !saying.some((sentence) => any(cue, sentence));
}

function rowOf(name: string, list: readonly Tally[]): string {
  const sum = (key: Exclude<keyof Tally, "genre">) => list.reduce((total, one) => total + one[key], 0);
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const mean = (key: "everyday" | "lix") => (sum(key) / Math.max(1, list.length)).toFixed(1);
  return `| ${[name, share(sum("explained"), sum("terms")), share(sum("rewritten"), sum("terms")), share(sum("shownHard"), sum("shown")), sum("factsLost"), sum("negFlipped"), mean("everyday"), mean("lix")].join(" | ")} |`;
}
