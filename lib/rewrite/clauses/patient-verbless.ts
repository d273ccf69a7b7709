import { PATIENT_PASSIVES, PREPOSITIONS } from "../../danish/word-lists.ts";
import { isAdjectivePiece } from "../piece-shapes.ts";
import type { Piece } from "../piece.ts";
import { clause, lower, type ClauseRule } from "./clause.ts";
import { headIndex, isClass, isFiniteVerb, isHad, namesFamily } from "./piece-tests.ts";

/** Participles of what the patient did and nobody else does in a note: "slået hovedet", "prøvet Ipren". */
const doneAlone = "slået|indtaget|sovet|spist|drukket|røget|arbejdet|oplevet|mærket|tabt|følt|hostet|tisset|fravalgt|deltaget|hvilet|grædt|klaret|prøvet";
const DOES_ALONE = new RegExp(`^(?:${doneAlone})$`, "u");

/** Participles of what the patient did, not of what was done: "pt. sovet hele natten" → "du har sovet". */
const OWN_DOING = new RegExp(`^(?:${doneAlone}|haft|fået|taget|været|ringet|kastet|talt|gået|afslået|ønsket|takket|accepteret|trænet|siddet|stået|ligget|sagt|fortalt|brugt|kunnet|villet|mistet)$`, "u");

const BETWEEN = /^(?:nu|nylig|nyligt|netop|fortsat|stadig|sidst|tidligere|senest|aldrig|ikke|ej|også|igen|for nylig|i dag|selv|kun|her|derfor|herefter|delvist|helt|noget|let|lidt|meget|ret)$/u;

/** Everyday words for what one has: "pt. revner på mamillen" is no verb. */
const EVERYDAY_HAD = /^(?:revner|sprækker|sår|blærer|rifter|skrammer|knopper|hævelse|ondt|sting|gigt|lus|fnat)$/u;

/** "Slået med knytnæve" was done by another. "Slået baghovedet", "Prøvet Ipren" → "du har slået baghovedet": the note leaves out the patient too. */
export const ownDoing: ClauseRule = {
  name: "own-doing",
  write(pieces, { say, aboutFamily }) {
    const [first, second] = pieces;
    // "Fået 3 SAG-M": so much.
    if (first?.key === "fået" && second?.kind === "number" && !aboutFamily && !pieces.some(isFiniteVerb)) return clause("du har", lower(say(pieces)));
    if (!first || !DOES_ALONE.test(first.key) || aboutFamily || second === undefined || /^(?:af|hos)$/u.test(second.key) || first.key === "slået" && /^(?:med|ned|i)$/u.test(second.key) || pieces.some((piece) => isFiniteVerb(piece) || isPassive(piece))) return null;
    return clause("du har", lower(say(pieces)));
  },
};

/** "Pt. oppe i stol" → "du er oppe i stol"; "pt. sovet godt" → "du har sovet godt": the note leaves out the verb. */
export const patientVerbless: ClauseRule = {
  name: "patient-verbless",
  write(pieces, { say, aboutFamily }) {
    const comma = pieces.findIndex(({ key }) => key === ",");
    const first = comma < 0 ? pieces : pieces.slice(0, comma);
    if (pieces[0]?.key !== "du" || aboutFamily && namesFamily(pieces) || pieces.length < 2 || first.some((piece) => isFiniteVerb(piece) || isPassive(piece))) return null;
    // "Pt. 2. postop. døgn."
    if (pieces[1]?.kind === "number" && pieces[2]?.key === "." && pieces.slice(3, 6).some(({ key }) => /^(?:døgn|dag|dg)$/u.test(key))) return clause("du er på", say(pieces.slice(1)));
    // "Pt. 4 uger efter ACL-rekonstruktion."
    if (pieces[1]?.kind === "number" && /^(?:uger?|dage?|dg|mdr|måneder|år|timer|døgn)$/u.test(pieces[2]?.key ?? "") && /^(?:efter|e|siden)$/u.test(pieces[3]?.key ?? "")) return clause("det er", say(pieces.slice(1)));
    const said = pieces.slice(1).find((piece) => !BETWEEN.test(piece.key));
    if (!said || said.kind === "mark") return null;
    // "Pt. 88 år."
    if (said === pieces[1] && said.kind === "number" && pieces[2]?.key === "år") return clause("du er", say(pieces.slice(1)));
    // "Pt. fundet på gulvet", "pt. sat i stol".
    if (/^(?:fundet|hjulpet|vasket|badet|vejet)$/u.test(said.key)) return clause("du blev", say(pieces.slice(1)));
    if (/^(?:sat|lagt|vendt|klædt)$/u.test(said.key)) return clause("du er", say(pieces.slice(1)));
    // "Pt. besvimede ved prøvetagning": a verb already.
    if (said.kind === "word" && /\p{L}{3,}ede$/u.test(said.key) && PREPOSITIONS.has(pieces[pieces.indexOf(said) + 1]?.key ?? "")) return clause(say(pieces));
    // "Pt. med hemiparese", "patient m. hoftebrud": one has it.
    if (/^(?:med|m)$/u.test(said.key) && said === pieces[1] && /^kendte?$/u.test(pieces[2]?.key ?? "") && isIll(pieces.slice(3))) return clause("du har i forvejen", lower(say(pieces.slice(3))));
    if (/^(?:med|m)$/u.test(said.key) && said === pieces[1] && (isIll(pieces.slice(2)) || isWorn(pieces[2]))) return clause("du har", lower(say(pieces.slice(2))));
    // "Pt. med EF 30 %": so much.
    if (/^(?:med|m)$/u.test(said.key) && said === pieces[1] && isClass(pieces[2], "test") && pieces[3]?.kind === "number") return clause("du har", lower(say(pieces.slice(2, 3), { article: true })), "på", say(pieces.slice(3)));
    if (OWN_DOING.test(said.key)) return clause("du har", say(pieces.slice(1)));
    if (hasIt(pieces.slice(1))) return clause("du har", lower(say(pieces.slice(1))));
    // "Pt. i DOAK", "pt. i AK-behandling": what one takes.
    const at = pieces.indexOf(said);
    if (said.key === "i" && isClass(pieces[at + 1], "drug")) return clause("du får", say([...pieces.slice(1, at), ...pieces.slice(at + 1)]));
    if (!isHowOrWhere(said)) return null;
    // "i shock" is "med kredsløbssvigt": one has it.
    const [state, ...rest] = say(pieces.slice(1));
    return state?.text.startsWith("med ") ? clause("du har", [{ ...state, text: state.text.slice(4) }, ...rest]) : clause("du er", say(pieces.slice(1)));
  },
};

function isPassive({ key, kind }: Piece): boolean {
  return PATIENT_PASSIVES.has(key) || kind === "word" && /\p{L}{3,}es$/u.test(key);
}

/** Everyday words for an illness, which the glossary has no need of. */
const EVERYDAY_ILLNESS = /^(?:\p{L}*(?:brud|smerter|sår|kræft|gigt|betændelse|infektion|lammelse|epilepsi|migræne|hovedpine|diabetes|sklerose|blødning|svaghed|besvær)|feber|hoste|ondt)$/u;

/** Does what stands there begin with an illness, a finding or a complaint? */
function isIll(rest: readonly Piece[]): boolean {
  const named = rest[headIndex(rest)] ?? rest.find((piece) => !isAdjectivePiece(piece));
  return isHad(named) || isClass(named, "finding") || EVERYDAY_ILLNESS.test(named?.key ?? "");
}

/** "Pt. stor fatigue", "pt. revner på mamillen": an illness or a complaint, adjectives passed over. */
function hasIt(rest: readonly Piece[]): boolean {
  if (rest.some(({ kind }, i) => kind === "number" && i < 2)) return false;
  return isHad(rest[headIndex(rest)]) || EVERYDAY_HAD.test(rest.find((piece) => !isAdjectivePiece(piece))?.key ?? "");
}

/** "Pt. med pacemaker", "pt. med rollator": what one has on or in the body, or walks with. */
function isWorn(piece: Piece | undefined): boolean {
  return isClass(piece, "device") || /^(?:pacemaker|rollator|stok|krykker|kørestol|briller|høreapparat\p{L}*|gebis|protese\p{L}*|stomi)$/u.test(piece?.key ?? "");
}

/** A state, a participle or a place: what stands after "er". */
function isHowOrWhere(piece: Piece): boolean {
  if (piece.concept?.pos === "verb") return piece.features?.verb === "participle";
  if (piece.concept) return piece.concept.pos === "adj" || isAdjectivePiece(piece) || piece.concept.class === "state";
  return PREPOSITIONS.has(piece.key) || isAdjectivePiece(piece) || /^(?:oppe|ude|inde|hjemme|nede|vågen|grå|\p{L}{3,}(?:et|ende))$/u.test(piece.key);
}
