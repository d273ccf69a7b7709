import { describe, expect, it } from "vitest";
import { isWatched, NOT_HAPPENED, saysToWatch, whyNotHappened } from "../../lib/danish/not-happened.ts";

/** The words of a sentence as the rules see them. */
const words = (text: string): string[] => text.toLocaleLowerCase("da").split(/[ .,]+/u).filter(Boolean);

describe.each(NOT_HAPPENED)("$kind", ({ kind, examples, others }) => {
  it.each(examples)("%s", (text) => expect(whyNotHappened(words(text))).toContain(kind));
  it.each(others)("not: %s", (text) => expect(whyNotHappened(words(text))).not.toContain(kind));
});

it.each([["BT", true], ["Tp", true], ["kalium", true], ["Abstinenser", true], ["faldtendens", true], ["ca", false], ["k", false], ["lungeemboli", false], ["faldet", false]])("watched for: %s is %s", (word, expected) => {
  expect(isWatched(word)).toBe(expected);
});

it.each([["Obs. for refeeding.", true], ["Behandles, obs BT.", true], ["Obs. lungeemboli, BT 120/80.", false], ["Obs. Ca. pulm.", false], ["Lobs på ryggen.", false]])("%s: %s", (text, expected) => {
  expect(saysToWatch(text)).toBe(expected);
});
