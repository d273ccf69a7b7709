import type { PlainNote, PlainSentence, PlainTerm } from "../../lib/plain-note.ts";

const SENSE = { entry: "dyspnoe", plain: "åndenød", explanation: "Det er svært at få luft nok." };

/** A sentence of a made-up note: its place in the plain text is found there. */
function sentence(plain: string, text: string, section: number, whole: string): PlainSentence {
  const start = whole.indexOf(plain);
  return {
    plain, section, source: { text, start: 0, end: text.length }, by: "glossary", withheld: null,
    plainSpan: { start, end: start + plain.length },
  };
}

/** A small finished note: two sections, a list, one term that is certain and one that is not. */
export function plainNote(): PlainNote {
  const plain = "Du har åndenød. Du har sat.\nDet så lægen\n- Puls 96\n- Blodtryk 148/86";
  const term = (word: string, more: Partial<PlainTerm>): PlainTerm => ({
    ...SENSE, source: { text: "dyspnø", start: 0, end: 6 }, sense: "dyspnoe", certain: true, hard: 2,
    origin: "glossary", basis: "textbook", candidates: [],
    plainSpan: { start: plain.indexOf(word), end: plain.indexOf(word) + word.length }, ...more,
  });
  const zero = { lix: 0, everyday: 0 };
  return {
    plain,
    sections: [
      { kind: "history", heading: null, plain: "", plainSpan: null },
      { kind: "objective", heading: null, plain: "Det så lægen", plainSpan: null },
    ],
    sentences: [
      sentence("Du har åndenød.", "Dyspnø.", 0, plain),
      { ...sentence("Du har sat.", "Sat.", 0, plain), by: "unchanged", withheld: "number" },
      sentence("- Puls 96", "P 96", 1, plain),
      sentence("- Blodtryk 148/86", "BT 148/86", 1, plain),
    ],
    terms: [
      term("åndenød", {}),
      term("sat", { certain: false, candidates: [SENSE, { entry: "saturation", plain: "ilt i blodet", explanation: "Hvor meget ilt blodet har." }] }),
    ],
    unexplained: [],
    readability: { before: zero, after: zero },
  };
}
