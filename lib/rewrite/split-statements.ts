import { SUBORDINATORS } from "../danish/word-lists.ts";
import { isFiniteVerb } from "./clauses/piece-tests.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./piece-shapes.ts";
import { staysTogether } from "./split-segments.ts";

/** Who or what a new statement may begin with; `der` only where it can be no relative. */
const PRONOUN = /^(?:han|hun|du|vi|jeg|man)$/u;
const WHEN_SEEN = /^(?:sidst|ankomsten|indlæggelsen|modtagelsen|undersøgelsen|udskrivelsen|kontrollen|samtalen|dagens)$/u;
/** So end verbs in the present and the past; behind "vi" nothing else does. */
const LOOKS_FINITE = /^\p{L}{2,}(?:er|ede|te|s)$/u;
const SUBJECT = /^(?:de|mor|far|søn|datter|kæresten|hustru|ægtefælle|barnet|patienten|pt|ptt|hustruen|ægtefællen|datteren|sønnen|moderen|faderen|forældrene|blodtrykket|blodprøver|blodprøverne|temperaturen|pulsen)$/u;
const LEADS = /^(?:objektivt|klinisk|subjektivt|nu|aktuelt|herefter|derefter|desuden|endvidere|samlet|konklusivt|dernæst|siden|i dag|forinden|efterfølgende|derudover|ligeledes|initialt|afslutningsvis)$/u;
const IS_THERE = /^(?:er|var|har|ses|sås|høres|findes|fandtes|mærkes|tages|opstartes|påvises|anlægges|gives|bestilles|planlægges|foretages|tilkommer|tilkom)$/u;
/** Behind "der er", in a main clause. */
const WHAT_IS = /^(?:ingen|intet|ikke|ej|let|lette|moderat|svær|taget|tale|fundet|set|fortsat|nu|også|en|et|ømhed|normal|normale)$/u;

/** What is said of a thing. */
const SAYS_OF = /^(?:er|var|viser|viste|har|havde|bekræfter|bekræftede|afkræfter|påviser|påviste|steg|faldt|lå|ligger|blev|bliver|skal|kan|bør|må|vil)$/u;
/** "apixaban pauseres", and no noun in -es. */
const IS_DONE = /^\p{L}{3,}(?:er|r|d|g|l|n|t)es$/u;
const WHEN = /^(?:i dag|dag|i går|går|nu|fortsat|aktuelt|herefter|desuden|endvidere|også)$/u;
const DENIES = /^(?:ingen|intet|ikke|ej)$/u;
/** So begins what is done, or is to be. */
const DOES = /^(?:start|startes|startet|opstart|opstartes|sep|seponer|seponér|ktr|kontrol|inf|info|informeret|henv|henvises|plan|ses|tilbydes|anbefales|ordineres|ønsker|rp|obj|objektivt|konf|konfereret|aftalt|aftales|vurderes|afsluttes|udskrives|undgå|fortsætter|fortsættes)$/u;
/** How many of the pieces behind a comma are looked at: a sentence without end takes no longer a piece than a short one. */
const SIGHT = 60;
/** As many before the comma. */
const BEFORE = 300;
/** Until its main clause comes, nothing behind such a word is a statement of its own. */
const HANGS = /^(?:hvis|såfremt|når|da|idet|selvom|medmindre|indtil)$/u;

/**
 * Parts dictated prose where a comma ends one full statement and begins another: "…, hun er febril, der er ikke ikterus, vi
 * starter …". What is a list or leans on the statement before it stays with that.
 * @returns the statements in order, without the commas between them; one list of all pieces where there is nothing to part
 */
export function splitStatements(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return splitBefore(pieces, (own, rest) => beginsStatement(rest) && isTold(own) && !HANGS.test(own[0]?.key ?? ""));
}

/**
 * Parts a long line of shorthand where something else begins: what there is none of, a test, a label, what is done. Only for
 * lines that nobody reads in one go; what is refused in one of them then keeps no other as the note has it.
 * @returns as `splitStatements`
 */
export function splitShorthand(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return splitBefore(pieces, (own, rest) => (beginsStatement(rest) || beginsItem(rest) && !goesOnDenying(own, rest) || isStopped(own) && !isDrug(rest[0])) && !HANGS.test(own[0]?.key ?? ""));
}

/** Parts pieces at the commas, outside brackets, behind which something begins for which `begins` holds, unless what stands before it still holds for it. */
export function splitBefore(pieces: readonly Piece[], begins: (own: readonly Piece[], rest: readonly Piece[]) => boolean, stays = staysTogether): readonly (readonly Piece[])[] {
  // "Mor fortæller: »Han løber, og vi finder pletter«": what somebody said stays in one piece.
  if (pieces.some(({ key }) => /^["“”„»«]$/u.test(key))) return [pieces];
  const statements: Piece[][] = [[]];
  let depth = 0;
  let joined = -1;
  pieces.forEach((piece, i) => {
    if (piece.key === "(") depth++;
    if (piece.key === ")") depth--;
    const own = statements.at(-1) ?? [];
    // ", og troponin steg til 412": the word between is not needed.
    const next = pieces[i + 1]?.key === "og" ? i + 2 : i + 1;
    if (i === joined) return;
    if (piece.key === "," && depth === 0 && own.length < BEFORE && begins(own, pieces.slice(next, next + 6)) && !stays(own, pieces.slice(next, next + SIGHT))) {
      statements.push([]);
      joined = next - 1;
    } else statements.at(-1)?.push(piece);
  });
  return statements;
}

/**
 * Parts what was dictated without any comma, as speech recognition writes it, where nothing but a new statement can begin: "…
 * NYHA 3 og let ankelødem objektivt findes en mislyd der er ingen ødemer vi øger furosemid …".
 * @returns as `splitStatements`, but every piece is kept
 */
export function splitUnpunctuated(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const statements: Piece[][] = [[]];
  pieces.forEach((piece, i) => {
    const own = statements.at(-1) ?? [];
    const before = pieces[i - 1];
    const free = before !== undefined && before.kind !== "mark" && !LEANS_ON.test(before.key) && !isFiniteVerb(before) && !IS_DONE.test(before.key);
    if (free && beginsForSure(pieces.slice(i, i + 6)) && !HANGS.test(own[0]?.key ?? "") && own.length < BEFORE && isTold(own)) statements.push([piece]);
    else statements.at(-1)?.push(piece);
  });
  return statements;
}

/** Does it say something? "vi øger furosemid" does, whatever the verb. */
function isTold(own: readonly Piece[]): boolean {
  return own.some(isFiniteVerb) || PRONOUN.test(own[0]?.key ?? "") && LOOKS_FINITE.test(own[1]?.key ?? "");
}

/** Behind such a word no main clause begins. */
const LEANS_ON = /^(?:at|som|der|fordi|når|hvis|og|men|da|idet|hvor|eller|mens|indtil|om|end|så|inden|hvorfor|hvilket|for|af|med|til|i|på|ved|efter|samt|m|en|et|den|det|de)$/u;

/** Without the comma before it, only what can be nothing else. */
function beginsForSure(rest: readonly Piece[]): boolean {
  const [first, second] = rest;
  if (SUBJECT.test(first?.key ?? "")) return first?.key !== "de" && isFiniteVerb(second);
  if (isThing(first) && !/^(?:test|procedure|drug)$/u.test(first?.concept?.class ?? "")) return false;
  return isThing(first) || first?.key !== "de" && (LEADS.test(first?.key ?? "") ? isFiniteVerb(second) : true) ? beginsStatement(rest.slice(0, 2).concat(first?.key === "der" ? rest.slice(2, 4) : [])) : false;
}

/** "seponér p-piller, kompressionsstrømpe": what is no medicine is not stopped with it. */
function isStopped([first]: readonly Piece[]): boolean {
  return /^(?:sep|seponer|seponér|stop|paus|pauser|pausér|undgå)$/u.test(first?.key ?? "");
}

export function isDrug(piece: Piece | undefined): boolean {
  return piece?.concept?.class === "drug";
}

/** "han har ikke haft feber, ikke kvalme": still what he has not had. */
function goesOnDenying(own: readonly Piece[], [first]: readonly Piece[]): boolean {
  return DENIES.test(first?.key ?? "") && own.some(isFiniteVerb) && own.some(({ key }) => DENIES.test(key));
}

/** "ingen dyspnø", "D-dimer 2,1", "cirk.: BT 104/58", "start rivaroxaban", "ktr. om 3 mdr.". */
function beginsItem([first, second, third]: readonly Piece[]): boolean {
  if (DENIES.test(first?.key ?? "") || first?.concept?.class === "test") return true;
  return [second, third].some((piece) => piece?.key === ":") || DOES.test(first?.key ?? "");
}

/** "troponin", "stemningslejet", "blodprøver". */
function isThing(piece: Piece | undefined): boolean {
  if (piece?.concept) return piece.concept.pos === "noun" && !isFiniteVerb(piece);
  return piece?.kind === "word" && /^\p{L}{4,}(?:en|et|erne|ene)$/u.test(piece.key) && !SUBORDINATORS.has(piece.key) && !/^(?:noget|meget|andet|intet|dette|igen|siden|efterfølgende)$/u.test(piece.key);
}

function beginsStatement([first, second, third, ...more]: readonly Piece[]): boolean {
  const lead = first?.key ?? "";
  if (lead === "der") return IS_THERE.test(second?.key ?? "") && isWhatIs(third, more[0]);
  if (isThing(first)) {
    const said = [second, third, ...more].find((piece) => piece !== undefined && !isBetween(piece));
    if (SAYS_OF.test(said?.key ?? "") || IS_DONE.test(said?.key ?? "") && said?.concept?.pos !== "noun") return true;
  }
  if (PRONOUN.test(lead)) return isFiniteVerb(second) || LOOKS_FINITE.test(second?.key ?? "");
  if (/^(?:ved|siden)$/u.test(lead) && WHEN_SEEN.test(second?.key ?? "")) return isFiniteVerb(third);
  // "objektivt ingen lymfeknuder", "siden sidst har han haft kvalme".
  if (LEADS.test(lead)) return isFiniteVerb(second) || /^(?:ingen|intet|ikke)$/u.test(second?.key ?? "");
  return SUBJECT.test(lead) && isFiniteVerb(second);
}

/** "der er ingen …", "der er kløe", "der er højresidig lammelse"; "der er øm" says how something named before it is. */
function isWhatIs(what: Piece | undefined, next: Piece | undefined): boolean {
  return WHAT_IS.test(what?.key ?? "") || what?.concept?.pos === "noun" || isAdjectivePiece(what) && (isAdjectivePiece(next) || next?.concept?.pos === "noun");
}

/** "ekkokardiografi i dag viser", "sertralin 100 mg tåles": when and how much, between a thing and what is said of it. */
function isBetween({ key, kind, concept }: Piece): boolean {
  return key === "i" || WHEN.test(key) || kind === "number" || kind === "dose" || concept?.class === "unit";
}
