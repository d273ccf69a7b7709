import { expect, test } from "vitest";
import { openOwnGlossary } from "../../lib/own-glossary/open-own-glossary.ts";
import { ownTermSchema, type OwnTerm } from "../../lib/own-glossary/own-term.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const own = (term: string, plain: string, more: Partial<OwnTerm> = {}): OwnTerm => ownTermSchema.parse({ term, plain, ...more });

async function rewrite(text: string, terms: readonly OwnTerm[]) {
  return rewriteNote(text, { glossary: builtInGlossary(), own: openOwnGlossary(terms) });
}

test("a word of the reader's own wins over the built-in glossary", async () => {
  const note = await rewrite("Pt. har dyspnø.", [own("dyspnø", "lufthunger", { explanation: "Som at trække vejret gennem et sugerør." })]);
  expect(note.plain).toContain("lufthunger");
  expect(note.terms).toContainEqual(expect.objectContaining({ origin: "own", plain: "lufthunger", explanation: "Som at trække vejret gennem et sugerør.", certain: true }));
});

test("so does an abbreviation that is ambiguous elsewhere, with or without its full stops", async () => {
  const terms = [own("s.a.s", "sammedags-spor", { also: ["SAS"] })];
  for (const text of ["Henvist til SAS i dag.", "Henvist til s.a.s. i dag."]) {
    expect((await rewrite(text, terms)).plain, text).toContain("sammedags-spor");
  }
});

test("it is found with Danish endings and in any case", async () => {
  const terms = [own("gulklinik", "klinikken for leversygdom")];
  expect((await rewrite("Ses i Gulklinikken på mandag.", terms)).plain).toContain("klinikken for leversygdom");
});

test("even a common word", async () => {
  expect((await rewrite("Kontrol hos Kirsten.", [own("Kirsten", "din kontaktsygeplejerske")])).plain).toContain("din kontaktsygeplejerske");
});

test("the last line of two for the same word counts", async () => {
  expect((await rewrite("Har dyspnø.", [own("dyspnø", "første"), own("dyspnø", "anden")])).plain).toContain("anden");
});

test("without own words nothing is changed", async () => {
  const text = "Pt. har dyspnø og ødemer.";
  expect((await rewrite(text, [])).plain).toBe((await rewriteNote(text, { glossary: builtInGlossary() })).plain);
});
