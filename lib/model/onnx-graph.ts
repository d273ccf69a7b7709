/** ONNX files, as much as is needed to cut a network in two: one graph of nodes, weights, inputs and outputs. */
import { readMessage, readNumbers, writeMessage, type Field, type FieldValue } from "./protobuf.ts";

/** The numbers that ONNX gives to kinds of elements. */
export const TYPES = { float: 1, uint8: 2, int8: 3, int32: 6, int64: 7, bool: 9 } as const;
export type ElementType = keyof typeof TYPES;

export interface Weight {
  readonly name: string;
  readonly type: number;
  readonly dims: readonly number[];
  readonly bytes: Uint8Array;
}

export interface GraphNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Each a message of its own, as it stands in the file. */
  readonly attributes: readonly Uint8Array[];
}

/** An input or output; a dimension without a number has a name. */
export interface Port {
  readonly name: string;
  readonly type: ElementType;
  readonly dims: readonly (number | string)[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly weights: readonly Weight[];
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

/** A network's nodes and weights, before it is said what goes in and comes out. */
export type Network = Pick<Graph, "nodes" | "weights">;

/** The version of the operators, and of the file format that goes with it. */
const OPSET = 17;
const IR_VERSION = 8;
const decoder = new TextDecoder();

/** Reads the nodes and weights of a model. Its ports are left to the caller, who knows them. */
export function readNetwork(model: Uint8Array): Network {
  const graph = readMessage(bytesOf(readMessage(model), 7));
  return { nodes: all(graph, 1).map(readNode), weights: all(graph, 5).map(readWeight) };
}

/**
 * What is needed between some inputs and some outputs, and nothing else.
 * @throws Error when the inputs don't suffice.
 */
export function partOf({ nodes, weights }: Network, inputs: readonly Port[], outputs: readonly Port[]): Graph {
  const made = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  const given = new Set(["", ...[...inputs, ...weights].map(({ name }) => name)]);
  const needed = new Set<string>();
  const kept = new Set<GraphNode>();
  const open = outputs.map(({ name }) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    if (given.has(name)) continue;
    const node = made.get(name);
    if (!node) throw new Error(`The network makes no ${name}`);
    kept.add(node);
    open.push(...node.inputs);
  }
  return { nodes: nodes.filter((node) => kept.has(node)), weights: weights.filter(({ name }) => needed.has(name)), inputs, outputs };
}

/** Whole numbers as an attribute: one, or a list of them. */
export function intAttribute(name: string, value: number | readonly number[]): Uint8Array {
  const values = typeof value === "number" ? [[3, value] as const] : value.map((item) => [8, item] as const);
  return writeMessage([[1, name], ...values, [20, typeof value === "number" ? 2 : 7]]);
}

/** A model file of one graph. */
export function writeModel({ nodes, weights, inputs, outputs }: Graph): Uint8Array {
  const graph = writeMessage([
    ...nodes.map((node) => [1, writeNode(node)] as const), [2, "klartekst"],
    ...weights.map((weight) => [5, writeWeight(weight)] as const),
    ...inputs.map((port) => [11, writePort(port)] as const),
    ...outputs.map((port) => [12, writePort(port)] as const),
  ]);
  return writeMessage([[1, IR_VERSION], [2, "klartekst"], [7, graph], [8, writeMessage([[1, ""], [2, OPSET]])]]);
}

function readNode(bytes: Uint8Array): GraphNode {
  const fields = readMessage(bytes);
  return { op: text(fields, 4), inputs: all(fields, 1).map(decode), outputs: all(fields, 2).map(decode), attributes: all(fields, 5) };
}

function writeNode({ op, inputs, outputs, attributes }: GraphNode): Uint8Array {
  return writeMessage([
    ...inputs.map((name) => [1, name] as const), ...outputs.map((name) => [2, name] as const), [4, op],
    ...attributes.map((attribute) => [5, attribute] as const),
  ]);
}

function readWeight(bytes: Uint8Array): Weight {
  const fields = readMessage(bytes);
  const dims = fields.filter(([number]) => number === 1).flatMap(([, value]) => (typeof value === "bigint" ? [value] : readNumbers(value)));
  const type = fields.find(([number]) => number === 2)?.[1];
  const weight = { name: text(fields, 8), type: typeof type === "bigint" ? Number(type) : 0, dims: dims.map(Number), bytes: bytesOf(fields, 9) };
  if (weight.bytes.length === 0 && !weight.dims.includes(0)) throw new Error(`The weight ${weight.name} is not stored as bytes`);
  return weight;
}

function writeWeight({ name, type, dims, bytes }: Weight): Uint8Array {
  return writeMessage([...dims.map((dim) => [1, dim] as const), [2, type], [8, name], [9, bytes]]);
}

function writePort({ name, type, dims }: Port): Uint8Array {
  const shape = writeMessage(dims.map((dim) => [1, writeMessage([typeof dim === "number" ? [1, dim] : [2, dim]])] as const));
  return writeMessage([[1, name], [2, writeMessage([[1, writeMessage([[1, TYPES[type]], [2, shape]])]])]]);
}

function all(fields: readonly Field[], wanted: number): Uint8Array[] {
  return fields.flatMap(([number, value]) => (number === wanted && isBytes(value) ? [value] : []));
}

function bytesOf(fields: readonly Field[], wanted: number): Uint8Array {
  return all(fields, wanted)[0] ?? new Uint8Array();
}

function text(fields: readonly Field[], wanted: number): string {
  return decode(bytesOf(fields, wanted));
}

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function isBytes(value: FieldValue): value is Uint8Array {
  return typeof value !== "bigint";
}
