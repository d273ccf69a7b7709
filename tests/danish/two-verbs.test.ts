import { expect, it } from "vitest";
import { hasTwoVerbs } from "../../lib/danish/two-verbs.ts";

it.each([
  ["Dyrkningen er 2/4 flasker viste bakterier.", true],
  ["Du får rizatriptan, 10 mg ved behov hjælper.", false],
  ["Du får rizatriptan ved behov hjælper.", true],
  ["Prøven er taget, da du var indlagt.", false],
  ["Du har hoste og er træt.", false],
  ["Det, du mærker, er ufarligt.", false],
])("%s: %s", (text, expected) => expect(hasTwoVerbs(text)).toBe(expected));
