import { knownWords } from "./lexicon.ts";
import { openingSection } from "./note-header.ts";
import { TEXT_PATTERNS } from "./text-patterns.ts";
import type { WordKind } from "./word-lists.ts";

/** From this score on a text is taken for a clinical note. */
export const NOTE_SCORE = 3.5;
/** Leaving the little words out counts only on top of something clinical: so do lists of any other kind. */
const TERSE = 1;
/** A page of prose gathers a few signs by its mere length; from here on a text must earn more than so. */
const LONG = 120;
const FIGURE = /(?<!\p{L})(?:\d+(?:[.,]\d+)?|(?:f?m?mol|[mµk]?g|[mf]?l|mm|u|min|arb|enh|e9|ref|negativ|positiv|forhøjet|formindsket)(?!\p{L}))/giu;

/** Kinds of sign that are asked for by name. */
const [HEADING, PUBLIC, FOREIGN] = [{ name: "heading", points: 1, most: 7 }, "public text", "foreign clinical word"];
const FOREIGN_LANGUAGES = ["nb", "sv", "en", "de"];
const [FOR, AGAINST] = [TEXT_PATTERNS.filter(([, points]) => points > 0), TEXT_PATTERNS.filter(([, points]) => points < 0)];

/** What the signs of one kind give together: each repeat of the same one half of what the one before gave. */
interface Tally { sum: number; count: number; readonly times: Map<string, number> }
type Tallies = Map<string, Tally>;

/** Points (none or fewer) for words of letters, adverts, articles and the like. */
export function scorePublic(text: string): number {
  const tallies: Tallies = new Map();
  knownWords(text, (kind, word) => { if (kind.name === PUBLIC) add(tallies, kind, word); });
  addPatterns(tallies, text, AGAINST);
  return tallies.get(PUBLIC)?.sum ?? 0;
}

/**
 * How much a text looks like a clinical note, and why.
 * The words of a note nearly always say enough of it. The patterns that speak for a note cost several times as much, and
 * are looked for only when the answer depends on them.
 */
export class TextScore {
  readonly danish: boolean;
  readonly #words: number;
  readonly #tallies: Tallies = new Map();
  /** How many kinds words and headings belong to: those came first. */
  readonly #shown: number;
  /** The score without the patterns that speak for a note, then with them. */
  readonly #least: number;
  #score: number | undefined;
  #isTable: boolean | undefined;

  constructor(readonly text: string) {
    const tallies = this.#tallies;
    this.#words = knownWords(text, (kind, word) => add(tallies, kind, word));
    for (const line of text.split("\n")) {
      const section = openingSection(line);
      if (section !== "") add(tallies, HEADING, section);
    }
    this.#shown = tallies.size;
    this.danish = isDanish(text, tallies);
    addPatterns(tallies, text, AGAINST);
    this.#least = this.#total();
  }

  /** Above `NOTE_SCORE` the text is a clinical note. */
  get score(): number {
    if (this.#score === undefined) {
      addPatterns(this.#tallies, this.text, FOR);
      this.#score = this.#total();
    }
    return this.#score;
  }

  /** Does the score pass a test that any higher one would pass as well? */
  passes(test: (score: number) => boolean): boolean {
    return test(this.#least) || test(this.score);
  }

  /** What spoke for and against, strongest first: "abbreviation 4.2". */
  get reasons(): readonly string[] {
    void this.score;
    const kinds = [...new Set([...[...this.#tallies.keys()].slice(0, this.#shown), ...TEXT_PATTERNS.map(([name]) => name)])];
    const sums = [...kinds.map((name) => [name, this.#sumOf(name)] as const), ["telegram or prose", this.#prose()] as const, ["figures", this.#figures()] as const];
    return sums.filter(([, value]) => Math.abs(value) >= 0.3)
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  }

  #sumOf(name: string): number {
    return this.danish && name === FOREIGN ? 0 : this.#tallies.get(name)?.sum ?? 0;
  }

  #total(): number {
    let [gained, lost] = [0, 0];
    const count = (value: number): void => { if (value > 0) gained += value; else lost += value; };
    for (const name of this.#tallies.keys()) count(this.#sumOf(name));
    count(this.#prose());
    count(this.#figures());
    if (gained < 2 + TERSE) gained = Math.min(gained, 2);
    // In a long text the signs must be frequent as well as many.
    const words = this.#words;
    if (words > LONG) gained *= Math.min(1, (gained * LONG) / (words * 6) + LONG / words / 2);
    return gained + lost;
  }

  /** How much of the text's running words are the little ones: about a fifth in notes, two fifths in prose. */
  #prose(): number {
    const [words, little] = [this.#words, this.#tallies.get("little")?.count ?? 0];
    if (!this.danish || words < 12) return 0;
    return little < words * 0.2 ? TERSE : -Math.max(0, Math.min(5, (little / words - 0.32) * 30));
  }

  /** A text of names and figures is a table of results, however clinical: it has nothing to rewrite. */
  #figures(): number {
    if (!this.danish) return 0;
    return (this.#isTable ??= isTable(this.text, this.#words)) ? -8 : 0;
  }
}

function add(tallies: Tallies, { name, points, most }: WordKind, match: string): void {
  let tally = tallies.get(name);
  if (tally === undefined) tallies.set(name, tally = { sum: 0, count: 0, times: new Map() });
  const times = tally.times.get(match) ?? 0;
  tally.times.set(match, times + 1);
  tally.count++;
  if (times < 4) tally.sum = Math.max(-most, Math.min(most, tally.sum + points / 2 ** times));
}

function addPatterns(tallies: Tallies, text: string, patterns: typeof TEXT_PATTERNS): void {
  for (const [name, points, most, pattern] of patterns) {
    for (const match of text.match(pattern) ?? []) add(tallies, { name, points, most }, match.toLowerCase().trim());
  }
}

/** Fewer marks than this prove nothing, and a foreign tongue must win clearly: notes hold Latin and English names. */
function isDanish(text: string, tallies: Tallies): boolean {
  const danish = tallies.get("da")?.count ?? 0;
  const umlauts = text.match(/[äöß]/g)?.length ?? 0;
  return FOREIGN_LANGUAGES.every((language) => {
    const marks = (tallies.get(language)?.count ?? 0) + (language === "sv" || language === "de" ? umlauts : 0);
    return marks <= 5 || marks <= danish * 1.15 + 1;
  });
}

function isTable(text: string, words: number): boolean {
  const all = words + (text.match(/\d+/g)?.length ?? 0);
  return all > 9 && (text.match(FIGURE)?.length ?? 0) > all * 0.38;
}
