import { describe, expect, it } from "vitest";
import { openAuthoredSequences, sequenceHash, sequencesOf } from "../../lib/model/authored-sequences.ts";
import type { PlainToken } from "../../lib/slots/slot.ts";
import { readSentence } from "../support/read-sentence.ts";

const words = (text: string): PlainToken[] => text.split(" ").map((word) => ({ word, slot: null }));
const written = ["du er træt .", "du har orm .", "du er i god bedring ."];
const table = new Uint8Array(Uint32Array.from(written.flatMap((text) => sequencesOf(words(text))).map(sequenceHash)).sort().buffer);
const authored = openAuthoredSequences(table);

describe("sequencesOf", () => {
  it("gives all twos and threes, with the sentence's ends", () => {
    expect(sequencesOf(words("du er"))).toEqual([["^", "du"], ["^", "du", "er"], ["du", "er"], ["du", "er", "$"], ["er", "$"]]);
  });
});

describe("authored sequences", () => {
  it("find nothing new in what an author wrote", () => {
    expect(authored.newIn(readSentence("Træt."), words("du er træt ."))).toEqual({ pairs: 0, triples: 0, calling: false });
  });
  it("find what nobody joined", () => {
    expect(authored.newIn(readSentence("Orm."), words("du er orm .")).pairs).toBe(1);
  });
  it("see what somebody is said to be, in words that no author said so", () => {
    const seen = openAuthoredSequences(new Uint8Array(Uint32Array.from([["^", "du"], ["du", "er"], ["er", "orm"], ["orm", "."], [".", "$"]].map(sequenceHash)).sort().buffer));
    expect(seen.newIn(readSentence("Orm."), words("du er orm ."))).toMatchObject({ pairs: 0, calling: true });
  });
  it("leave the note's own order aside", () => {
    expect(authored.newIn(readSentence("Hoster hele natten."), words("hoster hele natten .")).pairs).toBe(0);
  });
});
