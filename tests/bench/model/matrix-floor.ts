/** The matrix products of a network and nothing else: what it can't be faster than with this runtime. */
import { partOf, TYPES, writeModel, type GraphNode, type Network, type Port } from "../../../lib/model/onnx-graph.ts";
import type { Feeds } from "../in-page/model-worker.ts";

export interface Floor {
  readonly file: Uint8Array;
  /** What goes in for a sentence of so many pieces and words. */
  feeds(pieces: number, words: number): Feeds;
  /** All products are made; only this, the smallest, is carried out of the runtime. */
  readonly fetch: string;
}

interface Shape { readonly hidden: number; readonly heads: number }
type Dim = "batch" | "pieces" | "words" | number;
interface Source { readonly name: string; readonly type: "uint8" | "float32"; readonly dims: readonly Dim[] }

/** Each product takes a pattern of the right shape; only the weights are the network's own. */
export function matrixFloor(network: Network, { hidden, heads }: Shape): Floor {
  const sources = new Map<string, Source>();
  const source = (type: Source["type"], ...dims: readonly Dim[]) => {
    const name = [type, ...dims].join("_");
    sources.set(name, { name, type, dims: ["batch", ...dims] });
    return name;
  };
  const columns = new Map(network.weights.map(({ name, dims }) => [name, dims[0] ?? 0]));
  const other = new Map(network.nodes.filter(({ op }) => op === "Identity").map(({ inputs, outputs }) => [outputs[0] ?? "", inputs[0] ?? ""]));
  const softmaxed = new Set(network.nodes.filter(({ op }) => op === "Softmax").flatMap(({ outputs }) => outputs));
  const zero = { name: "zero", type: TYPES.uint8, dims: [], bytes: Uint8Array.of(128) };
  // The encoder works on pieces, until one of them is taken for each word.
  const gathered = network.nodes.findIndex(({ op }) => op === "GatherElements");
  const inputsOf = ({ op, inputs: [left = "", right = ""] }: GraphNode, at: number): readonly string[] => {
    const rows = at < gathered ? "pieces" : "words";
    const weight = other.get(right) ?? right;
    const count = columns.get(weight);
    if (count !== undefined) return op === "MatMulInteger" ? [source("uint8", rows, count), weight, zero.name] : [source("float32", rows, count), weight];
    if (rows === "words") return [source("float32", "words", hidden), source("float32", hidden, "words")];
    if (softmaxed.has(left)) return [source("float32", heads, rows, rows), source("float32", heads, rows, hidden / heads)];
    return [source("float32", heads, rows, hidden / heads), source("float32", heads, hidden / heads, rows)];
  };
  const products = network.nodes.flatMap((node, at): GraphNode[] => (/^MatMul(?:Integer)?$/u.test(node.op) ? [{ ...node, inputs: inputsOf(node, at), outputs: [`product_${at}`] }] : []));
  const outputs = products.map(({ op, inputs, outputs: [name = ""] }): Port => ({ name, type: op === "MatMulInteger" ? "int32" : "float", dims: Array.from({ length: sources.get(inputs[0] ?? "")?.dims.length ?? 0 }, (_, i) => `${name}_${i}`) }));
  const inputs = [...sources.values()].map(({ name, type, dims }): Port => ({ name, type: type === "uint8" ? "uint8" : "float", dims }));
  return {
    file: writeModel(partOf({ nodes: products, weights: [...network.weights, zero] }, inputs, outputs)),
    fetch: outputs.find(({ dims }) => dims.length > 0)?.name ?? "",
    feeds: (pieces, words) => Object.fromEntries([...sources.values()].map(({ name, type, dims }) => [name, { type, dims: dims.map((dim) => ({ batch: 1, pieces, words })[dim] ?? Number(dim)) }])),
  };
}
