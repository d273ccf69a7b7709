import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { BertForTokenClassification, env, Tensor, type PreTrainedModel } from "@xenova/transformers";
import { cutNetwork } from "../../lib/model/cut-network.ts";
import { openEditorNetwork, type EditorNetwork } from "../../lib/model/editor-network.ts";
import { readModelFiles } from "../../lib/model/model-files.ts";
import { writeModel } from "../../lib/model/onnx-graph.ts";
import { MODEL_FOLDER } from "../../scripts/evaluate/open-bundled-model.ts";

const SENTENCE = { ids: [2, 50, 600, 700, 80, 90, 41], first: [0, 1, 3, 4, 6] };
const FOLLOWING = [1, 3, 2, 4, 0];

const row = (values: readonly number[]) => new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);

describe("the network cut in two", async () => {
  let cut: EditorNetwork;
  let whole: PreTrainedModel;
  const files = await readModelFiles(async (name) => new Uint8Array(readFileSync(new URL(name, MODEL_FOLDER))));
  beforeAll(async () => {
    cut = await openEditorNetwork(files);
    env.customCache = { match: async (key: string) => { const name = [...files.bytes.keys()].find((own) => key.endsWith(`/${own}`)); return name ? new Response(new Uint8Array(files.bytes.get(name) ?? [])) : undefined; }, put: async () => undefined };
    whole = await BertForTokenClassification.from_pretrained("klartekst", { dtype: "q8", device: "cpu" });
    return async () => { await cut.close(); await whole.dispose(); };
  });

  it("says what the whole network says", async () => {
    const said = await cut.run(SENTENCE, FOLLOWING);
    const expected = await whole.forward({ input_ids: row(SENTENCE.ids), first: row(SENTENCE.first), following: row(FOLLOWING) }) as Record<"order" | "forms" | "phrases" | "sure" | "senses", Tensor>;
    expect(said.phrases).toEqual(Array.from(expected.phrases.data as BigInt64Array, Number));
    for (const name of ["order", "forms", "sure", "senses"] as const) {
      const own = [...expected[name].data as Float32Array];
      expect(said[name].length, name).toBe(own.length);
      expect(Math.max(...own.map((score, i) => Math.abs(score - (said[name][i] ?? Infinity)))), name).toBeLessThan(1e-4);
    }
  });
  it("writes nothing where only the order is asked for, and reads no sentence twice", async () => {
    const first = await cut.run(SENTENCE, [0, 1, 2, 3, 4]);
    expect(first).toMatchObject({ phrases: [], forms: new Float32Array(), sure: new Float32Array() });
    expect((await cut.run(SENTENCE, FOLLOWING)).order).toBe(first.order);
    expect((await cut.run({ ...SENTENCE }, FOLLOWING)).order).not.toBe(first.order);
  });
  it("refuses a file that is no such network", () => {
    expect(() => cutNetwork(writeModel({ nodes: [], weights: [], inputs: [], outputs: [] }))).toThrow("no states of words");
  });
});
