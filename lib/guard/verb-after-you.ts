import { FINITE_VERBS } from "../danish/word-lists.ts";
import type { GuardRule } from "./guard-rule.ts";

const youAndNext = /(?:^|[.:!?] )Du (\p{L}+)/gu;
/** Danish finite verbs end so, or are known: strong past tenses and modals; after "du og din kone" the verb is further on. */
const finite = /(?:r|s|ede|te|dte)$/u;
const strong = /^(?:fandt|skrev|slog|stak|vandt|slap|sprang|brød|bed|løb|lod|hang|drog|sank|skar|skød|svang|sang|vred|lagde|ved|og|åd|bandt|nøs|frøs|tabte|tør|forlod|gik|kom|lå|stod)$/u;
/** End like verbs, and are none. */
const noVerb = /^(?:efter|under|over|før|for|samlever|sidste|eller|hver|aldrig|næste|første|altså|fortsat|derfor|her|der|senere|tidligere|videre|ellers|ofte|oftere|mere|mindre|bedre|værre|heller|selv|stor|revner|svær|klar|sikker|rør|ar)$/u;

/** "Du oppe af sengen", "Du sidst set rask": half a sentence is worse than the note's own words. */
export const verbAfterYou: GuardRule = {
  name: "verb-after-you",
  examples: [
    { source: "Pt. mobiliseret til stol.", plain: "Du oppe af sengen til stol.", refused: true },
    { source: "Forventet vanskelig intubation.", plain: "Du forventet svær adgang til luftrøret.", refused: true },
    { source: "Pt. sidst set rask.", plain: "Du sidst set rask.", refused: true },
    { source: "Derfor ikke indikation for LTOT.", plain: "Du derfor ikke grund til ilt derhjemme.", refused: true },
    { source: "Pt. fatigue, gennemfører ikke programmet.", plain: "Du stor træthed, gennemfører ikke programmet.", refused: true },
    { source: "Pt. oppe i stol.", plain: "Du er oppe i stol.", refused: false },
    { source: "Går ad libitum.", plain: "Du må gå, som du vil.", refused: false },
    { source: "Sov uroligt.", plain: "Du sov uroligt.", refused: false },
    { source: "Henvises til kardiolog.", plain: "Du henvises til en hjertelæge.", refused: false },
  ],
  check(_source, plain) {
    for (const [, next = ""] of plain.matchAll(youAndNext)) {
      if (!isFinite(next)) return "a sentence about you has no verb";
    }
    return null;
  },
};

function isFinite(word: string): boolean {
  return FINITE_VERBS.has(word) || strong.test(word) || finite.test(word) && !noVerb.test(word);
}
