import { inflectAdjective, type Agreement } from "../danish/adjective.ts";
import { articleOf, genderOf, isGenitiveLed, isNoun, isPlural, nounPhrase, possessiveOf, type NounForm } from "../danish/noun-phrase.ts";
import { verbPhrase } from "../danish/verb-phrase.ts";
import { withoutEcho } from "../danish/without-echo.ts";
import { DETERMINERS, PREPOSITIONS } from "../danish/word-lists.ts";
import type { Gender } from "../glossary/plain-wording.ts";
import { baseForm, join } from "../glossary/plain-wording.ts";
import { isEveryday, type EverydayWords } from "../text/readability.ts";
import { isAdjectivePiece, isDiscussed, isFixedMeasure, isHalfWord, isNounHere, shortBeforeMany, sideBefore, tellsWhatWasDone, verbFormAt } from "./piece-shapes.ts";
import { countBefore, countsTheUncountable, isOrdinal, timesOf } from "./counted-nouns.ts";
import { fittingPreposition } from "./fitting-preposition.ts";
import { isAmongBareParts } from "./join-parts-of-body.ts";
import { needsComma } from "./needs-comma.ts";
import type { Chunk, Piece } from "./piece.ts";
import { saidNotHere } from "./said-not-here.ts";
import { saidOfSubject } from "./said-of-subject.ts";
import { sayFixed } from "./say-fixed.ts";
import { withBracket } from "./with-bracket.ts";
import { andIs, hadThere, isWithPhrase } from "./with-phrases.ts";

export interface Saying {
  readonly everyday: EverydayWords;
  /** Put en/et before a bare singular that can be counted ("viser infiltrat" → "viser et område …"). */
  readonly article?: boolean;
  /** Put din/dit/dine before the first noun. */
  readonly possessive?: boolean;
  /** Is it said of the child, in a note where "du" is the mother? */
  readonly ofChild?: boolean;
  /** Concepts whose own word was given in brackets already; new ones are added. */
  readonly mentioned: Set<string>;
}

/** Verbs after which a bare countable noun takes an article in Danish. */
const takesArticle = /^(?:viser|viste|har|havde|ses|sås|er|var|fik|får|findes|fandtes|påvises|fundet|set|udviklede|udvikler|haft|formentlig|formodentlig|sandsynligvis|muligvis)$/u;

/** Writes pieces in everyday Danish, in the order of the note, with agreement. */
export function sayPieces(pieces: readonly Piece[], saying: Saying): Chunk[] {
  const chunks: Chunk[] = [];
  const articles = articlesBefore(pieces, saying);
  pieces.forEach((piece, i) => {
    const said = sayPiece(pieces, i, saying);
    if (said.text === "" || saysAgain(piece, said.text, chunks.at(-1)?.text ?? "")) return;
    const article = articles.get(i);
    let own = article === undefined ? piece.kind === "term" ? { ...said, text: withoutEcho(said.text, chunks.map(({ text }) => text).join("")) } : said : { ...said, text: `${article} ${said.text.charAt(0).toLocaleLowerCase("da")}${said.text.slice(1)}` };
    if (own.term !== null || piece.kind === "term") own = { ...own, text: withoutTail(own.text, pieces.slice(i + 1)) };
    const gap = needsComma(pieces, i) ? ", " : chunks.length > 0 && needsSpace(piece, pieces[i - 1]) ? " " : "";
    if (gap !== "") chunks.push({ text: gap, term: null });
    chunks.push(...withBracket(pieces, i, own, saying.mentioned));
  });
  return chunks;
}

/** "agraffer i huden" → "metalclips i huden", "tilset til" → "set til": the note says the end of the wording itself. */
function withoutTail(text: string, following: readonly Piece[]): string {
  for (const length of [3, 2, 1]) {
    const next = following.slice(0, length);
    const tail = ` ${next.map(({ key }) => key).join(" ")}`;
    if (next.length === length && next.every(({ kind, key }) => kind !== "mark" && (length > 1 || PREPOSITIONS.has(key))) && text.toLocaleLowerCase("da").endsWith(tail)) return text.slice(0, -tail.length);
  }
  return text;
}

/** "gyn. afd.", "AK beh.": the wording before has said "afdeling", "behandling" already. */
function saysAgain({ kind, concept }: Piece, said: string, before: string): boolean {
  if (kind !== "term") return false;
  return before.toLocaleLowerCase("da").endsWith(` ${said.toLocaleLowerCase("da")}`) || (concept?.id === "afdeling" && /afdeling/u.test(before));
}

/** Where an article goes when adjectives stand before the noun that needs it: "middelsvær" + "utæt klap" → "en middelsvær …". */
function articlesBefore(pieces: readonly Piece[], saying: Saying): Map<number, string> {
  const articles = new Map<number, string>();
  pieces.forEach((piece, i) => {
    const plain = piece.kind === "term" ? piece.concept?.plain : undefined;
    if (!plain || !isNoun(plain) || !isAdjectivePiece(pieces[i - 1])) return;
    let first = i - 1;
    while (isAdjectivePiece(pieces[first - 1])) first--;
    // "der er foretaget punktur": what was done, and no quality of it.
    while (first < i && tellsWhatWasDone(pieces, first)) first++;
    if (first === i) return;
    if (sideBefore(pieces[first]) || !wantsArticle(pieces, i, first, saying)) return;
    if (plain.kind === "noun" && plain.plural !== null && !isPlural(plain, { plural: nounFormAt(pieces, i, saying).plural })) articles.set(first, articleOf(plain.gender));
  });
  return articles;
}

function wantsArticle(pieces: readonly Piece[], noun: number, first: number, saying: Saying): boolean {
  if (pieces[noun]?.features?.definite || determinerBefore(pieces, noun) !== null) return false;
  const before = pieces[first - 1];
  return (saying.article === true && noun === firstNoun(pieces)) || (before !== undefined && takesArticle.test(before.key));
}

function needsSpace(piece: Piece, before: Piece | undefined): boolean {
  // "2x3 cm", "17p": one word to the note.
  if (!piece.spaced && before?.kind === "number" && piece.kind !== "term" && /^(?:\p{L}|[x×]\d+)$/u.test(piece.source)) return false;
  return piece.spaced || (before !== undefined && before.kind !== "mark" && piece.kind !== "mark");
}

function sayPiece(pieces: readonly Piece[], i: number, saying: Saying): Chunk {
  const piece = pieces[i];
  if (!piece) return { text: "", term: null };
  if (piece.kind === "term" && piece.concept) return { text: sayTerm(pieces, i, saying), term: piece.term };
  if (piece.kind === "word") return { text: sayWord(pieces, i, saying), term: null };
  return { text: piece.kind === "dose" ? piece.plain : piece.source, term: piece.term };
}

function sayTerm(pieces: readonly Piece[], i: number, saying: Saying): string {
  const piece = pieces[i];
  const concept = piece?.concept;
  if (!piece || !concept) return "";
  const { plain } = concept;
  if (isHalfWord(pieces, i)) return piece.source;
  // "lever- og nyretal": the second word holds what both share.
  if (/^(?:og|eller|samt)$/u.test(pieces[i - 1]?.key ?? "") && pieces[i - 2]?.key === "-" && !pieces[i - 2]?.spaced) return piece.source;
  if (isNoun(plain)) return countsTheUncountable(pieces, i) ? timesOf(piece, concept) : nounPhrase(plain, nounFormAt(pieces, i, saying));
  // "Betamethason drøftes": "tales om" is no way to end.
  if (concept.id === "diskutere" && piece.features?.verb === "passive" && i > 0 && pieces[i - 1]?.key !== "der") return piece.source;
  // "Du skal observeres": "holdes øje med" would have lost its "dig".
  if (concept.id === "observere" && piece.features?.verb === "passive" || concept.id === "informere" && /^(?:present|past)$/u.test(piece.features?.verb ?? "")) return piece.source;
  if (plain.kind === "verb") return isDiscussed(pieces, i) ? piece.source : verbPhrase(behindNext(piece, pieces[i + 1]) === null ? plain : { ...plain, after: "" }, verbFormAt(pieces, i));
  if (plain.kind === "adjective") return sayAdjective(pieces, i);
  // "Mor græder let": soon, and not a little.
  if (plain.kind === "fixed" && plain.text === "lidt" && /^(?:græder|græd|bløder|bløde|fryser|sveder)$/u.test(pieces[i - 1]?.key ?? "") && piece.key === "let") return "let";
  // "let ansamling": before a noun the word is an adjective, and "lidt" would be wrong.
  if (plain.kind === "fixed" && plain.text === "lidt" && (isNounHere(pieces[i + 1]) || /^(?:berøring|tryk|anstrengelse|aktivitet|kost|motion|støj|gang)$/u.test(pieces[i + 1]?.key ?? ""))) return piece.source;
  const had = hadThere(pieces, i);
  if (had !== null) return had;
  return plain.kind === "fixed" ? sayFixed(pieces, i, plain.text, saying.everyday) : piece.features?.genitive ? `${baseForm(plain)}s` : baseForm(plain);
}

/**
 * "suges ud" + "ikke" → "suges ikke ud", "falder i iltmætning" + "du" → "falder du i iltmætning": what goes behind the negation
 * or the subject that follows the verb.
 */
function behindNext(piece: Piece | undefined, next: Piece | undefined): string | null {
  const plain = piece?.kind === "term" ? piece.concept?.plain : undefined;
  // "drøftet med bagvagt" → "talt med …": nothing stands there to be talked about.
  if (plain?.kind === "verb" && plain.after === "om" && /^(?:med|m)$/u.test(next?.key ?? "")) return "";
  if (plain?.kind !== "verb" || piece?.features?.verb === "participle") return null;
  if (/^(?:du|han|hun|patienten)$/u.test(next?.key ?? "")) return plain.after === "" || plain.after.startsWith(",") ? null : plain.after;
  if (!/^(?:ikke|ej|derfor|dog|således|altså)$/u.test(next?.key ?? "")) return null;
  return /^(?:|om|,.*)$/u.test(plain.after) ? null : plain.after.replace(/^langsomt (?=\p{L}+$)/u, "");
}

/** Definite or not, singular or plural, with or without an article: from the note's own form and what stands before. */
export function nounFormAt(pieces: readonly Piece[], i: number, saying: Saying): NounForm {
  const piece = pieces[i];
  const features = piece?.features;
  const counted = countBefore(pieces, i);
  const genitive = (features?.genitive ?? false) && ownsNext(pieces[i + 1]);
  // "plaques": an -s with nothing after it to own is a plural.
  const plural = counted ?? (features?.plural || piece?.key === "mdr" && !/^(?:\.|hver)$/u.test(pieces[i - 1]?.key ?? "") || (features?.genitive && !genitive)) ?? false;
  if (saying.possessive && i === firstNoun(pieces)) return { definite: false, plural, genitive, afterDeterminer: true };
  const lead = determinerBefore(pieces, i);
  if (lead?.definite) return { definite: false, plural, genitive, afterDeterminer: true };
  const before = pieces[i - 1];
  // "henvist til kard. afd.": a department that one is sent to is a certain one, as is a clinic, wherever it stands.
  const definite = features?.definite || (piece?.concept?.class === "place" && (/^(?:til|fra|hos|på|i|med|via|af)$/u.test(before?.key ?? "") || /^en klinik\[/u.test(piece.concept.notation) && !isAdjectivePiece(before) && !/^(?:anden|samme|hvilken)$/u.test(before?.key ?? "")));
  const bare = before === undefined || lead === null;
  // "ingen struma eller cervikale glandler".
  const denied = /^(?:og|eller)$/u.test(before?.key ?? "") && pieces.slice(0, i).some(({ key }) => /^(?:ingen|intet|uden)$/u.test(key));
  const anatomy = piece?.concept?.class === "anatomy" && !denied && !definite && bare && !sideBefore(before) && counted === null && !isAmongBareParts(pieces, i);
  if (anatomy && !plural && !isAdjectivePiece(before) && !isOrdinal(pieces, i - 1)) return { definite: true, plural, genitive };
  const article = !definite && lead === null && !isAdjectivePiece(before) && !isOrdinal(pieces, i - 1) && (saying.article === true && i === firstNoun(pieces) || (before !== undefined && takesArticle.test(before.key)));
  return { definite, plural, genitive, article };
}

/** Can what follows belong to a genitive ("pneumoniens størrelse")? */
function ownsNext(next: Piece | undefined): boolean {
  return next !== undefined && next.concept?.class !== "direction" && next.concept?.pos !== "adj" && next.concept?.class !== "state" && next.kind !== "mark" && next.kind !== "number" && next.kind !== "dose" && !PREPOSITIONS.has(next.concept ? baseForm(next.concept.plain) : next.key) && !/^(?:og|eller|er|var|som|der|samt|men|\p{L}+es)$/u.test(next.key);
}

function firstNoun(pieces: readonly Piece[]): number {
  return pieces.findIndex((piece) => piece.kind === "term" && piece.concept !== null && isNoun(piece.concept.plain));
}

interface Determiner { readonly definite: boolean; readonly index: number }

/** The article, pronoun or "ingen" that governs the noun at `i`, adjectives in between passed over. */
function determinerBefore(pieces: readonly Piece[], i: number): Determiner | null {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const key = pieces[k]?.key ?? "";
    if (key === "en" || key === "et" || /^(?:ingen|intet|ikke|nogen|noget|uden)$/u.test(key)) return { definite: false, index: k };
    if (DETERMINERS.has(key) && !(key === "sin" && pieces[k]?.source.endsWith("."))) return { definite: true, index: k };
    // "denne 86-årige beboer"
    if (!isAdjectivePiece(pieces[k]) && !isMeasure(pieces, k) && key !== "-" && pieces[k + 1]?.key !== "-") return null;
  }
  return null;
}

/** The noun that an adjective at `i` belongs to: the next piece that is a noun, other adjectives passed over. */
function nounAfter(pieces: readonly Piece[], i: number): number | null {
  for (let k = i + 1; k < pieces.length && k <= i + 5; k++) {
    const piece = pieces[k];
    if (piece?.kind === "term" && piece.concept && isNoun(piece.concept.plain)) return k;
    if (!isAdjectivePiece(piece) && !isMeasure(pieces, k)) return null;
  }
  return null;
}

/** "en 3 cm lang vulnus": how long goes between. */
function isMeasure(pieces: readonly Piece[], i: number): boolean {
  if (/^(?:cm|mm|m)$/u.test(pieces[i]?.key ?? "")) return pieces[i - 1]?.kind === "number";
  return pieces[i]?.kind === "number" && /^(?:cm|mm|m)$/u.test(pieces[i + 1]?.key ?? "");
}

function agreementAt(pieces: readonly Piece[], noun: number): Agreement | null {
  const piece = pieces[noun];
  const plain = piece?.concept?.plain;
  if (!piece || !plain || !isNoun(plain)) return null;
  const many = piece.features?.plural || piece.features?.genitive && !ownsNext(pieces[noun + 1]);
  const plural = countsTheUncountable(pieces, noun) || isPlural(plain, { plural: countBefore(pieces, noun) ?? many ?? false });
  const definite = piece.features?.definite === true || determinerBefore(pieces, noun)?.definite === true;
  return { gender: genderOf(plain), plural, definite };
}

function sayAdjective(pieces: readonly Piece[], i: number): string {
  const piece = pieces[i];
  const plain = piece?.concept?.plain;
  if (!piece || plain?.kind !== "adjective") return "";
  const noun = nounAfter(pieces, i);
  const agreement = noun === null ? saidOfSubject(pieces, i) : agreementAt(pieces, noun);
  const written: Agreement = agreement ?? { gender: looksNeuter(pieces, i) ? "neuter" : "common", plural: piece.features?.plural || shortBeforeMany(pieces, i), definite: false };
  const form = written.plural || written.definite ? plain.plural : written.gender === "neuter" ? plain.neuter : plain.base;
  return join(form, plain.after);
}

/** "er ikke kendt med", "er i forvejen kendt med". */
function isKnownSoon(pieces: readonly Piece[], i: number): boolean {
  const at = pieces.findIndex(({ concept }, k) => k > i && concept?.id === "kendt-med");
  return at > 0 && at <= i + 4 && pieces.slice(i + 1, at).every(({ key }, k) => k === 0 && at === i + 2 || /^(?:ikke|ej|i|forvejen|også|du|hun|han|tidligere)$/u.test(key));
}

/** "erytematøst", "moderat forsnævret", "et suspekt felt": the neuter, which is the adverb too; "moderat" alone is no neuter. */
function looksNeuter(pieces: readonly Piece[], i: number): boolean {
  const [key, next] = [pieces[i]?.key ?? "", pieces[i + 1]];
  if (/t$/u.test(key) && !/(?:[eau]|n|r|p|k)t$/u.test(key) || key === "nat") return true;
  return /t$/u.test(key) && !/et$/u.test(key) && (isAdjectivePiece(next) && !/itet$/u.test(next?.key ?? "") || next?.concept?.class === "state" || pieces.slice(Math.max(0, i - 2), i).some((piece) => /^(?:et|intet|noget)$/u.test(piece.key)));
}

/** An everyday word; articles and adjectives take the gender and number of the term's new wording. */
function sayWord(pieces: readonly Piece[], i: number, { everyday }: Saying): string {
  const piece = pieces[i];
  if (!piece) return "";
  if (/^(?:er|var)$/u.test(piece.key) && (isWithPhrase(pieces[i + 1]) || (/^(?:ikke|ej|let|svært|meget)$/u.test(pieces[i + 1]?.key ?? "") && isWithPhrase(pieces[i + 2])))) return sameCase(piece.key === "er" ? "har" : "havde", piece.source);
  // "er ikke kendt med" → "har ikke i forvejen"; "er hun normotensiv" → "har du normalt blodtryk".
  const [next, second] = [pieces[i + 1], pieces[i + 2]];
  if (/^(?:er|var)$/u.test(piece.key) && (isKnownSoon(pieces, i) || /^(?:du|han|hun)$/u.test(next?.key ?? "") && isWithPhrase(second))) return sameCase(piece.key === "er" ? "har" : "havde", piece.source);
  const joined = andIs(pieces, i);
  if (joined !== null) return joined;
  const particle = behindNext(pieces[i - 1], piece);
  if (particle !== null) return join(piece.key === "ej" ? "ikke" : piece.source, particle);
  if (/^nye?$/u.test(piece.key) && isFixedMeasure(pieces[i + 1])) return sameCase("ny måling af", piece.source);
  const preposition = fittingPreposition(pieces, i);
  if (preposition !== null) return preposition;
  if (piece.key === "ej") return sameCase("ikke", piece.source);
  // "har ikke set stomien", "som ikke krævede dræn" tell what was; they describe nothing.
  if (tellsWhatWasDone(pieces, i) || (/ede$/u.test(piece.key) && /^(?:som|der|ikke|du|vi|man|og|aldrig)$/u.test(pieces[i - 1]?.key ?? ""))) return piece.source;
  const noun = /^(?:en|et|én|ét|ingen|intet|nogen|noget)$/u.test(piece.key) || isDeterminerAhead(pieces, i) || isAdjectivePiece(piece) ? nounAfter(pieces, i) : null;
  const agreement = noun === null ? null : agreementAt(pieces, noun);
  if (!agreement || saidNotHere(pieces, i, noun ?? i)) return piece.source;
  if (piece.key === "en" || piece.key === "et") return sameCase(articleFor(pieces[noun ?? 0], agreement), piece.source);
  if (piece.key === "én" || piece.key === "ét") return sameCase(agreement.gender === "neuter" ? "ét" : "én", piece.source);
  if (piece.key === "ingen" || piece.key === "intet") return sameCase(noneFor(pieces[noun ?? 0], agreement), piece.source);
  if (/^(?:den|det|de)$/u.test(piece.key)) return sameCase(agreement.plural ? "de" : agreement.gender === "neuter" ? "det" : "den", piece.source);
  // "ikke nogen problematik" → "ikke noget problem".
  if (piece.key === "nogen" || piece.key === "noget") return piece.key === "nogen" && agreement.gender === "neuter" && !agreement.plural ? sameCase("noget", piece.source) : piece.source;
  const inflected = inflectAdjective(baseAdjective(piece.key, everyday), agreement);
  const regular = (/(?:et|ede)$/u.test(piece.key) && /(?:et|ede)$/u.test(inflected)) || (/(?:ig|isk|al|iv)e$/u.test(piece.key) && `${inflected}e` === piece.key);
  return regular || isEveryday(inflected, everyday) ? sameCase(inflected, piece.source) : piece.source;
}

/** "den alvorlige prognose": with an adjective between, it is no pronoun. */
function isDeterminerAhead(pieces: readonly Piece[], i: number): boolean {
  return /^(?:den|det|de)$/u.test(pieces[i]?.key ?? "") && isAdjectivePiece(pieces[i + 1]);
}

function articleFor(noun: Piece | undefined, { gender, plural }: Agreement): string {
  const uncountable = noun?.concept?.plain.kind === "noun" && noun.concept.plain.plural === null;
  return plural || uncountable ? "" : articleOf(gender);
}

function noneFor(noun: Piece | undefined, { gender, plural }: Agreement): string {
  const countable = noun?.concept?.plain.kind === "noun" && noun.concept.plain.plural !== null;
  if (gender !== "neuter" || plural) return "ingen";
  // "ikke dødt væv", "ikke forhøjet blodtryk": what can't be counted is not there.
  return countable ? "intet" : "ikke";
}

/** The common-gender base of an adjective as written: the first form without -t, -e that is everyday Danish. */
function baseAdjective(written: string, everyday: EverydayWords): string {
  const candidates = [/(?:ig|sk|iv|al|ær|øs|ent|ant|rt)t$/u.test(written) || /[^e]t$/u.test(written) ? written.slice(0, -1) : written, /e$/u.test(written) ? written.slice(0, -1) : written];
  if (/ede$/u.test(written)) return written.replace(/ede$/u, "et");
  const special: Readonly<Record<string, string>> = { små: "lille", enkelt: "enkelt", store: "stor", gamle: "gammel", nye: "ny", lette: "let", tætte: "tæt", korte: "kort", spredt: "spredt", spredte: "spredt", udbredt: "udbredt", udbredte: "udbredt" };
  return special[written] ?? candidates.find((word) => word !== written && isEveryday(word, everyday)) ?? written;
}

function sameCase(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toLocaleUpperCase("da") + word.slice(1) : word;
}

/** "din", "dit", "dine" for the first noun of the pieces; null when there is none. */
export function possessiveFor(pieces: readonly Piece[]): { word: string; gender: Gender } | null {
  const index = firstNoun(pieces);
  const plain = pieces[index]?.concept?.plain;
  // The child's: in a birth note "du" is the mother.
  if (!plain || !isNoun(plain) || isGenitiveLed(plain) || /^(?:apgar|navlesnor|ns-ph|skalp)/u.test(pieces[index]?.concept?.id ?? "")) return null;
  const plural = pieces[index]?.features?.plural ?? false;
  return { word: possessiveOf(plain, { plural }), gender: genderOf(plain) };
}
