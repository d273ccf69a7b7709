import { join, type PlainWording } from "../glossary/plain-wording.ts";
import type { FormFeatures } from "../glossary/term-forms.ts";

type Verb = Extract<PlainWording, { kind: "verb" }>;

/**
 * A verb wording in the form that the note's own verb had: "sætte[-r, satte, sat] op" + passive → "sættes op".
 * The passive of the past is "blev sat op".
 */
export function verbPhrase(wording: Verb, form: FormFeatures["verb"]): string {
  const tail = (verb: string) => join(verb, wording.after);
  switch (form) {
    case "present": return tail(wording.present);
    case "passive": return tail(passiveOf(wording.infinitive));
    case "past": return tail(wording.past);
    case "past-passive": return tail(`blev ${wording.participle}`);
    case "participle": return tail(wording.participle);
    case "infinitive": return tail(wording.infinitive);
    // An abbreviation ("beh.", "sep.", "udskr.") nearly always stands for what was done.
    default: return tail(wording.participle);
  }
}

/** "stoppe" → "stoppes", "få" → "fås"; "give" → "gives". */
function passiveOf(infinitive: string): string {
  return /s$/u.test(infinitive) ? infinitive : `${infinitive}s`;
}
