import { describe, expect, test } from "vitest";
import { nounPhrase } from "../../lib/danish/noun-phrase.ts";
import { openOwnGlossary } from "../../lib/own-glossary/open-own-glossary.ts";
import { ownTermSchema } from "../../lib/own-glossary/own-term.ts";
import { ownWording } from "../../lib/own-glossary/own-wording.ts";
import { rewriteNote } from "../../lib/rewrite-note.ts";
import { builtInGlossary } from "../support/built-in-glossary.ts";

const DEFINITE = { definite: true, plural: false };
const PLURAL = { definite: false, plural: true };
const THE_MANY = { definite: true, plural: true };

describe("inflected where Danish is plain", () => {
  test.each([
    ["en forsnævring", "forsnævringen", "forsnævringer", "forsnævringerne"],
    ["en stor blødning i hjernen", "den store blødning i hjernen", "store blødninger i hjernen", "de store blødninger i hjernen"],
    ["en betændelse", "betændelsen", "betændelser", "betændelserne"],
    ["en lille knude", "den lille knude", "små knuder", "de små knuder"],
    ["et hulrum[-met, -, -mene]", "hulrummet", "hulrum", "hulrummene"],
    ["forstoppelse", "forstoppelsen", "forstoppelse", "forstoppelsen"],
  ])("%s", (written, ...forms) => {
    const wording = ownWording(written);
    if (wording.kind !== "noun") throw new Error(`${written} is ${wording.kind}`);
    expect([DEFINITE, PLURAL, THE_MANY].map((form) => nounPhrase(wording, form))).toEqual(forms);
  });
});

test.each(["lufthunger", "klinikken for leversygdom", "din kontaktsygeplejerske", "et øje", "knude", "gule øjne og hud", "KOL-klinikken", "en klump", "hjerte[", "at bløde"])(
  "%s stands as it is written",
  (written) => expect(ownWording(written)).toEqual({ kind: "fixed", text: written }),
);

test("in a note the reader's own word follows the form of the note's", async () => {
  const own = openOwnGlossary([ownTermSchema.parse({ term: "stenose", plain: "en forsnævring" })]);
  const { plain, terms } = await rewriteNote("Stenosen er uændret. Der ses to stenoser.", { glossary: builtInGlossary(), own });
  expect(plain).toContain("Forsnævringen er uændret");
  expect(plain).toContain("to forsnævringer");
  expect(terms[0]).toMatchObject({ origin: "own", plain: "forsnævring" });
});
