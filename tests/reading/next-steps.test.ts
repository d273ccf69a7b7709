// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { interfaceWords } from "../../lib/interface-words.ts";
import type { PlainNote, SectionKind } from "../../lib/plain-note.ts";
import { drawNextSteps } from "../../lib/reading/draw-next-steps.ts";
import { nextSteps } from "../../lib/reading/next-steps.ts";
import { plainNote } from "../support/plain-note.ts";

/** A note of one section with these plain sentences. */
function noteOf(kind: SectionKind, ...plain: string[]): PlainNote {
  const [sentence] = plainNote().sentences;
  if (!sentence) throw new Error("unreachable");
  return {
    ...plainNote(), terms: [], plain: plain.join(" "),
    sections: [{ kind, heading: null, plain: "", plainSpan: null }],
    sentences: plain.map((text) => ({ ...sentence, plain: text, section: 0 })),
  };
}
const steps = (kind: SectionKind, ...plain: string[]) => nextSteps(noteOf(kind, ...plain)).map(({ text }) => text);

describe("of a plan, a step is", () => {
  test.each([
    "Du skal til kontrol om 6 uger.",
    "Du bliver henvist til en kirurg.",
    "Der er planlagt en CT-scanning af blodårerne.",
    "D-vitamin i blodet måles.",
    "CT-kontrol og blodprøver 20. juni 2025.",
    "Du får amoxicillin-tabletter, 750 mg 3 gange om dagen i 7 dage.",
    "Losartan sættes ned fra 100 mg til 50 mg.",
    "Du skal stoppe med bendroflumethiazid.",
    "- Du skal til kontrol om 4 uger.",
  ])("%s", (text) => expect(steps("plan", text)).toEqual([text.replace(/^- /u, "")]));
});

describe("of a plan, no step is", () => {
  test.each([
    "Din hustru er informeret.",
    "Rygestop.",
    "Der er ikke grund for antibiotika.",
    "Amputation ikke aktuel for tiden.",
    "Der er planlagt en behandling med medicin fravalgt på grund af øjnene.",
    "Der er ingen grund for operation.",
  ])("%s", (text) => expect(steps("plan", text)).toEqual([]));
});

test("outside a plan only changes of medicine count", () => {
  expect(steps("conclusion", "Du skal til kontrol om 6 uger.", "Metoprolol sættes op til 100 mg.")).toEqual(["Metoprolol sættes op til 100 mg."]);
  expect(steps("history", "Du skal stoppe med metoprolol 50 mg.")).toEqual([]);
  expect(steps("conclusion", "Blodtrykket er 148/86.", "Smerterne øges.")).toEqual([]);
});

test("each step leads to its sentence, and without steps there is no list", () => {
  const note = noteOf("plan", "Din hustru er informeret.", "Rygestop.", "Du skal til kontrol om 6 uger.");
  const [list] = drawNextSteps(note, interfaceWords("da")) as HTMLElement[];
  expect(list?.querySelector("h4")?.textContent).toBe("Hvad skal der ske nu");
  expect([...list?.querySelectorAll<HTMLElement>("button") ?? []].map((button) => `${button.dataset.step} ${button.textContent}`))
    .toEqual(["2 Du skal til kontrol om 6 uger."]);
  expect(drawNextSteps(plainNote(), interfaceWords("da"))).toEqual([]);
});
