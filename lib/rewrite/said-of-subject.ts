import type { Agreement } from "../danish/adjective.ts";
import { fixedAgreement } from "../danish/fixed-agreement.ts";
import { genderOf, isNoun, isPlural } from "../danish/noun-phrase.ts";
import { FINITE_VERBS, SUBORDINATORS } from "../danish/word-lists.ts";
import { RELATIVE } from "./adjective-as-clause.ts";
import { isCopula } from "./piece-shapes.ts";
import type { Piece } from "./piece.ts";

const BETWEEN = /^(?:ikke|ej|let|lidt|meget|fortsat|nu|stadig|også|svært|helt|næsten|igen)$/u;

/**
 * What an adjective at `i` that no noun follows agrees with: the subject before "er" ("prognosen er infaust" → "udsigten … er dårlig").
 * Behind another verb a shortened adjective tells how often or how ("ryger sjæld." → "sjældent").
 */
export function saidOfSubject(pieces: readonly Piece[], i: number): Agreement | null {
  const begins = pieces.slice(Math.max(0, i - 2), i).findLastIndex(({ key }) => key === RELATIVE);
  const named = pieces[Math.max(0, i - 2) + begins - 1];
  if (begins >= 0 && named) return agreementOf(named);
  let verb = i - 1;
  while (BETWEEN.test(pieces[verb]?.key ?? "")) verb--;
  const key = pieces[verb]?.key ?? "";
  if (isCopula(pieces[verb])) return subjectBefore(pieces, verb);
  const adverb = pieces[i]?.source.endsWith(".") === true && FINITE_VERBS.has(key) && !/^(?:har|havde|får|fik|viser|viste|ses|sås|findes)$/u.test(key);
  return adverb ? { gender: "neuter", plural: false, definite: false } : null;
}

/** The first noun of the clause before the verb at `verb`; what follows it is said of it. */
function subjectBefore(pieces: readonly Piece[], verb: number): Agreement | null {
  const before = pieces.slice(0, verb);
  const start = before.findLastIndex(({ kind, key }) => kind === "mark" || (SUBORDINATORS.has(key) && !/^(?:og|samt|eller)$/u.test(key))) + 1;
  const clause = before.slice(start);
  // "levertal, som er normaliseret": said of what stands before the comma.
  const last = before[start - 1];
  const relative = /^(?:som|der)$/u.test(last?.key ?? "") && clause.length === 0 ? before.slice(0, start - 1).findLast(({ kind }) => kind !== "mark") : undefined;
  if (relative) return agreementOf(relative);
  const [head] = clause.map(agreementOf).filter((found) => found !== null);
  // "hud og slimhinder er …" are two.
  return head && clause.some(({ key }) => /^(?:og|samt)$/u.test(key)) ? { ...head, plural: true } : head ?? null;
}

/** Gender and number of what this piece will be called. */
function agreementOf({ kind, concept, features, key }: Piece): Agreement | null {
  if (kind === "term" && concept !== null) {
    if (isNoun(concept.plain)) return { gender: genderOf(concept.plain), plural: isPlural(concept.plain, { plural: features?.plural ?? false }), definite: false };
    return concept.plain.kind === "fixed" && concept.pos === "noun" ? fixedAgreement(concept.plain.text) : null;
  }
  return kind === "word" || kind === "kept" ? byEnding(key) : null;
}

/** "Fundet", "skulderen", "prøverne": the definite form tells by itself. */
function byEnding(word: string): Agreement | null {
  const ending = /^\p{L}{3,}(?<ending>en|et|erne|ene)$/u.exec(word)?.groups?.["ending"];
  return ending === undefined ? null : { gender: ending === "et" ? "neuter" : "common", plural: ending.endsWith("ne"), definite: false };
}
