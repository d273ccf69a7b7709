/** Draws networks of random weights, in 8 bits as the product's own; how fast they are doesn't depend on the weights. */
import { product8Bits } from "./graph-surgery.ts";
import { intAttribute, TYPES, type GraphNode, type Weight } from "../../../lib/model/onnx-graph.ts";

/** A network that is being drawn: each step adds nodes and gives the name of what comes out. */
export interface Drawing {
  readonly nodes: GraphNode[];
  readonly weights: Weight[];
  /** How many numbers were learnt, if they had been. */
  parameters(): number;
  node(op: string, inputs: readonly string[], attributes?: readonly Uint8Array[]): string;
  /** A node's result under a name of its own. */
  named(name: string, from: string): void;
  wholes(values: readonly number[]): string;
  scalar(value: number): string;
  /** A table of which rows are looked up. */
  rows(of: string, count: number, size: number): { table: string; found: string };
  linear(input: string, from: number, to: number): string;
  /** The product with a table's rows: one score a row. */
  scores(input: string, from: number, to: number): string;
  norm(input: string, size: number): string;
}

/** A drawing with nothing on it. */
export function newDrawing(seed: number): Drawing {
  const nodes: GraphNode[] = [];
  const weights: Weight[] = [];
  let learnt = 0;
  let names = 0;
  let random = seed;
  const nextByte = () => ((random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0) >>> 24);
  const name = () => `t${names++}`;
  const keep = (type: number, dims: readonly number[], bytes: Uint8Array) => {
    const weight = { name: name(), type, dims, bytes };
    weights.push(weight);
    return weight.name;
  };
  const floats = (dims: readonly number[], value: number) => keep(TYPES.float, dims, new Uint8Array(Float32Array.from({ length: dims.reduce((a, b) => a * b, 1) }, () => value).buffer));
  const matrix = (dims: readonly number[]) => keep(TYPES.int8, dims, Uint8Array.from({ length: dims.reduce((a, b) => a * b, 1) }, nextByte));
  const node: Drawing["node"] = (op, inputs, attributes = []) => {
    const output = name();
    nodes.push({ op, inputs, outputs: [output], attributes });
    return output;
  };
  // The bytes spread like numbers from -1 to 1 times 128; what comes out is to be about as large as what goes in.
  const product = (input: string, from: number, to: number) => {
    const output = name();
    nodes.push(...product8Bits(input, { weights: matrix([from, to]), scale: floats([to], 1 / (74 * Math.sqrt(from))) }, output));
    return output;
  };
  return {
    nodes, weights, node,
    parameters: () => learnt,
    named(to, from) { nodes.push({ op: "Identity", inputs: [from], outputs: [to], attributes: [] }); },
    wholes: (values) => keep(TYPES.int64, [values.length], new Uint8Array(BigInt64Array.from(values, BigInt).buffer)),
    scalar: (value) => floats([], value),
    rows(of, count, size) {
      learnt += count * size;
      const table = matrix([count, size]);
      const row = node("Cast", [node("Gather", [table, of])], [intAttribute("to", TYPES.float)]);
      return { table, found: node("Mul", [row, node("Gather", [floats([count, 1], 1 / 74), of])]) };
    },
    linear(input, from, to) {
      learnt += from * to + to;
      return node("Add", [product(input, from, to), floats([to], 0.01)]);
    },
    scores: product,
    norm(input, size) {
      learnt += 2 * size;
      return node("LayerNormalization", [input, floats([size], 1), floats([size], 0)]);
    },
  };
}
