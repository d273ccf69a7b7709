/**
 * Writes the pairs set aside as the candidates read them: words, slots, the author's version and the glossary's.
 * usage: npx tsx training/candidates/sentences.ts
 */
import { writeFileSync } from "node:fs";
import { slotFeatures } from "../../lib/slots/slot-features.ts";
import { convertPair } from "../../scripts/pairs/convert-pairs.ts";
import { openGlossaryFile } from "../../scripts/compiled/open-glossary-file.ts";
import { heldOutPairs, WORK, type CandidateSentence } from "./set-aside.ts";

const glossary = openGlossaryFile();
const lines = heldOutPairs().map((pair) => {
  const { sentence: { tokens, slots } } = convertPair(pair, glossary);
  const source = tokens.map(({ word, slot, written, spaced }, i) => ({
    w: word, slot, written, tight: !spaced && i > 0, ...(slot !== null && { features: slotFeatures(slots[slot]) }),
  }));
  const line: CandidateSentence = { text: pair.source, source };
  return `${JSON.stringify(line)}\n`;
});
writeFileSync(`${WORK}/sentences.jsonl`, lines.join(""));
console.log(`${lines.length} sentences set aside`);
