import type { Piece } from "./piece.ts";
import { isDrug, splitBefore } from "./split-statements.ts";

/** From so many characters on, a plan in one line is too long to be read in one go. */
export const LONG_PLAN = 90;
/** So many orders at least: "antibiotika i 7 dage, kontrol ved forværring" reads well as it is. */
const FEWEST = 3;

/** How a medicine comes, written before its name: "iv solumedrol", "inj. fragmin". */
const FORM = /^(?:iv|i\.v|im|i\.m|sc|s\.c|po|p\.o|inh|inhal|inj|tbl|tabl|tablet|kaps|kps|mikst|supp|inf|plaster)$/u;
/** So begins what is to be done, to be stopped, or to be told. */
const ORDERS = /^(?:start|startes|starter|opstart|opstartes|sep|seponer|seponér|seponeres|stop|paus|pauser|pausér|ktr|kontr|kontrol|kontroller|rp|henv|henvis|henvises|hjem|udskr|udskrives|udskrivelse|faste|fastende|ingen|ej|ikke|si|stiles|tilsyn|konf|konfereres|aftalt|orienteres|info|informeret|mobiliser|mobiliseres|mobilisering|genhenvendelse|genhenv|telefontid|opfølgning|afventer|afvent|suppler|fortsat|fortsætter|fortsætte|blodtype|smerteplan|hvis|ved|såfremt)$/u;
const SOMEBODY = /^(?:pt|ptt|patienten|pat|pårørende|pår|familien|fam|hustru|ægtefælle|datter|søn|mor|far)$/u;
const STOPS = /^(?:sep|seponer|seponér|seponeres|stop|paus|pauser|pausér|undgå|cave)$/u;

/**
 * Parts a plan that stands in one line at the commas where another order begins: "solumedrol 80 mg i.v., kontrol af A-gas kl. 20,
 * ej kandidat til intensiv, fam. informeret". What is refused in one of them then keeps no other as the note has it.
 * @returns the orders in order, without the commas between them; all pieces in one list where there are fewer than three
 */
export function splitOrders(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const orders = splitBefore(pieces, beginsOrder, (own) => isCondition(own));
  return orders.length < FEWEST ? [pieces] : orders;
}

/** "Hvis ikke bedre om 2 uger, henvises til CT": what is to be done then hangs on it; "NIV hvis pH falder" is whole. */
function isCondition([first]: readonly Piece[]): boolean {
  return /^(?:hvis|såfremt|ved|v|når)$/u.test(first?.key ?? "");
}

function beginsOrder(own: readonly Piece[], [first, second, third]: readonly Piece[]): boolean {
  // "Blodprøver: Hgb, CRP, INR": all of that is one order.
  if (first === undefined || own.some(({ key }) => key === ":")) return false;
  // "sep. eliquis, metformin": what is stopped is not given.
  if (isDrug(first) || FORM.test(first.key)) return !STOPS.test(own[0]?.key ?? "") && [first, second].some(isDrug) && [second, third].some((piece) => piece?.kind === "dose" || piece?.kind === "number");
  // "KAD ved retention", "MR af columna i morgen".
  if (/^(?:procedure|device)$/u.test(first.concept?.class ?? "") && /^(?:ved|v|hvis|om|kl|i|mhp|d|af)$/u.test(second?.key ?? "")) return true;
  return ORDERS.test(first.key) || second?.key === ":" || SOMEBODY.test(first.key) && second?.key !== ",";
}
