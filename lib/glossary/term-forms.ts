import type { PartOfSpeech } from "./plain-wording.ts";

/**
 * How the stem of a term may go on: a name for a set of endings. The automaton holds stems;
 * the endings are checked when a stem is met, so that one pass finds every inflected form.
 */
export const PARADIGMS = ["exact", "noun", "syncope", "adjective", "verb", "abbreviation"] as const;
export type Paradigm = (typeof PARADIGMS)[number];

/** What an ending says about the form. */
export interface FormFeatures {
  readonly definite: boolean;
  readonly plural: boolean;
  readonly genitive: boolean;
  readonly verb: "infinitive" | "present" | "passive" | "past" | "past-passive" | "participle" | null;
}

const none: FormFeatures = { definite: false, plural: false, genitive: false, verb: null };
const nounEndings: Readonly<Record<string, Partial<FormFeatures>>> = {
  "": {}, en: { definite: true }, et: { definite: true }, n: { definite: true }, t: { definite: true },
  er: { plural: true }, e: { plural: true }, r: { plural: true },
  erne: { plural: true, definite: true }, ene: { plural: true, definite: true }, ne: { plural: true, definite: true },
};
const adjectiveEndings: Readonly<Record<string, Partial<FormFeatures>>> = {
  "": {}, t: {}, e: { plural: true }, ede: { plural: true }, ere: {}, est: {}, este: {},
};
const verbEndings: Readonly<Record<string, Partial<FormFeatures>>> = {
  e: { verb: "infinitive" }, er: { verb: "present" }, es: { verb: "passive" }, s: { verb: "passive" }, r: { verb: "present" },
  ede: { verb: "past" }, te: { verb: "past" }, edes: { verb: "past-passive" }, tes: { verb: "past-passive" },
  et: { verb: "participle" }, t: { verb: "participle" },
};
const abbreviationEndings: Readonly<Record<string, Partial<FormFeatures>>> = {
  ...nounEndings, s: { genitive: true },
};

const tables: Readonly<Record<Paradigm, Readonly<Record<string, Partial<FormFeatures>>>>> = {
  exact: { "": {} }, noun: nounEndings, adjective: adjectiveEndings, verb: verbEndings, abbreviation: abbreviationEndings,
  syncope: { en: { definite: true }, et: { definite: true }, er: { plural: true }, erne: { plural: true, definite: true }, e: { plural: true }, ene: { plural: true, definite: true } },
};

/**
 * What form a word is, given its paradigm and what follows the stem.
 * @param rest the letters after the stem, up to the end of the word; an apostrophe or hyphen before an ending is allowed.
 * @param lastLetter the stem's last letter, which Danish doubles before some endings (infiltrat → infiltrattet).
 * @returns null when the ending does not belong to the paradigm.
 */
export function formFeatures(paradigm: Paradigm, rest: string, lastLetter: string): FormFeatures | null {
  const table = tables[paradigm];
  const ending = rest.replace(/^['’-]/u, "");
  const direct = lookUp(table, ending) ?? (ending.startsWith(lastLetter) ? lookUp(table, ending.slice(1), true) : null);
  if (direct) return direct;
  const nounLike = paradigm === "noun" || paradigm === "abbreviation" || paradigm === "syncope";
  if (!nounLike || !ending.endsWith("s")) return null;
  const bare = lookUp(table, ending.slice(0, -1)) ?? (ending.startsWith(lastLetter) ? lookUp(table, ending.slice(1, -1), true) : null);
  return bare && { ...bare, genitive: true };
}

function lookUp(table: Readonly<Record<string, Partial<FormFeatures>>>, ending: string, doubled = false): FormFeatures | null {
  if (doubled && ending === "") return null;
  const found = Object.hasOwn(table, ending) ? table[ending] : undefined;
  return found ? { ...none, ...found } : null;
}

/** A stem to put into the automaton, and how it goes on. */
export interface StemForm {
  readonly stem: string;
  readonly paradigm: Paradigm;
  /** Set when the stem is one whole inflected form, so that its features don't come from an ending. */
  readonly features?: FormFeatures;
}

const adjectiveLike = /(?:sk|iv|al|ær|el|ig|bel|ent|ant|oid|ar|øs|idig|sidig|formet|eret|isk|gen|nd|let|svær|fri|rig|løs|stor|lille|dyb)$/u;

/**
 * Every stem of a term with its paradigm: the Danish inflection, adjectives in terms of several words,
 * dropped e (muskel → muskler), Latin plurals (-us/-i, -a/-ae, -um/-a, -is/-es), -itis/-it.
 */
export function stemForms(term: string, pos: PartOfSpeech): StemForm[] {
  if (pos === "phrase") return adjectiveLike.test(term) && !term.includes(" ") ? adjectiveStems(term) : [{ stem: term, paradigm: "exact" }];
  if (pos === "adj") return adjectiveStems(term);
  if (pos === "verb") return verbStems(term);
  return nounStems(term);
}

function nounStems(term: string): StemForm[] {
  const words = term.split(" ");
  const leads = leadVariants(words.slice(0, -1));
  const last = words.at(-1) ?? term;
  return leads.flatMap((lead) => headStems(last).map((form) => ({ ...form, stem: lead + form.stem })));
}

/** "kronisk obstruktiv" → the same, with -e and with -t, for definite, plural and neuter. */
function leadVariants(words: readonly string[]): string[] {
  if (words.length === 0) return [""];
  const inflect = (ending: string) => words.map((word) => (adjectiveLike.test(word) ? word + ending : word)).join(" ") + " ";
  return [...new Set([inflect(""), inflect("e"), inflect("t")])];
}

function headStems(head: string): StemForm[] {
  const forms: StemForm[] = [{ stem: head, paradigm: "noun" }];
  const syncope = /^(.*[^aeiouyæøå])e([lrn])$/u.exec(head);
  if (syncope && head.length > 4) forms.push({ stem: `${syncope[1]}${syncope[2]}`, paradigm: "syncope" });
  return [...forms, ...latinForms(head)];
}

const plural: FormFeatures = { ...none, plural: true };

function latinForms(head: string): StemForm[] {
  const swap = (from: string, ...to: string[]) =>
    head.endsWith(from) && head.length > from.length + 2 ? to.map((ending): StemForm => ({ stem: head.slice(0, -from.length) + ending, paradigm: "exact", features: plural })) : [];
  const itis = head.endsWith("itis") ? [{ stem: head.slice(0, -2), paradigm: "noun" as const }] : [];
  const it = /[^aeiou]it$/u.test(head) && head.length > 6 ? [{ stem: `${head}is`, paradigm: "noun" as const }] : [];
  const is = /[sx]is$/u.test(head) && head.length > 6 ? [{ stem: head.slice(0, -2), paradigm: "syncope" as const }] : [];
  return [...swap("us", "i"), ...swap("um", "a"), ...swap("a", "ae"), ...swap("is", "es"), ...itis, ...it, ...is];
}

function adjectiveStems(term: string): StemForm[] {
  const forms: StemForm[] = [{ stem: term, paradigm: "adjective" }];
  if (/eret$/u.test(term)) forms.push({ stem: term.slice(0, -1), paradigm: "exact" }, { stem: `${term.slice(0, -1)}de`, paradigm: "exact", features: plural });
  const syncope = /^(.*[^aeiouyæøå])e([lrn])$/u.exec(term);
  if (syncope) forms.push({ stem: `${syncope[1]}${syncope[2]}e`, paradigm: "exact", features: plural });
  return forms;
}

const strongVerbs: readonly (readonly [base: string, past: string, participle: string])[] = [
  ["give", "gav", "givet"], ["tage", "tog", "taget"], ["gå", "gik", "gået"], ["få", "fik", "fået"], ["se", "så", "set"],
  ["sætte", "satte", "sat"], ["lægge", "lagde", "lagt"], ["finde", "fandt", "fundet"], ["komme", "kom", "kommet"],
  ["skrive", "skrev", "skrevet"], ["gøre", "gjorde", "gjort"], ["bringe", "bragte", "bragt"], ["drage", "drog", "draget"],
  ["træde", "trådte", "trådt"], ["skride", "skred", "skredet"], ["holde", "holdt", "holdt"], ["svinde", "svandt", "svundet"],
  ["bryde", "brød", "brudt"], ["vise", "viste", "vist"], ["tale", "talte", "talt"], ["drive", "drev", "drevet"], ["falde", "faldt", "faldet"],
];

function verbStems(term: string): StemForm[] {
  const [first = term, ...tail] = term.split(" ");
  const rest = tail.length > 0 ? ` ${tail.join(" ")}` : "";
  const strong = strongVerbs.find(([base]) => first.endsWith(base));
  const irregular: StemForm[] = strong
    ? ([["past", strong[1]], ["participle", strong[2]], ["passive", `${strong[0]}s`], ["present", `${strong[0]}r`], ["infinitive", strong[0]]] as const)
        .map(([verb, form]) => ({ stem: first.slice(0, -strong[0].length) + form + rest, paradigm: "exact", features: { ...none, verb } }))
    : [];
  if (rest === "") return [{ stem: first.replace(/e$/u, ""), paradigm: "verb" }, ...irregular];
  const stem = first.replace(/e$/u, "");
  const regular = Object.entries(verbEndings).filter(([ending]) => /^(e|er|es|ede|edes|et|te|t)$/u.test(ending));
  return [...irregular, ...regular.map(([ending, features]): StemForm => ({ stem: stem + ending + rest, paradigm: "exact", features: { ...none, ...features } }))];
}
