import { expect, it } from "vitest";
import { isDrawn, lotOf } from "../../scripts/pairs/lot-of.ts";

const texts = Array.from({ length: 4000 }, (_, i) => `Sætning ${i}.`);

it("draws about the share that is asked for, and always the same texts", () => {
  const drawn = texts.filter((text) => isDrawn("test", text, 0.05));
  expect(drawn.length).toBeGreaterThan(150);
  expect(drawn.length).toBeLessThan(250);
  expect(texts.filter((text) => isDrawn("test", text, 0.05))).toEqual(drawn);
});

it("draws for one purpose without regard to another", () => {
  expect(lotOf("a", "Afebril.")).not.toBe(lotOf("b", "Afebril."));
});

it("has drawn lots by the same hash since the first pairs were set aside", () => {
  expect(lotOf("klartekst-1", "Afebril.")).toBe(2_994_994_437);
});
