import { expect, it } from "vitest";
import { parse } from "yaml";
import { newEntry } from "../../scripts/glossary/new-entry.ts";

it("begins an entry that is YAML whatever the term", () => {
  for (const term of ["atelektase", "Müllers prøve", 'HbA1c: "høj"', "12", "a, b"]) {
    const [entry] = parse(`entries:\n${newEntry(term).yaml}`).entries as { id: string; terms: string[]; use: string[] }[];
    expect(entry?.terms).toEqual([term]);
    expect(entry?.use).toEqual([`${term}.`]);
  }
});

it("makes ids of plain letters", () => {
  expect(newEntry("Müllers prøve på tåen").id).toBe("mullers-proeve-paa-taaen");
});
