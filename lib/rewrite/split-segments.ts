import { whyNotHappened } from "../danish/not-happened.ts";
import { PATIENT_PASSIVES, PREPOSITIONS, SUBORDINATORS } from "../danish/word-lists.ts";
import { isFiniteVerb } from "./clauses/piece-tests.ts";
import { joinAnswered } from "./join-answered.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./piece-shapes.ts";
import { isPersonWord } from "./say-fixed.ts";

/** Splits at commas, but keeps with the one before what only goes on with it. */
export function splitSegments(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  let depth = 0;
  pieces.forEach((piece, i) => {
    if (piece.key === "(") depth++;
    if (piece.key === ")") depth--;
    const comma = depth === 0 && (piece.key === "," || piece.key === ";");
    const rest = pieces.slice(i + 1);
    if (isWhoIsTold(pieces, i)) return;
    const splits = comma && isWhoIsTold(pieces, i + 1) || comma && !goesOn(rest) && !isBetweenAdjectives(pieces, i) && !staysTogether(parts.at(-1) ?? [], rest);
    if (splits) parts.push([]);
    else if (depth === 0 && piece.concept?.class === "test" && isValue(parts.at(-1) ?? [])) parts.push([piece]);
    else parts.at(-1)?.push(piece);
  });
  return joinAnswered(joinLists(parts.filter((part) => part.length > 0), pieces), pieces);
}

/** "72-årig mand, kendt med KOL, som indlægges": the "som" before what is done with a person, which makes a statement of its own. */
function isWhoIsTold(pieces: readonly Piece[], i: number): boolean {
  return /^(?:som|der)$/u.test(pieces[i]?.key ?? "") && pieces[i - 1]?.key === "," && PATIENT_PASSIVES.has(pieces[i + 1]?.key ?? "") && pieces.slice(0, 4).some((piece) => isPersonWord(piece) || piece.concept?.id === "kendt-med");
}

/** "leuk 15,4 CRP 62": a test with its value, where another test begins without a comma. */
function isValue(part: readonly Piece[]): boolean {
  const [test, value, unit, ...more] = part;
  return test?.concept?.class === "test" && value?.kind === "number" && more.length === 0 && (unit === undefined || unit.concept?.class === "unit" || unit.key === "%");
}

/**
 * "informeret om risiko for blødning, infektion og perforation": bare nouns that end in "… og X" are one list with what
 * stands before them, and what governs the first governs them all.
 */
function joinLists(parts: Piece[][], pieces: readonly Piece[]): Piece[][] {
  const joined = [...parts];
  for (let i = joined.length - 1; i > 0; i--) {
    const [before, own] = [joined[i - 1], joined[i]];
    const comma = own?.findIndex(({ key }) => key === ",") ?? -1;
    // "Ingen fald, let obstipation og nedsat lugtesans": what is there a little is not among what is not.
    if (/^(?:ingen|intet|ikke|ej)$/u.test(before?.[0]?.key ?? "") && DEGREE.test(own?.[0]?.key ?? "")) continue;
    if (before && own && isDrug(before.at(-1)) && isDrugListEnd(own)) {
      joined.splice(i - 1, 2, pieces.slice(pieces.indexOf(before[0] as Piece), pieces.indexOf(own.at(-1) as Piece) + 1));
      continue;
    }
    if (!before || !own || !(isListEnd(own) || comma > 0 && isListEnd(own.slice(0, comma))) || !isNamed(before.at(-1))) continue;
    const from = pieces.indexOf(before.at(-1) as Piece) + 1;
    joined.splice(i - 1, 2, [...before, ...pieces.slice(from, pieces.indexOf(own[0] as Piece)), ...own]);
  }
  return joined;
}

/** Nouns with adjectives, joined by "og" or by commas that were taken in before. */
function isListEnd(part: readonly Piece[]): boolean {
  const joins = part.findIndex(({ key }) => /^(?:og|eller|samt)$/u.test(key));
  return joins > 0 && joins < part.length - 1 && part.every((piece) => isNamed(piece) || isAdjectivePiece(piece) || /^(?:og|eller|samt|,|i|på|af|over|højre|venstre|begge|sider)$/u.test(piece.key)) && isNamed(part.at(-1)) && isNamed(part[joins - 1]);
}

/** "behandlet med ASA, fondaparinux og ticagrelor": bare names of medicine. */
function isDrugListEnd(part: readonly Piece[]): boolean {
  const joins = part.findIndex(({ key }) => /^(?:og|samt)$/u.test(key));
  return joins > 0 && isDrug(part[joins - 1]) && isDrug(part.at(-1)) && part.every((piece) => isDrug(piece) || /^(?:og|samt|,)$/u.test(piece.key));
}

function isDrug(piece: Piece | undefined): boolean {
  return piece?.concept?.class === "drug";
}

function isNamed(piece: Piece | undefined): boolean {
  if (!piece || piece.kind === "number" || piece.kind === "mark" || piece.kind === "dose") return false;
  if (piece.concept) return piece.concept.pos === "noun" && !/^(?:test|scale|drug)$/u.test(piece.concept.class);
  return piece.kind === "word" && /^\p{L}[\p{L}-]{3,}$/u.test(piece.key) && !isFiniteVerb(piece) && !isAdjectivePiece(piece) && !/^(?:ikke|ingen|intet|uden|fortsat|aldrig|herefter|derefter)$/u.test(piece.key);
}

/** Of what is there: nobody lists a degree among the things that are not. */
const DEGREE = /^(?:let|lette|lidt|moderate?|diskrete?|enkelte?|få|fortsat|uændrede?|normale?|normalt|kendt|kendte|minimale?|beskedne?|god|gode|pæne?|egale|livlige|symmetriske?|intakte?|bevarede?|frie?|sidelige)$/u;

/** "Ingen angina, ortopnø eller synkope": bare nouns after a negation stay under it. */
function staysNegated(part: readonly Piece[], rest: readonly Piece[]): boolean {
  if (!/^(?:ingen|intet|ikke|ej|uden|hverken|benægter|nægter|afkræfter)$/u.test(part.find(({ key }) => !/^(?:du|pt)$/u.test(key))?.key ?? "")) return false;
  const comma = rest.findIndex(({ key }) => key === ",");
  const next = rest.slice(0, Math.max(1, comma < 0 ? rest.length : comma));
  // "Ingen diarré, obstiperet": a state is no second thing that there is none of.
  if (isStated(next)) return false;
  // "Ingen halsvenestase, let deklive ødemer": what is there a little, is there.
  if (DEGREE.test(next[0]?.key ?? "") && !next.some(({ key }) => /^(?:eller|el)$/u.test(key)) || next.some(({ key }) => key === "kendt")) return false;
  // "Ingen retention, afføring": what everybody has.
  if (!next.some(({ key }) => /^(?:og|eller|el)$/u.test(key)) && /^(?:afføring|flatus|diurese|vandladning|appetit)$/u.test(next[0]?.key ?? "")) return false;
  return !next.some((piece) => piece.kind === "number" || isFiniteVerb(piece) || /^(?:ingen|intet|ikke|ej|uden)$/u.test(piece.key));
}

/** Everyday words for what is wrong, which the glossary has no need of: "Obs. pancreatitis, blødning". */
const EVERYDAY_ILL = /^(?:\p{L}*(?:blødning|betændelse|smerter|hævelse|forgiftning|lækage|knude|svulst|brud|kræft)|feber|infektion|læk|sår|forværring)$/u;

/** "Mistanke om irAE, hypofysitis": what follows bare may be suspected too, and is never stated. */
function staysSuspected(part: readonly Piece[], rest: readonly Piece[]): boolean {
  const [first, second] = part;
  const suspects = first?.key === "mistanke" || /^mistanke om/u.test(first?.concept?.notation ?? "") || /^(?:hold|der holdes) øje med$/iu.test(first?.key ?? "") || (/^(?:konkl|konklusion|indikation)$/u.test(first?.key ?? "") && /^mistanke om/u.test(second?.concept?.notation ?? ""));
  const next = upToComma(rest);
  const named = next.find((piece) => piece.concept?.pos === "noun");
  const thing = named === undefined ? next.some(({ kind, key }) => kind === "word" && EVERYDAY_ILL.test(key)) : /^(?:disease|finding|symptom|organism)$/u.test(named.concept?.class ?? "");
  // "Obs. resp., dehydr.": what is watched for may be said as what one is like.
  const watched = suspects && /øje med$/iu.test(first?.key ?? "") && next.length === 1 && next[0]?.concept?.class === "state";
  return watched || suspects && thing && !next.some((piece) => piece.kind === "number" || isFiniteVerb(piece) || /^(?:ingen|ikke|ej|intet|uden|kendt|tidligere|samtidig)$/u.test(piece.key));
}

/** "Informeret om risiko for blødning, infektion, tromber", "Kontakt ved feber, opkast": none of it has happened. */
function staysUnhappened(part: readonly Piece[], rest: readonly Piece[]): boolean {
  if (whyNotHappened(part.map(({ key }) => key)).length === 0) return false;
  const next = upToComma(rest).filter(({ key }) => key !== ".");
  const stated = (piece: Piece): boolean => isFiniteVerb(piece) || /^(?:ingen|intet|ikke|ej|uden)$/u.test(piece.key) || piece.kind === "dose" || /^(?:drug|test|procedure)$/u.test(piece.concept?.class ?? "");
  return next.length > 0 && (isNamed(next[0]) || isAdjectivePiece(next[0])) && next.some(isNamed) && !next.some(stated);
}

/** "Venstre skrotum rødt, ødematøst", "stomi vital, let ødematøs": it is the part of the body that is swollen, not the reader. */
function staysOfPart(part: readonly Piece[], rest: readonly Piece[]): boolean {
  const told = DEGREE_OF.test(rest[0]?.key ?? "") ? rest.slice(1) : rest;
  const [state, next] = told;
  // "… er fortykket, øm og pulsløs".
  const both = /^(?:og|samt)$/u.test(next?.key ?? "") && isAdjectivePiece(told[2]) && (told[3] === undefined || /^[.,;]$/u.test(told[3].key));
  const alone = both || next === undefined || /^[.,;]$/u.test(next.key);
  const ofThing = part.slice(0, 3).some(({ concept, key }) => concept?.class === "anatomy" || concept?.class === "device" || /^(?:sår|stomi|ben|arm|fod|hånd|knæ|hud)$/u.test(key));
  const plain = state?.concept?.class === "state" ? state.concept.plain : undefined;
  const grown = state?.kind === "word" && /^(?:forstørret|forstørrede|udvidet|udvidede|fortykket|fortykkede)$/u.test(state.key);
  return alone && ofThing && (grown || plain?.kind === "adjective" && OF_A_PART.test(plain.base) || both && OF_A_PART.test(state?.key ?? "")) && part.length <= 8;
}

/** What a part of the body can be, in plain words. */
const OF_A_PART = /^(?:fri|hævet|rød|varm|kold|øm|blålig|irriteret|fugtig|hård|blød|stiv|ren|betændt|fortykket|misfarvet|udspilet)$/u;
const DEGREE_OF = /^(?:let|lettere|lidt|meget|svært|noget|moderat)$/u;

/** "Sep. ramipril, digoxin": the bare names of other medicine are stopped or paused with the first. */
function staysStopped(part: readonly Piece[], rest: readonly Piece[]): boolean {
  const [first, ...names] = part;
  const next = upToComma(rest).filter(({ key }) => key !== ".");
  const bare = next.filter(({ key }) => !/^(?:og|samt|tbl|tabl|inj)$/u.test(key));
  return /^(?:sep|seponer|seponér|stop|paus|pauser|pausér)$/u.test(first?.key ?? "") && names.some(({ concept }) => concept?.class === "drug") && bare.length > 0 && bare.every(({ concept }) => concept?.class === "drug");
}

/** "Set af kirurg, ønsker CT", "konf. m. neurolog, anbefaler MR": it is the doctor who wishes and thinks so. */
function staysOfRole(part: readonly Piece[], [verb]: readonly Piece[]): boolean {
  return /^(?:ønsker|vil|tror|som .+)$/u.test(verb?.key ?? "") && isRoleAsked(part);
}

/** What a doctor who was asked does, and no patient. */
export const SAYS_AS_DOCTOR = /^(?:finder|mener|anbefaler|foreslår|vurderer|skønner|tolker|opfatter|fraråder|ordinerer|bestiller|medgiver)$/u;

/** "set af neurolog", "konf. m. kard. bagvagt": did somebody of the staff look at the patient there? */
export function isRoleAsked(part: readonly Piece[]): boolean {
  const by = part.findLastIndex(({ key }) => /^(?:af|med|m|hos)$/u.test(key));
  const asked = part.slice(0, by).some(({ key }) => /^(?:set|tilset|vurderet|konf|konfereret|drøftet|undersøgt|gennemgået|tilsyn|kontaktet)$/u.test(key));
  return by > 0 && asked && part.slice(by + 1).some(({ concept }) => concept?.class === "role" && concept.id !== "patient");
}

function isVerb(piece: Piece | undefined): boolean {
  return isFiniteVerb(piece) || piece?.kind === "word" && /^\p{L}{3,}es$/u.test(piece.key);
}

/** "Effekten vurderes, og hvis den udebliver, skiftes til ustekinumab": what is done then hangs on it. */
function staysConditional(part: readonly Piece[], [next]: readonly Piece[]): boolean {
  // "Hvis blokaden ikke hjælper, henvises hun": the verb that follows ends the condition, and all before it is part of it.
  if (/^(?:hvis|såfremt)$/u.test(part[0]?.key ?? "") && (isVerb(next) || !part.some(({ key }, i) => key === "," && isVerb(part[i + 1])))) return true;
  const at = part.findLastIndex(({ key }) => /^(?:hvis|såfremt)$/u.test(key));
  // "Hvis ikke bedre om 2 uger, henvises til CT": at the start it has no subject of its own to lean on, and none is to be given.
  return (at > 0 || at === 0 && !part.some(isFiniteVerb)) && !part.slice(at).some(({ key }) => key === "," || key === ";");
}

/** "Ved nedsat syn, smerter el. rødt øje ring akut": until it says what is to be done, none of it has happened. */
function staysUntilCalled([first]: readonly Piece[], rest: readonly Piece[]): boolean {
  return /^(?:ved|v)$/u.test(first?.key ?? "") && rest.some(({ key }) => /^(?:ring|kontakt|henvend|søg|genhenvendelse|henvendelse)$/u.test(key));
}

/** "Madras er bestilt, kommer i morgen": what was ordered does. */
function staysOrdered(part: readonly Piece[], [verb]: readonly Piece[]): boolean {
  return /^(?:kommer|ankommer|leveres)$/u.test(verb?.key ?? "") && /^(?:bestilt|sendt|bevilget|bevilliget|rekvireret|søgt)$/u.test(part.at(-1)?.key ?? "") && !part.some(({ key }) => /^(?:tid|tider|kontrol|ktr|du|prøver|taxa|kørsel|transport)$/u.test(key));
}

/** "Smerteplaster skiftet, sidder ve. skulderblad", "PVK anlagt, ligger godt": the plaster or the tube does. */
function staysOfDevice(part: readonly Piece[], [verb, how]: readonly Piece[]): boolean {
  const thing = part.slice(0, 2).some(({ concept, key }) => concept?.class === "device" || /(?:plaster|bandage|forbinding|dræn|kateter|sonde|skinne|gips|pvk|venflon)(?:et|en)?$/u.test(key));
  const where = how?.concept?.class === "direction" || how?.concept?.class === "anatomy" || /^(?:hø|ve|højre|venstre|fint|godt|pænt|løst|skævt|korrekt|ordentligt|velplaceret)$/u.test(how?.key ?? "");
  return /^(?:sidder|ligger)$/u.test(verb?.key ?? "") && thing && where && !part.some(({ key }) => key === "du");
}

/** "Kæresten spørger, om smitte er mulig": the question is what is asked. */
function staysAsked(part: readonly Piece[], [next]: readonly Piece[]): boolean {
  return next?.key === "om" && /^(?:spørger|spurgte|spurgt|tvivl|uvist|vurderes|undersøges|afklares|overvejes|overvejer|drøftes)$/u.test(part.at(-1)?.key ?? "");
}

/** "Patienten, der er 61 år, kommer til kontrol": the verb behind the comma is the subject's. */
function staysOfSubject(part: readonly Piece[], [next]: readonly Piece[]): boolean {
  const comma = part.findIndex(({ key }) => key === ",");
  return comma > 0 && comma < 4 && /^(?:der|som)$/u.test(part[comma + 1]?.key ?? "") && isFiniteVerb(next) && !part.slice(0, comma).some(isFiniteVerb);
}

/** "Pt. mener ikke, han er træt": what is meant belongs to whoever means it, and so does the "ikke". */
function staysMeant(part: readonly Piece[], [who, verb]: readonly Piece[]): boolean {
  const last = part.findLast(({ key }) => !/^(?:ikke|ej|selv|dog|altid)$/u.test(key));
  return /^(?:du|han|hun|patienten|det|der|de)$/u.test(who?.key ?? "") && isFiniteVerb(verb) && /^(?:mener|mente|synes|syntes|tror|troede|føler|følte|oplever|siger|oplyser|angiver|fortæller|ved|håber|frygter|husker)$/u.test(last?.key ?? "");
}

/** The pieces up to the next comma or semicolon. */
function upToComma(pieces: readonly Piece[]): readonly Piece[] {
  const comma = pieces.findIndex(({ key }) => key === "," || key === ";");
  return comma < 0 ? pieces : pieces.slice(0, comma);
}

/** What stands before a comma, and what follows it: does the one still hold for the other? */
/** "Vi drøfter hormonspiral, tranexamsyre og operation": what is talked about is not given. */
function staysDiscussed(part: readonly Piece[], rest: readonly Piece[]): boolean {
  // "Vejledt om Mirena, embolisering og hysterektomi"
  const told = part.some(({ key }, i) => key === "om" && /^(?:vejledt|informeret|orienteret|rådgivet|oplyst|information|vejledning)$/u.test(part[i - 1]?.key ?? ""));
  const talks = told || part.some(({ key }) => /^(?:drøfter|drøftede|diskuterer|overvejer|foreslår|nævner)$/u.test(key));
  return talks && !rest.some((piece) => isFiniteVerb(piece) || piece.kind === "number" || piece.kind === "dose") && (rest[0]?.concept !== null || isAdjectivePiece(rest[0]));
}

/** "PVK skiftet, ligger godt": it is the thing that sits well, and not the reader. */
function staysOfThing(part: readonly Piece[], [verb, how]: readonly Piece[]): boolean {
  const thing = part.some(({ concept, key }) => concept?.class === "device" || /^(?:forbinding|bandage|plaster|gips|sonde|dræn|protese|proppen|kateter)\p{L}*$/u.test(key));
  return thing && /^(?:ligger|sidder|fungerer|virker|lukker|dækker|løber)$/u.test(verb?.key ?? "") && /^(?:godt|fint|pænt|korrekt|rigtigt|tæt|løst|som|stadig|fortsat|frit)$/u.test(how?.key ?? "");
}

const STAYS: readonly ((part: readonly Piece[], rest: readonly Piece[]) => boolean)[] = [staysConditional, staysUntilCalled, staysDiscussed, staysAsked, staysOrdered, staysOfDevice, staysMeant, staysOfSubject, staysNegated, staysSuspected, staysUnhappened, staysOfPart, staysOfRole, staysStopped, staysOfThing];

/** Does what stands before a comma still hold for what follows it? */
export function staysTogether(part: readonly Piece[], rest: readonly Piece[]): boolean {
  return STAYS.some((stays) => stays(part, rest));
}

/** One word that says what somebody is like, or a thing and then what it is like ("trommehinder røde bilat."). */
function isStated(part: readonly Piece[]): boolean {
  const [first, second, third] = part;
  const said = isAdjectivePiece(second) && (second?.kind === "word" || second?.concept?.class === "state");
  if ((isNamed(first) || first?.key === "sår") && said && (third === undefined || /^[.,]$/u.test(third.key) || third.concept?.class === "direction")) return true;
  return first?.kind === "term" && first.concept?.class === "state" && (second === undefined || second.key === ".") && (first.concept.says ?? "") !== "";
}

/** "8-9 tynde, blodtilblandede afføringer", "med grove, fugtige bilyde", "3 ugers natlige, radikulære smerter": both adjectives belong to the noun behind them. */
function isBetweenAdjectives(pieces: readonly Piece[], i: number): boolean {
  const [before, adjective, next, noun] = [pieces[i - 2], pieces[i - 1], pieces[i + 1], pieces[i + 2]];
  const leads = before?.kind === "number" || /^(?:med|m|af|en|et|flere|enkelte|multiple|er|ses|sås|har|findes|viser|viste|ugers|dages|måneders|års|timers|måneder|mdr|uger|dage)$/u.test(before?.key ?? "");
  const many = adjective?.kind === "word" && /^\p{L}{3,}e$/u.test(adjective.key) && !PREPOSITIONS.has(adjective.key);
  if (!leads || !(isAdjectivePiece(adjective) || many)) return false;
  return (isAdjectivePiece(next) && isNamed(noun)) || (many && isNamed(next) && /\p{L}e? \p{L}+er$/u.test(next?.key ?? ""));
}

function goesOn(rest: readonly Piece[]): boolean {
  const first = rest[0];
  if (!first) return true;
  // "Katarakt bilat., let, afventes": how much of it.
  if (/^let(?:te)?$/u.test(first.key) && (rest[1] === undefined || /^[.,;]$/u.test(rest[1].key))) return true;
  // "infiltration, forenelig med vaskulitis": "som passer med …" leans on what stands before it.
  if (first.concept?.plain.kind === "fixed" && /^som /u.test(first.concept.plain.text)) return true;
  // "Husker ikke faldet, men benægter brystsmerter": a statement of its own.
  if (first.key === "men" && /^(?:benægter|nægter|negerer)$/u.test(rest[1]?.key ?? "")) return false;
  // "Serumspejl om 7 dage, 12 timer efter sidste dosis": when that is.
  if (first.kind === "number" && /^(?:timer|t|min|minutter|dage|dg)$/u.test(rest[1]?.key ?? "") && /^(?:efter|før|inden)$/u.test(rest[2]?.key ?? "")) return true;
  // "bekymret for, om han kan klare sig", and not "tid, om 3 mdr.".
  if (first.key === "om" && rest[1] !== undefined && rest[1].kind !== "number" && rest.slice(1, 6).some(isFiniteVerb)) return true;
  if (SUBORDINATORS.has(first.key) || /^(?:med|uden|værst|størst|største|mindst|mest|især|herunder|bl|fx|efter|indtil|før|fra|på|i|hver|primært|også|dog|senest|nu|siden|ned|op|drøftet|ved|til|af)$/u.test(first.key)) return first.key !== "uden" && first.key !== "nu" && first.key !== "siden";
  return false;
}
