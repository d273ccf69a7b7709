import { expect, it } from "vitest";
import { licencesFrom } from "../../scripts/pairs/word-licences.ts";
import { translations } from "../../scripts/pairs/translations.ts";

const exchanges = [
  { gone: ["afebril"], come: ["feber"] },
  { gone: ["neg", "prøve"], come: ["negativ"] },
  { gone: ["neg"], come: ["negativ"] },
  { gone: ["neg", "graviditetstest"], come: ["negativ", "gravid"] },
];

it("learns from all pairs together which word stands for which", () => {
  const table = translations(exchanges);
  expect(table.get("neg")?.get("negativ")?.probability).toBeGreaterThan(0.8);
  expect(table.get("graviditetstest")?.get("gravid")?.probability).toBeGreaterThan(0.5);
});

it("licenses no word for one that others explain", () => {
  const licences = licencesFrom([...exchanges, ...Array.from({ length: 8 }, () => ({ gone: ["neg"], come: ["negativ"] }))]);
  expect(licences.neg).toContain("negativ");
  expect(licences.neg).not.toContain("gravid");
});
