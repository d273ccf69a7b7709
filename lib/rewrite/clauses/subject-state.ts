import { genderOf, isNoun, isPlural } from "../../danish/noun-phrase.ts";
import { fixedAgreement } from "../../danish/fixed-agreement.ts";
import { inflectAdjective, type Agreement } from "../../danish/adjective.ts";
import { join } from "../../glossary/plain-wording.ts";
import { DONE_TO_THINGS, PREPOSITIONS } from "../../danish/word-lists.ts";
import type { Chunk, Piece } from "../piece.ts";
import { isAdjectivePiece } from "../piece-shapes.ts";
import { isPartOfBody } from "../join-parts-of-body.ts";
import { possessiveFor } from "../say-pieces.ts";
import { clause, lower, type ClauseContext, type ClauseRule } from "./clause.ts";
import { beforeSubordinate, isClass, isDenial, isFiniteVerb, isNounPiece, looksPassive } from "./piece-tests.ts";

/** Everyday adjectives that notes put after what they describe: "abdomen blødt", "sensibilitet intakt". */
const predicates: ReadonlyMap<string, string> = new Map(Object.entries({
  normal: "normal", normalt: "normal", normale: "normal", negativ: "negativ", negativt: "negativ", negative: "negativ", neg: "negativ", pos: "positiv", positiv: "positiv", positivt: "positiv", positive: "positiv", medtaget: "medtaget", blød: "blød", blødt: "blød", bløde: "blød", øm: "øm", ømt: "øm", ømme: "øm", uøm: "uøm", uømt: "uøm", uømme: "uøm",
  intakt: "intakt", intakte: "intakt", fri: "fri", frit: "fri", frie: "fri", lukket: "lukket", åben: "åben", åbent: "åben", god: "god", godt: "god", gode: "god", pæn: "pæn", pænt: "pæn", pæne: "pæn",
  tør: "tør", tørt: "tør", tørre: "tør", varm: "varm", varmt: "varm", varme: "varm", kold: "kold", koldt: "kold", rød: "rød", rødt: "rød", røde: "rød", hævet: "hævet", hævede: "hævet", uændret: "uændret", uændrede: "uændret",
  nedsat: "nedsat", nedsatte: "nedsat", forhøjet: "forhøjet", forhøjede: "forhøjet", forstørret: "forstørret", forstørrede: "forstørret", slank: "slank", slanke: "slank", regelmæssig: "regelmæssig", uregelmæssig: "uregelmæssig",
  stabil: "stabil", stabilt: "stabil", stabile: "stabil", neutral: "neutral", neutralt: "neutral", forlænget: "forlænget", forlængede: "forlænget", forsænket: "forsænket", løftet: "løftet", øget: "øget", øgede: "øget", svækket: "svækket", svækkede: "svækket", ophævet: "ophævet", bevaret: "bevaret", bevarede: "bevaret", lav: "lav", lavt: "lav", lave: "lav", høj: "høj", højt: "høj", høje: "høj", ren: "ren", rent: "ren", rene: "ren", bleg: "bleg", klar: "klar", klart: "klar", aftagende: "aftagende", tiltagende: "tiltagende", svingende: "svingende", minimal: "minimal", minimalt: "minimal", minimale: "minimal",
}));

/** What is said of a thing that need not be there: "Hormonspiral drøftet" is about none in particular. */
const onlySpokenOf = /drøftet|overvejet|indiceret|anbefalet|frarådet|fravalgt|afslået|tilbudt|aftalt|planlagt|bestilt|udskudt/u;
/** A wording for what is taken or done to look for something, and not for how much there is. */
const SAMPLE = /^(?:en |et |\p{L}+ )?\p{L}*(?:prøve|test|undersøgelse)(?:\[|$| )/u;
/** What there are two or more of, in words that the glossary has no need of. */
const EVERYDAY_PLURALS = /^(?:alle|fødder|ører|tæer|hænder|øjne|fingre|tænder|negle|albuer|skuldre|hofter|ankler|nærorganer|forhold)$/u;
const adverb = /^(?:akut|kronisk|let|lettere|lidt|meget|moderat|svært|ikke|ej|helt|næsten|fortsat|stadig|klart|tydeligt|betydeligt|diskret)$/u;

/**
 * "Abdomen blødt og uømt" → "din mave er blød og uøm"; "Dræn fjernet kl. 14" → "dræn er fjernet kl. 14":
 * a thing and what it is like, with the verb that the note leaves out.
 */
export const subjectState: ClauseRule = {
  name: "subject-state",
  write(pieces, context) {
    const main = beforeSubordinate(pieces);
    if (context.aboutFamily || context.section === "diagnoses" || context.section === "title" || main.some((piece) => isFiniteVerb(piece) || looksPassive(piece))) return null;
    const at = pieces.findIndex((piece, i) => i > 0 && isPredicate(piece));
    const from = at > 1 && adverb.test(pieces[at - 1]?.key ?? "") ? at - 1 : at;
    if (at < 1 || at > (isPartOfBody(pieces[0]) ? 11 : 5) || at >= main.length || isPredicate(pieces[0]) || !pieces.slice(0, from).every(isPartOfSubject) || !pieces.slice(0, from).some(namesThing)) return null;
    const next = pieces[at + 1];
    // "Trismus og tiltagende halssmerter": before a noun it is said of that.
    if (/ende$/u.test(pieces[at]?.key ?? "") && next !== undefined && next.kind !== "mark" && !PREPOSITIONS.has(next.key)) return null;
    // "infusion forløb u.a.": there it is a verb.
    if (from > 1 && pieces[from - 1]?.key === "forløb" && isNounPiece(pieces[from - 2])) return null;
    // "hoster godt op": a verb with its particle.
    if (/^(?:op|ud|ned|igennem|frem)$/u.test(next?.key ?? "")) return null;
    // "bagvagt set": who has seen the patient.
    if (/^(?:set|tilset|konfereret)$/u.test(pieces[at]?.key ?? "") && isClass(pieces[0], "role")) return null;
    // "hånd højt": where to keep it.
    if (pieces[at]?.key === "højt" && isPartOfBody(pieces[at - 1])) return null;
    if (isNounPiece(next) || /^(?:kraft|følesans|bevægelighed|sensibilitet|blodforsyning|appetit|syn|hørelse)$/u.test(next?.key ?? "") || (next !== undefined && next.kind === "word" && next.key !== "bortset" && isAdjectivePiece(next))) return null;
    const found = germFound(pieces, at, from, context);
    if (found) return found;
    const answer = answerOf(pieces, at, from);
    if (answer !== null) return clause(subject(pieces.slice(0, from), true, context), "er", answer, context.say(pieces.slice(at + 1)));
    return clause(subject(pieces.slice(0, from), !onlySpokenOf.test(pieces[at]?.key ?? ""), context), "er", context.say(pieces.slice(from, at)), predicate(pieces, at, from, context), whereElse(pieces.slice(at + 1), context));
  },
};

export function isPredicate(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (predicates.has(piece.key) || (DONE_TO_THINGS.has(piece.key) && piece.kind !== "term")) return true;
  if (piece.kind !== "term" || piece.concept === null) return false;
  if (piece.concept.pos === "verb") return piece.features?.verb === "participle";
  return piece.concept.class === "state" && (piece.concept.plain.kind === "adjective" || piece.concept.id === "egal");
}

export function isPartOfSubject(piece: Piece, i: number, all: readonly Piece[]): boolean {
  if (isNounPiece(piece) || isFixedThing(piece)) return true;
  if (piece.key === "," && isPartOfBody(all[i - 1]) && isPartOfBody(all[i + 1])) return true;
  // "Rtg. thorax 2024 ia."
  if (/^20\d\d$/u.test(piece.key) && i === all.length - 1 && isNounPiece(all[i - 1])) return true;
  if (piece.kind === "mark" || piece.kind === "dose" || PREPOSITIONS.has(piece.key)) return false;
  const everydayNoun = piece.kind === "word" && /^\p{L}{3,}$/u.test(piece.source) && !/^(?:ikke|ingen|meget|helt|også|endnu|nu|siden|kendt|sidst|senest|netop|aktuelt|fortsat|stadig|herefter|derefter|dagligt|specielt|især|muligvis|formentlig|belaster|initialt|efterfølgende|mod|fra|mindre|mere|mest|rigeligt|hvis|såfremt|medmindre|fortsæt|start|stop|tag|brug|undgå|husk|sutter|dier)$/u.test(piece.key);
  return isAdjectivePiece(piece) || isClass(piece, "direction") || /^(?:højre|venstre|og)$/u.test(piece.key) || (everydayNoun && (i === all.length - 1 || isPartOfBody(piece))) || piece.kind === "kept" && piece.concept !== null;
}

/** Does this piece name something, so that it can be said to be red, closed or removed? */
function namesThing(piece: Piece): boolean {
  if (isNounPiece(piece) || isFixedThing(piece) || (piece.kind === "kept" && piece.concept?.pos === "noun")) return true;
  return piece.kind === "word" && !isAdjectivePiece(piece) && !adverb.test(piece.key) && !/^(?:og|højre|venstre|hvis|såfremt|medmindre)$/u.test(piece.key);
}

/** A thing whose wording is always definite ("maven", "den store pulsåre"). */
export function isFixedThing(piece: Piece): boolean {
  const { concept } = piece;
  if (concept?.plain.kind !== "fixed") return false;
  return isClass(piece, "anatomy", "test", "finding", "procedure", "device", "admin") || (concept.class === "word" && concept.pos === "noun" && /^(?:den|det|de) /u.test(concept.plain.text));
}

/** "din mave", "dine lunger", "følesansen"; more than one thing keeps the note's bare form. */
export function subject(pieces: readonly Piece[], isThere: boolean, { say }: ClauseContext): readonly Chunk[] {
  const [first] = pieces;
  const owned = pieces.length === 1 && isClass(first, "anatomy", "test") ? possessiveFor(pieces) : null;
  if (owned) return clause(owned.word, say(pieces, { possessive: true }));
  const alone = isThere && pieces.length === 1 && first?.kind === "term" && isClass(first, "test", "finding", "anatomy", "device") && first.concept?.plain.kind === "noun";
  return alone && !/ og /u.test(first.concept.plain.after) && first.features ? say([{ ...first, features: { ...first.features, definite: true } }]) : say(pieces);
}

/** Gender and number of the subject; two things joined by "og" are plural. */
export function agreementWith(subjectPieces: readonly Piece[]): Agreement | null {
  const noun = subjectPieces.findLast((candidate) => isNounPiece(candidate) || isFixedThing(candidate));
  const plain = noun?.concept?.plain;
  if (!plain) return EVERYDAY_PLURALS.test(subjectPieces.at(-1)?.key ?? "") ? { gender: "common", plural: true, definite: false } : null;
  const joined = subjectPieces.some(({ key }) => key === "og");
  if (isNoun(plain)) return { gender: genderOf(plain), plural: joined || isPlural(plain, { plural: noun?.features?.plural ?? false }), definite: false };
  const fixed = plain.kind === "fixed" ? fixedAgreement(plain.text) ?? { gender: "common" as const, plural: false, definite: false } : null;
  return fixed && { ...fixed, plural: joined || fixed.plural };
}

/** "RSV pos." → "der er fundet RS-virus": no germ is positive. */
function germFound(pieces: readonly Piece[], at: number, from: number, { say }: ClauseContext): Chunk[] | null {
  const answer = predicates.get(pieces[at]?.key ?? "");
  if (from !== 1 || at !== 1 || !isClass(pieces[0], "organism") || !/^(?:positiv|negativ)$/u.test(answer ?? "")) return null;
  return clause(answer === "positiv" ? "der er fundet" : "der er ikke fundet", lower(say(pieces.slice(0, 1))), say(pieces.slice(2)));
}

/** "Babinski pos. dxt.": on which side. */
function whereElse(rest: readonly Piece[], { say }: ClauseContext): readonly Chunk[] {
  const said = say(rest);
  const [only] = said;
  return said.length === 1 && only && /^(?:højre|venstre)$/u.test(only.text) ? [{ ...only, text: `på ${only.text} side` }] : said;
}

/** "CMV-PCR påvist": what was found is the virus, and the test is positive; null for what may itself be found. */
function answerOf(pieces: readonly Piece[], at: number, from: number): string | null {
  if (pieces[at]?.key !== "påvist" || !pieces.slice(0, from).some(({ concept }) => SAMPLE.test(concept?.notation ?? ""))) return null;
  const agreement = agreementWith(pieces.slice(0, from)) ?? { gender: "common" as const, plural: false, definite: false };
  return inflectAdjective(pieces.slice(from, at).some(isDenial) ? "negativ" : "positiv", agreement);
}

/** "Øvr. fund normale": one "tegn" and many are the same word, and what is said of them tells which. */
function asManyAsSaid(agreement: Agreement | null, subjectPieces: readonly Piece[], said: Piece | undefined): Agreement | null {
  const plain = subjectPieces.findLast(isNounPiece)?.concept?.plain;
  const base = predicates.get(said?.key ?? "");
  const many = plain?.kind === "noun" && plain.plural === plain.head && base !== undefined && said?.key.endsWith("e") === true && !base.endsWith("e");
  return agreement && many ? { ...agreement, plural: true } : agreement;
}

export function predicate(pieces: readonly Piece[], at: number, from: number, { say }: ClauseContext): readonly Chunk[] {
  const piece = pieces[at];
  const base = predicates.get(piece?.key ?? "");
  const agreement = asManyAsSaid(agreementWith(pieces.slice(0, from)), pieces.slice(0, from), piece);
  if (!piece || !agreement) return say(piece ? [piece] : []);
  if (base !== undefined && !/et$/u.test(base)) return [{ text: inflectAdjective(base, agreement), term: null }];
  const wording = piece.concept?.plain;
  if (wording?.kind === "adjective") return [{ text: join(agreement.plural ? wording.plural : agreement.gender === "neuter" ? wording.neuter : wording.base, wording.after), term: piece.term }];
  return say([piece]);
}
