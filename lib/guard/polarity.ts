import { escapeRegExp } from "../text/escape-reg-exp.ts";
import { DENIES_BEFORE, DENIES_NEXT, DENYING_WORDS, OPENS } from "./denials.ts";
import type { GuardTerm } from "./guard-rule.ts";
import { isOwnStatement } from "./own-statement.ts";

/** Does a sentence affirm a word or deny it? `open`: its grammar doesn't settle that. */
export type Polarity = "stated" | "denied" | "open";

/** A word in lower case and how it stands. */
export interface JudgedWord { readonly word: string; readonly polarity: Polarity }

const wordOrMark = /\d+(?:[.,:/]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*|[.,;:!?()÷]/gu;
const abbreviation = /(?<!\p{L})(?:u|m|obs|susp|ca|kl|nr|pt|tbl|tidl|evt|pga|ve|hø|neg|mb|dr|st|c|a|v|n|inj|inf|rtg|max|min|pr)$/iu;
const stop = /^[.;:!?()]$/u;
/** Ends what a negation stands over: after a preposition only the thing itself was denied, not the place or the cause. */
const boundary = /^(?:på|i|ved|med|af|over|under|efter|siden|fra|til|pga|grund|mod|omkring|gennem|hos|bag|mellem|ud|bortset|end|før|indtil|da|når|hvis|fordi|så|at|som|der|nu|kan|skal|er|var|har|havde|blev|bliver|får|fik)$/u;
/** "tegn på LE", "holdepunkt for AMI", "mistanke om brud": the negation passes over these. */
const passes = /^(?:tegn|holdepunkt(?:er)?|mistanke|synlige?t?|sikre?t?|grund|kendte?|udtalt|palpable?|påviste?)$/u;
const connector = /^(?:på|for|om|til)$/u;
const subject = /^(?:du|der|det|den|de|din|dit|dine|lægen|vi|man|jeg|her|undersøgelsen|prøven|scanningen)$/u;
const finite = /^(?:er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|måtte|blev|bliver|får|fik|virker|virkede|går|gik|ser|så|tager|tog|føler|følte|spiser|drikker|ryger|sover|siger|sagde|trækker|bruger|ligger|kommer|kom)$/u;
const clauseWord = /^(?:men|mens|fordi|selvom|hvis|når|hvor|hvorfor|som|der|at|derefter|nu)$/u;
const subordinate = /^(?:når|hvis|der|som|at|fordi|hvor|hvorfor|selvom)$/u;
const loose = /^(?:væk|forsvundet|fri|frie|frit|normal\p{L}*|negativ\p{L}*|afkræft\p{L}*|udelukke\p{L}*|afvis\p{L}*|stoppe\p{L}*|undgå\p{L}*|mangle\p{L}*)$/u;
const no = /^(?:ikke|ingen|intet|ej|uden|aldrig|hverken|heller|næppe)$/u;

/** The words of a plain sentence, clause by clause: a clause without any negation states all its words. */
export function judgePlain(plain: string, wordings: readonly string[] = []): JudgedWord[] {
  return sentencesOf(tokensOf(withoutDenyingWordings(plain, wordings))).flatMap((sentence) => {
    const clauses = plainClauses(sentence);
    const denies = clauses.findIndex((clause) => clause.some((token) => no.test(token)));
    // "Du får ikke åndenød, når du ligger fladt": the subordinate clause is not what is denied, nor is it stated.
    return clauses.flatMap((clause, i) => (denies >= 0 && i > denies && subordinate.test(clause[0] ?? "") && !clause.some((token) => no.test(token)) ? clause.map((word) => ({ word, polarity: "open" as const })) : judgeClause(clause)));
  });
}

/** "Bakterier uden sygdom" denies nothing of the sentence it stands in; nor is a label before a colon stated. */
function withoutDenyingWordings(plain: string, wordings: readonly string[]): string {
  return wordings.filter((wording) => tokensOf(wording).length > 2 && tokensOf(wording).some((token) => no.test(token))).sort((a, b) => b.length - a.length)
    .reduce((rest, wording) => rest.replace(new RegExp(escapeRegExp(wording), "giu"), " "), plain.replace(/^[^:.,]{2,40}:\s/u, ""));
}

function sentencesOf(tokens: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  for (const token of tokens) {
    if (stop.test(token)) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences;
}

/**
 * The words of a note's sentence and of its terms' everyday wordings.
 * A wording that denies ("afebril" → "uden feber") gives its words as denied.
 */
export function judgeSource(source: string, terms: readonly GuardTerm[]): JudgedWord[] {
  const tokens = tokensOf(source);
  const judged = noteClauses(tokens).flatMap((clause) => judgeNoteClause(clause));
  return [...judged, ...judged.flatMap(({ word }) => lexicallyDenied(word)), ...wordingsOf(terms, judged)];
}

/** The words that the note itself states, without any wording. */
export function statedInNote(source: string): ReadonlySet<string> {
  return new Set(noteClauses(tokensOf(source)).flatMap((clause) => judgeNoteClause(clause)).filter(({ polarity }) => polarity === "stated").map(({ word }) => word));
}

/** The words and marks of a text in small letters; the full stop of an abbreviation is left out. */
function tokensOf(text: string): string[] {
  const whole = text.replace(/\([^)]*\)/gu, " ").replace(/(?<!\p{L})u\.?\s?a\.(?!\p{L})/giu, "ua ").replace(/(?<!\p{L})i\.\s?a\.(?!\p{L})/giu, "ia ").replace(/(?<!\p{L})i forvejen(?!\p{L})/giu, "").replace(/(?<!\p{L})uden (?=(?:for|om|på)(?!\p{L}))/giu, "uden");
  return [...whole.matchAll(wordOrMark)].filter(({ 0: token, index }) => token !== "." || endsSentence(whole, index)).map(([token]) => token.toLocaleLowerCase("da"));
}

/** "Du er ikke syg. Dit blodtryk …" ends one; "u. LE" and "obs. LE" don't. */
function endsSentence(text: string, at: number): boolean {
  const rest = text.slice(at + 1);
  return rest.trim() === "" || (/^\s+[\p{Lu}\d]/u.test(rest) && !abbreviation.test(text.slice(0, at)));
}

function plainClauses(tokens: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1] ?? "";
    const after = tokens[i + 2] ?? "";
    const comma = token === "," && (subject.test(next) || no.test(next) || clauseWord.test(next) || (/^(?:og|så)$/u.test(next) && (subject.test(after) || finite.test(after) || finite.test(tokens[i + 3] ?? ""))));
    const coordinates = token === "og" && (finite.test(next) || no.test(next) || subject.test(next));
    if (stop.test(token) || comma || coordinates || token === "men" || token === "mens") clauses.push([]);
    else clauses.at(-1)?.push(token);
  });
  return clauses;
}

function judgeClause(clause: readonly string[]): JudgedWord[] {
  const at = clause.findIndex((token) => no.test(token));
  if (at < 0) return clause.map((word) => ({ word, polarity: clause.some((token) => DENIES_BEFORE.test(token) || loose.test(token)) ? "open" : "stated" }));
  const reach = reachOf(clause, at);
  return clause.map((word, i) => ({ word, polarity: i > at && i < reach ? "denied" : "open" }));
}

/** Up to which word a negation at `at` denies for sure. */
function reachOf(clause: readonly string[], at: number): number {
  for (let i = at + 1; i < clause.length; i++) {
    const token = clause[i] ?? "";
    if (connector.test(token) && passes.test(clause[i - 1] ?? "")) continue;
    if (boundary.test(token) || (clause[at] === "uden" && finite.test(token))) return i;
    if ((token === "," || token === "og") && isOwnStatement(itemAfter(clause, i))) return i;
    // "ikke ens, uskarp afgrænsning": a bare comma carries a negation on only to an "eller" or "og".
    if (token === "," && !clause.slice(i).some((later) => later === "eller" || later === "og")) return i;
  }
  return clause.length;
}

/** The words from a comma or "og" to the next. */
function itemAfter(clause: readonly string[], at: number): readonly string[] {
  const rest = clause.slice(clause[at + 1] === "og" ? at + 2 : at + 1);
  const end = rest.findIndex((token) => token === "," || token === "og");
  return rest.slice(0, end < 0 ? undefined : end);
}

/** A note's clauses end at full stops, colons and "men"; a new denial after a comma starts one, too. */
function noteClauses(tokens: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1] ?? "";
    // What stands before a colon is a label: "Komplikationer: ingen".
    if (token === ":") clauses.push((clauses.pop() ?? []).filter(isLoose));
    else if (stop.test(token) || token === "men" || token === "mens" || (token === "," && DENIES_NEXT.test(next))) clauses.push([]);
    else clauses.at(-1)?.push(token);
  });
  return clauses;
}

function judgeNoteClause(clause: readonly string[]): JudgedWord[] {
  const at = clause.findIndex((token) => DENIES_NEXT.test(token) || token === "÷");
  const items = itemsOf(clause);
  return clause.map((word, i) => {
    const item = items.find(({ from, to }) => i >= from && i < to);
    const own = clause.slice(item?.from, item?.to);
    if (own.some((token) => DENIES_BEFORE.test(token))) return { word, polarity: "open" };
    if (at < 0) return { word, polarity: own.some(isLoose) || OPENS.test(own.join(" ")) ? "open" : "stated" };
    // "Erytem uden skæl": what stands before "uden" is there; before "ikke" it may be what is denied.
    if (i <= at) return { word, polarity: item && at < item.to && at >= item.from && clause[at] !== "uden" ? "open" : "stated" };
    return { word, polarity: deniedAt(clause, items, at, i) ? "denied" : standsAlone(clause, items, at, i) ? "stated" : "open" };
  });
}

interface Item { readonly from: number; readonly to: number; readonly or: boolean }

/** What commas and "eller" part. */
function itemsOf(clause: readonly string[]): Item[] {
  const items: Item[] = [];
  let from = 0;
  let or = false;
  clause.forEach((token, i) => {
    if (token !== "," && token !== "eller" && token !== "el") return;
    items.push({ from, to: i, or });
    from = i + 1;
    or = token !== ",";
  });
  return [...items, { from, to: clause.length, or }];
}

/** "Ingen A": A. "Ingen A, B eller C": all three. "Ingen A, B": only A for sure. */
function deniedAt(clause: readonly string[], items: readonly Item[], at: number, i: number): boolean {
  const own = items.findIndex(({ from, to }) => at >= from && at < to);
  const mine = items.findIndex(({ from, to }) => i >= from && i < to);
  const lastOr = items.map(({ or }) => or).lastIndexOf(true);
  if (mine !== own && mine > lastOr) return false;
  const start = Math.max(at, items[mine]?.from ?? 0);
  const within = clause.slice(start + (mine === own ? 1 : 0), i);
  return !within.some((token, k) => (boundary.test(token) || token === "og" || token === "samt" || token === "for") && !(connector.test(token) && (k === 0 || passes.test(within[k - 1] ?? ""))));
}

/** "Ingen ødemer, BT 118/74": what comes after the list is stated, where it is a statement of its own. */
function standsAlone(clause: readonly string[], items: readonly Item[], at: number, i: number): boolean {
  const own = items.findIndex(({ from, to }) => at >= from && at < to);
  const mine = items.findIndex(({ from, to }) => i >= from && i < to);
  const { from, to } = items[mine] ?? { from: 0, to: 0 };
  const words = clause.slice(from, to);
  return mine > own && mine > items.map(({ or }) => or).lastIndexOf(true) && isOwnStatement(words) && !words.some((word) => no.test(word) || isLoose(word)) && !OPENS.test(words.join(" "));
}

/** Words that say in one what is fine or gone: their neighbours are neither stated nor denied. */
function isLoose(token: string): boolean {
  return /^(?:sep|seponer\p{L}*|mangl\p{L}*|stoppe\p{L}*|ophør\p{L}*|afkræft\p{L}*|cave|resisten\p{L}*|0|manglende|svigt|allergi\p{L}*|non-\p{L}+)$/u.test(token);
}

function lexicallyDenied(word: string): JudgedWord[] {
  return DENYING_WORDS.flatMap(([pattern, denied]) => (pattern.test(word) ? denied.map((own) => ({ word: own, polarity: "denied" as const })) : []));
}

function wordingsOf(terms: readonly GuardTerm[], judged: readonly JudgedWord[]): JudgedWord[] {
  return terms.flatMap(({ source, wordings }) => {
    const own = new Set(tokensOf(source));
    const stands = new Set(judged.filter(({ word }) => own.has(word)).map(({ polarity }) => polarity));
    const polarity: Polarity = stands.size === 1 ? [...stands][0] ?? "open" : "open";
    const clauses = wordings.filter((wording) => !wording.includes("{ikke}"));
    const denies = clauses.some((wording) => tokensOf(wording).some((token) => no.test(token)));
    return clauses.flatMap((wording) => (denies ? judgePlain(wording).filter(() => tokensOf(wording).some((token) => no.test(token))) : tokensOf(wording).map((word) => ({ word, polarity }))));
  });
}
