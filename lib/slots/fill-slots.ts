import { genderOf, isGenitiveLed, isNoun, isPlural } from "../danish/noun-phrase.ts";
import { inflectAdjective, type Agreement } from "../danish/adjective.ts";
import { FINITE_VERBS } from "../danish/word-lists.ts";
import { fixedAgreement } from "../danish/fixed-agreement.ts";
import { withoutEcho } from "../danish/without-echo.ts";
import type { PlainWording } from "../glossary/plain-wording.ts";
import { endsInClause } from "../rewrite/piece-shapes.ts";
import { medicineGroup } from "../rewrite/medicine-group.ts";
import type { Chunk } from "../rewrite/piece.ts";
import { capitalise } from "../text/capitalise.ts";
import { inForm } from "./noun-forms.ts";
import type { FormTag, PlainToken, Slot } from "./slot.ts";

/** Words that agree with the noun after them: [common, neuter, plural]. */
const agreeing: readonly (readonly [string, string, string])[] = [
  ["din", "dit", "dine"], ["en", "et", ""], ["den", "det", "de"], ["denne", "dette", "disse"], ["ingen", "intet", "ingen"], ["én", "ét", "én"],
];
const weakAfter = /^(?:din|dit|dine|den|det|de|denne|dette|disse|hans|hendes|deres)$/u;
const predicates = new Map("normal negativ positiv lav høj fin hård fast pæn øm stabil uændret tør ren rød varm forhøjet nedsat let blød synlig kendt fri hævet forstørret tydelig stor lille god dårlig regelmæssig uregelmæssig ny"
  .split(" ").flatMap((base) => [base, inflectAdjective(base, { gender: "neuter", plural: false, definite: false }), inflectAdjective(base, { gender: "common", plural: true, definite: false })].map((form) => [form, base] as const)));
const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  dag: ["dag", "dage"], dage: ["dag", "dage"], uge: ["uge", "uger"], uger: ["uge", "uger"], måned: ["måned", "måneder"], måneder: ["måned", "måneder"],
  time: ["time", "timer"], timer: ["time", "timer"], gang: ["gang", "gange"], gange: ["gang", "gange"], minut: ["minut", "minutter"], minutter: ["minut", "minutter"],
  tablet: ["tablet", "tabletter"], tabletter: ["tablet", "tabletter"], pakke: ["pakke", "pakker"], pakker: ["pakke", "pakker"], genstand: ["genstand", "genstande"], genstande: ["genstand", "genstande"],
  sug: ["sug", "sug"], person: ["person", "personer"], personer: ["person", "personer"], cigaret: ["cigaret", "cigaretter"], cigaretter: ["cigaret", "cigaretter"],
};

/**
 * Writes words and slots as plain text, slots in their forms, and articles, possessives and number words in
 * agreement with what the slots hold.
 * @param mentioned concepts whose own word was given in brackets already; new ones are added.
 */
export function fillSlots(tokens: readonly PlainToken[], slots: readonly Slot[], mentioned: Set<string>): Chunk[] {
  const chunks: Chunk[] = [];
  let starts = true;
  tokens.forEach((token, i) => {
    const { text, term } = token.slot === null ? { text: agree(tokens, i, slots) + bracketBehind(tokens, i, slots, mentioned), term: null } : slotText(tokens, i, slots, mentioned);
    if (text === "") return;
    const own = token.slot === null ? text : withoutEcho(text, chunks.map((chunk) => chunk.text).join(""));
    if (chunks.length > 0 && needsSpace(tokens, i)) chunks.push({ text: clauseEndsAt(tokens, i - 1, slots) && /^[\p{L}\d]/u.test(own) ? ", " : " ", term: null });
    chunks.push({ text: starts && token.slot !== null && slots[token.slot]?.type === "name" ? own : starts ? capitalise(own) : own, term });
    starts = endsSentence(tokens, i, slots);
  });
  return chunks;
}

const afterOrdinal = /^(?:sal|dag|dagen|minut|grad|døgn|uge|måned|gang|time|år|kur|serie|linje|behandling|trimester|tå|finger|ribben|generation|kvartal|hvirvel|lændehvirvel|mellemfodsknogle|postoperative|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/u;

/** A full stop ends the sentence, but not that of "2. sal" and "5. mellemfodsknogle". */
export function endsSentence(tokens: readonly PlainToken[], i: number, slots: readonly Slot[]): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.slot !== null || !/^[.!?]$/u.test(token.word) || !next || (next.slot === null && next.tight)) return false;
  const number = before !== undefined && /^\d{1,2}$/u.test(before.slot === null ? before.word : slots[before.slot]?.text ?? "");
  if (token.word !== "." || !number) return true;
  // "Vandet gik kl. 01. Fostervandet er klart": an hour is no ordinal.
  if (/^kl\.?$/u.test((tokens[i - 2]?.word === "." ? tokens[i - 3] : tokens[i - 2])?.word ?? "")) return true;
  // "Scoren er 14. En aflastende madras": a value is no ordinal.
  if (next.slot !== null && /^(?:er|var|være|til|over|under|på|grad|trin|stadie|stadium|type|klasse)$/u.test(tokens[i - 2]?.word ?? "")) return true;
  return next.slot === null ? !afterOrdinal.test(next.word) : !/^\p{Ll}/u.test(slots[next.slot]?.piece.source ?? "");
}

function clauseEndsAt(tokens: readonly PlainToken[], i: number, slots: readonly Slot[]): boolean {
  const slot = slots[tokens[i]?.slot ?? -1];
  // A medicine is said by its name.
  return slot !== undefined && slot.type !== "drug" && endsInClause(slot.piece);
}

function needsSpace(tokens: readonly PlainToken[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return false;
  if (token.slot === null && (/^[.,;:!?)]$/u.test(token.word) || token.tight)) return false;
  // "2+ for hvide blodceller": the plus belongs to the number before it.
  if (before.slot === null && before.word === "+" && token.slot === null && /^\p{Ll}{2,}$/u.test(token.word)) return true;
  return !(before.slot === null && /^[(]$/u.test(before.word)) && !(before.slot === null && /^[/+=<>-]$/u.test(before.word) && before.tight);
}

function slotText(tokens: readonly PlainToken[], i: number, slots: readonly Slot[], mentioned: Set<string>): Chunk {
  const token = tokens[i];
  const slot = token?.slot == null ? undefined : slots[token.slot];
  if (!slot || !token || token.slot === null) return { text: "", term: null };
  const before = tokens[i - 1];
  const side = before?.slot != null && slots[before.slot]?.type === "side";
  const weak = side || (before?.slot === null && weakAfter.test(before.word));
  const form = formOf(tokens, i, slot, slots);
  const written = wordingOf(slot) === null ? slot.text : inForm(slot.piece.concept?.plain ?? { kind: "fixed", text: slot.text }, form, weak) ?? slot.text;
  const counted = countsWhatHasNoNumber(tokens, i, slot) ? `tilfælde af ${written}` : written;
  // "dit" + "det skadelige kolesterol": "dit" goes, and "det" stays.
  const ownerGoes = isFixedSlot(token, slots) && before?.slot === null && /^(?:din|dit|dine)$/u.test(before.word);
  const text = onlyOnce(weak && !ownerGoes ? counted.replace(/^(?:den|det|de) /u, "") : counted, tokens.slice(0, i));
  return { text: text + (isInBrackets(tokens, i) || isWordEnd(tokens[i + 1]) ? "" : bracketOf(slot, text, mentioned)), term: slot.piece.term };
}

/** The form the author's pattern gives, but where it would be wrong of this slot's own word. */
function formOf(tokens: readonly PlainToken[], i: number, slot: Slot, slots: readonly Slot[]): FormTag {
  if (isHadAlone(tokens, i, slot)) return "article";
  if (isWordEnd(tokens[i - 1]) && givenForm(tokens[i]) === "article") return "plural";
  if (isBareSubject(tokens, i, slot)) return "definite";
  // "med ny pusteprøven".
  if (givenForm(tokens[i]) === "definite" && tokens[i - 1]?.slot === null && /^(?:ny|nyt|en|et)$/u.test(tokens[i - 1]?.word ?? "") && !/^(?:den|det|din|dit|denne|dette)$/u.test(tokens[i - 2]?.word ?? "")) return "bare";
  return isSaidAsOne(tokens, i, slot, slots) ? "plural" : givenForm(tokens[i]);
}

function givenForm(token: PlainToken | undefined): FormTag {
  return token?.slot == null ? "bare" : token.form;
}

/** "Du har hoftebrud" → "du har et hoftebrud": what can be counted takes its article, whatever the author's own term did. */
function isHadAlone(tokens: readonly PlainToken[], i: number, { type, piece }: Slot): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const plain = piece.concept?.plain;
  if ((type !== "finding" && type !== "disease") || plain?.kind !== "noun" || plain.plural === null || piece.features?.plural) return false;
  return token?.slot != null && token.form === "bare" && before?.slot === null && /^(?:har|havde|fik)$/u.test(before.word);
}

/** "Enkelte hypoglykæmier" → "enkelte tilfælde af lavt blodsukker". */
function countsWhatHasNoNumber(tokens: readonly PlainToken[], i: number, { type, piece }: Slot): boolean {
  const before = tokens[i - 1];
  const plain = piece.concept?.plain;
  return /^(?:finding|symptom|disease)$/u.test(type) && plain?.kind === "noun" && plain.plural === null && before?.slot === null && /^(?:enkelte|flere|få|mange|nogle|gentagne|hyppige)$/u.test(before.word);
}

const CAN_BE_MANY: ReadonlySet<Slot["type"]> = new Set(["finding", "symptom", "disease", "anatomy", "device", "procedure"]);

/** "Polypper" by the pattern of "ascites": many stay many. */
function isSaidAsOne(tokens: readonly PlainToken[], i: number, { type, piece }: Slot, slots: readonly Slot[]): boolean {
  const token = tokens[i];
  const plain = piece.concept?.plain;
  if (token?.slot == null || (token.form !== "bare" && token.form !== "article")) return false;
  if (!CAN_BE_MANY.has(type) || plain?.kind !== "noun" || plain.plural === null) return false;
  // "Ingen spredning af kræft": what is not there needs no number.
  const counted = /^(?:[2-9]|\d{2,})$/u.test(slots[tokens[i - 1]?.slot ?? -1]?.text ?? "");
  if (plain.after !== "" && !counted && tokens.slice(0, i).some(({ slot, word }) => slot === null && /^(?:ingen|ikke|uden)$/iu.test(word))) return false;
  return piece.features?.plural === true && !piece.features.definite && /r\.?$/u.test(piece.source) && !isWordEnd(tokens[i + 1]);
}

/** "Søvn er afbrudt" → "søvnen er afbrudt": a note that speaks of it speaks of the reader's own. */
function isBareSubject(tokens: readonly PlainToken[], i: number, { type, piece }: Slot): boolean {
  const [token, verb] = [tokens[i], tokens[i + 1]];
  const begins = i === 0 || /^(?:[.:]|at)$/u.test(tokens[i - 1]?.word ?? "");
  const of = type === "test" || type === "finding" || type === "anatomy" || type === "device";
  return begins && of && token?.slot != null && token.form === "bare" && verb?.slot === null && /^(?:er|var)$/u.test(verb.word) && piece.concept?.plain.kind === "noun" && !piece.concept.plain.before.endsWith("s ") && !/ og /u.test(piece.concept.plain.after);
}

/** "tallet for" + "tal for betændelse" → "tallet for betændelse". */
function onlyOnce(text: string, before: readonly PlainToken[]): string {
  const lead = before.slice(-2).map((token) => (token.slot === null ? token.word.toLocaleLowerCase("da") : "")).join(" ");
  return /^(?:tallet|tal|blodprøven|prøven|målet) for$/u.test(lead) ? text.replace(/^(?:et )?(?:tallet|tal|blodprøven|blodprøve|en blodprøve|prøven|prøve|mål|målet) for /u, "") : text;
}

/** "tamsulosin" + "-tabletter", in one piece or two: one word. */
function isWordEnd(token: PlainToken | undefined): boolean {
  return token?.slot === null && token.tight === true && token.word.startsWith("-");
}

/** The slot that the word ending at `i` began with. */
function slotOfWord(tokens: readonly PlainToken[], i: number): number | null {
  const token = tokens[i];
  if (token?.slot !== null || token.word === "-") return null;
  const dash = tokens[i - 1];
  const from = isWordEnd(token) ? i : isWordEnd(dash) && dash?.word === "-" ? i - 1 : 0;
  return from < 1 ? null : tokens[from - 1]?.slot ?? null;
}

/** "tamsulosin-tabletter (medicin mod stor prostata)": the bracket goes behind the whole word. */
function bracketBehind(tokens: readonly PlainToken[], i: number, slots: readonly Slot[], mentioned: Set<string>): string {
  const at = isInBrackets(tokens, i) ? null : slotOfWord(tokens, i);
  const slot = at === null ? undefined : slots[at];
  return slot ? bracketOf(slot, slot.text, mentioned) : "";
}

/** "gigtmedicin (NSAID)": no bracket within a bracket. */
function isInBrackets(tokens: readonly PlainToken[], i: number): boolean {
  const marks = tokens.slice(0, i).flatMap(({ slot, word }) => (slot === null && /^[()]$/u.test(word) ? [word] : []));
  return marks.at(-1) === "(";
}

/** "kronisk lungesygdom (KOL)": the word that the reader will meet again, once in a note. */
function bracketOf({ piece }: Slot, text: string, mentioned: Set<string>): string {
  const { concept } = piece;
  const group = medicineGroup(piece, mentioned);
  if (concept && group !== null) {
    mentioned.add(concept.id);
    return ` (${group})`;
  }
  if (!concept?.keep || piece.kind !== "term" || mentioned.has(concept.id)) return "";
  mentioned.add(concept.id);
  const word = piece.source.replace(/\.$/u, "");
  return text.toLocaleLowerCase("da").includes(word.toLocaleLowerCase("da")) ? "" : ` (${word})`;
}

/** The wording of a slot that can be inflected, else null. */
function wordingOf({ type, piece }: Slot): Extract<PlainWording, { kind: "noun" | "plural" }> | null {
  const plain = type === "drug" || type === "name" ? undefined : piece.concept?.plain;
  return plain && isNoun(plain) ? plain : null;
}

function agreementOf(tokens: readonly PlainToken[], i: number, slots: readonly Slot[]): Agreement & { countable: boolean } | null {
  const token = tokens[i];
  const slot = token?.slot == null ? undefined : slots[token.slot];
  const wording = slot ? wordingOf(slot) : null;
  if (!slot || !wording) return null;
  return { gender: genderOf(wording), plural: isPlural(wording, { plural: isPluralForm(formOf(tokens, i, slot, slots)) }), definite: false, countable: wording.kind === "plural" || wording.plural !== null };
}

/** Gender and number of a slot whose wording stands in one form only. */
function fixedSlotAgreement(token: PlainToken | undefined, slots: readonly Slot[]): Agreement | null {
  const plain = token?.slot == null ? undefined : slots[token.slot]?.piece.concept?.plain;
  return plain?.kind === "fixed" ? fixedAgreement(plain.text) : null;
}

function isFixedSlot(token: PlainToken | undefined, slots: readonly Slot[]): boolean {
  const slot = token?.slot == null ? undefined : slots[token.slot];
  const plain = slot?.piece.concept?.plain;
  // "blodets størkningstal": its own genitive leaves no room for "dit".
  return slot?.type !== "drug" && slot?.type !== "name" && (plain?.kind === "fixed" || plain !== undefined && isGenitiveLed(plain));
}

function isPluralForm(form: FormTag): boolean {
  return form === "plural" || form === "plural-definite";
}

/** A word of the sentence in agreement with the slot after it, or, for a predicate, the slot before it. */
function agree(tokens: readonly PlainToken[], i: number, slots: readonly Slot[]): string {
  const token = tokens[i];
  if (!token) return "";
  const next = agreementOf(tokens, i + 1, slots);
  const row = agreeing.find((forms) => forms.includes(token.word));
  // "din" + "maven": a wording that is always definite takes no article and no possessive.
  if (row && row[0] !== "ingen" && isFixedSlot(tokens[i + 1], slots)) return "";
  if (next && row && !(row[0] === "ingen" && !next.countable)) return next.plural ? row[2] : next.gender === "neuter" ? row[1] : row[0];
  if (next && row?.[0] === "ingen" && !next.countable && next.gender === "neuter") return /^(?:har|havde|er|var|fik)$/u.test(tokens[i - 1]?.word ?? "") ? "ikke" : "intet";
  // "Der er ikke grund for akut dialyse": one has reason to do something.
  if (token.word === "for" && tokens[i - 1]?.word === "grund") return "til";
  return unitAfterNumber(tokens, i, slots) ?? predicate(tokens, i, slots) ?? token.word;
}

function unitAfterNumber(tokens: readonly PlainToken[], i: number, slots: readonly Slot[]): string | null {
  const forms = units[tokens[i]?.word ?? ""];
  const before = tokens[i - 1];
  const slot = before?.slot == null ? undefined : slots[before.slot];
  if (!forms || slot?.type !== "num" || tokens[i - 2]?.word === "hver") return null;
  return /^(?:1|½)$/u.test(slot.text) ? forms[0] : forms[1];
}

/** "Lungen er normal", "hjertet er normalt", "nyrerne er normale". */
function predicate(tokens: readonly PlainToken[], i: number, slots: readonly Slot[]): string | null {
  const base = predicates.get(tokens[i]?.word ?? "");
  const denied = tokens[i - 1]?.slot === null && tokens[i - 1]?.word === "ikke";
  // "Blodtrykket er blevet normalt."
  const become = tokens[i - 1]?.slot === null && tokens[i - 1]?.word === "blevet";
  const at = denied || become ? i - 1 : i;
  const verb = tokens[at - 1];
  const subject = agreementOf(tokens, at - 2, slots) ?? fixedSlotAgreement(tokens[at - 2], slots);
  if (base && subject && isJoined(tokens, at - 3) && verb?.slot === null && /^(?:er|var)$/u.test(verb.word)) return inflectAdjective(base, { ...subject, plural: true });
  if (!base || !subject || verb?.slot !== null || !/^(?:er|var|føles|virker|ser)$/u.test(verb.word)) return null;
  // "Prøven for HPV er negativ": what stands behind a preposition is not what is negative.
  if (tokens[at - 3]?.slot === null && /^(?:for|af|på|i|med|fra|til|ved)$/u.test(tokens[at - 3]?.word ?? "")) return null;
  // "Medicinen virker godt": how it works, not what it is like.
  if (verb.word === "virker" && tokens[i]?.word.endsWith("t")) return null;
  return inflectAdjective(base, subject);
}

/** "Svælg og lever er normale", "CRP, leukocytter og … er forhøjede": does the "og" there join two subjects? */
function isJoined(tokens: readonly PlainToken[], at: number): boolean {
  if (tokens[at]?.slot !== null || tokens[at].word !== "og") return false;
  const stop = tokens.slice(0, at).findLastIndex((token) => token.slot === null && /^[.:;]$/u.test(token.word));
  const before = tokens.slice(stop + 1, at);
  return before.length > 0 && before.at(-1)?.word !== "," && !before.some((token) => token.slot === null && FINITE_VERBS.has(token.word.toLocaleLowerCase("da")));
}
