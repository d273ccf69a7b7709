import { hasTwoVerbs } from "../danish/two-verbs.ts";
import { isNoun } from "../danish/noun-phrase.ts";
import { FINITE_VERBS } from "../danish/word-lists.ts";
import { isCalledIllness } from "./tells-what-was.ts";
import type { PlainToken, Slot } from "./slot.ts";

/** A way in which a sentence can be no Danish, or say what nobody would say, and an example of it. */
interface Fault {
  readonly example: string;
  /** Over the sentence in small letters, its slots by their types. */
  readonly pattern: RegExp;
  /** What the note must not say for it to be a fault. */
  readonly unless?: RegExp;
}

const FAULTS: readonly Fault[] = [
  { example: "Du har ikke ibuprofen.", pattern: /(?:du|mor|far) (?:har|havde)(?: (?:ikke|ingen|intet|et|en))* <drug>/u },
  { example: "Du har ingen levende vacciner.", pattern: /du har (?:ikke|ingen|intet) (?:\p{L}+ )?<procedure>/u },
  { example: "Din mor er haft brystkræft.", pattern: /(?<!\p{L})(?:er|var|blev) (?:haft|fået|taget(?! (?:af|på))|spist|sovet)(?!\p{L})/u },
  { example: "Du har ikke blålig i huden.", pattern: /(?<!\p{L})(?:har|der er)(?: ikke)? (?:(?:let|meget|lidt) )?\p{L}+(?:lig|rig|sig|isk|løs|som|pustet)(?: (?:i|på|af|ved|med|om|sidst|til) | ?[.]|$)/u },
  { example: "Undersøgelsen viser vågen.", pattern: /(?<!\p{L})vis(?:er|te) (?:vågen|klar|\p{L}{3,}(?:ig|isk|et|løs))(?: ?[.,;]|$)/u },
  { example: "Undersøgelsen af nerver er vågen.", pattern: /(?:undersøgelse\p{L}*|<procedure>|<test>) (?:[^.]*? )?er vågen|(?:undersøgelse\p{L}*|<procedure>) (?:[^.]*? )?er klar/u },
  { example: "Du har ikke i skeden blødning.", pattern: /(?<!\p{L})har(?: ikke)? (?:i(?! forvejen| dag| går| nat)|på|over|under) /u, unless: /(?<!\p{L})har (?:ikke )?(?:i|på|over|under) /iu },
  { example: "Din far fik suiciderede.", pattern: /(?<!\p{L})(?:fik|får|har) \p{L}{4,}ede(?: |$)/u },
  { example: "Du er sygemelding.", pattern: /(?:^|[.] )du (?:er|var)(?: ikke)? \p{L}{4,}(?:ing|else|hed)(?: |$)/u },
  { example: "Din isolation er ophæves.", pattern: /(?<!\p{L})(?:er|var)(?: ikke)? (?!fælles|alles)\p{L}{3,}es(?: |$)/u },
  { example: "Du skal til kontrol i 6 måneder.", pattern: /kontrol i <num>/u, unless: /(?<!\p{L})i \d/u },
  { example: "Du er med astma.", pattern: /du (?:er|var)(?: ikke)? med (?!i |på |til |lidt )/u, unless: /(?<!\p{L})(?:er|var) (?:ikke )?(?:med|m\.)/iu },
  { example: "Du skal have blodtryk om 2 uger.", pattern: /du skal (?:ikke |ingen )?have <test>(?! (?:målt|taget|lavet|undersøgt))/u },
  { example: "Du har mere protein.", pattern: /(?:^|[.] )du har (?:ikke )?(?:mere|mindre|begge|alene|kun)(?!\p{L})/u, unless: /(?<!\p{L})har /iu },
  { example: "Du har standsning af blødning.", pattern: /(?:^|[.] )du har (?:en |et )?<procedure>/u, unless: /(?<!\p{L})har /iu },
  { example: "Du fik blodfortyndende behandling.", pattern: /(?:^|[.] )du fik <(?:procedure|drug|test)>/u, unless: /(?<!\p{L})(?:fik|fået|givet|udført|lavet|gjort|foretaget|tidl\p{L}*|blev|var|sidst|sidste|\d{4}|kl)(?!\p{L})/iu },
  { example: "Du er faldet fra 2600.", pattern: /(?:^|[.] )du (?:er|har) (?:faldet|steget)(?: \p{L}+)? <num>/u },
  { example: "Du skal til kontrol den 138/90.", pattern: /kontrol (?:den )?<(?:num|date|dose)>/u, unless: /kontrol (?:d\.? ?|den )?\d{1,2}[./]\d{1,2}(?!\d)|kontrol \d+ ?(?:uge|dag|md|mdr|år|t\b)/iu },
  { example: "Du har sidste mani for 2 år siden.", pattern: /(?<!\p{L})har (?:sidste|seneste|første|næste) /u, unless: /(?<!\p{L})har /u },
  { example: "Du stoppede med tryk.", pattern: /(?:^|[.] )du stoppede/u, unless: /(?<!\p{L})(?:pt|patienten|han|hun|stoppede selv)(?!\p{L})/iu },
  { example: "Du måler 46 mm.", pattern: /(?:^|[.] )du måler <num>/u, unless: /(?<!\p{L})(?:pt|patienten|han|hun)(?!\p{L})/iu },
  { example: "Du vejer 71 kg er stabil.", pattern: /(?:^|[.] )du (?:vejer|måler) [^.,]* er /u },
  { example: "Du har åben pulsåren.", pattern: /du har(?: ikke)? (?!ondt)(?:\p{L}+(?:en|t|e|lig|isk) )?<anatomy>/u },
  { example: "Din næste tid om 2 uger.", pattern: /^(?!.*(?<!\p{L})(?:bliver|skal)(?!\p{L}))(?:din|dit|dine) (?:næste|sidste|undersøgelse)(?!.* (?:er|var|begyndte|bliver|viser|viste|har|skal) )/u },
  { example: "Prøven sidder på højre side.", pattern: /<(?:test|procedure|scale)> (?:sidder|mærkes)/u },
  { example: "Din mor fik kræft, da han var 60 år.", pattern: /din (?:mor|søster|moster|faster|mormor|farmor|datter|kusine|niece)(?!\p{L})[^.]* da han var|din (?:far|bror|farbror|morbror|onkel|morfar|farfar|søn|fætter|nevø)(?!\p{L})[^.]* da hun var/u },
  { example: "Du skal til kontrol 5 uger.", pattern: /kontrol <num> (?:dag|uge|måned|år)/u },
  { example: "Du får Weber.", pattern: /du får <name>/u },
  { example: "Bakterien er ikke.", pattern: / er ikke ?[.]/u },
  { example: "Farvningen er tal for celledeling.", pattern: /<procedure> er <(?:test|scale)>/u },
  { example: "Der er ikke i blodfortyndende.", pattern: /der er ikke (?:i|stuvet)(?: |$)/u, unless: /der er /iu },
  { example: "Der er mistanke om vagt.", pattern: /mistanke om (?:vagt|læge|kontrol)(?: |$)/u },
  { example: "Undersøgelsen viser ikke kontrast.", pattern: /viser (?:ikke|intet|ingen) (?:kontrast|<drug>)/u },
  { example: "Der er lidt svangerskabsforgiftning.", pattern: /(?:der er|du har) lidt <disease>/u },
  { example: "Du får vævsprøve 6 gange.", pattern: /du får <(?:procedure|test)> <(?:num|dose)>/u },
  { example: "Du er urolig nat.", pattern: /du (?:er|var) (?:\p{L}+ ){1,2}(?:nat|dag|aften|hud|appetit|søvn)(?: |$)/u, unless: /(?<!\p{L})(?:er|var) /u },
  { example: "Du er indlagt mistanke om blodprop.", pattern: /(?:indlagt|henvist|indlæggelse) mistanke/u },
  { example: "Du klarer selv i alt.", pattern: /klarer selv (?:i|af|med) /u },
  { example: "Du anbefales ikke.", pattern: /du anbefales(?: ikke)? ?[.,]/u },
  { example: "Ingen hallucinationer holdes øje med.", pattern: /(?:^|[.] )(?:ingen|intet) [^.]*holdes øje med/u },
  { example: "Du får rizatriptan, 10 mg hjælper.", pattern: /du (?:får|fik) <drug> [^.]*(?:hjælper|virker|tåles|gives|startes|stoppes|givet)(?: |$)/u },
  { example: "Du skal stoppe med morfin.", pattern: /du skal (?:ikke )?stoppe/u, unless: /^(?!.*(?<!\p{L})(?:seponeret|stoppet|ophørt)(?!\p{L}))/iu },
  { example: "Kateteret blev fjernet i morgen.", pattern: /(?<!\p{L})(?:blev|var|fik|havde) [^.]*i morgen(?: |$)/u, unless: /i morges|(?<!\p{L})(?:blev|var|fik|havde)(?!\p{L})/iu },
  { example: "Du skal stoppet i morgen.", pattern: /(?:^|[.] )du skal (?:ikke )?\p{L}{4,}et(?: |$)/u },
  { example: "Der er mistanke om hver time.", pattern: /mistanke om (?:hver|hvert|<(?:num|dose|date)>)/u },
  { example: "Symptomerne er som passer med lungebetændelse.", pattern: /(?<!\p{L})(?:er|var) som (?:passer|handler|har)(?!\p{L})/u },
  { example: "Du får semaglutid. Der er mistanke om kvalme.", pattern: /<drug> .*mistanke om (?:<symptom>|kvalme|diarré|svimmelhed|hovedpine|udslæt)/u },
  { example: "Du er indlagt på grund af hævet hovedende.", pattern: /indlagt på grund af/u, unless: /(?<!\p{L})(?:pga|p\.g\.a|grundet|baggrund|med|m|for|på|obs|mhp|efter|til|fordi|da)(?!\p{L})/iu },
  { example: "Du er indlagt ved INR over 1,5.", pattern: /du (?:er|blev) indlagt ved /u },
  { example: "Du har tics som barn.", pattern: /du har [^.]* som barn/u, unless: /(?<!\p{L})har(?!\p{L})/iu },
  { example: "Der er mistanke om efterblødning til dag 10.", pattern: /mistanke om [^.]*(?:til dag|i <num> (?:timer|døgn|dage)|først når)/u },
  { example: "Du tåler ikke ASA (ubehag i maven.", pattern: /^[^()]*\([^()]*$/u },
  { example: "Du er ikke selvskade siden 2023.", pattern: /du (?:er|var)(?: ikke)? \p{L}*skade(?: |$)/u },
  { example: "Lungekræft med i hjernen og spredning til knoglerne.", pattern: /(?<!\p{L})(?:med|ingen|af) (?:i|på) \p{L}+ og /u },
  { example: "Du har frossen skulder af L92.", pattern: /(?:^|[.] )du har <(?:disease|finding)> af <name>/u },
  { example: "Du havde vejrtrækning på 18.", pattern: /(?:^|[.] )du ha(?:r|vde) <(?:test|finding)> på <num>(?: ?[.,]|$)/u },
  { example: "Den svage bevægelse i hjertet.", pattern: /^(?:(?:den|det) )?(?:\p{L}+ )*<(?:finding|disease|symptom)>(?: (?:i|på|ved) \p{L}+)? ?[.]?$/u, unless: /^(?!.*(?<!\p{L})(?:ses|sås|findes|er|var)(?!\p{L}))/iu },
];

/**
 * Does a recalled or edited sentence say what nobody would say?
 * @param source the note's sentence
 */
export function readsWrong(tokens: readonly PlainToken[], slots: readonly Slot[], source: string): boolean {
  const text = tokens.map((token) => (token.slot === null ? token.word.toLocaleLowerCase("da") : `<${slots[token.slot]?.type ?? ""}>`)).join(" ");
  return FAULTS.some(({ pattern, unless }) => pattern.test(text) && !unless?.test(source)) || isCalledIllness(tokens, slots) || hasTwoVerbs(text) || verbsCollide(text) || lacksVerb(text) || hasPlaceBeforeNoun(tokens, slots) || namesDayWithIn(tokens, slots);
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

/** "i 16.09": a day is "den 16.09". */
function namesDayWithIn(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && slots[slot]?.type === "date" && /^\d{1,2}[./]\d/u.test(slots[slot].text) && tokens[i - 1]?.word === "i");
}

/** "Din mor haft blodprop." */
function lacksVerb(text: string): boolean {
  return /^(?:din|dit) (?:mor|far|søster|bror|datter|søn|mormor|morfar|farmor|farfar) /u.test(text) && !text.split(" ").some((word) => FINITE_VERBS.has(word) || /(?:ede|te)$/u.test(word) || /^(?:døde|fik|led)$/u.test(word));
}
