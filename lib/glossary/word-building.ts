import type { ExplainedWord } from "./explain-unknown.ts";
import { foldSpelling } from "./fold-spelling.ts";
import type { Concept, Glossary } from "./glossary.ts";
import { formFeatures } from "./term-forms.ts";
import type { WordPart } from "./word-parts-schema.ts";

/** Shorter words are too easily cut into parts by chance. */
const SHORTEST = 7;
const linking = /^[oiauey]$/u;

interface Parts { readonly prefixes: Map<string, WordPart>; readonly roots: Map<string, WordPart>; readonly suffixes: Map<string, WordPart> }
const tables = new WeakMap<Glossary, Parts>();

/**
 * Explains a word by its Greek and Latin parts: "kolecystolithiasis" → galdeblæren + sten.
 * Guard against nonsense: the parts must cover the whole word, with at least one root and an ending that names the thing.
 */
export function buildFromParts(word: string, glossary: Glossary): ExplainedWord | null {
  const folded = foldSpelling(word.toLocaleLowerCase("da")).text;
  if (folded.length < SHORTEST || /[^\p{L}]/u.test(folded)) return null;
  const parts = partsOf(glossary);
  for (const ending of ["", "en", "et", "er", "erne", "e", "n", "t"]) {
    if (!folded.endsWith(ending)) continue;
    const bare = folded.slice(0, folded.length - ending.length);
    const found = segment(bare, parts);
    const features = formFeatures("noun", ending, "");
    if (found && features) return { concept: built(word, found), features, origin: "built" };
  }
  return null;
}

interface Segments { readonly before: readonly WordPart[]; readonly roots: readonly WordPart[]; readonly suffix: WordPart }

function segment(word: string, { prefixes, roots, suffixes }: Parts): Segments | null {
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const suffix = suffixes.get(word.slice(cut));
    if (!suffix) continue;
    const lead = cover(word.slice(0, cut), prefixes, roots);
    if (lead && lead.roots.length > 0) return { ...lead, suffix };
  }
  return null;
}

function cover(text: string, prefixes: ReadonlyMap<string, WordPart>, roots: ReadonlyMap<string, WordPart>): Omit<Segments, "suffix"> | null {
  if (text === "") return { before: [], roots: [] };
  for (let length = text.length; length >= 3; length--) {
    const root = roots.get(text.slice(0, length));
    if (!root) continue;
    const rest = text.slice(length);
    const next = cover(rest, new Map(), roots) ?? (linking.test(rest[0] ?? "") ? cover(rest.slice(1), new Map(), roots) : null);
    if (next) return { before: next.before, roots: [root, ...next.roots] };
  }
  for (let length = text.length - 1; length >= 1; length--) {
    const prefix = prefixes.get(text.slice(0, length));
    const next = prefix ? cover(text.slice(length), prefixes, roots) : null;
    if (prefix && next) return { before: [prefix, ...next.before], roots: next.roots };
  }
  return null;
}

function built(word: string, { before, roots, suffix }: Segments): Concept {
  const place = roots.map(({ means }) => means).join(" og ");
  const plain = suffix.means.includes("{}") ? suffix.means.replace("{}", place) : `${suffix.means} ${place}`;
  const lead = before.map(({ part, means }) => `${part} betyder »${means}«.`);
  const means = [`Ordet er bygget af dele, der betyder »${plain}«.`, ...lead].join(" ");
  return {
    id: "word-building", class: suffix.class ?? "finding", pos: "noun", notation: plain, plain: { kind: "fixed", text: plain },
    says: null, means, hard: 3, keep: false, broader: null, basis: "nomenclature", topic: "word-parts", name: word,
  };
}

function partsOf(glossary: Glossary): Parts {
  const made = tables.get(glossary);
  if (made) return made;
  const table: Parts = { prefixes: new Map(), roots: new Map(), suffixes: new Map() };
  for (const part of glossary.parts) {
    const key = foldSpelling(part.part.replaceAll("-", "")).text;
    if (!part.part.startsWith("-")) table.prefixes.set(key, part);
    else if (part.part.endsWith("-")) table.roots.set(key, part);
    else table.suffixes.set(key, part);
  }
  tables.set(glossary, table);
  return table;
}
