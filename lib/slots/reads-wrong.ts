import { hasTwoVerbs } from "../danish/two-verbs.ts";
import { SUDDEN_ILLNESS } from "../danish/sudden-illness.ts";
import { saysToWatch } from "../danish/not-happened.ts";
import { isNoun } from "../danish/noun-phrase.ts";
import { isTestWording } from "../glossary/is-test-wording.ts";
import { tellsWhatStaffDid } from "../danish/staff-doing.ts";
import { FAULTS } from "./faults.ts";
import { FINITE_VERBS } from "../danish/word-lists.ts";
import { doubtsWhatIsThere, isKnownAnaesthesia, lastsForAge, losesBracket, losesDegree, losesFlag, mistakesTime, plansThePast, stopsWhatWasStopped, tellsPlanAsDone } from "./misses-the-note.ts";
import { isCalledIllness } from "./tells-what-was.ts";
import type { PlainToken, Slot } from "./slot.ts";

/** A sentence that memory or model wrote, and what it was written for. */
interface Written {
  readonly tokens: readonly PlainToken[];
  readonly slots: readonly Slot[];
  /** In small letters, the slots by their types. */
  readonly text: string;
  readonly source: string;
}

/** The faults by their patterns, and what no pattern sees; the first that is found decides. */
const CHECKS: readonly ((written: Written) => boolean)[] = [
  ({ text, source }) => FAULTS.some(({ pattern, unless }) => pattern.test(text) && !unless?.test(source)),
  ({ tokens, slots }) => isCalledIllness(tokens, slots),
  ({ text }) => hasTwoVerbs(text),
  ({ text, source }) => suspectsWhatIsWatched(text, source),
  ({ text, source }) => statesSuspected(text, source),
  ({ text, source }) => takesOwnDoing(text, source),
  ({ tokens, slots }) => findsSample(tokens, slots),
  ({ text }) => verbsCollide(text),
  ({ text }) => lacksVerb(text),
  ({ tokens, slots, text }) => mistakesWhenRelativeHad(tokens, slots, text),
  ({ tokens, slots }) => hasPlaceBeforeNoun(tokens, slots),
  ({ tokens, slots }) => isOneBeforeMany(tokens, slots),
  ({ tokens, slots }) => namesDayWithIn(tokens, slots),
  ({ tokens }) => isVerbless(tokens),
  ({ tokens, slots }) => isDefiniteAfterSide(tokens, slots),
  ({ tokens, slots }) => saysForTwice(tokens, slots),
  ({ tokens, slots }) => saysHowOftenTwice(tokens, slots),
  ({ tokens }) => deniesDefinite(tokens),
  ({ text, source }) => weighsChange(text, source),
  ({ text, source }) => addsColon(text, source),
  ({ tokens, slots }) => ownsChart(tokens, slots),
  ({ text, source }) => tellsPlanAsDone(text, source),
  ({ text, source }) => stopsWhatWasStopped(text, source),
  ({ tokens, source }) => losesFlag(tokens, source),
  ({ text, source }) => doubtsWhatIsThere(text, source),
  ({ tokens, slots }) => isKnownAnaesthesia(tokens, slots),
  ({ text, source }) => mistakesTime(text, source),
  ({ text, source }) => lastsForAge(text, source),
  ({ text, source }) => losesDegree(text, source),
  ({ text }) => losesBracket(text),
  ({ text, source }) => plansThePast(text, source),
];

/**
 * Does a recalled or edited sentence say what nobody would say?
 * @param source the note's sentence
 */
export function readsWrong(tokens: readonly PlainToken[], slots: readonly Slot[], source: string): boolean {
  const text = tokens.map((token) => (token.slot === null ? token.word.toLocaleLowerCase("da") : `<${slots[token.slot]?.type ?? ""}>`)).join(" ");
  return CHECKS.some((isWrong) => isWrong({ tokens, slots, text, source }));
}

/** "Der er fundet prøve for CMV-virus": what was found is the virus, and the sample was made. */
function findsSample(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot, word }, i) => slot === null && /^(?:fundet|påvist)$/u.test(word) && [tokens[i + 1], tokens[i + 2], tokens[i - 2], tokens[i - 3]].some((token) => isTestWording(slots[token?.slot ?? -1]?.piece.concept?.notation ?? "")));
}

/** "Du har opereret knæet" for "har opereret knæet": the note's author did. */
function takesOwnDoing(text: string, source: string): boolean {
  return /(?:^|[.,] )du (?:har|havde) /u.test(text) && tellsWhatStaffDid(source);
}

/** "Der er mistanke om ubalance ved start på mad" for "obs. refeeding". */
function suspectsWhatIsWatched(text: string, source: string): boolean {
  return text.includes("mistanke") && saysToWatch(source);
}

/** "Der er mistanke om blodprop. Du har blødning." for "Obs. blodprop, blødning": nothing in the list is so. */
function statesSuspected(text: string, source: string): boolean {
  return /^(?:\P{L}|[\p{L} ]+: )?(?:obs|susp|mistanke om|dd|tentativt)\.?:? [^.:;]*,/iu.test(source) && /(?:mistanke om|øje med) [^.]*[.] (?:du har|der er|du er) (?!ikke|ingen|intet|mistanke)/u.test(text);
}

/** "Din vægt er -1,6 kg": so much less than before. */
function weighsChange(text: string, source: string): boolean {
  return /(?:vægt\p{L}*|<test>) (?:er|var) /u.test(text) && /vægt\p{L}*:? ?[-+−–] ?\d/iu.test(source);
}

/** "Åbning af bylden: undersøgelse af tarmen" for "incision og drænage, anoskopi": a heading that the note has not. */
function addsColon(text: string, source: string): boolean {
  return (text.match(/:/gu)?.length ?? 0) > (source.match(/:/gu)?.length ?? 0);
}

/** "Du har et hjertediagram" for "EKG + blodprøver": it is taken, and nobody has one. */
function ownsChart(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && slots[slot]?.piece.concept?.id === "elektrokardiogram" && /^(?:har|et)$/u.test(tokens[i - 1]?.word ?? "") && tokens.slice(Math.max(0, i - 2), i).some(({ word }) => word === "har"));
}

/** "Du får slog hovedet." */
function verbsCollide(text: string): boolean {
  return text.split(" ").some((word, i, all) => FINITE_VERBS.has(word) && /^(?:får|fik|har|havde|er|var|bliver|blev)$/u.test(all[i - 1] ?? "") && !/^(?:får|sover|så|led|lider|lever|holdt|svedte|starter|ser)$/u.test(word));
}

/** "Der er ikke i skeden blødning": a wording that says where or when stands behind its noun. */
function hasPlaceBeforeNoun(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  const conceptAt = (i: number) => slots[tokens[i]?.slot ?? -1]?.piece.concept;
  return tokens.some((_, i) => {
    const plain = conceptAt(i)?.plain;
    if (plain?.kind !== "fixed" || !/^(?:i|på|før|efter|under|om|ved|mellem|over) /u.test(plain.text)) return false;
    const next = conceptAt(i + 1)?.plain;
    return next !== undefined && isNoun(next);
  });
}

/** "Du har svær vejrtrækningspauser." */
function isOneBeforeMany(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && slots[slot]?.piece.concept?.plain.kind === "plural" && tokens[i - 1]?.slot === null && /^(?:svær|let|moderat|kronisk|akut|kraftig|mild|udtalt|god|tydelig)$/u.test(tokens[i - 1]?.word ?? ""));
}

/** "Lysbehandling for for meget galdestof." */
function saysForTwice(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && tokens[i - 1]?.word === "for" && /^for /u.test(slots[slot]?.piece.concept?.notation ?? ""));
}

/** "2 gange om ugen om dagen." */
function saysHowOftenTwice(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && slots[slot]?.type === "dose" && / (?:om|i|hver) /u.test(slots[slot].text) && tokens[i + 1]?.word === "om" && /^(?:dagen|ugen|natten)$/u.test(tokens[i + 2]?.word ?? ""));
}

/** "Ingen den normale reaktion på lys." */
function deniesDefinite(tokens: readonly PlainToken[]): boolean {
  return tokens.some((token, i) => token.slot !== null && token.form === "definite" && tokens[i - 1]?.slot === null && /^(?:ingen|intet)$/iu.test(tokens[i - 1]?.word ?? ""));
}

/** "Kameraundersøgelsen uden forklaring på blodmangel.": who is named as known does or is something. */
function isVerbless(tokens: readonly PlainToken[]): boolean {
  let from = 0;
  return tokens.some(({ slot, word }, i) => {
    const ends = slot === null && /^[.!]$/u.test(word);
    if (!ends && i < tokens.length - 1) return false;
    const sentence = tokens.slice(from, ends ? i : i + 1);
    from = i + 1;
    const [first, second] = sentence;
    // "Du har blodkræft. Sygdomstrinnet.": what of it?
    if (first?.slot != null && /definite$/u.test(first.form) && sentence.length === 1) return true;
    return first?.slot != null && /definite$/u.test(first.form) && second?.slot === null && /^(?:uden|med|før|efter)$/u.test(second.word) && !sentence.some((token, at) => isVerbLike(token, sentence[at - 1]));
  });
}

function isVerbLike(token: PlainToken, before: PlainToken | undefined): boolean {
  if (token.slot !== null) return false;
  return FINITE_VERBS.has(token.word) || token.word === ":" || /(?:ede|te|es|er)$/u.test(token.word) && !(before?.slot === null && /^(?:uden|ingen|med|af|på|for)$/u.test(before.word));
}

/** "i højre underbenet" */
function isDefiniteAfterSide(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => {
    const [side, part] = [slots[tokens[i - 1]?.slot ?? -1], slots[slot ?? -1]];
    return side?.type === "side" && part?.type === "anatomy" && part.piece.concept?.plain.kind === "fixed" && /^\p{L}{3,}e[nt]$/u.test(part.text);
  });
}

/** "i 16.09": a day is "den 16.09". */
function namesDayWithIn(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && slots[slot]?.type === "date" && /^\d{1,2}[./]\d/u.test(slots[slot].text) && tokens[i - 1]?.word === "i");
}

/** "Din mor haft blodprop." */
function lacksVerb(text: string): boolean {
  return /^(?:din|dit) (?:mor|far|søster|bror|datter|søn|mormor|morfar|farmor|farfar) /u.test(text) && !text.split(" ").some((word) => FINITE_VERBS.has(word) || /(?:ede|te)$/u.test(word) || /^(?:døde|fik|led)$/u.test(word));
}

/** "Din far har en blodprop i hjertet" for "far AMI", which is over, and "din mor fik diabetes" for "mor DM2", which goes on. */
function mistakesWhenRelativeHad(tokens: readonly PlainToken[], slots: readonly Slot[], text: string): boolean {
  const [, verb, rest] = /^(?:din|dit|dine) \p{L}+ (?:og \p{L}+ )?(har|fik) <disease>(.*)$/u.exec(text) ?? [];
  const illness = tokens.find(({ slot }, i) => slot !== null && tokens[i - 1]?.word === verb);
  const sudden = SUDDEN_ILLNESS.test(slots[illness?.slot ?? -1]?.piece.concept?.notation.replace(/\[.*?\]/u, "") ?? "");
  return verb === "har" ? sudden : verb === "fik" && !sudden && /^ ?[.]?$/u.test(rest ?? "");
}
