import type { Gender } from "../glossary/plain-wording.ts";

/** What an adjective agrees with. `definite` is the form after den/det/de/min/din ("den store"). */
export interface Agreement {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly definite: boolean;
}

/** Adjectives whose forms no rule gives: neuter and e-form. */
const irregular: Readonly<Record<string, readonly [neuter: string, e: string]>> = {
  lille: ["lille", "lille"], små: ["småt", "små"], gammel: ["gammelt", "gamle"], blå: ["blåt", "blå"], grå: ["gråt", "grå"],
  ny: ["nyt", "nye"], åben: ["åbent", "åbne"], fri: ["frit", "frie"], tyk: ["tykt", "tykke"], egen: ["eget", "egne"], anden: ["andet", "andre"], let: ["let", "lette"], tæt: ["tæt", "tætte"],
  kort: ["kort", "korte"], sort: ["sort", "sorte"], fast: ["fast", "faste"], træt: ["træt", "trætte"], slap: ["slapt", "slappe"],
  smal: ["smalt", "smalle"], øm: ["ømt", "ømme"], uøm: ["uømt", "uømme"], grøn: ["grønt", "grønne"], tør: ["tørt", "tørre"], tom: ["tomt", "tomme"], stram: ["stramt", "stramme"],
  bred: ["bredt", "brede"], glat: ["glat", "glatte"], mæt: ["mæt", "mætte"], flad: ["fladt", "flade"], stil: ["stille", "stille"], slem: ["slemt", "slemme"],
  sund: ["sundt", "sunde"], lang: ["langt", "lange"], løs: ["løst", "løse"], svag: ["svagt", "svage"], hård: ["hårdt", "hårde"], blød: ["blødt", "bløde"],
  rød: ["rødt", "røde"], død: ["dødt", "døde"], våd: ["vådt", "våde"], hel: ["helt", "hele"], bar: ["bart", "bare"], mørk: ["mørkt", "mørke"], snæver: ["snævert", "snævre"],
};

/** Words that look like adjectives before a noun but never change. */
const unchanging = /^(?:meget|noget|nogen|lidt|ganske|helt|ret|for|mere|mest|mindre|mindst|højre|venstre|begge|ekstra|stille|fælles|kun|ikke|også|samme|al|alle|mange|få|flere|nogle|hver|bagerste|forreste|øverste|nederste|inderste|yderste|midterste|\d.*|.*(?:ende|(?<!lø|u|æ|ø|vi)s|gange)|fri for)$/u;

/** "stor" → "stort", "store", from the common-gender base form. */
export function inflectAdjective(base: string, agreement: Agreement): string {
  if (unchanging.test(base)) return base;
  const fixed = irregular[base];
  if (agreement.plural && base === "lille") return "små";
  if (base === "anden" && agreement.definite && !agreement.plural) return agreement.gender === "neuter" ? "andet" : "anden";
  if (agreement.plural || agreement.definite) return fixed ? fixed[1] : eForm(base);
  return agreement.gender === "neuter" ? (fixed ? fixed[0] : tForm(base)) : base;
}

function eForm(base: string): string {
  if (/e$/u.test(base)) return base;
  if (/[^e]et$/u.test(base) && base.length > 4) return base.replace(/et$/u, "ede").replace(/sat(te)?de$/u, "satte");
  if (/sat$/u.test(base)) return `${base}te`;
  const syncope = /^(.*[^aeiouyæøå])(e)([lrn])$/u.exec(base);
  if (syncope && base.length > 4) return `${(syncope[1] ?? "").replace(/(.)\1$/u, "$1")}${syncope[3]}e`;
  return `${base}e`;
}

function tForm(base: string): string {
  return /(?:t|e|å|sk|ed)$/u.test(base) ? base : `${base}t`;
}

/** The base form of an adjective that stands in the neuter before an "et"-word: "højt" → "høj"; "forhøjet", "akut" stay. */
function baseOfNeuter(written: string): string {
  const known = Object.entries(irregular).find(([, [neuter]]) => neuter === written);
  if (known) return known[0];
  return /t$/u.test(written) && !/(?:[eau]t|st|kt|lagt|bragt|sagt|valgt|fulgt|målt|delt|talt|kendt|sendt|spændt|fyldt|klemt)$/u.test(written) ? written.slice(0, -1) : written;
}

/** Puts every adjective of a phrase into the right form: ("lille", plural) → "små". */
export function inflectAdjectives(words: string, from: Gender, agreement: Agreement): string {
  return words.split(" ").filter(Boolean)
    .map((word) => word.endsWith(",") ? `${inflectAdjectives(word.slice(0, -1), from, agreement)},` : /^(?:og|eller|meget|for|mere|mindre)$/u.test(word) ? word : inflectAdjective(from === "neuter" ? baseOfNeuter(word) : word, agreement)).join(" ");
}
