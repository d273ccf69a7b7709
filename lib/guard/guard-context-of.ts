import type { Concept, Glossary } from "../glossary/glossary.ts";
import { nounPhrase } from "../danish/noun-phrase.ts";
import { baseForm } from "../glossary/plain-wording.ts";
import type { Piece } from "../rewrite/piece.ts";
import type { GuardContext, GuardTerm } from "./guard-rule.ts";
import { isProductName, standInsFor } from "./medicine-groups.ts";
import { medicalWordsOf } from "./medical-words.ts";

const conditions = new Set(["symptom", "finding", "disease"]);

/** What the guard may know of an analysed sentence; with the glossary it also knows which words are medical. */
export function guardContextOf(pieces: readonly Piece[], glossary?: Glossary): GuardContext {
  const terms = pieces.flatMap(termOf);
  const doses = pieces.filter(({ kind }) => kind === "dose").map(({ plain }) => plain);
  const medicine = pieces.filter(({ concept }) => concept?.class === "drug");
  return {
    wordings: [...doses, ...pieces.filter(isWorded).flatMap(({ concept }) => (concept ? formsOf(concept) : []))],
    doses, terms,
    medicine: medicine.map(nameOf),
    standIns: Object.fromEntries(medicine.map((piece) => [nameOf(piece), standInsOf(piece)])),
    ...(glossary && { isMedical: (word: string) => medicalWordsOf(glossary).has(word.toLocaleLowerCase("da")) }),
  };
}

/** A medicine keeps its name, and what it is stands in brackets: "Vibeden (B12-vitamin som indsprøjtning)". */
function isWorded({ kind, concept }: Piece): boolean {
  return kind === "term" || concept?.class === "drug";
}

function nameOf({ source }: Piece): string {
  return source.replace(/\.$/u, "");
}

function termOf({ source, concept }: Piece): GuardTerm[] {
  return concept ? [{ source, wordings: formsOf(concept), condition: conditions.has(concept.class), state: concept.class === "state" }] : [];
}

/** A group or a procedure may be said by its wording, an abbreviation by its name; a product only by its own name. */
function standInsOf(piece: Piece): readonly string[] {
  const { concept } = piece;
  if (!concept) return [];
  const name = nameOf(piece);
  return isProductName(name) ? [] : [...formsOf(concept), concept.name, ...standInsFor(name)];
}

const made = new WeakMap<Concept, readonly string[]>();

/** Every form a term's wording can take in a sentence; made once for each concept, so that the guard's rules may keep what they find out about it. */
function formsOf(concept: Concept): readonly string[] {
  const known = made.get(concept);
  if (known) return known;
  const forms = makeForms(concept);
  made.set(concept, forms);
  return forms;
}

function makeForms({ says, plain }: Concept): string[] {
  const clauses = says ? [says, says.replace("{ikke} ", "")] : [];
  const forms = plain.kind === "noun" ? [...inflected(plain), ...[plain.head, plain.definite, plain.plural ?? "", plain.pluralDefinite ?? ""].filter((head) => head !== "").map((head) => [plain.before, head, plain.after].filter(Boolean).join(" "))]
    : plain.kind === "plural" ? [[plain.before, plain.definite, plain.after].filter(Boolean).join(" ")]
      : plain.kind === "adjective" ? [plain.neuter, plain.plural].map((form) => [form, plain.after].filter(Boolean).join(" ")) : [];
  return [...clauses, baseForm(plain), ...forms].filter((form) => form !== "");
}

/** "en fast forestilling" → "faste forestillinger", "de faste forestillinger": the words before the noun go with it. */
function inflected(plain: Extract<Concept["plain"], { kind: "noun" }>): string[] {
  return plain.before === "" ? [] : [{ plural: true, definite: false }, { plural: true, definite: true }, { plural: false, definite: true }].map((form) => nounPhrase(plain, form));
}
