import { describe, expect, it } from "vitest";
import { findToothNumbers } from "../../lib/rewrite/tooth-numbers.ts";

describe("findToothNumbers", () => {
  it.each([["36 dyb caries.", ["Tand 36"]], ["46 karies okklusalt, 47 fyldning defekt.", ["Tand 46", "tand 47"]], ["55 frakturerer ved tygning", ["Tand 55"]]])("%s", (sentence, words) => {
    expect(findToothNumbers(sentence).map(({ word }) => word)).toEqual(words);
  });

  it.each(["36 år, caries", "BT 36 vital", "19 fyldninger", "3 kroner", "360 vitale"])("leaves %s", (sentence) => {
    expect(findToothNumbers(sentence)).toEqual([]);
  });
});
