import { describe, expect, it } from "vitest";
import { endsAtFullStop, FULL_STOP_RULES, fullStopAt } from "../../lib/text/full-stop-rules.ts";
import { splitSentences } from "../../lib/text/sentences.ts";

const split = (text: string) => splitSentences(text, [{ start: 0, end: text.length }]).flat().map(({ start, end }) => text.slice(start, end));

describe("FULL_STOP_RULES: each decides its own example", () => {
  it.each(FULL_STOP_RULES)("$name: $example", ({ name, example, ends }) => {
    const at = example.indexOf("¦");
    const text = example.replace("¦", ".");
    const stop = fullStopAt(text, at, { start: 0, end: text.length });
    expect(FULL_STOP_RULES.find(({ fits }) => fits(stop))?.name).toBe(name);
    expect(endsAtFullStop(stop)).toBe(ends);
  });

  it("leaves a closing quotation mark with what it closes", () => {
    expect(split('Hun siger: "Sådan er far aldrig." Nattevagten noterer uro.')).toEqual(['Hun siger: "Sådan er far aldrig."', "Nattevagten noterer uro."]);
  });
});
