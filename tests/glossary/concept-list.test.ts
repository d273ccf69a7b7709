import { expect, test } from "vitest";
import { loadConceptList } from "../../lib/glossary/load-concept-list.ts";
import { conceptSearch } from "../../lib/glossary/search-concepts.ts";

const concepts = await loadConceptList();
const search = conceptSearch(concepts);

test("every concept has a name, a plain wording and an explanation, and an id of its own", () => {
  expect(concepts.length).toBeGreaterThan(7000);
  expect(concepts.filter(({ name, plain, explanation }) => !name || !plain || !explanation)).toEqual([]);
  expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
});

test("a concept has its other names and abbreviations, each once and uninflected", () => {
  const [copd] = search("KOL");
  expect(copd?.name).toBe("kronisk obstruktiv lungesygdom");
  expect(copd?.abbreviations).toContain("KOL");
  expect([...(copd?.terms ?? [])].filter((term) => term.startsWith("kroniske"))).toEqual([]);
  expect(search("seponere")[0]?.name).toBe("seponere");
});

test.each([["dyspnoea", "dyspnø"], ["DYSPNØ", "dyspnø"], ["  pneumoni ", "pneumoni"]])("%j finds %j first", (typed, name) => {
  expect(search(typed)[0]?.name).toBe(name);
});

test("plain words find the terms for them, and nothing typed is everything", () => {
  expect(search("lungebetændelse").map(({ name }) => name)).toContain("pneumoni");
  expect(search("")).toBe(concepts);
});

test("the search folds spelling just as the matching does", () => {
  for (const [typed, name] of [["oesophagus", "øsofagus"], ["caecum", "cæcum"], ["rheumatoid", "reumatoid"]] as const) {
    const found = (query: string) => search(query).map(({ id }) => id);
    expect(found(typed), typed).toEqual(found(name));
    expect(found(typed).length, typed).toBeGreaterThan(0);
  }
});
