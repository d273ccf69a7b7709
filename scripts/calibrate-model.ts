/**
 * Chooses the confidence from which the model's sentence stands, on the training pairs that only validate, and writes it to
 * the model's editor.json. A reader's verdicts stand in
 * training/judged.tsv (sentence, what the model wrote, "right" or "wrong"); where there is none, the distance to the author's
 * sentence decides. training/.work/outputs.tsv gets all that the model wrote, likeliest first, to be judged.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Glossary } from "../lib/glossary/glossary.ts";
import { SearchedNote } from "../lib/glossary/searched-note.ts";
import { guardSentence } from "../lib/guard/guard-sentence.ts";
import { openEditorNetwork } from "../lib/model/editor-network.ts";
import { openAuthoredSequences, type AuthoredSequences } from "../lib/model/authored-sequences.ts";
import { openEditor, type Editor } from "../lib/model/editor.ts";
import { readableEdit } from "../lib/model/readable-edit.ts";
import { analyseSentence } from "../lib/rewrite/analyse-sentence.ts";
import { glossarySentence, guardContextOf } from "../lib/rewrite/glossary-sentence.ts";
import { fillSlots } from "../lib/slots/fill-slots.ts";
import { toSlots } from "../lib/slots/to-slots.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { chrf } from "./evaluate/closeness.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { BUNDLED, readModelFolder } from "./model/read-model-folder.ts";
import { writeSettings } from "./model/write-settings.ts";
import { validationRows } from "./pairs/read-rows.ts";

/** Of what is accepted, at least this share must be judged right or, unjudged, no farther from the author than the glossary's version. */
const WANTED = 0.97;
/**
 * Never less sure than this: the rules of lib/slots/reads-wrong.ts were written from what these pairs showed, so they flatter.
 * Of some 500 sentences of the development notes above it, read on 22 November 2026, about one in thirty was wrong.
 */
const LEAST_SURE = 0.015;
/** A difference in chrF that no reader would notice. */
const SAME = 3;

interface Trial { readonly source: string; readonly plain: string; readonly confidence: number; readonly good: boolean; readonly gain: number; readonly judged: boolean }

/** A reader's verdicts by sentence and rewrite. */
function readVerdicts(): ReadonlyMap<string, boolean> {
  const lines = readFileSync("training/judged.tsv", "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => line.split("\t")).map(([source = "", plain = "", verdict]) => [`${source}\t${plain}`, verdict === "right"]));
}

async function main(folder: string): Promise<void> {
  const files = await readModelFolder(folder);
  const network = await openEditorNetwork(files);
  const tools: Tools = { editor: openEditor(network, files), authored: openAuthoredSequences(files.sequences), glossary: openGlossaryFile(), verdicts: readVerdicts() };
  const trials: Trial[] = [];
  const pairs = validationRows();
  for (const { text, plain } of pairs) {
    const trial = await tryPair(text, plain, tools);
    if (trial) trials.push(trial);
  }
  await network.close();
  trials.sort((a, b) => b.confidence - a.confidence);
  writeFileSync("training/.work/outputs.tsv", trials.map(({ source, plain, confidence, good, judged }) => `${confidence.toFixed(4)}\t${judged ? "judged" : ""}\t${good ? "right" : "wrong"}\t${source}\t${plain}\n`).join(""));
  const threshold = Math.max(LEAST_SURE, thresholdOf(trials));
  const accepted = trials.filter(({ confidence }) => confidence >= threshold);
  for (const at of [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5]) report(at, trials, pairs.length);
  console.log(`threshold ${threshold.toFixed(3)}: ${accepted.length} of ${pairs.length} sentences, ${share(accepted)} % good`);
  writeSettings(folder, { threshold });
}

function report(at: number, trials: readonly Trial[], all: number): void {
  const own = trials.filter(({ confidence }) => confidence >= at);
  const gain = own.reduce((sum, trial) => sum + trial.gain, 0) / Math.max(1, own.length);
  console.log(`  from ${at}: ${own.length} of ${all}, ${share(own)} % good, chrF ${gain.toFixed(1)} above the glossary`);
}

function share(trials: readonly Trial[]): string {
  return ((100 * trials.filter(({ good }) => good).length) / Math.max(1, trials.length)).toFixed(1);
}

interface Tools { readonly editor: Editor; readonly authored: AuthoredSequences; readonly glossary: Glossary; readonly verdicts: ReadonlyMap<string, boolean> }

/** What the product would show of a pair's sentence; null where it shows the glossary's version whatever the threshold. */
async function tryPair(source: string, reference: string, { editor, authored, glossary, verdicts }: Tools): Promise<Trial | null> {
  const span = { start: 0, end: source.length };
  const analysis = analyseSentence(source, span, { glossary, note: new SearchedNote(source), title: "", hardest: 2 });
  const sentence = toSlots(analysis.pieces);
  const written = await editor.edit(sentence);
  const edited = written && readableEdit(written, sentence, source, authored);
  if (!edited) return null;
  const plain = fillSlots(edited.tokens, sentence.slots, new Set()).map(({ text }) => text).join("");
  if (guardSentence(source, plain, guardContextOf(analysis.pieces)) !== null) return null;
  const gain = chrf(plain, reference) - chrf(glossarySentence({ text: source, span, analysis, section: "other", glossary, mentioned: new Set(), ofChild: false }).text, reference);
  const verdict = verdicts.get(`${source}\t${plain}`);
  return { source, plain, confidence: edited.confidence, gain, good: verdict ?? gain > -SAME, judged: verdict !== undefined };
}

/** The lowest confidence from which the share of good sentences stays at least as wanted. */
function thresholdOf(trials: readonly Trial[]): number {
  const sorted = [...trials].sort((a, b) => b.confidence - a.confidence);
  let threshold = 1;
  let good = 0;
  sorted.forEach((trial, i) => {
    if (trial.good) good++;
    if (i >= 19 && good / (i + 1) >= WANTED) threshold = trial.confidence;
  });
  return threshold;
}

await runCommandLine({ name: "calibrate-model", usage: "usage: npx tsx scripts/calibrate-model.ts [FOLDER]      (no folder: the bundled model)", mostNames: 1 }, (_, [folder = BUNDLED]) => main(folder));
