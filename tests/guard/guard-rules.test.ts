import { describe, expect, it } from "vitest";
import { GUARD_RULES } from "../../lib/guard/guard-sentence.ts";

describe.each(GUARD_RULES.map((rule) => [rule.name, rule] as const))("%s", (_name, rule) => {
  it("has examples that pass and examples that are refused", () => {
    expect(new Set(rule.examples.map(({ refused }) => refused))).toEqual(new Set([true, false]));
  });

  it.each(rule.examples)("$source ⇒ $plain", ({ source, plain, refused, ...context }) => {
    expect(rule.check(source, plain, { wordings: [], medicine: [], ...context }) !== null).toBe(refused);
  });
});
