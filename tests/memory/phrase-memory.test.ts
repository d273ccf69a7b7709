import { describe, expect, it } from "vitest";
import { memoryWriter } from "../../lib/memory/memory-writer.ts";
import { openMemory } from "../../lib/memory/phrase-memory.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { compileMemory } from "../../scripts/pairs/compile-memory.ts";
import { convertPair } from "../../scripts/pairs/convert-pairs.ts";
import { plainTokensToText } from "../../lib/slots/plain-token-text.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";
import { readSentence } from "../support/read-sentence.ts";

const glossary = builtInGlossary();
const authored: readonly (readonly [string, string])[] = [
  ["Ingen tegn på LE.", "Der er ingen tegn på [blodprop i lungen|LE]."],
  ["Gliclazid sep.", "Du skal stoppe med [gliclazid|Gliclazid]."],
  ["Afebril.", "Du har ikke feber."],
  ["Der findes pneumoni.", "Du har [lungebetændelse|pneumoni] i højre side."],
  ["Genoptræning.", "Du skal træne hver dag ved [genoptræningen|Genoptræning]."],
];
const pairs = authored.map(([source, target], line) => ({ ...convertPair({ file: "test", line, genre: "test", style: "telegram", source, target }, glossary), heldOut: false }));
const memory = openMemory(compileMemory(pairs));
const writers = [memoryWriter(memory)];
const said = async (text: string) => (await rewriteNote(text, { glossary, writers })).sentences[0];

describe("the phrase memory", () => {
  it("gives an authored rewrite back with other terms", async () => {
    expect(await said("Ingen tegn på DVT.")).toMatchObject({ by: "memory", plain: expect.stringMatching(/^Der er ingen tegn på blodprop i (?!lungen)/u) as string });
    expect(await said("Metoprolol sep.")).toMatchObject({ by: "memory", plain: "Du skal stoppe med metoprolol." });
  });
  it("knows clauses that stand one after the other", async () => {
    expect(await said("Ingen tegn på DVT, gliclazid sep.")).toMatchObject({ by: "memory" });
  });
  it("knows a sentence behind a label", () => {
    const [tokens = []] = memory.recall(readSentence("Samlet bedømmelse: Gliclazid sep."));
    expect(plainTokensToText(tokens)).toBe("samlet bedømmelse : Du skal stoppe med <0:bare> ~.");
  });
  it("does not read a bare list after a negation as stated", async () => {
    expect((await said("Ingen tegn på DVT, pneumoni."))?.plain).not.toMatch(/Du har lungebetændelse/u);
  });
  it("is under the guard: a rewrite that adds a side is withheld", async () => {
    const sentence = await said("Der findes astma.");
    expect(sentence?.by).not.toBe("memory");
  });
  it("keeps a rewrite that only its own term explains for that term", async () => {
    expect((await said("Rehabilitering."))?.plain).not.toMatch(/træne/u);
  });
  it("says nothing of sentences that nobody wrote", async () => {
    expect((await said("Hunden gøede ad postbuddet hele formiddagen."))?.by).not.toBe("memory");
  });
});

describe("compileMemory", () => {
  it("leaves out what is set aside", () => {
    expect(Object.keys(compileMemory(pairs.map((pair) => ({ ...pair, heldOut: true }))).patterns)).toEqual([]);
  });
});
