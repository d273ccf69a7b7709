import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intAttribute, partOf, readNetwork, TYPES, writeModel, type Graph } from "../../lib/model/onnx-graph.ts";
import { readMessage, readNumbers, writeMessage } from "../../lib/model/protobuf.ts";

const DOUBLED: Graph = {
  nodes: [
    { op: "Add", inputs: ["in", "one"], outputs: ["more"], attributes: [] },
    { op: "Softmax", inputs: ["more"], outputs: ["out"], attributes: [intAttribute("axis", -1)] },
    { op: "Mul", inputs: ["in", "unused"], outputs: ["other"], attributes: [] },
  ],
  weights: [{ name: "one", type: TYPES.int8, dims: [2], bytes: Uint8Array.of(1, 1) }, { name: "unused", type: TYPES.int8, dims: [1], bytes: Uint8Array.of(7) }],
  inputs: [{ name: "in", type: "int8", dims: ["length", 2] }],
  outputs: [{ name: "out", type: "int8", dims: ["length", 2] }],
};

describe("a message", () => {
  it("is read as it was written: whole numbers of either sign, and bytes", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.uint8Array({ maxLength: 300 })))), (fields) => {
      expect(readMessage(writeMessage(fields)).map(([number, value]) => [number, typeof value === "bigint" ? value : Uint8Array.from(value)])).toEqual(fields);
    }));
  });
  it("may hold packed numbers", () => {
    expect(readNumbers(Uint8Array.of(3, 0xac, 0x02))).toEqual([3n, 300n]);
  });
});

describe("a network", () => {
  it("is read as it was written", () => {
    const { nodes, weights } = readNetwork(writeModel(DOUBLED));
    expect(nodes.map(({ op, inputs, outputs }) => ({ op, inputs, outputs }))).toEqual(DOUBLED.nodes.map(({ op, inputs, outputs }) => ({ op, inputs, outputs })));
    expect(weights.map((weight) => ({ ...weight, bytes: Uint8Array.from(weight.bytes) }))).toEqual(DOUBLED.weights);
  });
  it("is cut down to what its outputs need", () => {
    const { nodes, weights } = partOf(DOUBLED, DOUBLED.inputs, DOUBLED.outputs);
    expect([nodes.map(({ op }) => op), weights.map(({ name }) => name)]).toEqual([["Add", "Softmax"], ["one"]]);
  });
  it("can't be cut where something is missing", () => {
    expect(() => partOf(DOUBLED, [], DOUBLED.outputs)).toThrow("makes no in");
  });
  it("with weights stored another way is refused, not read as empty", () => {
    const file = writeModel({ ...DOUBLED, weights: [{ name: "one", type: TYPES.int8, dims: [2], bytes: new Uint8Array() }] });
    expect(() => readNetwork(file)).toThrow("not stored as bytes");
  });
});
