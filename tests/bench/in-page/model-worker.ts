/** The bench's worker: opens networks in the runtime that the product uses, and times lists of runs. */
import * as runtime from "onnxruntime-web/wasm";
import { watchWasmMemory } from "../../../lib/engine/watch-wasm-memory.ts";

/** One input of a network; without numbers it is filled with a pattern. */
export interface Feed {
  readonly type: "int64" | "float32" | "uint8";
  readonly dims: readonly number[];
  readonly numbers?: readonly number[];
}

export type Feeds = Readonly<Record<string, Feed>>;

/** A text that an encoder–decoder reads and the length of what it writes, in pieces; several of one length go together. */
export interface Reading {
  readonly pieces: number;
  readonly writes: number;
  readonly batch: number;
}

/**
 * What the worker can be asked. It answers with milliseconds by the clock, one figure for each run of a network (the
 * fastest of three), inputs and outputs carried over included; or with bytes of WebAssembly memory.
 */
export type Task =
  | { readonly kind: "memory" }
  | { readonly kind: "start"; readonly threads: number }
  | { readonly kind: "open"; readonly name: string }
  | { readonly kind: "run"; readonly name: string; readonly feeds: readonly Feeds[]; readonly fetch?: string }
  | { readonly kind: "generate"; readonly encoder: string; readonly decoder: string; readonly layers: number; readonly readings: readonly Reading[] };

const sessions = new Map<string, runtime.InferenceSession>();

const wasmBytes = watchWasmMemory();

addEventListener("message", ({ data }: MessageEvent<Task>) => {
  doTask(data).then((figures) => postMessage({ figures }), (error: unknown) => postMessage({ error: String(error) }));
});

async function doTask(task: Task): Promise<number[]> {
  switch (task.kind) {
    case "memory": return [wasmBytes()];
    case "start": return [start(task.threads)];
    case "open": return [await open(task.name)];
    case "generate": return (await inTurn(task.readings, (reading) => generate(task, reading))).flat();
    case "run": {
      const session = opened(task.name);
      return inTurn(task.feeds.map(tensors), (feeds) => fastest(() => (task.fetch ? session.run(feeds, [task.fetch]) : session.run(feeds))));
    }
  }
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** The fastest of three times, in ms: what else the machine does meanwhile seldom hits all of them. */
async function fastest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

function start(threads: number): number {
  const at = (file: string) => new URL(file, location.href).href;
  Object.assign(runtime.env.wasm, { numThreads: threads, proxy: false, wasmPaths: { wasm: at("ort.wasm"), ...(threads > 1 && { mjs: at("ort.mjs") }) } });
  return threads;
}

async function open(name: string): Promise<number> {
  const began = performance.now();
  sessions.set(name, await runtime.InferenceSession.create(new URL(`${name}.onnx`, location.href).href, { executionProviders: ["wasm"] }));
  return performance.now() - began;
}

function opened(name: string): runtime.InferenceSession {
  const session = sessions.get(name);
  if (!session) throw new Error(`${name} is not open`);
  return session;
}

function tensors(feeds: Feeds): Record<string, runtime.Tensor> {
  return Object.fromEntries(Object.entries(feeds).map(([name, feed]) => [name, tensor(feed)]));
}

function tensor({ type, dims, numbers }: Feed): runtime.Tensor {
  const size = dims.reduce((product, dim) => product * dim, 1);
  const content = numbers ?? Array.from({ length: size }, (_, i) => (i * 7) % 23 + 1);
  if (type === "int64") return new runtime.Tensor("int64", BigInt64Array.from(content, BigInt), dims);
  return type === "uint8" ? new runtime.Tensor("uint8", Uint8Array.from(content), dims) : new runtime.Tensor("float32", Float32Array.from(content, (number) => number / 23), dims);
}

/** Greedy, with a cache, piece after piece; it ends where the text would. */
async function generate({ encoder, decoder, layers }: Extract<Task, { kind: "generate" }>, { pieces, writes, batch }: Reading): Promise<number[]> {
  let read: Record<string, runtime.Tensor> = {};
  const laps = [await fastest(async () => { read = await opened(encoder).run({ input_ids: tensor({ type: "int64", dims: [batch, pieces] }) }); })];
  const empty = tensor({ type: "float32", dims: [batch, 4, 0, 48], numbers: [] });
  let past: Record<string, runtime.Tensor> = Object.fromEntries(Array.from({ length: layers }, (_, i) => [`past_key_${i}`, `past_value_${i}`]).flat().map((name) => [name, empty]));
  let last = tensor({ type: "int64", dims: [batch, 1] });
  for (let place = 0; place < writes; place++) {
    const feeds = { ...read, ...past, last, place: tensor({ type: "int64", dims: [1], numbers: [place] }) };
    let said: Record<string, runtime.Tensor> = {};
    laps.push(await fastest(async () => { said = await opened(decoder).run(feeds); }));
    last = said["next"] ?? last;
    past = Object.fromEntries(Object.keys(past).map((name) => [name, said[name.replace("past", "present")] ?? empty]));
  }
  return laps;
}
