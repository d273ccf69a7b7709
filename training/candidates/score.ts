/**
 * Scores what the candidates made of the pairs set aside: a table, and fifty outputs of each to read (.work/candidates/read.md).
 * usage: npx tsx training/candidates/score.ts NAME…
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { openLicences } from "../../lib/model/licences.ts";
import { openGlossaryFile } from "../../scripts/compiled/open-glossary-file.ts";
import { pairFiles, plainOf, readPairs } from "../../scripts/pairs/read-pairs.ts";
import { judge, wordsOf, type Judge, type Judged } from "./judge.ts";
import { heldOutPairs, readOutputs, WORK } from "./set-aside.ts";

/** As in scripts/calibrate-model.ts: of what stands, so many must be clean and no farther from the author than the glossary's version. */
const WANTED = 0.9;
const SAME = 3;
const TO_READ = 50;

const share = (all: readonly Judged[], fits: (one: Judged) => boolean) => ((100 * all.filter(fits).length) / Math.max(1, all.length)).toFixed(1);
const mean = (all: readonly Judged[], figure: (one: Judged) => number) => all.reduce((sum, one) => sum + figure(one), 0) / Math.max(1, all.length);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const isGood = ({ chrf, refused, glossary }: Judged) => refused === null && chrf - glossary.chrf > -SAME;

/** The surest sentences of which nine in ten are good; empty where there are none. */
function standing(all: readonly Judged[]): Judged[] {
  const sorted = all.filter(({ mayStand }) => mayStand).sort((a, b) => b.output.confidence - a.output.confidence);
  let good = 0;
  let count = 0;
  sorted.forEach((one, i) => {
    if (isGood(one)) good++;
    if (i >= 19 && good / (i + 1) >= WANTED) count = i + 1;
  });
  return sorted.slice(0, count);
}

/** The surest share of all sentences, whether or not they may stand. */
function surest(all: readonly Judged[], part: number): Judged[] {
  return [...all].sort((a, b) => b.output.confidence - a.output.confidence).slice(0, Math.round(all.length * part));
}

const gain = (all: readonly Judged[]) => mean(all, ({ chrf, glossary }) => chrf - glossary.chrf).toFixed(1);

const FIGURES: readonly (readonly [string, (all: readonly Judged[]) => string])[] = [
  ["SARI", (all) => mean(all, ({ sari }) => sari).toFixed(1)],
  ["chrF", (all) => mean(all, ({ chrf }) => chrf).toFixed(1)],
  ["% to the author's letter", (all) => share(all, ({ exact }) => exact)],
  ["% with every slot once", (all) => share(all, ({ slotsOnce }) => slotsOnce)],
  ["% with every slot once, when nothing makes it", (all) => share(all, ({ output }) => output.slotsFree)],
  ["content words neither in the note nor in the author's version, a sentence", (all) => mean(all, ({ invented }) => invented.length).toFixed(2)],
  ["words that are no words, in all", (all) => String(all.reduce((sum, { nonWords }) => sum + nonWords.length, 0))],
  ["negations lost", (all) => String(all.filter(({ negation }) => negation === "lost").length)],
  ["negations added", (all) => String(all.filter(({ negation }) => negation === "added").length)],
  ["% refused by the guard", (all) => share(all, ({ refused }) => refused !== null)],
  ["% abstained", (all) => share(all, ({ output }) => output.abstains)],
  ["% that may stand (not abstained, licences, negations, guard)", (all) => share(all, ({ mayStand }) => mayStand)],
  ["SARI of those, above the glossary's", (all) => { const own = all.filter(({ mayStand }) => mayStand); return mean(own, ({ sari, glossary }) => sari - glossary.sari).toFixed(1); }],
  ["chrF of those, above the glossary's", (all) => gain(all.filter(({ mayStand }) => mayStand))],
  ["% that stand when nine in ten have to be good", (all) => ((100 * standing(all).length) / all.length).toFixed(1)],
  ["chrF of the surest tenth, above the glossary's", (all) => gain(surest(all, 0.1))],
  ["chrF of the surest quarter, above the glossary's", (all) => gain(surest(all, 0.25))],
  ["% of the surest quarter refused by the guard", (all) => share(surest(all, 0.25), ({ refused }) => refused !== null)],
  ["ms a sentence, one thread, median", (all) => median(all.map(({ output }) => output.milliseconds)).toFixed(1)],
];

function table(systems: ReadonlyMap<string, readonly Judged[]>): string {
  const names = [...systems.keys()];
  const glossary = [...systems.values()][0] ?? [];
  const lines = FIGURES.map(([title, figure]) => `| ${title} | ${glossaryFigure(title, glossary)} | ${names.map((name) => figure(systems.get(name) ?? [])).join(" | ")} |`);
  return [`| on ${glossary.length} pairs set aside | glossary alone | ${names.join(" | ")} |`, `| --- | --: | ${names.map(() => "--:").join(" | ")} |`, ...lines].join("\n");
}

function glossaryFigure(title: string, all: readonly Judged[]): string {
  if (title === "SARI") return mean(all, ({ glossary }) => glossary.sari).toFixed(1);
  if (title === "chrF") return mean(all, ({ glossary }) => glossary.chrf).toFixed(1);
  return title.startsWith("% to the") ? share(all, ({ glossary }) => glossary.exact) : "";
}

function toRead(systems: ReadonlyMap<string, readonly Judged[]>): string {
  const lot = ({ source }: Judged) => createHash("sha256").update(`read ${source}`).digest("hex");
  const first = [...([...systems.values()][0] ?? [])].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, TO_READ);
  return first.map(({ source, reference, glossary }, i) => [
    `${i + 1}. ${source}`, `   - author: ${reference}`, `   - glossary: ${glossary.plain}`,
    ...[...systems].map(([name, all]) => {
      const one = all.find((other) => other.source === source);
      return `   - ${name}: ${one?.plain ?? ""} (${one?.output.confidence.toFixed(3) ?? ""}${one?.output.abstains ? ", abstains" : ""}${one?.refused ? `, ${one.refused}` : ""}${one?.mayStand ? ", may stand" : ""})`;
    }),
  ].join("\n")).join("\n");
}

function main(names: readonly string[]): void {
  const glossary = openGlossaryFile();
  const licensed = JSON.parse(readFileSync(`${WORK}/licences.json`, "utf8")) as Record<string, string[]>;
  const known = new Set(pairFiles().flatMap(readPairs).flatMap(({ source, target }) => [...wordsOf(source), ...wordsOf(plainOf(target))]));
  const by: Judge = { glossary, licences: openLicences(licensed), known };
  const pairs = heldOutPairs();
  const systems = new Map<string, readonly Judged[]>();
  for (const name of names) {
    const outputs = readOutputs(name);
    if (outputs) systems.set(name, pairs.flatMap((pair) => { const output = outputs.get(pair.source); return output ? [judge(pair, output, by)] : []; }));
  }
  const text = table(systems);
  writeFileSync(`${WORK}/table.md`, `${text}\n`);
  writeFileSync(`${WORK}/read.md`, `${toRead(systems)}\n`);
  console.log(text);
}

main(process.argv.slice(2));
