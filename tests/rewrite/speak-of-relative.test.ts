import { describe, expect, test } from "vitest";
import type { PlainNote } from "../../lib/plain-note.ts";
import { RELATIVES, speakOfRelative, type Relative } from "../../lib/rewrite/speak-of-relative.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";
import { plainNote } from "../support/plain-note.ts";

function noteOf(plain: string): PlainNote {
  const [sentence] = plainNote().sentences;
  if (!sentence) throw new Error("no sentence");
  return {
    ...plainNote(), plain, terms: [],
    sections: [{ kind: "other", heading: null, plain: "", plainSpan: null }],
    sentences: [{ ...sentence, plain, plainSpan: { start: 0, end: plain.length } }],
  };
}

const said = (plain: string, relative: Relative = "mother") => speakOfRelative(noteOf(plain), relative).plain;

test.each([
  ["Du har lungebetændelse.", "Din mor har lungebetændelse."],
  ["Du skal tage din medicin.", "Din mor skal tage sin medicin."],
  ["Dine lunger lød normale.", "Din mors lunger lød normale."],
  ["Din puls er 96, og du har feber.", "Din mors puls er 96, og hun har feber."],
  ["Lægen lyttede på dine lunger.", "Lægen lyttede på din mors lunger."],
  ["I dag har du det bedre, og dit blodtryk er faldet.", "I dag har din mor det bedre, og hendes blodtryk er faldet."],
  ["Du skal henvende dig, hvis du får feber, og dine sår bliver røde.", "Din mor skal henvende sig, hvis hun får feber, og hendes sår bliver røde."],
  ["Lægen har talt med dig om din hoste.", "Lægen har talt med din mor om hendes hoste."],
  ["Medicin og dine allergier", "Medicin og din mors allergier"],
  ["Dublin og dinosaurer", "Dublin og dinosaurer"],
])("%s", (plain, expected) => expect(said(plain)).toBe(expected));

test.each([
  ["father", "Din far har smerter, og hans ben er hævet."],
  ["child", "Dit barn har smerter, og barnets ben er hævet."],
  ["relative", "Din pårørende har smerter, og personens ben er hævet."],
] as const)("%s", (relative, expected) => expect(said("Du har smerter, og dit ben er hævet.", relative)).toBe(expected));

test("the name is said once in a section, and again after somebody else was spoken of", () => {
  const sentences = ["Du har feber.", "Du hoster.", "Lægen har set dig.", "Du skal blive her."];
  const plain = sentences.join(" ");
  const note = noteOf(plain);
  const [first] = note.sentences;
  if (!first) throw new Error("no sentence");
  const spread = sentences.map((text) => ({ ...first, plain: text, plainSpan: { start: plain.indexOf(text), end: plain.indexOf(text) + text.length } }));
  expect(speakOfRelative({ ...note, sentences: spread }, "father").plain).toBe("Din far har feber. Han hoster. Lægen har set ham. Din far skal blive her.");
});

test("what stands as the note has it is left alone", () => {
  const note = noteOf("Du siger du er træt.");
  const kept = { ...note, sentences: note.sentences.map((sentence) => ({ ...sentence, by: "unchanged" as const })) };
  expect(speakOfRelative(kept, "mother")).toEqual(kept);
});

describe("in a whole note", async () => {
  const text = "Pt. indl. akut m. tiltagende dyspnø. Kendt med KOL.\nObj.: BT 148/86, sat. 89 %. St.p.: krepitationer basalt dxt.\nPlan: Kontrol om 6 uger. Tbl. amoxicillin 750 mg x 3.";
  const note = await rewriteNote(text, { glossary: builtInGlossary() });

  test.each(RELATIVES)("every span still holds its words: %s", (relative) => {
    const spoken = speakOfRelative(note, relative);
    for (const { plain, plainSpan } of spoken.sentences) expect(spoken.plain.slice(plainSpan.start, plainSpan.end)).toBe(plain);
    for (const { plain, plainSpan } of spoken.sections) {
      if (plainSpan) expect(spoken.plain.slice(plainSpan.start, plainSpan.end).replace(/:$/u, "")).toBe(plain);
    }
    note.terms.forEach(({ plainSpan }, i) => {
      const now = spoken.terms[i]?.plainSpan;
      if (!plainSpan || !now || /\bd(?:u|ig|in|it|ine)\b/iu.test(note.plain.slice(plainSpan.start, plainSpan.end))) return;
      expect(spoken.plain.slice(now.start, now.end)).toBe(note.plain.slice(plainSpan.start, plainSpan.end));
    });
  });

  test("nobody is spoken to any more, and every number is where it was", () => {
    const { plain } = speakOfRelative(note, "mother");
    expect(plain).not.toMatch(/(?<!\p{L})(?:du|dig|dine|dit|din(?! mor))(?!\p{L})/iu);
    expect(plain.match(/\d+/gu)).toEqual(note.plain.match(/\d+/gu));
  });
});
