import { splitEverydayCompound } from "../text/everyday-compound.ts";
import { editDistance } from "../text/edit-distance.ts";
import { isEveryday } from "../text/readability.ts";
import type { ExplainedWord } from "./explain-unknown.ts";
import type { Concept, Glossary } from "./glossary.ts";
import { formFeatures } from "./term-forms.ts";

/** Words shorter than this are never corrected; from `LONG` on, two letters may be wrong. */
const SHORTEST = 7;
const LONG = 13;
const endings = ["", "en", "et", "er", "erne", "e", "t", "n", "ne", "s"];
/** Word beginnings that turn a word into its opposite: a slip may not cross between them. */
const opposites = /^(?:hyper|hypo|intra|inter|ante|anti|endo|ekto|ekso|supra|infra|sub|super|brady|taky|mikro|makro|iso|aniso|a(?=[fk])|ab|ad)/u;

/** Only medical nouns: never medicine, and no words of paperwork, which have too many Danish neighbours. */
const correctable: ReadonlySet<string> = new Set(["symptom", "finding", "disease", "procedure", "organism"]);

/** "udredning" is one letter from "udbredning": Danish words are left alone. */
function isDanish(stem: string, { everyday }: Glossary): boolean {
  return isEveryday(stem, everyday) || splitEverydayCompound(stem, everyday) !== null || /(?:ning|else|hed|skab|dom)$/u.test(stem);
}

interface Known { readonly stem: string; readonly concept: Concept }
const indexes = new WeakMap<Glossary, ReadonlyMap<string, readonly Known[]>>();

/**
 * Reads a misspelt long term: edit distance 1 (2 for long words), only when one single concept is that near.
 * Never medicine: names that look alike are different medicine.
 */
export function correctMisspelling(word: string, glossary: Glossary): ExplainedWord | null {
  const lower = word.toLocaleLowerCase("da");
  if (lower.length < SHORTEST || /[^\p{L}]/u.test(lower)) return null;
  const near = (indexOf(glossary).get(lower[0] ?? "") ?? []).flatMap((known) => nearness(lower, known));
  const [best] = near.sort((a, b) => a.distance - b.distance);
  if (!best || near.some(({ known, distance }) => distance === best.distance && known.concept !== best.known.concept)) return null;
  const features = formFeatures("noun", best.ending, "") ?? formFeatures("noun", "", "");
  return features && { concept: best.known.concept, features, origin: "glossary" };
}

function nearness(word: string, known: Known): { known: Known; distance: number; ending: string }[] {
  if (opposites.exec(word)?.[0] !== opposites.exec(known.stem)?.[0]) return [];
  const most = known.stem.length >= LONG ? 2 : 1;
  return endings.flatMap((ending) => {
    const bare = word.endsWith(ending) ? word.slice(0, word.length - ending.length) : "";
    if (bare.length < SHORTEST - 1) return [];
    const distance = editDistance(bare, known.stem, most);
    return distance <= most ? [{ known, distance, ending }] : [];
  });
}

function indexOf(glossary: Glossary): ReadonlyMap<string, readonly Known[]> {
  const made = indexes.get(glossary);
  if (made) return made;
  const index = new Map<string, Known[]>();
  for (const concept of glossary.concepts.values()) {
    const stem = concept.name.toLocaleLowerCase("da");
    if (!correctable.has(concept.class) || stem.length < SHORTEST || /[^\p{L}]/u.test(stem) || isDanish(stem, glossary)) continue;
    const bucket = index.get(stem[0] ?? "") ?? [];
    bucket.push({ stem, concept });
    index.set(stem[0] ?? "", bucket);
  }
  indexes.set(glossary, index);
  return index;
}
