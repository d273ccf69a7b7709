// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { interfaceWords } from "../../lib/interface-words.ts";
import { drawCard, drawCardActions } from "../../lib/reading/draw-card.ts";
import { drawPlainNote } from "../../lib/reading/draw-plain-note.ts";
import { plainNote } from "../support/plain-note.ts";

const words = interfaceWords("da");

function drawn(nodes: readonly Node[]): HTMLElement {
  const place = document.createElement("div");
  place.append(...nodes);
  return place;
}

test("terms can be pressed, the unsure one is marked, and a withheld sentence says that it is kept", () => {
  const place = drawn(drawPlainNote(plainNote(), words));
  expect([...place.querySelectorAll("[role=button][tabindex]")].map((button) => `${button.className}: ${button.textContent}`))
    .toEqual(["term: åndenød", "term unsure: sat"]);
  expect([...place.querySelectorAll(".kept")].map(({ parentElement }) => parentElement?.dataset.sentence)).toEqual(["1"]);
  expect(place.querySelector("h4")?.textContent).toBe("Det så lægen");
  expect(place.querySelectorAll("ul > li")).toHaveLength(2);
});

test("the card of a certain term gives wording, explanation and the note's own word", () => {
  const [certain] = plainNote().terms;
  if (!certain) throw new Error("unreachable");
  expect(drawn(drawCard(certain, words)).textContent).toBe("SikkeråndenødDet er svært at få luft nok.I notatet står der: dyspnøBygger på: lærebøger");
});

test("a word of the glossary can be read more of, and be known if it is certain; both by concept only", () => {
  const [certain, unsure] = plainNote().terms;
  if (!certain || !unsure) throw new Error("unreachable");
  const actions = { know: vi.fn(), readMore: vi.fn() };
  const buttons = drawCardActions(certain, words, actions) as HTMLElement[];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(["Mere om ordet", "Kender jeg"]);
  for (const button of buttons) button.click();
  expect([actions.readMore.mock.calls, actions.know.mock.calls]).toEqual([[["dyspnoe"]], [["dyspnoe"]]]);
  expect(drawCardActions(unsure, words, actions).map(({ textContent }) => textContent)).toEqual(["Mere om ordet"]);
  expect(drawCardActions({ ...certain, origin: "own" }, words, actions)).toEqual([]);
});

test("any word can be heard where the device speaks Danish: it is the note's own word that is said", () => {
  const [certain] = plainNote().terms;
  if (!certain) throw new Error("unreachable");
  const [actions, speak] = [{ know: vi.fn(), readMore: vi.fn() }, vi.fn()];
  const [button, ...others] = drawCardActions({ ...certain, origin: "own" }, words, actions, speak) as HTMLElement[];
  expect([button?.textContent, others]).toEqual(["Hør ordet", []]);
  button?.click();
  expect(speak.mock.calls).toEqual([["dyspnø"]]);
});

test("the card of an unsure term says so and gives every candidate", () => {
  const [, unsure] = plainNote().terms;
  if (!unsure) throw new Error("unreachable");
  const place = drawn(drawCard(unsure, words));
  expect(place.querySelector(".doubt")?.textContent).toBe("Usikker");
  expect([...place.querySelectorAll("li strong")].map(({ textContent }) => textContent)).toEqual(["åndenød", "ilt i blodet"]);
});

test("markup in a note stays text", () => {
  const note = plainNote();
  const plain = note.plain.replace("Puls 96", "<i>x</i>");
  expect(drawn(drawPlainNote({ ...note, plain }, words)).querySelector("i")).toBeNull();
});

test("a note written without the model says so, above the text", () => {
  const place = drawn(drawPlainNote({ ...plainNote(), withoutModel: true }, words));
  expect(place.firstElementChild?.textContent).toBe(words.pageWithoutModel);
  expect(drawn(drawPlainNote(plainNote(), words)).textContent).not.toContain(words.pageWithoutModel);
});
