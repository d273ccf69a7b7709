/** An encoder–decoder of about the editor's size, for free generation: greedy, piece after piece, with a cache. */
import { newDrawing, type Drawing } from "./network-drawing.ts";
import { intAttribute, writeModel, type Port } from "../../../lib/model/onnx-graph.ts";

/** Layers of the decoder; the encoder is the editor's own: 3 layers × 192. */
export const DECODER_LAYERS = 3;

const HIDDEN = 192;
const HEADS = 4;
const HEAD = HIDDEN / HEADS;
const ENCODER_LAYERS = 3;
const ENCODER_INNER = 512;
const PLACES = 160;

/** Both halves as files, and how many parameters they have together. */
export interface EncoderDecoder {
  readonly encoder: Uint8Array;
  readonly decoder: Uint8Array;
  readonly parameters: number;
}

interface Heads { readonly query: string; readonly key: string; readonly value: string }

/** Draws one with `inner` numbers between the two matrices of each decoder layer. */
export function encoderDecoder(vocabulary: number, inner: number): EncoderDecoder {
  const encoder = newDrawing(1);
  const outputs = drawEncoder(encoder, vocabulary);
  const decoder = newDrawing(2);
  drawDecoder(decoder, vocabulary, inner);
  const kept = (kind: string): Port[] => layers().flatMap((i) => ["key", "value"].map((part): Port => ({ name: `${kind}_${part}_${i}`, type: "float", dims: ["batch", HEADS, kind, HEAD] })));
  return {
    encoder: writeModel({ ...encoder, inputs: [{ name: "input_ids", type: "int64", dims: ["batch", "pieces"] }], outputs }),
    decoder: writeModel({
      ...decoder,
      inputs: [{ name: "last", type: "int64", dims: ["batch", 1] }, { name: "place", type: "int64", dims: [1] }, ...noteParts(), ...kept("past")],
      outputs: [{ name: "next", type: "int64", dims: ["batch", 1] }, ...kept("present")],
    }),
    // The table of pieces is one, shared by reading, writing and choosing.
    parameters: encoder.parameters() + decoder.parameters() - vocabulary * HIDDEN,
  };
}

function layers(): number[] {
  return Array.from({ length: DECODER_LAYERS }, (_, i) => i);
}

/** Keys (turned for the product) and values of what was read, for every layer of the decoder. */
function noteParts(): Port[] {
  return layers().flatMap((i): Port[] => [
    { name: `note_key_${i}`, type: "float", dims: ["batch", HEADS, HEAD, "pieces"] },
    { name: `note_value_${i}`, type: "float", dims: ["batch", HEADS, "pieces", HEAD] },
  ]);
}

function drawEncoder(draw: Drawing, vocabulary: number): Port[] {
  const count = draw.node("Squeeze", [draw.node("Shape", ["input_ids"], [intAttribute("start", 1), intAttribute("end", 2)])]);
  const [zero, one] = [draw.node("Squeeze", [draw.wholes([0])]), draw.node("Squeeze", [draw.wholes([1])])];
  const places = draw.node("Range", [zero, count, one]);
  let x = draw.node("Add", [draw.rows("input_ids", vocabulary, HIDDEN).found, draw.rows(places, PLACES, HIDDEN).found]);
  for (let i = 0; i < ENCODER_LAYERS; i++) {
    const { query, key, value } = ownHeads(draw, draw.norm(x, HIDDEN));
    x = draw.node("Add", [x, draw.linear(attend(draw, query, turned(draw, key), value), HIDDEN, HIDDEN)]);
    x = draw.node("Add", [x, between(draw, draw.norm(x, HIDDEN), ENCODER_INNER)]);
  }
  const states = draw.norm(x, HIDDEN);
  for (const i of layers()) {
    const both = heads(draw, draw.linear(states, HIDDEN, 2 * HIDDEN), 2);
    draw.named(`note_key_${i}`, turned(draw, both[0] ?? ""));
    draw.named(`note_value_${i}`, both[1] ?? "");
  }
  return noteParts();
}

function drawDecoder(draw: Drawing, vocabulary: number, inner: number): void {
  let x = draw.node("Add", [draw.rows("last", vocabulary, HIDDEN).found, draw.rows("place", PLACES, HIDDEN).found]);
  for (const i of layers()) {
    const own = ownHeads(draw, draw.norm(x, HIDDEN));
    const joined = (part: "key" | "value") => draw.node("Concat", [`past_${part}_${i}`, own[part]], [intAttribute("axis", 2)]);
    const [key, value] = [joined("key"), joined("value")];
    draw.named(`present_key_${i}`, key);
    draw.named(`present_value_${i}`, value);
    x = draw.node("Add", [x, draw.linear(attend(draw, own.query, turned(draw, key), value), HIDDEN, HIDDEN)]);
    const [query = ""] = heads(draw, draw.linear(draw.norm(x, HIDDEN), HIDDEN, HIDDEN), 1);
    x = draw.node("Add", [x, draw.linear(attend(draw, query, `note_key_${i}`, `note_value_${i}`), HIDDEN, HIDDEN)]);
    x = draw.node("Add", [x, between(draw, draw.norm(x, HIDDEN), inner)]);
  }
  const scores = draw.scores(draw.norm(x, HIDDEN), HIDDEN, vocabulary);
  draw.named("next", draw.node("ArgMax", [scores], [intAttribute("axis", -1), intAttribute("keepdims", 0)]));
}

/** The layer's two matrices with what lies between them. */
function between(draw: Drawing, x: string, inner: number): string {
  return draw.linear(draw.node("Relu", [draw.linear(x, HIDDEN, inner)]), inner, HIDDEN);
}

function ownHeads(draw: Drawing, x: string): Heads {
  const [query = "", key = "", value = ""] = heads(draw, draw.linear(x, HIDDEN, 3 * HIDDEN), 3);
  return { query, key, value };
}

/** Cuts [batch, pieces, parts × hidden] into parts of [batch, heads, pieces, head]. */
function heads(draw: Drawing, x: string, parts: number): string[] {
  const cut = draw.node("Reshape", [x, draw.wholes([0, 0, parts, HEADS, HEAD])]);
  const moved = draw.node("Transpose", [cut], [intAttribute("perm", [2, 0, 3, 1, 4])]);
  return Array.from({ length: parts }, (_, i) => draw.node("Gather", [moved, draw.node("Squeeze", [draw.wholes([i])])]));
}

function turned(draw: Drawing, x: string): string {
  return draw.node("Transpose", [x], [intAttribute("perm", [0, 1, 3, 2])]);
}

function attend(draw: Drawing, query: string, turnedKey: string, value: string): string {
  const scores = draw.node("Div", [draw.node("MatMul", [query, turnedKey]), draw.scalar(Math.sqrt(HEAD))]);
  const mixed = draw.node("MatMul", [draw.node("Softmax", [scores]), value]);
  return draw.node("Reshape", [draw.node("Transpose", [mixed], [intAttribute("perm", [0, 2, 1, 3])]), draw.wholes([0, 0, HIDDEN])]);
}
