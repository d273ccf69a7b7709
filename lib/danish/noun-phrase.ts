import { join, type Gender, type PlainWording } from "../glossary/plain-wording.ts";
import { inflectAdjectives } from "./adjective.ts";

/** The forms a noun phrase can take. `article` puts en/et before a singular that can be counted. */
export interface NounForm {
  readonly definite: boolean;
  readonly plural: boolean;
  readonly genitive?: boolean;
  readonly article?: boolean;
  /** After a possessive or den/det/de that stands there already: "din høje puls". */
  readonly afterDeterminer?: boolean;
}

type Noun = Extract<PlainWording, { kind: "noun" | "plural" }>;

/** Does the wording begin with a genitive ("hjertets", "blodårernes")? */
export function isGenitiveLed(wording: PlainWording): boolean {
  return isNoun(wording) && /^\p{L}{3,}(?:ets|ens|ernes|enes|rnes)(?:\s|$)/u.test(wording.before);
}

/** Can this wording be inflected as a noun? */
export function isNoun(wording: PlainWording): wording is Noun {
  return wording.kind === "noun" || wording.kind === "plural";
}

/** The gender of a noun wording; plural-only words count as common. */
export function genderOf(wording: PlainWording): Gender {
  return wording.kind === "noun" ? wording.gender : "common";
}

/** Does the wording stand in the plural whatever the note's own word did? */
export function isPlural(wording: PlainWording, form: Pick<NounForm, "plural">): boolean {
  return wording.kind === "plural" || (wording.kind === "noun" && form.plural && wording.plural !== null);
}

/**
 * A noun phrase in the form asked for: "en lille knude[-n, -r, -rne] i halsen" → "de små knuder i halsen".
 * A wording that can't be counted has no plural: its singular stands.
 */
export function nounPhrase(wording: Noun, form: NounForm): string {
  // "hjertets pumpekraft" is definite by its genitive: no article, no possessive, no other form.
  if (isGenitiveLed(wording)) return join(wording.before, form.plural && wording.kind === "noun" && wording.plural !== null ? wording.plural : wording.head, wording.after);
  const plural = isPlural(wording, form);
  const gender = genderOf(wording);
  const weak = form.definite || form.afterDeterminer === true;
  const before = wording.before === "" ? "" : inflectAdjectives(wording.before, gender, { gender, plural, definite: weak });
  const bare = plural ? pluralHead(wording) : wording.head;
  const head = (word: string) => (form.genitive ? genitiveOf(word) : word);
  if (form.afterDeterminer) return join(before, head(bare), wording.after);
  if (form.definite) {
    if (before === "") return join(head(plural ? pluralDefinite(wording) : wording.definite), wording.after);
    return join(plural ? "de" : gender === "neuter" ? "det" : "den", before, head(bare), wording.after);
  }
  const article = form.article && !plural && wording.kind === "noun" && wording.plural !== null ? articleOf(gender) : "";
  return join(article, before, head(bare), wording.after);
}

function pluralHead(wording: Noun): string {
  return wording.kind === "plural" ? wording.head : (wording.plural ?? wording.head);
}

function pluralDefinite(wording: Noun): string {
  return wording.kind === "plural" ? wording.definite : (wording.pluralDefinite ?? wording.definite);
}

/** "en" or "et". */
export function articleOf(gender: Gender): "en" | "et" {
  return gender === "neuter" ? "et" : "en";
}

/** "lungen" → "lungens"; a word in -s, -x or -z gets an apostrophe (Retskrivningsordbogen § 8). */
export function genitiveOf(word: string): string {
  return /[sxz]$/iu.test(word) ? `${word}'` : `${word}s`;
}

/** "din", "dit" or "dine" before the wording. */
export function possessiveOf(wording: PlainWording, form: Pick<NounForm, "plural">): "din" | "dit" | "dine" {
  if (isPlural(wording, form)) return "dine";
  return genderOf(wording) === "neuter" ? "dit" : "din";
}
