/** The networks that are compared, and what the note asks of each. */
import { readFile } from "node:fs/promises";
import { cutNetwork, type CutNetwork } from "../../../lib/model/cut-network.ts";
import { readNetwork, writeModel, type Network } from "../../../lib/model/onnx-graph.ts";
import { MODEL_FOLDER } from "../../../scripts/evaluate/open-bundled-model.ts";
import type { Feeds, Reading, Task } from "../in-page/model-worker.ts";
import { DECODER_LAYERS, encoderDecoder } from "./encoder-decoder.ts";
import { in8Bits, inFloats } from "./graph-surgery.ts";
import { matrixFloor, type Floor } from "./matrix-floor.ts";
import type { NetworkRun } from "./record-runs.ts";

export interface BenchNetworks {
  /** Files by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly floors: Readonly<Record<keyof CutNetwork, Floor>>;
  /** Parameters of the editor and of the encoder–decoder. */
  readonly parameters: { readonly editor: number; readonly encoderDecoder: number };
  readonly hidden: number;
}

interface Config { readonly hidden_size: number; readonly num_attention_heads: number; readonly vocab_size: number }

/** How far the encoder–decoder's size may be from the editor's. */
const STEP = 8;

/** The bundled network in its shapes, its matrix products alone, and an encoder–decoder of the same size. */
export async function benchNetworks(): Promise<BenchNetworks> {
  const bundled = new Uint8Array(await readFile(new URL("onnx/model_quantized.onnx", MODEL_FOLDER)));
  const config = JSON.parse(await readFile(new URL("config.json", MODEL_FOLDER), "utf8")) as Config;
  const shape = { hidden: config.hidden_size, heads: config.num_attention_heads };
  const parts = cutNetwork(bundled);
  const floorOf = (part: keyof CutNetwork) => matrixFloor(readNetwork(parts[part]), shape);
  const floors = { reader: floorOf("reader"), gaps: floorOf("gaps"), next: floorOf("next") };
  const editor = countParameters(readNetwork(bundled));
  const other = sameSize(config.vocab_size, editor);
  return {
    files: {
      whole: bundled, ...parts, ...named("Floor", { reader: floors.reader.file, gaps: floors.gaps.file, next: floors.next.file }),
      ...named("Float", cutAgain(inFloats(in8Bits(readNetwork(bundled))))), ...named("8", cutAgain(in8Bits(readNetwork(bundled)))),
      encoder: other.encoder, decoder: other.decoder,
    },
    floors, hidden: shape.hidden, parameters: { editor, encoderDecoder: other.parameters },
  };
}

/** The note's runs through the parts of the editor; `kind` is the end of their names. */
export function editorTasks(runs: readonly NetworkRun[], hidden: number, kind = ""): Task[] {
  return [
    { kind: "run", name: `reader${kind}`, feeds: readings(runs).map(({ sentence: { ids, first } }) => ({ input_ids: row(ids), first: row(first) })) },
    { kind: "run", name: `gaps${kind}`, feeds: writings(runs).map(({ following }) => ({ states: states(following.length, hidden), following: row(following) })) },
    { kind: "run", name: `next${kind}`, feeds: runs.flatMap(({ open }) => open.map((count) => ({ state: states(count, hidden), phrase: row(Array.from({ length: count }, () => 9)) }))) },
  ];
}

/** The same runs as they were before the network was cut. */
export function wholeTasks(runs: readonly NetworkRun[]): Task[] {
  return [{ kind: "run", name: "whole", feeds: runs.map(({ sentence: { ids, first }, following }) => ({ input_ids: row(ids), first: row(first), following: row(following) })) }];
}

/** The matrix products of the same runs. */
export function floorTasks(runs: readonly NetworkRun[], { reader, gaps, next }: BenchNetworks["floors"]): Task[] {
  return [
    { kind: "run", name: "readerFloor", fetch: reader.fetch, feeds: readings(runs).map(({ sentence: { ids, first } }) => reader.feeds(ids.length, first.length)) },
    { kind: "run", name: "gapsFloor", fetch: gaps.fetch, feeds: writings(runs).map(({ following }) => gaps.feeds(0, following.length)) },
    { kind: "run", name: "nextFloor", fetch: next.fetch, feeds: runs.flatMap(({ open }) => open.map((count) => next.feeds(0, count))) },
  ];
}

/** Free generation of the same sentences. */
export function generateTasks(readings: readonly Reading[]): Task[] {
  return [{ kind: "generate", encoder: "encoder", decoder: "decoder", layers: DECODER_LAYERS, readings }];
}

/** A sentence of so many pieces and words, read and its gaps begun, `batch` at a time. */
export function batchTasks(pieces: number, words: number, hidden: number, batch: number): Task[] {
  const repeated = (numbers: readonly number[]) => ({ type: "int64" as const, dims: [batch, numbers.length], numbers: Array.from({ length: batch }, () => numbers).flat() });
  const places = Array.from({ length: words }, (_, i) => i);
  const reads: Feeds = { input_ids: repeated(Array.from({ length: pieces }, (_, i) => 50 + i)), first: repeated(places) };
  const writes: Feeds = { states: states(words, hidden, batch), following: repeated(places.map((place) => (place + 1) % words)) };
  return [{ kind: "run", name: "reader", feeds: [reads] }, { kind: "run", name: "gaps", feeds: [writes] }];
}

/** A sentence that is asked about twice is read once. */
function readings(runs: readonly NetworkRun[]): NetworkRun[] {
  return runs.filter(({ sentence }, i) => runs[i - 1]?.sentence !== sentence);
}

function writings(runs: readonly NetworkRun[]): NetworkRun[] {
  return runs.filter(({ following }) => following.some((place, at) => place !== at));
}

function row(numbers: readonly number[]): Feeds[string] {
  return { type: "int64", dims: [1, numbers.length], numbers };
}

function states(words: number, hidden: number, batch = 1): Feeds[string] {
  return { type: "float32", dims: [batch, words, hidden] };
}

function cutAgain(network: Network): CutNetwork {
  return cutNetwork(writeModel({ ...network, inputs: [], outputs: [] }));
}

function named(kind: string, parts: CutNetwork): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([part, file]: [string, Uint8Array]) => [`${part}${kind}`, file]));
}

/** What was learnt: every weight once, without the scales of those in 8 bits or a second copy in floats. */
function countParameters({ weights }: Network): number {
  const names = new Set(weights.map(({ name }) => name));
  const learnt = weights.filter(({ name }) => !name.endsWith("_s") && !names.has(`${name}_q`));
  return learnt.reduce((sum, { dims }) => sum + dims.reduce((product, dim) => product * dim, 1), 0);
}

function sameSize(vocabulary: number, parameters: number): ReturnType<typeof encoderDecoder> {
  for (let inner = STEP; ; inner += STEP) {
    const made = encoderDecoder(vocabulary, inner);
    if (made.parameters >= parameters) return made;
  }
}
