import { parsePlainWording, type PlainWording } from "../glossary/plain-wording.ts";

/** Endings that say which gender a word has, and how it goes on. */
const COMMON = /(?:ing|hed|ion|itet)$/u;
const IN_ELSE = /else$/u;
/** Words in -e that go on in a way of their own. */
const IRREGULAR = /(?:øje|bonde)$/u;
const AFTER = /^(?:i|på|af|fra|til|for|med|ved|under|over|mellem|om|hos|efter|uden|omkring|bag|som|der)$/u;
/** What may stand before the noun: adjectives that are inflected by rule. */
const ADJECTIVE = /(?:isk|sk|lig|ig|som|iv|al|el|ende|et|lille|stor|svær|let|lav|høj|øget|nedsat|akut|tynd|tyk|stiv|hård|blød|god|dårlig|ny|gammel|kort|lang)$/u;

/**
 * The everyday wording that a reader wrote, as a word that can be inflected where Danish is plain about how: with "en" or
 * "et" before a noun in -e, and nouns in -ing, -hed, -ion, -itet and -else, also in a phrase ("en blødning i hjernen").
 * With the article it can be counted, without it not. Anything else stands as it is written; who knows the notation of the
 * built-in glossary may use that ("en blodprop[-pen, -per, -perne] i lungen").
 */
export function ownWording(written: string): PlainWording {
  const text = written.trim();
  if (text.includes("[")) return parsed(text, text);
  const { article, words } = partsOf(text);
  const at = headPlace(words);
  const head = words[at] ?? "";
  const before = words.slice(0, at);
  const endings = before.every((word) => ADJECTIVE.test(word)) ? endingsOf(head, article) : null;
  if (!endings) return { kind: "fixed", text };
  const notation = `${article ? `${article} ` : ""}${[...before, `${head}[${endings}]`, ...words.slice(at + 1)].join(" ")}`;
  return parsed(notation, text);
}

function parsed(notation: string, text: string): PlainWording {
  try {
    return parsePlainWording(notation, "noun");
  } catch {
    return { kind: "fixed", text };
  }
}

function partsOf(text: string): { readonly article: string | null; readonly words: readonly string[] } {
  const [first = "", ...rest] = text.split(/\s+/u);
  return /^(?:en|et)$/u.test(first) && rest.length > 0 ? { article: first, words: rest } : { article: null, words: [first, ...rest] };
}

/** The noun stands before what is said of it: "blødning" in "stor blødning i hjernen". */
function headPlace(words: readonly string[]): number {
  const after = words.findIndex((word, place) => place > 0 && AFTER.test(word));
  return (after < 0 ? words.length : after) - 1;
}

/** Definite, plural and definite plural, in the glossary's notation; the definite only for what is not counted. */
function endingsOf(head: string, article: string | null): string | null {
  if (head.length < 4 || !/^\p{Ll}+$/u.test(head)) return null;
  const neuter = article === "et";
  if (!neuter && COMMON.test(head)) return article ? "-en, -er, -erne" : "-en";
  if (!neuter && IN_ELSE.test(head)) return article ? "-n, -r, -rne" : "-n";
  // Without its article a word in -e may as well be a verb or an adjective.
  if (!article || !/[^aeiouyæøå]e$/u.test(head) || IRREGULAR.test(head)) return null;
  return neuter ? "-t, -r, -rne" : "-n, -r, -rne";
}
