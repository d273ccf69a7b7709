import type { Piece } from "../rewrite/piece.ts";
import type { PlainToken, SlotSentence } from "../slots/slot.ts";

/** "Går med høj rollator" by the pattern of "går med krykker": a rewrite in which one stays one, where the wording has both numbers. */
export function inOwnNumber(plain: readonly PlainToken[], { slots }: SlotSentence): PlainToken[] {
  return plain.map((token, i) => {
    const piece = token.slot === null ? undefined : slots[token.slot]?.piece;
    const before = plain[i - 1];
    if (token.slot !== null && piece && i === 0 && token.form === "definite" && areMany(piece)) return { ...token, form: "plural-definite" };
    if (token.slot !== null && piece && token.form === "plural-definite" && piece.features?.definite === true && isOne(piece)) return { ...token, form: "definite" };
    if (token.slot === null || token.form !== "plural" || !piece || !isOne(piece) || before === undefined || saysMany(before) || isDenied(plain, i)) return token;
    return { ...token, form: before.slot === null && before.word === "med" ? "bare" : "article" };
  });
}

/** A term in the singular, by its form and by its ending: "ødemer" is a term of its own. */
function isOne({ concept, features, source }: Piece): boolean {
  return concept?.plain.kind === "noun" && concept.plain.plural !== null && features?.plural === false && !/(?:er|e|i|a)\.?$/u.test(source);
}

/** "Suturer sidder" by the pattern of "slangen sidder". */
function areMany({ concept, features }: Piece): boolean {
  return concept?.plain.kind === "noun" && concept.plain.plural !== null && features?.plural === true;
}

/** "Flere", "små", "2": the author's own word speaks of more than one. */
function saysMany(token: PlainToken): boolean {
  return token.slot !== null || /e$/u.test(token.word) || token.word === "små";
}

/** "Ingen knuder": what is not there has no number. */
function isDenied(plain: readonly PlainToken[], i: number): boolean {
  return plain.slice(0, i).some(({ slot, word }) => slot === null && /^(?:ingen|ikke|uden|hverken)$/iu.test(word));
}
