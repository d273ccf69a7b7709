import { partOf, readNetwork, writeModel, type ElementType, type GraphNode, type Network, type Port } from "./onnx-graph.ts";

/** The network in three files: what reads a sentence, what begins every gap between its words, and what goes on in a gap. */
export interface CutNetwork {
  /** `input_ids`, `first` → `order`, `senses`, `states` of the words. */
  readonly reader: Uint8Array;
  /** `states`, `following` → `forms`, and of each gap its first `phrase`, how `sure` that is, and its `state`. */
  readonly gaps: Uint8Array;
  /** `state`, `phrase` of some gaps → the `next_phrase`, how `sure` that is, and the `next_state`. */
  readonly next: Uint8Array;
}

/**
 * Cuts the network where the states of the words are known, and after the first phrase. Whole, it does everything each
 * time it runs: it would write while only the order is asked for, read the same sentence again to write, and write four
 * phrases in every gap, where most get none.
 * @throws Error when the network is not one that training/export.py made.
 */
export function cutNetwork(whole: Uint8Array): CutNetwork {
  const network = readNetwork(whole);
  const states = wordStates(network.nodes);
  const [first, second] = phraseSteps(network.nodes);
  if (!first || !second) throw new Error("The network can't be cut: it writes fewer than two phrases");
  const cut = (inputs: readonly Cut[], outputs: readonly Cut[]) => writeModel(partOf(renamed(network, inputs, outputs), inputs.map(({ port }) => port), outputs.map(({ port }) => port)));
  const table = (port: string, from = port) => ({ from, port: tensor(port, "float", 3) });
  const list = (port: string, from = port, type: ElementType = "int64") => ({ from, port: tensor(port, type, 2) });
  return {
    reader: cut([list("input_ids"), list("first")], [table("order"), table("senses"), table("states", states)]),
    gaps: cut([table("states", states), list("following")], [table("forms"), list("phrase", first.phrase), list("sure", first.sure, "float"), table("state", first.state)]),
    next: cut([table("state", first.state), list("phrase", first.phrase)], [list("next_phrase", second.phrase), list("sure", second.sure, "float"), table("next_state", second.state)]),
  };
}

/** Where the network is cut: what it calls something, and the name that goes in or out. */
interface Cut { readonly from: string; readonly port: Port }

/** The network with the cuts' own names: what comes in is called so wherever it is used, what goes out is given its name. */
function renamed({ nodes, weights }: Network, inputs: readonly Cut[], outputs: readonly Cut[]): Network {
  const names = new Map(inputs.map(({ from, port }) => [from, port.name]));
  const used = nodes.map((node) => ({ ...node, inputs: node.inputs.map((name) => names.get(name) ?? name) }));
  const given = outputs.filter(({ from, port }) => from !== port.name).map(({ from, port }): GraphNode => ({ op: "Identity", inputs: [from], outputs: [port.name], attributes: [] }));
  return { nodes: [...used.filter(({ outputs: [name = ""] }) => !given.some((node) => node.outputs[0] === name)), ...given], weights };
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

interface Step { readonly phrase: string; readonly sure: string; readonly state: string }

/** Each step by step: the likeliest phrase, its likelihood, and the gap's state that both were chosen by. */
function phraseSteps(nodes: readonly GraphNode[]): Step[] {
  const made = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  return nodes.filter(({ op }) => op === "ArgMax").map(({ inputs: [chances = ""], outputs: [phrase = ""] }) => {
    const sure = nodes.find(({ op, inputs }) => op === "ReduceMax" && inputs[0] === chances)?.outputs[0] ?? "";
    return { phrase, sure, state: multiplied(made.get(made.get(chances)?.inputs[0] ?? ""), made) };
  });
}

/** What goes into the matrix product whose outcome, with something added, `node` is; in 8 bits or not. */
function multiplied(node: GraphNode | undefined, made: ReadonlyMap<string, GraphNode>): string {
  for (const name of node?.inputs ?? []) {
    const from = made.get(name);
    if (from?.op === "MatMul" || from?.op === "DynamicQuantizeLinear") return from.inputs[0] ?? "";
    const further = from && /^(?:Mul|Cast|MatMulInteger)$/u.test(from.op) ? multiplied(from, made) : "";
    if (further !== "") return further;
  }
  return "";
}

function tensor(name: string, type: ElementType, dimensions: number): Port {
  return { name, type, dims: ["batch", "words", `${name}_each`].slice(0, dimensions) };
}
