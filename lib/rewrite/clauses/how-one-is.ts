import { clause, lower, type ClauseRule } from "./clause.ts";
import { isFiniteVerb, looksPassive } from "./piece-tests.ts";
import type { Piece } from "../piece.ts";

/** Everyday words for how a person is, and never for a wound, a value or a course. */
const OF_A_PERSON = /^(?:træt|svimmel|øm|utilpas|urolig|vågen|sløv|konfus|forvirret|bange|nervøs|trist|afkræftet|forpint|medtaget|sulten|tørstig|tryg|utryg|motiveret|umotiveret|grådlabil|afebril|velbefindende|smertefri|symptomfri|feberfri|samarbejdende|aggressiv|rask)$/u;
const ADVERB = /^(?:ikke|ej|let|lettere|svært|mest|lidt|meget|noget|fortsat|stadig|stadigvæk|mere|mindre|ellers|generelt|nu)$/u;
const GOES_ON = /^(?:,|i|på|om|over|under|omkring|ved|efter|siden|og|men|samt|når|til)$|^ved /u;

/** "Lidt træt" → "du er lidt træt"; "ellers velbefindende" → "ellers er du vel tilpas": the note leaves out who and the verb. */
export const howOneIs: ClauseRule = {
  name: "how-one-is",
  write(pieces, { say, section, aboutFamily }) {
    const lead = ADVERB.test(pieces[0]?.key ?? "") ? 1 : 0;
    const [state, next] = [pieces[lead], pieces[lead + 1]];
    if (/^(?:tidl|tidligere)$/u.test(pieces[0]?.key ?? "") && /^(?:rask|sund)$/u.test(pieces[1]?.key ?? "") && pieces.length === 2 && !aboutFamily) return clause("du har tidligere været", say(pieces.slice(1)));
    if (aboutFamily || section === "diagnoses" || section === "title" || !isOfAPerson(state) || pieces.some((piece) => isFiniteVerb(piece) || looksPassive(piece))) return null;
    if (next !== undefined && !GOES_ON.test(next.key)) return null;
    const turned = /^(?:ellers|generelt|nu)$/u.test(pieces[0]?.key ?? "");
    return turned ? clause(say(pieces.slice(0, 1)), "er du", lower(say(pieces.slice(1)))) : clause("du er", lower(say(pieces)));
  },
};

function isOfAPerson(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (isOfTheMind(piece)) return true;
  return OF_A_PERSON.test(piece.key) && (piece.concept === null || !/^(?:du |uden |med )/u.test(piece.concept.notation));
}

/** "lettere psykomotorisk hæmmet": no wound and no child's skin is so. */
function isOfTheMind({ kind, concept }: Piece): boolean {
  return kind === "term" && concept?.class === "state" && concept.topic === "psykiatri" && concept.plain.kind === "adjective" && /^du er /u.test(concept.says ?? "");
}
