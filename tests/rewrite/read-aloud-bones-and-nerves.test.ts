import { describe, expect, it } from "vitest";
import { plainWithMemory } from "../support/plain-with-memory.ts";

/** Faults that reading notes about bones, joints and nerves aloud showed. */
describe("what reading notes about bones and nerves aloud showed", () => {
  it.each([
    ["Der reames til 11 mm.", /bores op til 11 mm|bliver boret op til 11 mm/iu],
  ])("%s → %s", async (note, wanted) => expect(await plainWithMemory(note)).toMatch(wanted));
});
