import { describe, expect, it } from "vitest";
import { isNoun, nounPhrase, type NounForm } from "../../lib/danish/noun-phrase.ts";
import { parsePlainWording } from "../../lib/glossary/plain-wording.ts";

const say = (notation: string, form: Partial<NounForm>) => {
  const wording = parsePlainWording(notation, "noun");
  return isNoun(wording) ? nounPhrase(wording, { definite: false, plural: false, ...form }) : "";
};

describe("nounPhrase", () => {
  const clot = "en blodprop[-pen, -per, -perne] i lungen";
  const lump = "en lille knude[-n, -r, -rne]";
  const area = "et hævet område[-t, -r, -rne]";
  it.each<[string, Partial<NounForm>, string]>([
    [clot, {}, "blodprop i lungen"],
    [clot, { article: true }, "en blodprop i lungen"],
    [clot, { definite: true }, "blodproppen i lungen"],
    [clot, { plural: true, definite: true }, "blodpropperne i lungen"],
    [lump, { article: true }, "en lille knude"],
    [lump, { definite: true }, "den lille knude"],
    [lump, { plural: true }, "små knuder"],
    [area, { article: true }, "et hævet område"],
    [area, { definite: true }, "det hævede område"],
    [area, { plural: true, definite: true }, "de hævede områder"],
    ["åndenød[-en]", { article: true }, "åndenød"],
    ["åndenød[-en]", { plural: true }, "åndenød"],
    ["forhøjet blodtryk[-ket]", { afterDeterminer: true }, "forhøjede blodtryk"],
    ["en hånd[hånden, hænder, hænderne]", { plural: true, genitive: true }, "hænders"],
  ])("%s %o → %s", (notation, form, expected) => { expect(say(notation, form)).toBe(expected); });
});
