import { expect, test } from "vitest";
import { areKnownHere } from "../../lib/browser/are-known-here.ts";

const BESIDE = { "www.sundhed.dk": { layout: "beside" } };

test.each([
  ["a choice over a note", { siteChoices: { oldValue: {}, newValue: BESIDE } }, true],
  ["a word that is known now", { knownConcepts: { oldValue: ["a"], newValue: ["a", "b"] } }, true],
  ["a choice that is forgotten on the options page", { siteChoices: { oldValue: BESIDE, newValue: {} } }, false],
  ["all known words forgotten", { knownConcepts: { oldValue: ["a"] } }, false],
  ["anything else", { looks: { newValue: {} } }, false],
  ["a choice together with anything else", { siteChoices: { newValue: BESIDE }, choices: { newValue: {} } }, false],
])("%s", (_, changes, known) => expect(areKnownHere(changes)).toBe(known));
