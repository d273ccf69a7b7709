import { BODY_PARTS } from "../danish/body-parts.ts";
import { isNoun, nounPhrase } from "../danish/noun-phrase.ts";
import { capitalise } from "../text/capitalise.ts";
import { isEveryday } from "../text/readability.ts";
import type { ExplainedWord } from "./explain-unknown.ts";
import type { Concept, Glossary } from "./glossary.ts";
import { lookUpWord } from "./look-up-word.ts";
import type { TermReading } from "./match-terms.ts";
import { baseForm } from "./plain-wording.ts";
import { formFeatures } from "./term-forms.ts";

const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 4;
/** Shorter names of medicine begin too many other words. */
const SHORTEST_MEDICINE = 6;
const MEDICINE_FORM = /(?:(?:depot|brand|smelte|tygge)?tablet(?:ter|ten|terne)?|kaps(?:el|ler|len|lerne)|(?:hormon)?creme(?:n|r)?|salven?|gel(?:en)?|plast(?:er|re|ret)|(?:næse|mund)?spray(?:en)?|(?:øjen|øre|næse)?dråber(?:ne)?|mixtur(?:en)?|shampoo(?:en)?|mundskyl|pulver|suppositori(?:e|er)|inhalator(?:en)?|klysma|stikpiller?|depotinjektion|injektion(?:en|er)?|infusion(?:en|er)?|drop(?:pet)?)$/u;
const linking = ["", "s", "e", "-"];
/** Latin words of many places (the neck of the thigh bone, the head of the pancreas): a compound needs its own entry. */
const MANY_PLACES: ReadonlySet<string> = new Set(["collum", "caput", "corpus", "fundus", "cauda", "crus"]);
/** Samples: "F-Hb" is no blood count, "urin-albumin" no protein in the blood. */
const SAMPLE = /^(?:urin|fæces|f|u|ascites|pleura|spinal|csv|ledvæske|sputum|sæd|galde)-?$/u;

/**
 * Explains a Danish compound of which one part is a term: "lungeinfiltrat" → "område med fortætning i lungen".
 * The last part names the thing; the first says where or what of.
 */
export function explainCompound(word: string, glossary: Glossary): ExplainedWord | null {
  const lower = word.toLocaleLowerCase("da");
  if (/^(?:ikke|non)-/u.test(lower)) return null;
  const whole = explainMedicineForm(word, lower, glossary) ?? explainInvestigation(word, lower, glossary) ?? explainCause(word, lower, glossary);
  if (whole) return whole;
  for (let cut = SHORTEST_HEAD; cut <= word.length - 2; cut++) {
    if (cut > word.length - SHORTEST_TAIL && word[cut - 1] !== "-") continue;
    const tail = tailAt(word, lower, cut, glossary);
    if (!tail) continue;
    const first = firstPart(lower.slice(0, cut), glossary);
    if (!first || !fits(lower.slice(0, cut), first, tail)) continue;
    const made = combine(word, first, tail);
    if (made) return made;
  }
  return explainByFirst(word, lower, glossary);
}

/** "mometason-creme", "fentanylplaster": the medicine itself, by the form it comes in. */
function explainMedicineForm(word: string, lower: string, glossary: Glossary): ExplainedWord | null {
  const form = MEDICINE_FORM.exec(lower);
  const name = form ? lower.slice(0, form.index).replace(/-$/u, "") : "";
  if (name.length < SHORTEST_MEDICINE) return null;
  const substance = medicineNamed(name, glossary);
  const found = substance ?? medicineNamed(capitalise(name), glossary);
  // A substance has a small letter, a brand a capital, also where the sentence begins with it.
  return found ? { origin: "parts", features: found.features, concept: { ...found.reading.concept, name: substance ? lower : word } } : null;
}

const INVESTIGATION = /^(\p{L}{5,}?)udredning(?:en|er|erne)?$/u;

/** "osteoporoseudredning": it is looked for, and nobody has it yet. */
function explainInvestigation(word: string, lower: string, glossary: Glossary): ExplainedWord | null {
  const lead = INVESTIGATION.exec(lower)?.[1];
  const first = lead === undefined ? null : firstPart(lead, glossary);
  if (lead === undefined || first?.kind !== "concept" || !/^(?:disease|finding|symptom)$/u.test(first.concept.class)) return null;
  const [tail] = lookUpWord(lower.slice(lead.length), glossary).filter(({ reading: { concept } }) => concept.id === "udredning");
  if (tail?.reading.concept.plain.kind !== "noun") return null;
  const { concept } = tail.reading;
  const after = `for ${baseForm(first.concept.plain).replace(/^(?:en|et) /u, "")}`;
  return { origin: "parts", features: tail.features, concept: derived(word, concept, `${concept.notation} ${after}`, { ...tail.reading.concept.plain, after }, concept.means) };
}

/** What it comes from, behind a term: "thiazidudløst", "alkoholbetinget", "prednisolonrelateret". */
const CAUSES: readonly (readonly [tail: RegExp, wording: string])[] = [[/-?(?:udløste?|inducere(?:t|de))$/u, "udløst af"], [/-?betinge(?:t|de)$/u, "på grund af"], [/-?relatere(?:t|de)$/u, "i forbindelse med"]];

/** "thiazidudløst": how something came about, and nothing that one has. */
function explainCause(word: string, lower: string, glossary: Glossary): ExplainedWord | null {
  const found = CAUSES.find(([tail]) => tail.test(lower));
  const lead = found ? lower.replace(found[0], "") : "";
  const first = lead.length < SHORTEST_TAIL ? null : firstPart(lead, glossary);
  const features = formFeatures("noun", "", "");
  if (!found || !features || first?.kind !== "concept" || !/^(?:drug|disease|finding|symptom|organism)$/u.test(first.concept.class)) return null;
  const { concept } = first;
  const cause = concept.class === "drug" ? concept.name : baseForm(concept.plain).replace(/^(?:en|et) /u, "");
  const text = `${found[1]} ${cause}`;
  return { origin: "parts", features, concept: { ...concept, name: word, class: "state", pos: "adj", plain: { kind: "fixed", text }, notation: text, means: `»${capitalise(concept.name)}« betyder: ${baseForm(concept.plain)}. ${concept.means}`, keep: false, says: null } };
}

function medicineNamed(name: string, glossary: Glossary): TermReading | undefined {
  return lookUpWord(name, glossary).find(({ reading }) => reading.concept.class === "drug");
}

/** "iskæmiforandringer": a term before an everyday word. The word stays, and the card tells what the first part means. */
function explainByFirst(word: string, lower: string, glossary: Glossary): ExplainedWord | null {
  for (let cut = lower.length - SHORTEST_TAIL; cut > SHORTEST_TAIL; cut--) {
    if (!isEverydayNoun(lower.slice(cut), glossary)) continue;
    const first = firstPart(lower.slice(0, cut), glossary);
    if (first?.kind !== "concept" || first.concept.hard === 1 || (first.concept.class === "drug" && cut < SHORTEST_MEDICINE)) continue;
    const explanation = `»${capitalise(first.concept.name)}« betyder: ${baseForm(first.concept.plain)}. ${first.concept.means}`;
    const features = formFeatures("noun", "", "");
    // "Urinsyregigt" at the start of the note's sentence has a small letter elsewhere; "Crohnforandringer" keeps its own.
    const text = /^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Ll}/u.test(first.concept.name) ? lower : word;
    return features && { origin: "parts", features, concept: { ...first.concept, name: word, class: "finding", plain: { kind: "fixed", text }, notation: text, means: explanation, keep: false, says: null } };
  }
  return null;
}

/**
 * A compound names a kind of its last part; that part's own wording is then true of the whole. It is not where the first
 * part is a Latin preposition ("ekstrahepatisk", "postinflammatorisk") or the last a bare verb ("røntgenfaste").
 */
function fits(lead: string, first: FirstPart, { reading: { concept }, features }: TermReading): boolean {
  if (concept.pos === "adj" || (concept.pos === "verb" && features.verb !== "participle")) return false;
  if (concept.class === "test" && SAMPLE.test(lead)) return false;
  return first.kind !== "everyday" || concept.plain.kind !== "fixed";
}

function isEverydayNoun(part: string, glossary: Glossary): boolean {
  return isEveryday(part, glossary.everyday) || ["er", "erne", "en", "et", "ne"].some((ending) => part.endsWith(ending) && isEveryday(part.slice(0, -ending.length), glossary.everyday));
}

function tailAt(word: string, lower: string, cut: number, glossary: Glossary): TermReading | null {
  const readings = lookUpWord(lower.slice(cut), glossary).filter(({ reading }) => !reading.abbreviation && reading.concept.class !== "word");
  const unclear = glossary.senses.has(lower.slice(cut));
  const hyphenated = word[cut - 1] === "-" && !unclear ? lookUpWord(word.slice(cut), glossary) : [];
  const [reading] = readings.length > 0 ? readings : hyphenated;
  return reading ?? null;
}

type FirstPart = { readonly kind: "place"; readonly definite: string } | { readonly kind: "concept"; readonly concept: Concept } | { readonly kind: "everyday"; readonly word: string };

function firstPart(part: string, glossary: Glossary): FirstPart | null {
  for (const link of linking) {
    const bare = part.endsWith(link) ? part.slice(0, part.length - link.length) : "";
    if (bare.length < SHORTEST_HEAD || MANY_PLACES.has(bare)) continue;
    const place = BODY_PARTS.get(bare);
    if (place) return { kind: "place", definite: place };
    // "ventrikel-hypertrofi": of the heart or of the stomach?
    if (glossary.senses.has(bare) && link === "-") return null;
    const [known] = [...lookUpWord(bare, glossary).filter(({ reading, features }) => !reading.abbreviation && !features.definite), ...(link === "-" ? lookUpWord(bare.toUpperCase(), glossary) : [])];
    if (known) return anatomyPlace(known.reading.concept) ?? { kind: "concept", concept: known.reading.concept };
    if (isEveryday(bare, glossary.everyday) && bare.length > SHORTEST_HEAD) return { kind: "everyday", word: bare };
  }
  return null;
}

function anatomyPlace(concept: Concept): FirstPart | null {
  if (concept.class !== "anatomy") return null;
  const definite = isNoun(concept.plain) ? nounPhrase(concept.plain, { definite: true, plural: false }) : baseForm(concept.plain);
  return { kind: "place", definite };
}

function combine(word: string, first: FirstPart, { reading, features }: TermReading): ExplainedWord | null {
  const { concept } = reading;
  if (concept.class === "drug") return null;
  if (first.kind === "place" && isNoun(concept.plain) && concept.plain.after === "" && concept.class !== "anatomy") {
    const notation = `${concept.notation} i ${first.definite}`;
    return { origin: "parts", features, concept: derived(word, concept, notation, { ...concept.plain, after: `i ${first.definite}` }, concept.means) };
  }
  const meaning = first.kind === "concept" ? baseForm(first.concept.plain) : first.kind === "place" ? first.definite : first.word;
  if (first.kind === "everyday" && concept.hard === 1) return null;
  const explanation = `Ordet er sat sammen af to: »${meaning}« og »${baseForm(concept.plain)}«. ${concept.means}`;
  return { origin: "built", features, concept: derived(word, concept, concept.notation, concept.plain, explanation) };
}

function derived(word: string, from: Concept, notation: string, plain: Concept["plain"], means: string): Concept {
  return { ...from, id: from.id, name: word, notation, plain, means, keep: false, says: null };
}
