import { splitEverydayCompound } from "../text/everyday-compound.ts";
import type { Concept, Glossary } from "./glossary.ts";
import { readClipped } from "./clipped-word.ts";
import { explainCompound } from "./compound.ts";
import { matchTerms } from "./match-terms.ts";
import { correctMisspelling } from "./misspelling.ts";
import type { FormFeatures } from "./term-forms.ts";
import { explainTumourStage } from "./tumour-stage.ts";
import { buildFromParts } from "./word-building.ts";

/** No Danish word is longer; trying every way to cut such a run of letters would take the square of its length. */
const LONGEST_WORD = 100;

/** What was made of a word that no entry lists. */
export interface ExplainedWord {
  readonly concept: Concept;
  readonly features: FormFeatures;
  readonly origin: "glossary" | "parts" | "built";
}

/**
 * Explains a word that the glossary does not list: as a tumour's stage, a compound of terms and everyday words, a
 * misspelling of a long term, from its Greek and Latin parts, or as a term cut short.
 * @returns "understood" for a transparent compound of everyday words; null when nothing safe can be said, as of a run of
 * letters that is longer than any word.
 */
export function explainUnknown(word: string, glossary: Glossary): ExplainedWord | "understood" | null {
  if (word.length > LONGEST_WORD) return null;
  const fracture = explainFracture(word, glossary);
  if (fracture) return fracture;
  const named = explainTumourStage(word, glossary) ?? explainCompound(word, glossary);
  if (named) return named;
  if (splitEverydayCompound(word, glossary.everyday)) return "understood";
  const slip = correctMisspelling(word, glossary);
  const built = buildFromParts(word, glossary);
  return slip && (!built || isSameSaveDoubling(word, slip.concept.name)) ? slip : built ?? readClipped(word, glossary);
}

/** "scaphoidfx", "costa-fx": the bone's fracture, written short. */
function explainFracture(word: string, glossary: Glossary): ExplainedWord | null {
  const [, bone] = /^(\p{L}{3,}?)-?fx$/iu.exec(word) ?? [];
  if (bone === undefined) return null;
  const whole = `${bone}fraktur`;
  const [match] = matchTerms(whole, glossary);
  const reading = match?.start === 0 && match.end === whole.length ? match.readings[0] : undefined;
  if (reading) return { concept: reading.reading.concept, features: reading.features, origin: "glossary" };
  const made = explainUnknown(whole, glossary);
  return made === "understood" ? null : made;
}

/** "hæmoragi" is "hæmorragi" misspelt; "coxitis" is a word of its own, one letter from "colitis". */
function isSameSaveDoubling(word: string, term: string): boolean {
  const single = (text: string) => text.toLocaleLowerCase("da").replace(/(\p{L})\1/gu, "$1");
  return single(word).startsWith(single(term));
}
