import { FAMILY } from "../danish/word-lists.ts";
import type { Span } from "../text/span.ts";
import { asWord } from "./as-word.ts";
import { citizenAt } from "./citizen.ts";
import { colleagueAt, isToColleague } from "./to-colleague.ts";
import type { Piece } from "./piece.ts";

const pronouns: Readonly<Record<string, string>> = { han: "patienten", hun: "patienten", ham: "patienten", hende: "patienten", hans: "patientens", hendes: "patientens" };
const she = /^(?:hun|hende|hendes)$/u;
const he = /^(?:han|ham|hans)$/u;
/** Others of whom a note may say "han" or "hun" in the same breath. */
const others = /(?<!\p{L})(?<!egen )(?:overlæge\p{L}*|vagtlæge\p{L}*|læge[nr]?|sygeplejerske\p{L}*|veninde|ven|nabo|kollega|chef|lærer|vidne|politi\p{L}*|modpart\p{L}*|fører|kontaktperson|støtteperson|bisidder|tolk|psykolog|fysioterapeut\p{L}*)(?!\p{L})/iu;
const woman = /(?<!\p{L})(?:\d{1,3}[- ]?årige?|gammel|årig) (?:\p{L}+ )?(?:kvinde|pige|dame)|(?<!\p{L})(?:kvinde|pige) på \d/iu;
const man = /(?<!\p{L})(?:\d{1,3}[- ]?årige?|gammel|årig) (?:\p{L}+ )?(?:mand|dreng|herre)|(?<!\p{L})(?:mand|dreng) på \d/iu;
const patientWords = new RegExp(`${woman.source}|${man.source}`, "giu");
const words = /\p{L}+/gu;

const someWomen: ReadonlySet<string> = new Set("mor søster søstre tvillingesøster halvsøster datter døtre moster faster mormor farmor kusine hustru kone svigerdatter niece moderen hustruen konen datteren".split(" "));
const someMen: ReadonlySet<string> = new Set("far bror brødre tvillingebror halvbror søn sønner farbror morbror onkel morfar farfar fætter mand svigersøn nevø faderen sønnen".split(" "));
/** A sentence that speaks of the patient again after one about a relative. */
const patientAgain = /(?<!\p{L})(?:patient(?:en|ens)?|pt|ptt)(?!\p{L})/iu;
/** There "hustru" may be the child's mother. */
const BIRTH_OR_CHILD = /(?<!\p{L})(?:barnet|dreng|pige|mor|moderen|far|faderen|fødes|placenta)(?!\p{L})/iu;
/** So many sentences without any "han" or "hun" later, the next one is the patient again. */
const FORGOTTEN = 3;

/** Of whom a dictated note says "han" or "hun": the patient, where it names nobody else who could be meant. */
export interface ThirdPerson {
  /** May this pronoun, which stands there in the note, be the patient? */
  isPatient(pronoun: string, sentence: string, at: number): boolean;
  /** Is "mor" the patient herself, as in a birth note? */
  readonly motherIsPatient: boolean;
  /** Is "mand" her husband, since the patient is a woman? */
  readonly husbandIsMeant: boolean;
  /** Is it a letter to a colleague, who is the "du" of it? */
  readonly toColleague: boolean;
}

/** The key of "mor" where she is the patient, which no rule about relatives knows. */
export const MOTHER_HERSELF = "moderen selv";

/** The key of "far" in a birth note: the child's father, not the reader's. */
export const FATHER_OF_CHILD = "barnets far";

/** Is this a note of a birth, which speaks of the patient as "mor"? */
export function isBirthNote(note: string): boolean {
  if (/(?<!\p{L})(?:Apgar|NS-pH|navlesnor|fødes|moderkage|placenta)(?!\p{L})/iu.test(note)) return true;
  // A maternity ward's, with a line for each of the two.
  // "Mor 2. dag pp. … Barnet: …": hers, told by the name the midwife gives her.
  if (/(?<!\p{L})(?:mor|moderen) (?:\S+ ){0,2}(?:dag|døgn|dg|uger?) (?:pp|post ?partum|efter fødsl\p{L}*)(?!\p{L})|(?<!\p{L})lo(?:ch|k)i(?:a|er)(?!\p{L})/iu.test(note) && /(?<!\p{L})(?:mor|moderen)(?!\p{L})/iu.test(note) && /(?<!\p{L})(?:barn|barnet|NF)(?!\p{L})/iu.test(note)) return true;
  return /(?<!\p{L})(?:lochi\p{L}*|uterus|barsel\p{L}*|bristning|lactatio|EPDS)(?!\p{L})/iu.test(note) && /(?<!\p{L})(?:mor|moderen) ?:/iu.test(note) && /(?<!\p{L})(?:barn|barnet|NF) ?:/iu.test(note);
}

/** Reads from the whole note whom its pronouns mean: after a sentence about a relative of that sex they are left alone for a while. */
export function readThirdPerson(note: string): ThirdPerson {
  const female = isOfSex(note, woman, man, she, he) || isAlone(note, someMen, she, he);
  const male = isOfSex(note, man, woman, he, she) || isAlone(note, someWomen, he, she);
  const relativeWomen = relativeSpans(note, (word) => !someMen.has(word), she);
  // "Hustru" or "konen": then "ægtefælle" is no man.
  const married = /(?<!\p{L})(?:hustru|hustruen|kone|konen)(?!\p{L})/iu.test(note);
  const relativeMen = relativeSpans(note, (word) => !someWomen.has(word) && !(married && /^(?:ægtefælle|ægtefællen|samlever|partner)$/u.test(word)), he);
  return {
    motherIsPatient: isBirthNote(note),
    toColleague: isToColleague(note),
    husbandIsMeant: female && !male && !/(?<!\p{L})(?:pige|dreng|barnet)(?!\p{L})/iu.test(note),
    isPatient(pronoun, sentence, at) {
      if (female === male || others.test(sentence)) return false;
      const asked = she.test(pronoun.toLocaleLowerCase("da"));
      return (asked ? female : male) && !(asked ? relativeWomen : relativeMen).some(({ start, end }) => start <= at && at < end);
    },
  };
}

/** Does the note call the patient so, or, saying neither, only ever use that pronoun, and before it names a relative ("47-årig pædagog … Hun har …")? */
function isOfSex(note: string, own: RegExp, other: RegExp, pronoun: RegExp, otherPronoun: RegExp): boolean {
  if (own.test(note)) return true;
  // "Hustru kører ham": who has a wife is a man.
  if (own === man && !woman.test(note) && /(?<!\p{L})(?:hustru|hustruen|kone|konen)(?!\p{L})/iu.test(note) && !BIRTH_OR_CHILD.test(note)) return true;
  const said = wordsOf(note);
  const first = said.find((word) => pronoun.test(word) || FAMILY.has(word));
  return !other.test(note) && !said.some((word) => otherPronoun.test(word)) && first !== undefined && pronoun.test(first) && /\d[- ]?årig/iu.test(note);
}

/** Does the note begin with "patienten" or speak of nobody else at all, use that pronoun alone, and name nobody else it could mean? */
function isAlone(note: string, otherRelatives: ReadonlySet<string>, pronoun: RegExp, otherPronoun: RegExp): boolean {
  const said = wordsOf(note);
  // A heading may stand before the first sentence.
  const first = note.split(/[.!?\n]+/u).slice(0, 2).join(" ");
  const nobodyElse = said.filter((word) => pronoun.test(word)).length > 1 && !said.some((word) => FAMILY.has(word));
  return (patientAgain.test(first) || nobodyElse) && said.some((word) => pronoun.test(word)) && !said.some((word) => otherPronoun.test(word) || FAMILY.has(word) && !otherRelatives.has(word))
    && !woman.test(note) && !man.test(note) && !others.test(note.replace(/egen læge/giu, "")) && !/(?<!\p{L})(?:barnet|pigen|drengen|foster\p{L}*|baby\p{L}*|nyfødt\p{L}*|dreng|pige|søskende|bofælle)(?!\p{L})/iu.test(note) && !isBirthNote(note);
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(words)].map(([word]) => word.toLocaleLowerCase("da"));
}

/** Where a pronoun may mean a relative: from the sentence that names one, until the note speaks of the patient again. */
function relativeSpans(note: string, fits: (word: string) => boolean, pronoun: RegExp): Span[] {
  const spans: Span[] = [];
  let since: number | null = null;
  for (const { text, start, end } of sentencesOf(note)) {
    const own = wordsOf(text.replace(patientWords, " "));
    // "Hans søn er villig": before the relative is named, "hans" is as before.
    if (since === null && own.some((word) => FAMILY.has(word) && fits(word))) {
      spans.push({ start: start + whereNamed(text, fits), end });
      since = 0;
      continue;
    }
    if (own.some((word) => FAMILY.has(word) && fits(word))) since = 0;
    else if (patientAgain.test(text) || since === null) since = null;
    else since = own.some((word) => pronoun.test(word)) ? 0 : since + 1;
    if (since !== null && since >= FORGOTTEN) since = null;
    if (since !== null) spans.push({ start, end });
  }
  return spans;
}

/** Where the sentence first names a relative. */
function whereNamed(text: string, fits: (word: string) => boolean): number {
  const masked = text.replace(patientWords, (said) => " ".repeat(said.length));
  return [...masked.matchAll(words)].find(([word]) => FAMILY.has(word.toLocaleLowerCase("da")) && fits(word.toLocaleLowerCase("da")))?.index ?? 0;
}

function sentencesOf(note: string): (Span & { readonly text: string })[] {
  return [...note.matchAll(/[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?\n]*\s*/gu)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

/** "Mand kører hende hjem", "mand har demens": a bare "mand" where a statement begins. */
function isHusband(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.key === "mand" && (i === 0 || pieces[i - 1]?.kind === "mark") && pieces[i + 1]?.kind === "word" && !/^(?:på|som)$/u.test(pieces[i + 1]?.key ?? "");
}

/** What means the patient, as if the note said "patienten": "han" and "hun" become "du", "dig" or "din" like that word. "Mor" in a birth note stays "mor". */
export function patientPronouns(pieces: readonly Piece[], sentence: string, third: ThirdPerson): Piece[] {
  let quoted = false;
  return pieces.map((piece, i) => {
    // 'Hustru siger: "Han vil kun have øllebrød."': her own words.
    if (/^["”“»«]$/u.test(piece.key)) quoted = !quoted;
    if (quoted || piece.kind !== "word") return piece;
    const colleague = third.toColleague ? colleagueAt(piece, pieces[i + 1]) : null;
    if (colleague !== null) return asWord(piece, colleague);
    if (third.motherIsPatient && /^(?:mor|moder|moderen)$/u.test(piece.key)) return { ...piece, key: MOTHER_HERSELF };
    if (third.motherIsPatient && /^(?:far|fader|faderen|faren)$/u.test(piece.key)) return { ...piece, key: FATHER_OF_CHILD };
    if (third.husbandIsMeant && isHusband(pieces, i)) return asWord(piece, "din mand");
    const citizen = citizenAt(pieces, i);
    if (citizen !== null) return { ...piece, key: citizen };
    const key = pronouns[piece.key];
    // "Patienten og hans søn": the patient's, since nobody else is named.
    if (key !== undefined && /^(?:hans|hendes)$/u.test(piece.key) && /^(?:og|samt)$/u.test(pieces[i - 1]?.key ?? "") && /^(?:patienten|pt)$/u.test(pieces[i - 2]?.key ?? "")) return { ...piece, key };
    return key !== undefined && third.isPatient(piece.key, sentence, piece.start) ? { ...piece, key } : piece;
  });
}
