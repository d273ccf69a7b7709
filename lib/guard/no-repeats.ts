import type { GuardContext, GuardRule } from "./guard-rule.ts";

const word = /[\p{L}\p{N}]+/gu;
/** One or two words twice in a row; "undersøges for for meget" and "mere og mere" are Danish. */
const echo = /(?<!\p{L})(?!for for|mere og)(\p{L}{2,}|\p{L}{2,} \p{L}{2,}) \1(?!\p{L})/iu;
/** A run of so many words said twice within one sentence is a stutter. */
const RUN = 4;

/** Nothing is said twice over: "tegn på tegn på", "… pludseligt nyresvigt … er pludseligt nyresvigt". */
export const noRepeats: GuardRule = {
  name: "no-repeats",
  examples: [
    { source: "Ingen peritoneal reaktion.", plain: "Der er ingen tegn på tegn på irriteret bughinde.", refused: true },
    { source: "Losartan og akut nyresvigt.", plain: "Losartan, og pludseligt svigt af nyren stoppes er pludseligt svigt af nyren.", refused: true },
    { source: "Meget meget træt.", plain: "Du er meget meget træt.", refused: false },
    { source: "Hø. ben varmt, ve. ben koldt.", plain: "Højre ben er varmt. Venstre ben er koldt.", refused: false },
    {
      source: "Orienteret om PD, hælder mod posedialyse.", plain: "Du er orienteret om rensning af blodet gennem bughulen, og du hælder mod rensning af blodet gennem bughulen.", refused: false,
      terms: [{ source: "PD", wordings: ["rensning af blodet gennem bughulen"], condition: false }, { source: "posedialyse", wordings: ["rensning af blodet gennem bughulen"], condition: false }],
    },
    { source: "BT 130/80 og 140/80.", plain: "Blodtrykket er 130/80 og 140/80.", refused: false },
  ],
  check(source, plain, context) {
    const shared = sharedWordings(context);
    const repeated = plain.split(/(?<=[.!?:])\s/u).some((sentence) => stutters(withoutAll(sentence, shared)));
    return repeated && !stutters(source) ? "something is said twice" : null;
  },
};

/** What two words of the note have in common ("PD" and "posedialyse", or parts of their wordings) may well be said twice. */
function sharedWordings({ terms = [] }: GuardContext): string[] {
  const wordings = terms.map((term) => term.wordings.map((own) => own.toLocaleLowerCase("da")));
  return [...new Set(wordings.flatMap((own, i) => own.filter((form) => form.includes(" ") && wordings.some((other, k) => k !== i && other.includes(form)))))];
}

/** Each of them once left out, so that a stutter beside them is still seen. */
function withoutAll(text: string, shared: readonly string[]): string {
  return shared.reduce((rest, wording) => (rest.split(wording).length === 3 ? rest.replace(wording, "…") : rest), text.toLocaleLowerCase("da"));
}

function stutters(text: string): boolean {
  return echo.test(text) || runTwice(text.toLocaleLowerCase("da").match(word) ?? []);
}

function runTwice(words: readonly string[]): boolean {
  const seen = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN);
    // Doses and dates repeat by themselves: "1 gang om dagen og … 1 gang om dagen".
    if (run.some((own) => /\d/u.test(own)) || /(?:gang|gange) om|om dagen/u.test(run.join(" "))) continue;
    const key = run.join(" ");
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}
