import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import type { Task } from "./in-page/model-worker.ts";
import { EXTENSION } from "../e2e/support/portal.ts";
import { median } from "./measure.ts";
import { openBenchExtension } from "./model/bench-extension.ts";
import { batchTasks, benchNetworks, editorTasks, floorTasks, generateTasks, wholeTasks, type BenchNetworks } from "./model/bench-networks.ts";
import { recordRuns, type NoteRuns } from "./model/record-runs.ts";
import { timeVariants, type Times, type Variant } from "./model/time-note.ts";
import { timeProduct, type EngineClick } from "./model/time-product.ts";
import { writeSection } from "./write-section.ts";

const NOTES = "tests/gold/notes-e.json";
const WORDS = 300;
const THREADS = [1, 2];
const ROUNDS = 2;
const CLICKS = 9;
const GROUP = 8;
const BATCHES = [1, 2, 4, 8, 16];
const MEGABYTE = 2 ** 20;

/** The model in a real Chromium, against what it could be instead; the tables go into docs/bench.md too. */
export async function benchModel(): Promise<string[]> {
  const note = longNote();
  const runs = await recordRuns(note);
  const networks = await benchNetworks();
  const lines = [
    `Two notes of ${NOTES} as one, ${wordsOf(note)} words in ${runs.sentences.length} sentences. Load of the machine when it began: ${loadavg()[0]?.toFixed(1) ?? "?"}.`, "",
    ...await benchNote(runs, networks), "",
    ...await benchProduct(note),
  ];
  writeSection("docs/bench.md", "model", lines);
  return lines;
}

/** Invented notes that nobody here had seen, as many as make 300 words. */
function longNote(): string {
  const notes = (JSON.parse(readFileSync(NOTES, "utf8")) as readonly { readonly text: string }[]).map(({ text }) => text);
  const count = notes.findIndex((_, i) => wordsOf(notes.slice(0, i + 1).join(" ")) >= WORDS) + 1;
  return notes.slice(0, count).join("\n\n");
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}

async function benchNote(runs: NoteRuns, { files, floors, parameters, hidden }: BenchNetworks): Promise<string[]> {
  const alone = runs.sentences.map((sentence) => ({ ...sentence, batch: 1 }));
  const [pieces, words] = [median(runs.product.map(({ sentence }) => sentence.ids.length)), median(runs.product.map(({ sentence }) => sentence.first.length))];
  const extension = await openBenchExtension(files);
  try {
    const one = (tasks: readonly Task[]): Variant => ({ tasks, threads: [1] });
    const both = (tasks: readonly Task[]): Variant => ({ tasks, threads: THREADS });
    const times = await timeVariants(extension, Object.keys(files), {
      product: both(editorTasks(runs.product, hidden)),
      whole: one(wholeTasks(runs.product)),
      floats: one(editorTasks(runs.product, hidden, "Float")),
      all8: one(editorTasks(runs.product, hidden, "8")),
      floor: one(floorTasks(runs.product, floors)),
      every: both(editorTasks(runs.everySentence, hidden)),
      alone: one(generateTasks(alone)),
      grouped: one(generateTasks(inGroups(alone))),
      ...Object.fromEntries(BATCHES.map((batch) => [`at a time: ${batch}`, both(batchTasks(pieces, words, hidden, batch))])),
    }, ROUNDS);
    return [
      ...noteTable(times, parameters), "",
      ...batchTable(times, `sentences of ${pieces} pieces and ${words} words`),
    ];
  } finally {
    await extension.close();
  }
}

/** Sentences of like length together, as many as are read and written at once; the longest says how long that takes. */
function inGroups(alone: readonly { readonly pieces: number; readonly writes: number }[]): { pieces: number; writes: number; batch: number }[] {
  const sorted = [...alone].sort((a, b) => a.writes - b.writes);
  const groups = Array.from({ length: Math.ceil(sorted.length / GROUP) }, (_, i) => sorted.slice(i * GROUP, (i + 1) * GROUP));
  return groups.map((group) => ({ pieces: Math.max(...group.map(({ pieces }) => pieces)), writes: Math.max(...group.map(({ writes }) => writes)), batch: group.length }));
}

function noteTable(times: Times, { editor, encoderDecoder }: BenchNetworks["parameters"]): string[] {
  const own = times("product", 1);
  const million = (count: number) => (count / 1e6).toFixed(2);
  const line = (name: string, key: string) => {
    const [one, two] = [times(key, 1), times(key, 2)];
    return `| ${name} | ${one.toFixed(0)} | ${(one / own).toFixed(2)} | ${figure(two, 0)} | ${figure(one / two, 2)} |`;
  };
  return [
    "| the whole note, networks alone | one thread, ms | times the product's | two threads, ms | times as fast as with one |", "| --- | --: | --: | --: | --: |",
    line(`the editor (${million(editor)} M parameters), as the product asks it`, "product"),
    line("the same with the network uncut (decision 0011)", "whole"),
    line("the same, all weights in floats", "floats"),
    line("the same, all large weights in 8 bits", "all8"),
    line("floor: the matrix products of the product's runs, nothing else", "floor"),
    line("the editor on every sentence, as without the phrase memory", "every"),
    line(`free generation by an encoder–decoder (${million(encoderDecoder)} M parameters, 8 bits, cache), one sentence at a time`, "alone"),
    line(`the same, ${GROUP} sentences of like length at a time`, "grouped"),
  ];
}

function figure(value: number, digits: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(digits);
}

function batchTable(times: Times, sentence: string): string[] {
  const cells = (threads: number) => BATCHES.map((batch) => (times(`at a time: ${batch}`, threads) / batch).toFixed(1)).join(" | ");
  return [
    `| the editor on ${sentence}, ms a sentence | ${BATCHES.map((batch) => `${batch} at a time`).join(" | ")} |`, `| --- |${" --: |".repeat(BATCHES.length)}`,
    ...THREADS.map((threads) => `| ${threads} thread${threads > 1 ? "s" : ""} | ${cells(threads)} |`),
  ];
}

async function benchProduct(note: string): Promise<string[]> {
  if (!existsSync(EXTENSION)) return [`The product: there is no build in ${EXTENSION}; npx wxt build -b chrome`];
  const { first, warm, modelBytes, processBytes } = await timeProduct(note, CLICKS);
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(0);
  const of = (part: keyof EngineClick) => warm.map((click) => click[part]);
  const line = (name: string, { first: one, all, cpu }: EngineClick) => `| ${name} | ${one.toFixed(0)} | ${all.toFixed(0)} | ${figure(cpu, 0)} |`;
  return [
    "| the same note in the extension, from the click, ms | first sentence, by the clock | whole note, by the clock | the extension's own processor time |", "| --- | --: | --: | --: |",
    line("first note of all: worker, glossary and model start", first),
    line(`warm, median of ${CLICKS}`, { first: median(of("first")), all: median(of("all")), cpu: median(of("cpu")) }),
    line(`warm, fastest of ${CLICKS}`, { first: Math.min(...of("first")), all: Math.min(...of("all")), cpu: Math.min(...of("cpu")) }),
    "",
    `Memory: WebAssembly of the model ${megabytes(modelBytes)} MB.${processBytes ? ` The extension's whole process (worker, glossary, memory, model, an open options page): ${megabytes(processBytes.before)} MB of its own before the first note, ${megabytes(processBytes.after)} MB after the last, ${megabytes(processBytes.purged)} MB when the browser has taken back what is garbage.` : ""}`,
  ];
}
