import { expect, it } from "vitest";
import { withoutEcho } from "../../lib/danish/without-echo.ts";

it.each([
  ["tegn på irriteret bughinde", "Der er ingen tegn på ", "irriteret bughinde"],
  ["frisk blod i afføringen", "Der er frisk ", "blod i afføringen"],
  ["en byld", "Du har en ", "en byld"],
  ["feber", "Du har feber", "feber"],
])("%s after »%s« is »%s«", (text, before, said) => expect(withoutEcho(text, before)).toBe(said));
