/**
 * The notation of an entry's `plain` (docs/writing-entries.md): an everyday wording with the
 * endings needed to inflect it, e.g. "en blodprop[-pen, -per, -perne] i lungen".
 */
export type Gender = "common" | "neuter";

export type PlainWording =
  | {
      readonly kind: "noun";
      /** Adjectives and other words before the head, in the indefinite singular. */
      readonly before: string;
      readonly head: string;
      readonly definite: string;
      /** Null for a noun that can't be counted. */
      readonly plural: string | null;
      readonly pluralDefinite: string | null;
      readonly after: string;
      readonly gender: Gender;
    }
  | { readonly kind: "plural"; readonly before: string; readonly head: string; readonly definite: string; readonly after: string }
  | { readonly kind: "adjective"; readonly base: string; readonly neuter: string; readonly plural: string; readonly after: string }
  | {
      readonly kind: "verb";
      readonly infinitive: string; readonly present: string; readonly past: string; readonly participle: string;
      readonly after: string;
    }
  | { readonly kind: "fixed"; readonly text: string };

export type PartOfSpeech = "noun" | "adj" | "verb" | "phrase";

const shape = /^(?:(en|et) )?(?:(.*?) )?([^\s[\]]+)\[([^\]]*)\](.*)$/u;

/** "-pen" after "blodprop" → "blodproppen"; "-" → the word itself; "hænder" → "hænder". */
function withEnding(word: string, ending: string): string {
  if (ending === "-") return word;
  return ending.startsWith("-") ? word + ending.slice(1) : ending;
}

/**
 * Reads the notation.
 * @throws Error with a message for the writer when the notation does not fit the part of speech.
 */
export function parsePlainWording(notation: string, pos: PartOfSpeech): PlainWording {
  const match = shape.exec(notation.trim());
  if (!match) {
    if (/[[\]]/.test(notation)) throw new Error(`"${notation}": put the bracket right after the word it inflects`);
    if (pos === "verb") throw new Error(`"${notation}": a verb needs [present, past, participle] after the infinitive`);
    if (pos === "noun" && /^(en|et) /u.test(notation)) throw new Error(`"${notation}": a noun with an article needs [definite, plural, plural definite]`);
    return { kind: "fixed", text: notation.trim() };
  }
  const [, article, before = "", head = "", list = "", tail = ""] = match;
  const endings = list.split(",").map((part) => part.trim());
  const after = tail.trim();
  if (pos === "noun") return parseNoun(notation, { article, before, head, endings, after });
  if (pos === "verb") return parseVerb(notation, head, endings, [before, after].filter(Boolean).join(" "));
  if (pos === "adj") return parseAdjective(notation, head, endings, before, after);
  throw new Error(`"${notation}": a phrase is written as it is, without a bracket`);
}

interface NounParts { article: string | undefined; before: string; head: string; endings: string[]; after: string }

function parseNoun(notation: string, { article, before, head, endings, after }: NounParts): PlainWording {
  const [first = "", second, third] = endings;
  const plural = /^pl\s+(\S+)$/u.exec(first);
  if (plural) return { kind: "plural", before, head, definite: withEnding(head, plural[1] ?? "-"), after };
  const definite = withEnding(head, first);
  if (!article) {
    if (endings.length !== 1) throw new Error(`"${notation}": without "en" or "et" give only the definite form, or start with the article`);
    return { kind: "noun", before, head, definite, plural: null, pluralDefinite: null, after, gender: /t$/u.test(definite) ? "neuter" : "common" };
  }
  if (endings.length !== 3) throw new Error(`"${notation}": give [definite, plural, plural definite]`);
  return {
    kind: "noun", before, head, definite,
    plural: withEnding(head, second ?? "-"), pluralDefinite: withEnding(head, third ?? "-"), after,
    gender: article === "et" ? "neuter" : "common",
  };
}

function parseVerb(notation: string, infinitive: string, endings: string[], after: string): PlainWording {
  if (endings.length !== 3) throw new Error(`"${notation}": a verb needs [present, past, participle]`);
  const [present = "-", past = "-", participle = "-"] = endings;
  return {
    kind: "verb", infinitive, after,
    present: withEnding(infinitive, present), past: withEnding(infinitive, past), participle: withEnding(infinitive, participle),
  };
}

function parseAdjective(notation: string, head: string, endings: string[], before: string, after: string): PlainWording {
  if (endings.length !== 2) throw new Error(`"${notation}": an adjective needs [t-form, e-form]`);
  const lead = before ? `${before} ` : "";
  return {
    kind: "adjective", after, base: lead + head,
    neuter: lead + withEnding(head, endings[0] ?? "-"), plural: lead + withEnding(head, endings[1] ?? "-"),
  };
}

/** The wording in its base form without article or notation, as the card shows it. */
export function baseForm(wording: PlainWording): string {
  switch (wording.kind) {
    case "fixed": return wording.text;
    case "adjective": return join(wording.base, wording.after);
    case "verb": return join(wording.infinitive, wording.after);
    default: return join(wording.before, wording.head, wording.after);
  }
}

/** Joins the parts that are not empty with a space. */
export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ").replace(/ ([,.])/gu, "$1").replace(/([^\s,]) (når|hvis|fordi) (?=\p{L})/gu, "$1, $2 ");
}
