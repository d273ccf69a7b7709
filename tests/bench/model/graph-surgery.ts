/** Other shapes of the bundled network: in floats, in 8 bits throughout. */
import { intAttribute, TYPES, type GraphNode, type Network, type Weight } from "../../../lib/model/onnx-graph.ts";

const CAST_TO_FLOAT = intAttribute("to", TYPES.float);

/** The network with all its weights as floats, as it was before it was quantised. */
export function inFloats(network: Network): Network {
  const made = new Map(network.nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  const weights = new Map(network.weights.map((weight) => [weight.name, weight]));
  const floats = new Map<string, Weight>();
  const widened = (quantised: Weight, scale: Weight) => {
    const name = `${quantised.name}_float`;
    if (!floats.has(name)) floats.set(name, { name, type: TYPES.float, dims: quantised.dims, bytes: multiplied(quantised, scale) });
    return name;
  };
  const nodes = network.nodes.map((node): GraphNode => {
    if (node.op !== "Mul") return node;
    const sources = node.inputs.map((name) => made.get(name));
    const cast = sources.find((source) => source?.op === "Cast");
    const product = cast && made.get(cast.inputs[0] ?? "");
    const quantised = product && weights.get(product.inputs[product.op === "Gather" ? 0 : 1] ?? "");
    const scaling = sources.find((source) => source !== cast);
    const scale = scaling?.inputs.map((name) => weights.get(name)).find((weight) => weight !== undefined);
    if (!product || quantised?.type !== TYPES.int8 || !scale) return node;
    if (product.op === "Gather") return { ...product, inputs: [widened(quantised, scale), product.inputs[1] ?? ""], outputs: node.outputs };
    const input = made.get(product.inputs[0] ?? "")?.inputs[0] ?? "";
    return { op: "MatMul", inputs: [input, widened(quantised, scale)], outputs: node.outputs, attributes: [] };
  });
  return { nodes, weights: [...network.weights, ...floats.values()] };
}

/** The network with every large matrix in 8 bits, those too that the export left in floats because they go by another name. */
export function in8Bits(network: Network): Network {
  const other = new Map(network.nodes.filter(({ op }) => op === "Identity").map(({ inputs, outputs }) => [outputs[0] ?? "", inputs[0] ?? ""]));
  const names = new Set(network.weights.map(({ name }) => name));
  const nodes = network.nodes.flatMap((node): GraphNode[] => {
    const [input = "", given = ""] = node.inputs;
    const name = other.get(given) ?? given;
    if (node.op !== "MatMul" || !names.has(`${name}_q`)) return [node];
    return product8Bits(input, { weights: `${name}_q`, scale: `${name}_s` }, node.outputs[0] ?? "");
  });
  return { nodes, weights: network.weights };
}

/** A matrix product in 8 bits as training/export.py writes it: the input is quantised as it comes. */
export function product8Bits(input: string, { weights, scale }: { readonly weights: string; readonly scale: string }, output: string): GraphNode[] {
  const node = (op: string, inputs: readonly string[], outputs: readonly string[], attributes: readonly Uint8Array[] = []): GraphNode => ({ op, inputs, outputs, attributes });
  const [quantised, by, zero, product, cast, scaled] = ["x", "xs", "xz", "i", "f", "ss"].map((end) => `${output}_${end}`) as [string, string, string, string, string, string];
  return [
    node("DynamicQuantizeLinear", [input], [quantised, by, zero]),
    node("MatMulInteger", [quantised, weights, zero], [product]),
    node("Cast", [product], [cast], [CAST_TO_FLOAT]),
    node("Mul", [by, scale], [scaled]),
    node("Mul", [cast, scaled], [output]),
  ];
}

/** Whole numbers times the scale of their row or column. */
function multiplied({ bytes, dims }: Weight, scale: Weight): Uint8Array {
  const [rows = 1, columns = 1] = dims;
  const scales = floatsOf(scale);
  const byRow = scale.dims[0] === rows && scale.dims[1] === 1;
  const whole = new Int8Array(bytes.slice().buffer);
  const floats = Float32Array.from(whole, (value, i) => value * (scales[byRow ? Math.floor(i / columns) : i % columns] ?? 0));
  return new Uint8Array(floats.buffer);
}

function floatsOf({ bytes }: Weight): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}
