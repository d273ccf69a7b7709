import { nounPhrase } from "../../lib/danish/noun-phrase.ts";
import type { Concept, Glossary } from "../../lib/glossary/glossary.ts";

/** A symptom, finding or disease of the glossary, as a note calls it and as the plain text may. */
export interface Finding {
  readonly name: string;
  /** Any of these shows that the plain text speaks of it. */
  readonly shown: readonly string[];
  /** All words of name and wording, to keep findings of one sentence apart. */
  readonly words: readonly string[];
}

/** Words that would blur what is denied, doubted, past or sided. */
const blurs = /(?<!\p{L})(?:ikke|ingen|intet|uden|aldrig|mangl\p{L}*|fri|normal\p{L}*|hø|ve|højre|venstre|begge|mor|far|barn\p{L}*|søster|bror|tidligere|haft|mistanke|muli\p{L}*|andre|for|der|som|familie\p{L}*|arv\p{L}*)(?!\p{L})|\p{L}+(?:fri|løs)|^(?:u|a|an|in)(?=\p{L})|\d/iu;

/** "Obs. respiration" asks to keep an eye on it; nobody is suspected of breathing. */
const isWatched = /^(?:respiration|vejrtrækning)$/u;

/** Findings with a noun for a wording, whose name is one word that means one thing. */
export function findingsOf(glossary: Glossary): Finding[] {
  return [...glossary.concepts.values()].flatMap((concept) => {
    const { plain, name, class: kind } = concept;
    if (!/^(?:disease|symptom|finding)$/u.test(kind) || plain.kind !== "noun" || concept.says !== null) return [];
    const wording = [plain.before, plain.head, plain.after].filter(Boolean).join(" ");
    if (!/^\p{Ll}[\p{Ll}-]{4,}$/u.test(name) || blurs.test(name) || blurs.test(wording) || /^(?:tegn|vægttab)/u.test(plain.head) || name === "vægttab" || isWatched.test(name) || glossary.senses.has(name)) return [];
    // "skæv ryg" is not shown by "ryggen": what stands before the noun belongs to it.
    const forms = plain.before === ""
      ? [plain.head, plain.definite, plain.plural ?? "", plain.pluralDefinite ?? ""].filter((form) => form !== "")
      : [false, true].flatMap((plural) => [false, true].map((weak) => nounPhrase({ ...plain, after: "" }, { plural, definite: false, afterDeterminer: weak })));
    return [{ name, shown: [name, ...forms, ...asVerb(name)], words: `${name} ${wording}`.toLocaleLowerCase("da").match(/\p{L}{3,}/gu) ?? [] }];
  });
}

/** Findings that plain Danish says by a verb or an adjective: "du kaster op", "du er stiv i nakken". */
const verbs: readonly (readonly [RegExp, readonly string[]])[] = [
  [/stivhed$/u, ["stiv"]], [/opkastning(?:er)?$/u, ["kaster op", "kastet op"]], [/^vandafgang$/u, ["fostervandet", "vandet"]],
  [/^nattesved$/u, ["sveder"]], [/^pancolitis$/u, ["hele tyktarmen"]], [/bankeømhed$/u, ["banker over nyrerne"]], [/^rokkeøm/u, ["livmodermunden bevæges"]],
  [/^hæmoptyse$/u, ["hostet blod"]], [/^dislokation$/u, ["flyttet sig"]], [/^jernmangel$/u, ["mangel på jern"]], [/^hovedtraume$/u, ["slag mod hovedet"]],
];

function asVerb(name: string): readonly string[] {
  return verbs.flatMap(([pattern, forms]) => (pattern.test(name) ? forms : []));
}

/** Names of substances and products: one word each. */
export function medicinesOf(glossary: Glossary): string[] {
  return [...glossary.concepts.values()].filter((concept): concept is Concept => concept.class === "drug").map(({ name }) => name)
    .filter((name) => /^\p{Ll}{6,}$/u.test(name) && !glossary.senses.has(name) && !/medicin|steroid|hormon|middel|hæmmer|vaccine|statin$|kur$|behandling/u.test(name));
}

/** A number without its sign: "-2,5" and "2,5" may not stand in one sentence. */
export function numberless(text: string): string {
  return text.replace(/^[-<>]/u, "");
}
