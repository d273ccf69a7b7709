import { describe, expect, it } from "vitest";
import { negationScope } from "../../lib/slots/negation-scope.ts";
import { plainTokensFromText } from "../../lib/slots/plain-token-text.ts";
import { readSentence } from "../support/read-sentence.ts";

describe("negationScope", () => {
  it.each([
    ["Ingen dyspnø.", "du har ingen <0:bare> ~.", "same"],
    ["Ingen dyspnø.", "du har <0:bare> ~.", "changed"],
    ["Dyspnø.", "du har ikke <0:bare> ~.", "changed"],
    ["Pneumoni afkræftet.", "røntgenbilledet viser <0:bare> ~.", "changed"],
    ["Pneumoni afkræftet.", "du har ikke <0:bare> ~.", "same"],
    ["Ingen ileus, dyspnø eller pneumoni.", "der er ingen <0:bare> ~. du har <1:bare> eller <2:bare> ~.", "changed"],
    ["Ingen ileus, dyspnø eller pneumoni.", "du har ingen <0:bare> ~. du har heller ikke <1:bare> eller <2:bare> ~.", "same"],
    ["Dyspnø, ingen pneumoni.", "du har <0:bare> ~. der er ingen <1:bare> ~.", "same"],
    ["Dyspnø uden pneumoni.", "du har ikke <0:bare> ~, men <1:bare> ~.", "changed"],
    ["Ingen dyspnø, pneumoni.", "du har ingen <0:bare> ~. du har <1:bare> ~.", "open"],
  ])("%s ⇒ %s: %s", (source, plain, verdict) => {
    expect(negationScope(readSentence(source), plainTokensFromText(plain))).toBe(verdict);
  });
});
