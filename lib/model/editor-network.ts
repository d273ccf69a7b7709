import { BertForTokenClassification, env, Tensor } from "@xenova/transformers";
import type { ModelFiles } from "./model-files.ts";
import type { EncodedSentence } from "./word-pieces.ts";

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
  run(sentence: EncodedSentence, following: readonly number[]): Promise<EditorScores>;
  close(): Promise<void>;
}

const NAME = "klartekst";

/** Loads the network from bytes that were read and checked: Transformers.js is given nothing else to read. */
export async function openEditorNetwork({ bytes }: ModelFiles): Promise<EditorNetwork> {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.useBrowserCache = false;
  env.useFSCache = false;
  env.useCustomCache = true;
  env.customCache = {
    match: async (key: string) => responseFor(key, bytes),
    put: async () => undefined,
  };
  if (deviceName() === "wasm") await useOwnWasm();
  const model = await BertForTokenClassification.from_pretrained(NAME, { dtype: "q8", device: deviceName(), session_options: { intraOpNumThreads: 1 } });
  return {
    async run({ ids, first }, following) {
      const row = (values: readonly number[]) => new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
      const said = await model.forward({ input_ids: row(ids), first: row(first), following: row(following) }) as Record<"order" | "forms" | "phrases" | "sure" | "senses", Tensor>;
      return {
        order: said.order.data as Float32Array, forms: said.forms.data as Float32Array,
        phrases: Array.from(said.phrases.data as BigInt64Array, Number), sure: said.sure.data as Float32Array,
        senses: said.senses.data as Float32Array,
      };
    },
    async close() { await model.dispose(); },
  };
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
