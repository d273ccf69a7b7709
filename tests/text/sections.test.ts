import { describe, expect, it } from "vitest";
import { splitSections } from "../../lib/text/sections.ts";

describe("splitSections", () => {
  it("knows headings with colon, semicolon and on a line of their own", () => {
    const text = "Amb. kontrol\nObj.: BT 120/80.\nBeh; ro.\nPlan\nHjem.";
    expect(splitSections(text).map(({ kind }) => kind)).toEqual(["title", "objective", "course", "plan"]);
  });

  it("gives every letter of the note to exactly one section", () => {
    const text = "Titel\nSubj.: a\nPlan: b";
    const covered = splitSections(text).map(({ heading, body }) => text.slice(heading?.start ?? body.start, body.end)).join("");
    expect(covered).toBe(text);
  });

  it("takes a text without headings as one section", () => {
    expect(splitSections("Ingen feber.")).toEqual([{ kind: "other", heading: null, plainHeading: "", body: { start: 0, end: 12 } }]);
  });
});
