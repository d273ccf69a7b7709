import { describe, expect, it } from "vitest";
import { openLicences } from "../../lib/model/licences.ts";
import type { PlainToken } from "../../lib/slots/slot.ts";
import { readSentence } from "../support/read-sentence.ts";

const licences = openLicences({ udleveret: ["fået"], uophørligt: ["resten", "livet"], pænt: [""] });
const words = (text: string): PlainToken[] => text.split(" ").map((word) => ({ word, slot: null }));
/** Everything stays but the words named. */
const without = (tokens: readonly { word: string }[], ...gone: string[]) => [0, ...tokens.map(({ word }, i) => (gone.includes(word) ? i + 1 : -1))].map((own, i) => (own === i ? i : -1));

describe("licences", () => {
  it("let a content word go for what an author once wrote in its stead", () => {
    const { tokens } = readSentence("Hjælp uophørligt.");
    expect(licences.allows(tokens, without(tokens, "uophørligt"), words("du skal have hjælp resten af livet ."))).toBe(true);
  });
  it("do not let it go for nothing", () => {
    const { tokens } = readSentence("Hjælp uophørligt.");
    expect(licences.allows(tokens, without(tokens, "uophørligt"), words("du får hjælp ."))).toBe(false);
    expect(licences.mayGo("hjælp")).toBe(false);
  });
  it("let no content word come that stands for nothing", () => {
    const { tokens } = readSentence("Hjælp uophørligt.");
    expect(licences.allows(tokens, without(tokens), words("du bliver udskrevet hjælp uophørligt ."))).toBe(false);
  });
  it("keep \"over\" and \"under\" before a number", () => {
    expect(licences.mayGo(">")).toBe(false);
  });
  it("leave frame words free", () => {
    const { tokens } = readSentence("Har det godt.");
    expect(licences.allows(tokens, without(tokens), words("du har det godt ."))).toBe(true);
  });
});
