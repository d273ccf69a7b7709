import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BertForTokenClassification, env, Tensor, type PreTrainedModel } from "@xenova/transformers";
import { cutNetwork } from "../../lib/model/cut-network.ts";
import { openEditorNetwork, type EditorNetwork } from "../../lib/model/editor-network.ts";
import { readModelFiles } from "../../lib/model/model-files.ts";
import { writeModel } from "../../lib/model/onnx-graph.ts";
import { wordTokens } from "../../lib/model/sense-words.ts";
import { openWordPieces } from "../../lib/model/word-pieces.ts";
import { MODEL_FOLDER } from "../../scripts/evaluate/open-bundled-model.ts";

const CONFIG = "config.json", NETWORK = "onnx/model_quantized.onnx";

const TEXTS = ["kontrol om måneder", "set af læge", "ingen feber , ingen smerter", "velbefindende , afebril", "udskrives til hjemmet", "smerter i ryg , stråler ud i ben", "spiser og drikker", "informeret , accepterer"];

const row = (values: readonly number[]) => new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
const apart = (expected: ArrayLike<number>, said: ArrayLike<number>) => Math.max(...Array.from(expected, (score, i) => Math.abs(score - (said[i] ?? Infinity))));

describe("the network cut in three", async () => {
  let cut: EditorNetwork;
  let whole: PreTrainedModel;
  const files = await readModelFiles(async (name) => new Uint8Array(readFileSync(new URL(name, MODEL_FOLDER))));
  const { steps } = files.settings;
  const pieces = openWordPieces(files.vocabulary);
  const asked = TEXTS.map((text) => {
    const sentence = pieces.encode({ tokens: wordTokens(text.split(" ")), slots: [] });
    return { sentence, following: sentence.first.map((_, place, { length }) => (place + 1) % length) };
  });
  beforeAll(async () => {
    cut = await openEditorNetwork(files);
    env.customCache = {
      match: async (key: string) => { const name = [CONFIG, NETWORK].find((own) => key.endsWith(`/${own}`)); return name && new Response(new Uint8Array(files.bytes.get(name) ?? [])); },
      put: async () => undefined,
    };
    whole = await BertForTokenClassification.from_pretrained("klartekst", { dtype: "q8", device: "cpu" });
  });
  afterAll(async () => { await cut.close(); await whole.dispose(); });

  it("says what the whole network says, as far as anybody asks", async () => {
    let later = 0;
    for (const { sentence, following } of asked) {
      const said = await cut.run(sentence, following);
      const expected = await whole.forward({ input_ids: row(sentence.ids), first: row(sentence.first), following: row(following) }) as Record<"order" | "forms" | "phrases" | "sure" | "senses", Tensor>;
      for (const name of ["order", "forms", "senses"] as const) {
        expect(said[name].length, name).toBe(expected[name].data.length);
        expect(apart(expected[name].data as Float32Array, said[name]), name).toBeLessThan(1e-4);
      }
      const [phrases, sure] = [Array.from(expected.phrases.data as BigInt64Array, Number), expected.sure.data as Float32Array];
      for (const place of following.keys()) {
        for (let at = place * steps; at < (place + 1) * steps; at++) {
          expect(said.phrases[at]).toBe(phrases[at]);
          expect(apart([sure[at] ?? 0], [said.sure[at] ?? Infinity])).toBeLessThan(1e-4);
          if (at % steps > 0) later++;
          // After the end of a gap, or a phrase that the model doesn't know, nobody asks for more.
          if ((phrases[at] ?? 0) <= 1) break;
        }
      }
    }
    expect(later, "steps after a gap's first").toBeGreaterThan(0);
  });
  it("writes nothing where only the order is asked for, and reads no sentence twice", async () => {
    const { sentence, following } = asked[0] ?? { sentence: { ids: [], first: [] }, following: [] };
    const first = await cut.run(sentence, [...following.keys()]);
    expect(first).toMatchObject({ phrases: [], forms: new Float32Array(), sure: new Float32Array() });
    expect((await cut.run(sentence, following)).order).toBe(first.order);
    expect((await cut.run({ ...sentence }, following)).order).not.toBe(first.order);
  });
  it("refuses a file that is no such network", () => {
    expect(() => cutNetwork(writeModel({ nodes: [], weights: [], inputs: [], outputs: [] }))).toThrow("no states of words");
  });
});
