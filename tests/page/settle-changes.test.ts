import { expect, test } from "vitest";
import type { FoundNote } from "../../lib/page/find-notes.ts";
import { settleChanges } from "../../lib/page/settle-changes.ts";

const note = (text: string): FoundNote => ({ text }) as FoundNote;
const [plan, again, other] = [note("Plan: ktr."), note("Plan: ktr."), note("Obj.: i.a.")];

test("a note that went in one place and came in another is the same note", () => {
  expect(settleChanges([again], [plan, other], [])).toEqual({ added: [], removed: [other], changed: [{ before: plan, after: again }] });
});

test("a note that went and came as it was has not changed", () => {
  expect(settleChanges([plan], [plan], [])).toEqual({ added: [], removed: [], changed: [] });
});

test("of two notes with one text, each that came takes the place of one that went", () => {
  const third = note(plan.text);
  expect(settleChanges([again, third], [plan], [])).toEqual({ added: [third], removed: [], changed: [{ before: plan, after: again }] });
});
