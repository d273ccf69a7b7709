import { isGenitiveLed, isNoun } from "../danish/noun-phrase.ts";
import { DONE_TO_THINGS, FINITE_VERBS, PREPOSITIONS } from "../danish/word-lists.ts";
import type { FormFeatures } from "../glossary/term-forms.ts";
import type { Piece } from "./piece.ts";

/** Nouns and verbs that end like adjectives: "gigt" is no form of "gig", nor "vente" of "vent". */
const NO_ADJECTIVE = /^(?:nær|gigt|svigt|sigt|digt|salt|felt|telt|skive|skiver|give|blive|skrive|drive|dele|tale|betale|male|hente|vente|afvente|forvente|spiseskefuld|teskefuld|håndfuld|mundfuld)$/u;

const adjectiveEnding = /(?:ig|lig|isk|sk|iv|al|el|bar|som|løs|fuld|et|ede|øs|ær|ant|ent|stor|små|lille|ny|gammel|tyk|tynd|lang|kort|høj|god|lav|rød|hvid|sort|grøn|hård|blød|fast|let|svær|svag|fri|tør|fugtig|grov|spredt|udbredt|skarp|stærk|skæv|øm|frisk|dyb|bred|smal|klar|glat|kold|varm|bleg|solid|rigid)(?:e|t|te|re|ere)?$/u;

/** Could this piece be an adjective before a noun? */
export function isAdjectivePiece(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (piece.kind === "term") return piece.concept?.pos === "adj" || piece.concept?.class === "direction" || (piece.concept?.class === "state" && piece.concept.plain.kind === "adjective");
  return piece.kind === "word" && !NO_ADJECTIVE.test(piece.key) && !PREPOSITIONS.has(piece.key) && !FINITE_VERBS.has(piece.key) && !/^(?:og|eller|men|samt|som|at|ikke|ingen|er|var|har|ses|patient|pige|væske|maske|flaske|formentlig|formodentlig|antagelig)$/u.test(piece.key) && adjectiveEnding.test(piece.key);
}

/** "Pneumokok- og influenzavaccine": does only the first half of a word stand at `i`? */
export function isHalfWord(pieces: readonly Piece[], i: number): boolean {
  return pieces[i + 1]?.key === "-" && !pieces[i + 1]?.spaced && /^(?:og|eller|samt)$/u.test(pieces[i + 2]?.key ?? "");
}

/** Is this a noun of the glossary? */
export function isNounHere(piece: Piece | undefined): boolean {
  return piece?.concept != null && isNoun(piece.concept.plain);
}

/** Could this piece be a noun, of the glossary or not? */
export function isNounLike(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== "mark" && !PREPOSITIONS.has(piece.key);
}

/** Does this piece say which side, or which way? */
export function sideBefore(piece: Piece | undefined): boolean {
  return piece !== undefined && (/^(?:højre|venstre|hø|ve|begge|dxt|sin|nedre|øvre|ydre|indre|forreste|bageste)$/u.test(piece.key) || piece.concept?.class === "direction");
}

/** "har ikke set", "havde aldrig fået": a participle of what somebody did, and no adjective. */
export function tellsWhatWasDone(pieces: readonly Piece[], i: number): boolean {
  if (DONE_TO_THINGS.has(pieces[i]?.key ?? "") && isDoneThere(pieces, i)) return true;
  const before = pieces.slice(Math.max(0, i - 2), i).reverse().find(({ key }) => !/^(?:ikke|ej|aldrig|endnu|tidligere)$/u.test(key));
  return /^(?:har|havde)$/u.test(before?.key ?? "") && /^(?:set|sat|fået|mødt|glemt|hørt|mistet|kunnet|trukket|skiftet|taget|revet|pillet|brugt|smidt|slugt|tabt|fjernet|købt|lejet|prøvet|valgt|stoppet|flyttet)$/u.test(pieces[i]?.key ?? "");
}

/** "der er taget biopsier", "er der bestilt prøver", "skal have taget blodprøver": what is done, and no adjective. */
function isDoneThere(pieces: readonly Piece[], i: number): boolean {
  const [first, second] = pieces.slice(Math.max(0, i - 3), i).filter(({ key }) => !/^(?:ikke|ej|også|nu|netop|i|dag|straks|desuden)$/u.test(key)).slice(-2).map(({ key }) => key);
  const last = second ?? first ?? "";
  if (/^(?:få|får|fik|fået|have)$/u.test(last)) return true;
  return second !== undefined && (/^(?:er|var|bliver|blev|blevet)$/u.test(second) && /^(?:der|er|var)$/u.test(first ?? "") || second === "der" && /^(?:er|var|bliver|blev)$/u.test(first ?? ""));
}

/** "Langvar. smerter": a shortened adjective has no ending of its own; an everyday plural behind it says which. */
export function shortBeforeMany(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1];
  return (pieces[i]?.source.endsWith(".") ?? false) && next?.concept === null && /^\p{L}{2,}[^l]er$/u.test(next.key) && !/(?:finger|skulder|sommer|vinter|nummer|mønster|feber|cancer|meter|papir|lager|dokter)$/u.test(next.key);
}

/** A verb that says what something is or becomes. */
export function isCopula(piece: Piece | undefined): boolean {
  return /^(?:er|var|bliver|blev|virker)$/u.test(piece?.key ?? "");
}

/** "En mislyd, når hjertet trækker sig sammen", "en infektion, der går over af sig selv": a clause within the wording ends with it. */
export function endsInClause({ kind, concept }: Piece): boolean {
  return kind === "term" && concept?.plain.kind === "noun" && /^(?:(?:, )?(?:når|hvor|der)|, som) /u.test(concept.plain.after);
}

/** "Transplantation er drøftet": "er talt om" is no Danish, and everybody knows the word. */
export function isDiscussed(pieces: readonly Piece[], i: number): boolean {
  const said = pieces[i - 2];
  return pieces[i]?.concept?.id === "diskutere" && pieces[i]?.features?.verb === "participle" && isCopula(pieces[i - 1]) && said !== undefined && said.key !== "der";
}

/** What is measured, where its wording is definite ("blodets størkningstal"): "nyt blodets størkningstal" is no Danish. */
export function isFixedMeasure(piece: Piece | undefined): boolean {
  const plain = piece?.kind === "term" && piece.concept?.class === "test" ? piece.concept.plain : undefined;
  return plain?.kind === "fixed" || plain?.kind === "noun" && isGenitiveLed(plain);
}

/** The form that the note's verb has; a shortened one behind "må ikke" or "at" is an infinitive ("må ikke sep."). */
export function verbFormAt(pieces: readonly Piece[], i: number): FormFeatures["verb"] {
  const own = pieces[i]?.features?.verb ?? null;
  const before = pieces.slice(Math.max(0, i - 2), i).reverse().find(({ key }) => !/^(?:ikke|ej|også|nu|gerne)$/u.test(key));
  return own === null && /^(?:må|skal|kan|bør|vil|kunne|at)$/u.test(before?.key ?? "") ? "infinitive" : own;
}
