import type { PlainNote } from "../plain-note.ts";

/** A plain sentence that says what is to happen. */
export interface NextStep {
  /** Index into `PlainNote.sentences`. */
  readonly sentence: number;
  readonly text: string;
}

const APPOINTMENT = "kontrol(?:tid|besøg)?|henvis(?:es|t|ning)|indkald(?:es|t)|(?:gen)?indlægges|udskrives|opereres|operation(?:en)?|"
  + "[\\p{L}]*samtale|henvendelse|opfølgning|genoptræning|sårpleje|hjemmesygepleje(?:n|rske)?|fysioterapi|ambulatoriet|tandlægetjek|planlagt";
const TEST = "[\\p{L}-]*scanning(?:en)?|[\\p{L}-]*prøver?|[\\p{L}-]*prøven|røntgen[\\p{L}]*|[\\p{L}-]*undersøgelse[nr]?|"
  + "måles|[\\p{L}]*måling(?:er)?|[\\p{L}-]*(?:screening|tælling)|ultralyd[\\p{L}]*|ekg|hjertediagram";
const DOSE = "\\d\\s?(?:mg|g|mikrogram|ml|ie|enheder)";
const MEDICINE = "[\\p{L}-]*tablet(?:ter)?|[\\p{L}-]*stikpiller?|indsprøjtning(?:er)?|recept|medicin(?:en)?|antibiotika|dosis";

const PLANNED = word(`${APPOINTMENT}|${TEST}|${MEDICINE}`);
const DOSED = new RegExp(`${DOSE}(?![\\p{L}\\p{N}])`, "iu");
/** The changes that the rewriting itself words, and their commonest relatives. */
const CHANGED = word("skal (?:stoppe|begynde|starte|holde pause|fortsætte)|holder pause|sættes (?:dosis )?(?:op|ned)|stopper med|begynder med|skift(?:er|es)? til");
/** What is not going to happen is no step; "du må ikke …" is. */
const UNDONE = word("(?:er|var) ikke|der er ingen|ikke (?:grund|aktuel[lt]*|behov|velbegrundet|velbegrundede|anvendt|planlagt|nødvendigt?)|fravalgt|frarådet|tidligere|blev");

/**
 * What is to happen now, in the note's own order: the sentences of plans that name an appointment, a test or medicine,
 * and medicine changes wherever they stand. Nothing is made up: each is a plain sentence as it stands in the note.
 */
export function nextSteps(note: PlainNote): NextStep[] {
  return note.sentences.flatMap(({ plain, section }, sentence) => {
    const kind = note.sections[section]?.kind;
    const text = plain.replace(/^\s*[-–•*·]\s+/u, "").trim();
    const planned = kind === "plan" && (PLANNED.test(text) || DOSED.test(text) || CHANGED.test(text));
    const changed = kind !== "history" && CHANGED.test(text) && (DOSED.test(text) || namesMedicine(note, sentence));
    return (planned || changed) && !UNDONE.test(text) ? [{ sentence, text }] : [];
  });
}

function namesMedicine({ sentences, terms }: PlainNote, sentence: number): boolean {
  const source = sentences[sentence]?.source;
  if (!source) return false;
  return terms.some((term) => term.basis === "drug-register" && term.source.start >= source.start && term.source.end <= source.end);
}

function word(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");
}
