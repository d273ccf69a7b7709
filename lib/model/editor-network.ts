import { BertForTokenClassification, env, Tensor, type PreTrainedModel } from "@xenova/transformers";
import { cutNetwork, type CutNetwork } from "./cut-network.ts";
import type { ModelFiles } from "./model-files.ts";
import type { EncodedSentence } from "./word-pieces.ts";
import { writeGaps } from "./write-gaps.ts";

/** What the network says of a sentence, given an order. All scores are logarithms of probabilities. */
export interface EditorScores {
  /** How likely place j follows place i. */
  readonly order: Float32Array;
  /** Forms of each place. */
  readonly forms: Float32Array;
  /** Numbers of the phrases inserted after each place, step after step; 0 ends. */
  readonly phrases: readonly number[];
  /** How likely each of those phrases is. */
  readonly sure: Float32Array;
  /** Scores of every sense for each place. */
  readonly senses: Float32Array;
}

export interface EditorNetwork {
  /** Where every place follows itself nothing would be left: then only `order` and `senses` are asked for, the rest is empty. */
  run(sentence: EncodedSentence, following: readonly number[]): Promise<EditorScores>;
  close(): Promise<void>;
}

type Said<Name extends string> = Record<Name, Tensor>;
type Read = Said<"order" | "senses" | "states">;

const NAME = "klartekst";
const WHOLE = "onnx/model_quantized.onnx";

/** Loads the network from bytes that were read and checked: Transformers.js is given nothing else to read. */
export async function openEditorNetwork({ bytes, settings }: Pick<ModelFiles, "bytes" | "settings">): Promise<EditorNetwork> {
  if (deviceName() === "wasm") await useOwnWasm();
  const { reader, gaps, next } = await openParts(bytes);
  let last: { readonly sentence: EncodedSentence; readonly read: Read } | undefined;
  const read = async (sentence: EncodedSentence) => {
    if (last?.sentence !== sentence) last = { sentence, read: await reader.forward({ input_ids: row(sentence.ids), first: row(sentence.first) }) as Read };
    return last.read;
  };
  return {
    async run(sentence, following) {
      const { order, senses, states } = await read(sentence);
      const scores = { order: order.data as Float32Array, senses: senses.data as Float32Array };
      if (following.every((place, at) => place === at)) return { ...scores, forms: new Float32Array(), phrases: [], sure: new Float32Array() };
      const { forms, ...begun } = await gaps.forward({ states, following: row(following) }) as Said<"forms" | "phrase" | "sure" | "state">;
      return { ...scores, forms: forms.data as Float32Array, ...await writeGaps(begun, settings.steps, (gap) => next.forward(gap) as Promise<Said<"next_phrase" | "sure" | "next_state">>) };
    },
    async close() { await Promise.all([reader.dispose(), gaps.dispose(), next.dispose()]); },
  };
}

/** The parts of the network (`cutNetwork`), each as a model of the library's. */
async function openParts(bytes: ModelFiles["bytes"]): Promise<Record<keyof CutNetwork, PreTrainedModel>> {
  const parts = cutNetwork(bytes.get(WHOLE) ?? new Uint8Array());
  const files = new Map([["config.json", bytes.get("config.json") ?? new Uint8Array()], ...Object.entries(parts).map(([part, file]: [string, Uint8Array]) => [`onnx/${part}_quantized.onnx`, file] as const)]);
  Object.assign(env, { allowRemoteModels: false, allowLocalModels: true, useBrowserCache: false, useFSCache: false, useCustomCache: true });
  env.customCache = { match: async (key: string) => responseFor(key, files), put: async () => undefined };
  const open = (part: keyof CutNetwork) => BertForTokenClassification.from_pretrained(NAME, { model_file_name: part, dtype: "q8", device: deviceName(), session_options: { intraOpNumThreads: 1 } });
  const opened = { reader: await open("reader"), gaps: await open("gaps"), next: await open("next") };
  // The runtime has its own copy by now.
  files.clear();
  return opened;
}

function row(values: readonly number[]): Tensor {
  return new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
}

/** One thread, and the runtime from the extension's own files: nothing is fetched from anywhere else. */
async function useOwnWasm(): Promise<void> {
  const { wasmAddress } = await import("./wasm-address.ts");
  const { wasm } = env.backends.onnx as { wasm?: { wasmPaths?: unknown; numThreads?: number; proxy?: boolean } };
  if (!wasm) throw new Error("The model library has no WebAssembly runtime");
  Object.assign(wasm, { wasmPaths: { wasm: wasmAddress }, numThreads: 1, proxy: false });
}

function responseFor(key: string, bytes: ReadonlyMap<string, Uint8Array>): Response | undefined {
  for (const [name, content] of bytes) {
    if (key.endsWith(`/${name}`)) return new Response(new Uint8Array(content));
  }
  return undefined;
}

function deviceName(): "cpu" | "wasm" {
  return typeof process !== "undefined" && process.versions?.node ? "cpu" : "wasm";
}
