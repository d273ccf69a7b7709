import { asWord } from "../as-word.ts";
import type { Chunk, Piece } from "../piece.ts";
import { clause, type ClauseRule } from "./clause.ts";
import { isClass, isDenial, isFiniteVerb, looksPassive } from "./piece-tests.ts";

/** How a form of medicine joins the name: "tbl." → "prednisolon-tabletter". */
const forms: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^(?:t|tab|tbl|tabl|tablet|tabletter|depottbl|depottabl|enterotbl)$/u, (name) => `${name}-tabletter`],
  [/^(?:kps|kaps|caps|kapsel|kapsler)$/u, (name) => `${name}-kapsler`],
  [/^(?:inj|injektion)$/u, (name) => `indsprøjtning med ${name}`],
  [/^(?:inf|infusion)$/u, (name) => `drop med ${name}`],
  [/^(?:supp|suppositorium|suppositorier)$/u, (name) => `${name}-stikpiller`],
  [/^(?:mikst|mikstur)$/u, (name) => `${name}-mikstur`],
  [/^(?:inh|inhalation|inhal)$/u, (name) => `${name} til at indånde`],
];

/** What the note says is done with the medicine, how the patient is told, and how where it was done some time ago. */
const changes: readonly (readonly [note: RegExp, says: string, done?: string])[] = [
  [/^(?:seponeret|seponerede|stoppet|ophørt)$/u, "du er stoppet med"],
  [/^(?:nedtr|nedtrappes)$/u, "du skal langsomt trappe ned med"],
  [/^(?:optr|optrappes)$/u, "du skal langsomt trappe op med"],
  [/^(?:udtr|udtrappes)$/u, "du skal langsomt trappe ud af"],
  [/^(?:sep|sepon\p{L}*|stoppes|ophører|afsluttes|udtrappes helt)$/u, "du skal stoppe med", "du stoppede med"],
  [/^(?:stop|seponér)$/u, "du skal stoppe med", "du stoppede med"],
  [/^(?:paus|pausér|pauser|pausere|pauseres|pauses|pause|holdes pause med)$/u, "du skal holde pause med", "du har holdt pause med"],
  [/^(?:opst|opstart|opstartes|påbegyndes|startes|iværksættes|institueres|ordineres|ord)$/u, "du skal begynde på", "du begyndte på"],
  [/^(?:pauseret)$/u, "du holder pause med"],
  [/^(?:opstartet|påbegyndt|iværksat)$/u, "du er begyndt på"],
  [/^(?:givet|fået)$/u, "du har fået"],
  [/^(?:uændret|uændrede|fortsættes|fortsætter|fortsat)$/u, "du fortsætter med"],
];

/**
 * A line of medicine: "Tbl. prednisolon 37,5 mg x 1 i 5 dg." → "du får prednisolon-tabletter, 37,5 mg 1 gang om dagen i 5 dage";
 * "Gliclazid sep." → "du skal stoppe med gliclazid". The name, the numbers and their order are never touched.
 */
export const medicine: ClauseRule = {
  name: "medicine",
  write(pieces, { say, section, aboutFamily }) {
    const at = pieces.findIndex((piece) => isClass(piece, "drug"));
    // "Pauseret Plavix genoptages": it is taken up again.
    if (pieces[0]?.key === "pauseret" && pieces.some(({ key }) => /^gen(?:op)?(?:tages|startes)$/u.test(key))) return null;
    const ordered = at === 1 || (at === 2 && (isDenial(pieces[1]) || forms.some(([pattern]) => pattern.test(pieces[1]?.key ?? "")))) ? changeFirst(pieces, at, say) : null;
    if (ordered && !aboutFamily) return ordered;
    if (aboutFamily || at < 0 || at > 1 || section === "allergy") return null;
    const form = at === 1 ? forms.find(([pattern]) => pattern.test(pieces[0]?.key ?? "")) : undefined;
    if (at === 1 && !form) return null;
    // "frarådet pga. tidl. trombose": it is not what the patient gets.
    if (pieces.some(({ key }) => /^(?:frarådet|frarådes|kontraindiceret|afslået|fravalgt)$/u.test(key))) return null;
    const change = changeIn(pieces, at);
    const rest = pieces.slice(at + 1).filter((_, i) => i + at + 1 !== change?.index && i + at + 1 !== change?.not && !pointsTo(pieces, i + at + 1, change?.index));
    if (rest.some((piece) => isFiniteVerb(piece))) return named(pieces, at, form, say);
    // "Synacthen 210/340" is the answer of a test.
    if (!change && rest[0]?.kind === "number" && rest[0].source.includes("/") && !/^\p{L}/u.test(rest[1]?.source ?? "")) return null;
    const moved = rest.findIndex(({ key }) => /^(?:øget|nedsat|reduceret|hævet|sænket|ændret|skiftet|optrappet|nedtrappet|udeladt|udsat|udskudt|aflyst|undladt|glemt|bestilt)$/u.test(key));
    if (!change && moved === 0) return clause(name(pieces, at, form, say), "er", say(rest));
    // "Moxifloxacin undgås pga. QTc 490"
    if (rest.some(({ key }) => /^(?:undgås|undgå)$/u.test(key))) return null;
    // "Toujeo ned til 24 IE"
    if (!change && /^(?:ned|op)$/u.test(rest[0]?.key ?? "") && rest[1]?.key === "til") return clause(name(pieces, at, form, say), "sættes", say(rest));
    if (!change && wasLongAgo(pieces)) return clause("du fik", name(pieces, at, form, say), say(rest));
    // "Alendronat siden 2017": it has been so since then.
    if (!change && !form && rest[0]?.key === "siden") return clause("du har fået", name(pieces, at, form, say), say(rest));
    const hasDose = rest.some((piece) => piece.kind === "number" || piece.kind === "dose") || rest.length === 1 && /behov/u.test(rest[0]?.concept?.notation ?? "");
    if (!change && !hasDose && !form) return null;
    if (!change && rest.some((piece) => piece.concept?.pos === "verb" || /(?:et|te|es)$/u.test(piece.key) && piece.concept === null && piece.key.length > 4 || /^(?:sløver|generer|svier|klør)$/u.test(piece.key))) return null;
    // "Gentamicin ej pga. krea" is not given; "Ozempic ikke bivirkn." is.
    if (!change && isDenial(rest[0]) && !(rest[1] === undefined || /^(?:pga|grundet|ved|v|nu|længere|pt|i|før|så|da|endnu)$/u.test(rest[1].key))) return null;
    if (!change && isDenial(rest[0])) return clause("du får ikke", name(pieces, at, form, say), say(rest.slice(1)));
    const amount = say(rest);
    const comma = hasDose && rest[0]?.kind === "number" && form ? "," : "";
    return clause(change?.says ?? "du får", name(pieces, at, form, say), comma, amount);
  },
};

/** "Sep. Marevan", "Opstart Eliquis 5 mg x 2": the change first, then the name. */
function changeFirst(pieces: readonly Piece[], at: number, say: Say): Chunk[] | null {
  const found = changes.find(([pattern]) => pattern.test(pieces[0]?.key ?? ""));
  if (!found || pieces.some((piece, i) => i > 1 && isFiniteVerb(piece))) return null;
  const form = at === 2 ? forms.find(([pattern]) => pattern.test(pieces[1]?.key ?? "")) : undefined;
  const [, says, done = says] = found;
  if (isDenial(pieces[1])) return clause(denied(says), name(pieces, at, form, say), say(pieces.slice(at + 1)));
  return clause(wasLongAgo(pieces) ? done : says, name(pieces, at, form, say), say(asList(pieces.slice(at + 1))));
}

/** "Sep. Furix, Imovane" → "… og Imovane". */
function asList(rest: readonly Piece[]): readonly Piece[] {
  const last = rest.at(-2);
  const bare = last?.key === "," && rest.every((piece) => piece.key === "," || isClass(piece, "drug"));
  return bare ? rest.map((piece) => (piece === last ? { ...asWord(piece, "og"), spaced: true } : piece)) : rest;
}

/** "Ibuprofen -> stop": the arrow goes with what it points to. */
function pointsTo(pieces: readonly Piece[], i: number, at: number | undefined): boolean {
  const arrow = /^(?:->|→|>)$/u;
  return i + 1 === at && arrow.test(pieces[i]?.key ?? "") || i + 2 === at && pieces[i]?.key === "-" && pieces[i + 1]?.key === ">";
}

/** "Opstart sertralin for 4 uger siden": that has been done. */
function wasLongAgo(pieces: readonly Piece[]): boolean {
  // "Azathioprin tidl. sep.", "sep. 2019".
  if (pieces.some(({ key }, i) => /^(?:tidl|tidligere|førhen)$/u.test(key) || /^(?:19|20)\d\d$/u.test(key) && /^(?:i|sep|sepon\p{L}*|paus\p{L}*|opst\p{L}*|start\p{L}*|begynd\p{L}*|d)$/u.test(pieces[i - 1]?.key ?? ""))) return true;
  return pieces.some(({ key }, i) => key === "siden" && pieces[i - 3]?.key === "for");
}

type Form = (typeof forms)[number] | undefined;
type Say = (pieces: readonly Piece[]) => Chunk[];

/** The medicine with its form, and, for what few know, what it is in brackets: "spironolacton-tabletter (vanddrivende medicin)". */
function name(pieces: readonly Piece[], at: number, form: Form, say: Say): Chunk[] {
  const drug = pieces[at];
  if (!drug) return [];
  const [, ...bracket] = say([drug]);
  const article = form && /^(?:indsprøjtning)/u.test(form[1]("")) ? "en " : "";
  return [{ text: article + (form ? form[1](nameInside(drug, at)) : nameInside(drug, at)), term: drug.term }, ...bracket];
}

/** "Tbl. metoprolol øges fra 50 mg til 100 mg": a sentence already; only the form joins the name. */
function named(pieces: readonly Piece[], at: number, form: Form, say: Say): Chunk[] | null {
  return form ? clause(name(pieces, at, form, say), say(pieces.slice(at + 1))) : null;
}

/** A substance is written in lower case inside a sentence; a brand keeps its capital. */
function nameInside({ source, concept }: Piece, at: number): string {
  // "Tbl. Revatio": a capital within the sentence is the note's own.
  if (at > 0) return source;
  if (/^\p{Lu}{2}/u.test(source)) return source;
  if (/^(?:ilt|væske|vand|blod|salt|jern|.* medicin)$/iu.test(source)) return source.toLocaleLowerCase("da");
  return source.toLocaleLowerCase("da") === concept?.name.toLocaleLowerCase("da") ? source.toLocaleLowerCase("da") : source;
}

function changeIn(pieces: readonly Piece[], at: number): { says: string; index: number; not?: number } | null {
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i];
    // "tamsulosin x 1 (opstartet 14.03)": told by the way.
    if (piece?.key === "(") return null;
    const found = changes.find(([pattern]) => pattern.test(piece?.key ?? ""));
    // "Tresiba nedsættes, og Ozempic fortsætter": the one is said of the first, the other of the second.
    if (looksPassive(piece) && !found && piece?.key !== "holdes") return null;
    // "INR 4,8 trods pause": when it was, and nothing to do.
    if (found && /^(?:trods|efter|under|før|uden|siden|inden)$/u.test(pieces[i - 1]?.key ?? "")) continue;
    if (found && (isDenial(pieces[i - 1]) || isDenial(pieces[i + 1]))) return { says: denied(found[1]), index: i, not: isDenial(pieces[i + 1]) ? i + 1 : i - 1 };
    // "Losartan fortsat pauseret": what goes on is the pause.
    const goesOn = /^fortsat$/u.test(piece?.key ?? "") ? changes.find(([pattern]) => pattern.test(pieces[i + 1]?.key ?? "")) : undefined;
    if (goesOn) return { says: goesOn[1].replace(/^du (\p{L}+)/u, "du $1 fortsat"), index: i, not: i + 1 };
    // "Marevan holdes pause", "fortsættes uændret": both words say the one thing.
    const held = /^(?:holdes|holder|holdt)$/u.test(pieces[i - 1]?.key ?? "") && /pause/u.test(found?.[1] ?? "");
    if (found && held) return { says: found[1], index: i, not: i - 1 };
    if (found) return { says: (wasLongAgo(pieces) ? found[2] : undefined) ?? found[1], index: i };
  }
  return null;
}

/** "du skal holde pause med" → "du skal ikke holde pause med". */
function denied(says: string): string {
  return says.replace(/^du (\p{L}+)/u, "du $1 ikke");
}
