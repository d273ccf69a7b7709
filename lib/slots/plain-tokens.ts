import { escapeRegExp } from "../text/escape-reg-exp.ts";
import { isNoun } from "../danish/noun-phrase.ts";
import type { PlainWording } from "../glossary/plain-wording.ts";
import { formOfWording } from "./form-of-wording.ts";
import { nounForms } from "./noun-forms.ts";
import type { FormTag, PlainToken, Slot, SlotSentence } from "./slot.ts";

/** A plain sentence as words and slots, and which slots of the source it does not mention. */
export interface LinedUp {
  readonly tokens: readonly PlainToken[];
  readonly missing: readonly number[];
}

interface Stretch { readonly start: number; readonly end: number; readonly slot: number; readonly form: FormTag; readonly lead: string }

const bracketed = /\[([^[\]|]*)\|([^[\]|]*)\]/gu;
const leading = /^(?:(din|dit|dine|ingen|intet|nogen|noget|din|hans|hendes) )/iu;
const plainToken = /(?<=(?:^|\s))[-–+]\d+(?:[.,]\d+)*|\d+(?:[.,:/–-]\d+)*(?:\s?%)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/**
 * Lines an authored plain sentence ("Du har [åndenød|dyspnø].") up with the slots of its source: by the author's
 * brackets first, then by the slot's own text or a form of its wording.
 */
export function lineUp(target: string, { slots }: SlotSentence): LinedUp {
  const { plain, stretches } = openBrackets(target, slots);
  for (const [index, slot] of slots.entries()) {
    if (stretches.some((stretch) => stretch.slot === index)) continue;
    const found = findSlot(plain, slot, stretches);
    if (found) stretches.push({ ...found, slot: index, lead: "" });
  }
  const missing = slots.flatMap((_, index) => (stretches.some((stretch) => stretch.slot === index) ? [] : [index]));
  return { tokens: tokensOf(plain, stretches.sort((a, b) => a.start - b.start), slots), missing };
}

function openBrackets(target: string, slots: readonly Slot[]): { plain: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  let plain = "";
  let at = 0;
  for (const match of target.matchAll(bracketed)) {
    const [whole, wording = "", term = ""] = match;
    plain += target.slice(at, match.index);
    at = match.index + whole.length;
    const lead = leading.exec(wording)?.[0] ?? "";
    const slot = slots.findIndex(({ piece, type }, i) => type !== "num" && sameTerm(piece.source, term) && !stretches.some((stretch) => stretch.slot === i));
    const start = plain.length + lead.length;
    plain += wording;
    const noun = slots[slot]?.piece.concept?.plain;
    const exchangeable = !noun || isExchangeable(wording.slice(lead.length), noun, plain.slice(0, start));
    if (slot >= 0 && exchangeable) stretches.push({ start, end: plain.length, slot, form: noun ? formOfWording(wording.slice(lead.length), noun) : "bare", lead });
  }
  return { plain: plain + target.slice(at), stretches };
}

/** Words after which a wording that is none of the glossary's forms is a verb or an adjective: "du [ser dobbelt|diplopi]". */
const noNounAfter = /(?:^|[.,] |\s)(?:du|vi|man|lægen|sygeplejersken|ikke|er|var|bliver|blev|kan|må|skal|vil|at|frit|hvor|så|været|føler|føles|har|haft|og|eller|ind i|fra|over|under|mellem) $/iu;
const noNoun = /(?<!\p{L})(?:du|dig|ikke|har|er)(?!\p{L})|^(?:ser|kan|får|har|er|går|ikke|stiv|øm|hæs|utæt|uden|bred|smal|brækket|forsnævret|tabt|taget|svedt|kastet)(?!\p{L})/iu;

/** Could another noun stand where the author's wording stands? Yes for the glossary's own forms and whatever shares a word with them. */
function isExchangeable(wording: string, noun: PlainWording, before: string): boolean {
  if (!isNoun(noun)) return true;
  const forms = nounForms(noun).map(({ text }) => text.toLocaleLowerCase("da"));
  const text = wording.toLocaleLowerCase("da").replace(/\s*\([^)]*\)/gu, "");
  if (text.trim() === "") return false;
  if (forms.includes(text)) return true;
  const head = noun.head.toLocaleLowerCase("da").slice(0, 5);
  if (head.length > 2 && text.split(/[\s,-]+/u).some((word) => word.startsWith(head)) && !noNoun.test(text)) return true;
  return !noNounAfter.test(before) && !noNoun.test(text);
}

function sameTerm(source: string, term: string): boolean {
  const key = (text: string) => text.replace(/\.$/u, "").toLocaleLowerCase("da");
  return key(source) === key(term);
}

function findSlot(plain: string, slot: Slot, taken: readonly Stretch[]): { start: number; end: number; form: FormTag } | null {
  const wording = slot.piece.concept?.plain;
  const noun = wording && slot.type !== "drug" && slot.type !== "name" ? nounForms(wording) : [];
  const forms = noun.length > 0 ? noun.sort((a, b) => b.text.length - a.text.length) : [{ tag: "bare" as const, text: slot.text }];
  for (const { tag, text } of forms) {
    for (const match of plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}.,])${escapeRegExp(text)}(?![\\p{L}\\p{N}]|[.,:/-]\\d)`, "giu"))) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!taken.some((stretch) => stretch.start < span.end && span.start < stretch.end)) return { ...span, form: tag };
    }
  }
  return null;
}

function tokensOf(plain: string, stretches: readonly Stretch[], slots: readonly Slot[]): PlainToken[] {
  const tokens: PlainToken[] = [];
  let at = 0;
  for (const { start, end, slot, form } of stretches) {
    tokens.push(...wordsOf(plain, at, start), { word: `<${slots[slot]?.type ?? "name"}>`, slot, form });
    at = end;
  }
  return joinArticles([...tokens, ...wordsOf(plain, at, plain.length)]);
}

function wordsOf(plain: string, from: number, to: number): PlainToken[] {
  return [...plain.slice(from, to).matchAll(plainToken)].map(({ 0: word, index }) => {
    const at = from + index;
    const starts = at === 0 || /[.!?] $/u.test(plain.slice(0, at));
    const lower = starts && /^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLocaleLowerCase("da") : word;
    const tight = at > 0 && !/\s/u.test(plain[at - 1] ?? "");
    return { word: lower, slot: null, ...(tight && { tight }) };
  });
}

/** "en" before a bare slot is the slot's own article. */
function joinArticles(tokens: readonly PlainToken[]): PlainToken[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    if (token.slot === null && /^(?:en|et)$/u.test(token.word) && next?.slot != null && "form" in next && next.form === "bare") return [];
    const before = tokens[i - 1];
    const joins = token.slot !== null && token.form === "bare" && before?.slot === null && /^(?:en|et)$/u.test(before.word);
    return [joins ? { ...token, form: "article" as const } : token];
  });
}
