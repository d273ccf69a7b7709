import { escapeRegExp } from "../text/escape-reg-exp.ts";
import type { GuardRule, GuardTerm } from "./guard-rule.ts";

const thin: GuardTerm = { source: "emacieret", wordings: ["du er {ikke} meget mager", "du er meget mager", "meget mager", "meget magert"], condition: false, state: true };
const itchy: GuardTerm = { source: "pruritisk", wordings: ["det klør {ikke}", "det klør", "kløende"], condition: false, state: true };
const spots: GuardTerm = { source: "Miliære", wordings: ["med mange små pletter"], condition: false, state: true };

/** "Du har ikke meget mager", "der er ikke kløende", "med pletter forandringer": how something is, said as if it were a thing or before its noun. */
export const stateNotHad: GuardRule = {
  name: "state-not-had",
  examples: [
    { source: "Ikke emacieret.", plain: "Du har ikke meget mager.", terms: [thin], refused: true },
    { source: "Ikke emacieret.", plain: "Du er ikke meget mager.", terms: [thin], refused: false },
    { source: "Ikke pruritisk.", plain: "Der er ikke kløende.", terms: [itchy], refused: true },
    { source: "Pruritisk udslæt.", plain: "Du har kløende udslæt.", terms: [itchy], refused: false },
    { source: "Miliære forandringer.", plain: "Med mange små pletter forandringer.", terms: [spots], refused: true },
    { source: "Miliære forandringer.", plain: "Der er forandringer med mange små pletter.", terms: [spots], refused: false },
  ],
  check(source, plain, { terms = [] }) {
    const said = plain.toLocaleLowerCase("da");
    return terms.some((term) => term.state && (isHad(term, said) || standsBeforeNoun(term, source.toLocaleLowerCase("da"), said))) ? "a state is told as a thing" : null;
  },
};

const had = /(?<!\p{L})(?:du har|der er) ikke (?:(?:helt|særlig|længere) )?$/u;

/** Only where it is denied: "der er roligt", "der er intet mistænkeligt" are good Danish. */
function isHad({ wordings }: GuardTerm, said: string): boolean {
  return ownWords(wordings).some((wording) => placesOf(said, wording).some((at) => had.test(said.slice(0, at)) && /^(?:[.,;]|$)/u.test(said.slice(at + wording.length))));
}

/** The noun that the note has behind the word has come behind "med …", where it can't stand. */
function standsBeforeNoun({ source, wordings }: GuardTerm, note: string, said: string): boolean {
  const word = source.toLocaleLowerCase("da");
  const noun = /^ (\p{L}{4,})/u.exec(note.slice(note.indexOf(word) + word.length))?.[1];
  return noun !== undefined && ownWords(wordings).some((wording) => /^(?:med|uden|fra|som) /u.test(wording) && said.startsWith(`${wording} ${noun}`));
}

/** The wordings that are no clause of their own. */
function ownWords(wordings: readonly string[]): string[] {
  return wordings.map((wording) => wording.toLocaleLowerCase("da")).filter((wording) => !/^(?:du|det|der|den|de|din|dit|dine) /u.test(wording));
}

function placesOf(said: string, wording: string): number[] {
  return [...said.matchAll(new RegExp(escapeRegExp(wording), "gu"))].map(({ index }) => index);
}
