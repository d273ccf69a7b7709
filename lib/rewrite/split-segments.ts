import { SUBORDINATORS } from "../danish/word-lists.ts";
import { isFiniteVerb } from "./clauses/piece-tests.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./piece-shapes.ts";

/** Splits at commas, but keeps with the one before what only goes on with it. */
export function splitSegments(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  let depth = 0;
  pieces.forEach((piece, i) => {
    if (piece.key === "(") depth++;
    if (piece.key === ")") depth--;
    const comma = depth === 0 && (piece.key === "," || piece.key === ";");
    const splits = comma && !goesOn(pieces.slice(i + 1)) && !isBetweenAdjectives(pieces, i) && !staysNegated(parts.at(-1) ?? [], pieces.slice(i + 1)) && !staysSuspected(parts.at(-1) ?? [], pieces.slice(i + 1)) && !staysFeared(parts.at(-1) ?? [], pieces.slice(i + 1)) && !staysOfPart(parts.at(-1) ?? [], pieces.slice(i + 1));
    if (splits) parts.push([]);
    else parts.at(-1)?.push(piece);
  });
  return joinAnswered(joinLists(parts.filter((part) => part.length > 0), pieces), pieces);
}

/** "ANA, SMA og AMA negative": bare tests before a list that ends in the answer for them all. */
function joinAnswered(parts: Piece[][], pieces: readonly Piece[]): Piece[][] {
  const joined = [...parts];
  for (let i = joined.length - 1; i > 0; i--) {
    const [before, own] = [joined[i - 1], joined[i]];
    const answered = own?.some(({ key }) => key === "og" || key === "samt") && /^(?:negative|normale|positive|forhøjede|uændrede)$/u.test(own.at(-1)?.key ?? "");
    if (!before || !own || !answered || before.length !== 1 || !/^(?:test|organism)$/u.test(before[0]?.concept?.class ?? "")) continue;
    joined.splice(i - 1, 2, pieces.slice(pieces.indexOf(before[0] as Piece), pieces.indexOf(own.at(-1) as Piece) + 1));
  }
  return joined;
}

/**
 * "informeret om risiko for blødning, infektion og perforation": bare nouns that end in "… og X" are one list with what
 * stands before them, and what governs the first governs them all.
 */
function joinLists(parts: Piece[][], pieces: readonly Piece[]): Piece[][] {
  const joined = [...parts];
  for (let i = joined.length - 1; i > 0; i--) {
    const [before, own] = [joined[i - 1], joined[i]];
    if (!before || !own || !isListEnd(own) || !isNamed(before.at(-1))) continue;
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

function isNamed(piece: Piece | undefined): boolean {
  if (!piece || piece.kind === "number" || piece.kind === "mark" || piece.kind === "dose") return false;
  if (piece.concept) return piece.concept.pos === "noun" && !/^(?:test|scale|drug)$/u.test(piece.concept.class);
  return piece.kind === "word" && /^\p{L}{4,}$/u.test(piece.key) && !isFiniteVerb(piece) && !isAdjectivePiece(piece) && !/^(?:ikke|ingen|intet|uden|fortsat|aldrig|herefter|derefter)$/u.test(piece.key);
}

/** "Ingen angina, ortopnø eller synkope": bare nouns after a negation stay under it. */
function staysNegated(part: readonly Piece[], rest: readonly Piece[]): boolean {
  if (!/^(?:ingen|intet|ikke|ej|uden|hverken|benægter|nægter|afkræfter)$/u.test(part.find(({ key }) => !/^(?:du|pt)$/u.test(key))?.key ?? "")) return false;
  const next = rest.slice(0, Math.max(1, rest.findIndex((piece) => piece.key === ",") < 0 ? rest.length : rest.findIndex((piece) => piece.key === ",")));
  // "Ingen diarré, obstiperet": a state is no second thing that there is none of.
  if (isStated(next)) return false;
  return !next.some((piece) => piece.kind === "number" || isFiniteVerb(piece) || /^(?:ingen|intet|ikke|ej|uden)$/u.test(piece.key));
}

/** "Mistanke om irAE, hypofysitis": what follows bare may be suspected too, and is never stated. */
function staysSuspected(part: readonly Piece[], rest: readonly Piece[]): boolean {
  const [first, second] = part;
  const suspects = first?.key === "mistanke" || /^mistanke om/u.test(first?.concept?.notation ?? "") || (first?.key === "hold øje med") || (/^(?:konkl|konklusion|indikation)$/u.test(first?.key ?? "") && /^mistanke om/u.test(second?.concept?.notation ?? ""));
  const comma = rest.findIndex(({ key }) => key === "," || key === ";");
  const next = comma < 0 ? rest : rest.slice(0, comma);
  const named = next.find((piece) => piece.concept?.pos === "noun");
  return suspects && named !== undefined && /^(?:disease|finding|symptom|organism)$/u.test(named.concept?.class ?? "") && !next.some((piece) => piece.kind === "number" || isFiniteVerb(piece) || /^(?:ingen|ikke|ej|intet|uden|kendt|tidligere)$/u.test(piece.key));
}

/** "Informeret om risiko for blødning, infektion, tromber", "Kontakt ved feber, opkast": none of it has happened. */
function staysFeared(part: readonly Piece[], rest: readonly Piece[]): boolean {
  const about = hasThen(part, /^(?:inform\p{L}*|orient\p{L}*|oplyst|advaret|vejledt|inf|info)$/u, /^om$/u);
  const when = hasThen(part, /^(?:kontakt|kontakter|kontaktes|ring|ringer|ringe|henvend|henvender|henvende|henvendelse|genhenvendelse|retur|undgå)$/u, /^(?:ved|v|hvis)$/u);
  const watched = hasThen(part, /^(?:obs|observation|observeres|overvåges|hold øje med)$/u, /^(?:for|mhp|efter)$/u);
  if (!about && !when && !watched && !part.some(({ key }) => /^(?:\p{L}*risiko(?:en)?|risici|fare(?:n)?|disponeret|forebyggelse|bivirkning(?:er)?|senfølger|tegn)$/u.test(key))) return false;
  const comma = rest.findIndex(({ key }) => key === "," || key === ";");
  const next = (comma < 0 ? rest : rest.slice(0, comma)).filter(({ key }) => key !== ".");
  const stated = (piece: Piece): boolean => isFiniteVerb(piece) || /^(?:ingen|intet|ikke|ej|uden)$/u.test(piece.key) || piece.kind === "dose" || /^(?:drug|test|procedure)$/u.test(piece.concept?.class ?? "");
  return next.length > 0 && (isNamed(next[0]) || isAdjectivePiece(next[0])) && next.some(isNamed) && !next.some(stated);
}

/** "Venstre skrotum rødt, ødematøst": it is the part of the body that is swollen, not the reader. */
function staysOfPart(part: readonly Piece[], [state, next]: readonly Piece[]): boolean {
  const alone = next === undefined || /^[.,;]$/u.test(next.key);
  return alone && state?.concept?.class === "state" && state.concept.plain.kind === "adjective" && part.slice(0, 3).some(({ concept }) => concept?.class === "anatomy") && part.length <= 4;
}

/** Does one word stand there, and after it the other? */
function hasThen(part: readonly Piece[], first: RegExp, then: RegExp): boolean {
  const at = part.findIndex(({ key }) => first.test(key));
  return at >= 0 && part.slice(at).some(({ key }) => then.test(key));
}

/** One word that says what somebody is like. */
function isStated(part: readonly Piece[]): boolean {
  const [first, second] = part;
  return first?.kind === "term" && first.concept?.class === "state" && (second === undefined || second.key === ".") && (first.concept.says ?? "") !== "";
}

/** "8-9 tynde, blodtilblandede afføringer", "ses erytematøse, skællende plaques": both adjectives belong to the noun behind them. */
function isBetweenAdjectives(pieces: readonly Piece[], i: number): boolean {
  const [before, adjective, next, noun] = [pieces[i - 2], pieces[i - 1], pieces[i + 1], pieces[i + 2]];
  const leads = before?.kind === "number" || /^(?:med|af|en|et|flere|enkelte|multiple|er|ses|sås|har|findes|viser|viste)$/u.test(before?.key ?? "");
  return leads && isAdjectivePiece(adjective) && isAdjectivePiece(next) && isNamed(noun);
}

function goesOn(rest: readonly Piece[]): boolean {
  const first = rest[0];
  if (!first) return true;
  if (SUBORDINATORS.has(first.key) || /^(?:med|uden|værst|størst|største|mindst|mest|især|herunder|bl|fx|efter|indtil|før|fra|på|i|hver|primært|også|dog|senest|nu|siden|ned|op|drøftet|ved|til|af)$/u.test(first.key)) return first.key !== "uden" && first.key !== "nu" && first.key !== "siden";
  return false;
}
