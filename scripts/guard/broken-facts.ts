import type { Fact, GeneratedSentence } from "./generate-sentences.ts";

const letter = /\p{L}/u;
const denial = /(?<!\p{L})(?:ikke|ingen|intet|uden|hverken|aldrig|nej|benægte\p{L}*|afkræfte\p{L}*|udelukke\p{L}*|afvis\p{L}*|u)(?!\p{L})/iu;
const rightBefore = /(?<!\p{L})(?:ikke|ingen|intet|uden|hverken)\s+(?:\p{L}+\s+){0,2}$/iu;
const doubt = /(?<!\p{L})(?:mistanke|mistænk\p{L}*|obs|formentlig|formodentlig|mulig\p{L}*|måske|sandsynlig\p{L}*|ikke udelukke\p{L}*|undersøg\p{L}*|øje|opmærksom|bemærk|kan være)(?!\p{L})|\?|kan ikke/iu;
const past = /(?<!\p{L})(?:tidligere|tidl|haft|havde|før)(?!\p{L})/iu;
const stop = /stop|sep|ophør|pause|slut|holde? op|tages? af|ikke længere/iu;
const begin = /begynd|start/iu;

/** Which of the facts that the generator put into a note's sentence are not in the plain text; looks at nothing but the two. */
export function brokenFacts({ facts }: GeneratedSentence, plain: string): string[] {
  return [...facts.flatMap((fact) => broken(fact, plain) ?? []), ...addedNumbers(facts, plain), ...sides(facts, plain)];
}

function broken(fact: Fact, plain: string): string[] | null {
  const lower = plain.toLocaleLowerCase("da");
  if ("finding" in fact) return aboutFinding(fact, lower);
  if (fact.kind === "number") return numbersOf(plain).includes(fact.text.replace(/^-/u, "")) && (!fact.text.startsWith("-") || lower.includes(fact.text) || /minus/u.test(lower)) ? null : [`the number ${fact.text} is lost`];
  if (fact.kind === "medicine") return lower.includes(fact.text) ? null : [`${fact.text} is lost`];
  if (fact.kind === "stopped") return stop.test(lower) ? null : [`${fact.text} is no longer stopped`];
  if (fact.kind === "begun") return begin.test(lower) ? null : [`${fact.text} is no longer begun`];
  if (fact.kind === "limit") return limit(fact.way, fact.text, lower) ? null : [`${fact.way} ${fact.text} is no limit any more`];
  return null;
}

function aboutFinding(fact: Extract<Fact, { finding: unknown }>, lower: string): string[] | null {
  const { name, shown } = fact.finding;
  const places = shown.flatMap((form) => placesOf(lower, form));
  if (places.length === 0) return [`${name} is lost`];
  if (fact.kind === "denied") return places.some((at) => denial.test(clauseAround(lower, at))) ? null : [`${name} is no longer denied`];
  if (fact.kind === "stated" || fact.kind === "past") {
    if (places.some((at) => rightBefore.test(lower.slice(0, at).split(/[.;,:]/u).at(-1) ?? ""))) return [`${name} is denied`];
  }
  if (fact.kind === "doubted") return doubt.test(lower) ? null : [`${name} is no longer in doubt`];
  if (fact.kind === "past") return past.test(lower) ? null : [`${name} is no longer past`];
  if (fact.kind === "relative") return lower.includes(fact.relative) ? null : [`${name} is no longer the relative's`];
  return null;
}

/** Where words begin with this form; one of few letters must be the whole word. */
function placesOf(text: string, form: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const fits = form.length >= 5 || !letter.test(text[at + form.length] ?? "");
    if (fits && !letter.test(text[at - 1] ?? "")) places.push(at);
  }
  return places;
}

/** The sentence around a place, cut at "men". */
function clauseAround(text: string, at: number): string {
  const before = text.slice(0, at).split(/[.;!?]|(?<!\p{L})men(?!\p{L})/u).at(-1) ?? "";
  const after = text.slice(at).split(/[.;!?]|(?<!\p{L})men(?!\p{L})/u)[0] ?? "";
  return before + after;
}

function numbersOf(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,/]\d+)*/gu)].map(([value]) => value);
}

/** "B12-vitamin": the number of a vitamin's name, which says what a medicine is, is no amount. */
const VITAMIN = /(?<!\p{L})[BDK]\d+-vitamin/gu;

function addedNumbers(facts: readonly Fact[], plain: string): string[] {
  const own = facts.flatMap((fact) => ("text" in fact ? numbersOf(fact.text) : []));
  return numbersOf(plain.replace(VITAMIN, "")).filter((value) => !own.includes(value) && value !== "1" && value !== "2").map((value) => `the number ${value} is new`);
}

function sides(facts: readonly Fact[], plain: string): string[] {
  const before = facts.flatMap((fact) => (fact.kind === "side" ? [fact.side] : [])).join();
  const after = [...plain.matchAll(/(?<!\p{L})(højre|venstre|hø\.|ve\.)/giu)].map(([side]) => (/^h/iu.test(side) ? "højre" : "venstre")).join();
  return before === after ? [] : [`sides were ${before || "none"} and are ${after || "none"}`];
}

function limit(way: "<" | ">", value: string, plain: string): boolean {
  const words = way === "<" ? "<|under|mindre end|højst" : ">|over|mere end|mindst";
  return new RegExp(`(?:${words})\\s*${value}(?!\\d)`, "u").test(plain);
}
