import { partOf, readNetwork, writeModel, type GraphNode, type Port } from "./onnx-graph.ts";

/** The network in two files: what reads a sentence, and what writes between its words once their order is chosen. */
export interface CutNetwork {
  /** `input_ids`, `first` → `order`, `senses`, `states`. */
  readonly reader: Uint8Array;
  /** `states`, `following` → `forms`, `phrases`, `sure`. */
  readonly writer: Uint8Array;
}

const READ = ["order", "senses"];
const WRITTEN = ["forms", "phrases", "sure"];

/**
 * Cuts the network where the states of the words are known. Whole, it does both each time it runs: it would write while
 * only the order is asked for, and read the same sentence again to write.
 * @throws Error when the network is not one that training/export.py made.
 */
export function cutNetwork(whole: Uint8Array): CutNetwork {
  const network = readNetwork(whole);
  const states = wordStates(network.nodes);
  const nodes = [...network.nodes, { op: "Identity", inputs: [states], outputs: ["states"], attributes: [] }];
  const reader = partOf({ ...network, nodes }, [whole64("input_ids", "pieces"), whole64("first", "words")], [...READ, "states"].map(scores));
  const renamed = network.nodes.map((node) => ({ ...node, inputs: node.inputs.map((name) => (name === states ? "states" : name)) }));
  const writer = partOf({ ...network, nodes: renamed }, [scores("states"), whole64("following", "words")], WRITTEN.map((name) => (name === "phrases" ? { ...scores(name), type: "int64" as const } : scores(name))));
  return { reader: writeModel(reader), writer: writeModel(writer) };
}

/** Where each word has one vector: gathered from those of its pieces, before anything follows anything. */
function wordStates(nodes: readonly GraphNode[]): string {
  const late = new Set(["following"]);
  for (const { op, inputs, outputs } of nodes) {
    const isLate = inputs.some((name) => late.has(name));
    if (isLate) for (const name of outputs) late.add(name);
    else if (op === "GatherElements") return outputs[0] ?? "";
  }
  throw new Error("The network can't be cut: no states of words");
}

function whole64(name: string, length: string): Port {
  return { name, type: "int64", dims: ["batch", length] };
}

/** Three dimensions, whatever they are for. */
function scores(name: string): Port {
  return { name, type: "float", dims: ["batch", "words", `${name}_each`] };
}
