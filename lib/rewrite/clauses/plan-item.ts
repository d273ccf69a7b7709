import type { Piece } from "../piece.ts";
import { DONE_TO_THINGS } from "../../danish/word-lists.ts";
import { clause, lower, type ClauseRule } from "./clause.ts";
import { headIndex, isClass, isFiniteVerb, looksPassive } from "./piece-tests.ts";

/** "Kontrol 14 dage": so long from now. */
function isSpan([amount, unit]: readonly Piece[]): boolean {
  return amount?.kind === "number" && /^(?:dag|dage|dg|uge|uger|måned|måneder|md|mdr|år)$/u.test(unit?.key ?? "");
}

/** "Blokade ved manglende effekt": it is done then, and not planned yet. */
function hangsOn(pieces: readonly Piece[]): boolean {
  return pieces.some(({ key }, i) => /^(?:ved|v)$/u.test(key) && /^(?:manglende|mgl|utilstrækkelig|behov|forværring|recidiv|tilbagefald)(?: |$)/u.test(pieces[i + 1]?.key ?? ""));
}

/** In a plan: "Amb. kontr. om 3 mdr." → "du skal til kontrol …"; "Henv. til X" → "du bliver henvist til X"; "Rtg. af knæ" → "du skal have lavet …". */
export const planItem: ClauseRule = {
  name: "plan-item",
  write(pieces, { say, section, aboutFamily }) {
    if (section !== "plan" || aboutFamily || pieces.some((piece) => isFiniteVerb(piece) || looksPassive(piece))) return null;
    const [first] = pieces;
    if (/^(?:henv|henvises|henvisning)$/u.test(first?.key ?? "") && pieces[1]?.key === "til") return clause("du bliver henvist", say(pieces.slice(1)));
    const control = pieces.findIndex((piece) => /^(?:(?:klinisk |klin\.? ?)?(?:kontrol|ktr|kontr))$/u.test(piece.key));
    if (control >= 0 && control <= 1 && pieces.slice(0, control).every((piece) => /^(?:amb|ambulant|klinisk|ny)$/u.test(piece.key))) {
      const [kind, which, rest] = [lower(say(pieces.slice(0, control))), lower(say(pieces.slice(control, control + 1))), pieces.slice(control + 1)];
      // "ny kontrol", but "kontrol ambulant": where it is stands behind.
      const named = /^(?:klinisk|ny)$/u.test(first?.key ?? "") ? [kind, which] : [which, kind];
      return clause("du skal til", ...named, isSpan(rest) ? "om" : "", say(rest));
    }
    if (hangsOn(pieces)) return null;
    const head = headIndex(pieces);
    const denied = pieces.some((piece) => DONE_TO_THINGS.has(piece.key) || piece.features?.verb === "participle" || /^(?:ikke|ej|ingen|intet|drøftet|aftalt|tilbudt|overvejes|evt|ønsket|ønskes|givet|anlagt|udført|fået|spont|spontan|kontraindiceret|kontraind|ki|frarådes|frarådet)$/u.test(piece.key));
    if (head === 0 && !denied && isClass(pieces[head], "procedure") && !isClass(pieces[head + 1], "procedure")) return clause("der er planlagt", lower(say(pieces, { article: true })));
    return null;
  },
};
