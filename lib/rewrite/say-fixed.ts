import { DONE_TO_THINGS, PREPOSITIONS } from "../danish/word-lists.ts";
import { isEveryday, type EverydayWords } from "../text/readability.ts";
import { isAdjectivePiece, isCopula, isNounLike, sideBefore } from "./piece-shapes.ts";
import type { Piece } from "./piece.ts";
import { possibleBeforeNoun } from "./possible-before-noun.ts";

/** A wording that stands in one form only, where it fits what stands around it. */
export function sayFixed(pieces: readonly Piece[], i: number, text: string, everyday: EverydayWords): string {
  const piece = pieces[i];
  const before = pieces[i - 1];
  if (!piece) return text;
  // "er livsforlængende": "er som forlænger livet" is no Danish.
  if (/^som /u.test(text) && (isCopula(before) || (/^(?:ikke|ej|nu|også)$/u.test(before?.key ?? "") && isCopula(pieces[i - 2])))) return piece.source;
  if (/^viste(?: |$)/u.test(text) && isCopula(before)) return piece.source;
  if (/^som (?:handler|har)/u.test(text) && !isNounLike(before)) return piece.source;
  // "en 59-årig mand kendt med KOL": a clause of its own, where the person is not its subject yet.
  if (piece.concept?.id === "kendt-med" && before && isPersonWord(before)) return "der i forvejen har";
  // "som er kendt med KOL" → "som i forvejen har …".
  if (piece.concept?.id === "kendt-med" && /^(?:som|der)$/u.test(before?.key ?? "")) return "i forvejen har";
  // "er ikke kendt med søvnapnø" → "har ikke i forvejen …".
  if (piece.concept?.id === "kendt-med" && before?.key === "forvejen") return "";
  if (piece.concept?.id === "kendt-med" && pieces.slice(Math.max(0, i - 2), i).some(isCopula)) return "i forvejen";
  if (piece.concept?.id === "eventuelt") return possibleBeforeNoun(pieces, i) ?? text;
  // "130/min": in each one.
  if (text === "minutter" && before?.key === "/") return "minut";
  if (text === "dråber" && before?.key === "1") return "dråbe";
  if (isSideAfterNoun(pieces, i)) return `på ${text} side`;
  // "erytematøs slimhinde" → "rød slimhinde".
  if (sideBefore(before) || (before?.concept?.plain.kind === "adjective" && before.concept.class === "state")) return withoutDefiniteness(text, piece, everyday);
  // "levende det store fedtforklæde".
  if (/^(?:den|det|de) /u.test(text) && isAdjectivePiece(before)) return text.replace(/^(?:den|det|de) /u, "");
  return piece.features?.genitive ? `${text}s` : text;
}

/** Does this word name the person whom the note is about? */
export function isPersonWord({ key }: Piece): boolean {
  return /^(?:mand|kvinde|dreng|pige|patient|person|herre|dame)$/u.test(key);
}

/** "G2P1": how often somebody was pregnant and gave birth. */
export function saysBirths({ concept }: Piece): boolean {
  return concept?.plain.kind === "fixed" && /graviditet|fødsler?(?!\p{L})/u.test(concept.plain.text);
}

/** "v. poplitea sin.": the side stands last, where Danish has a phrase. */
function isSideAfterNoun(pieces: readonly Piece[], i: number): boolean {
  const [before, next] = [pieces[i - 1], pieces[i + 1]];
  if (!/^(?:hoejre|venstre|dexter|sinister)$/u.test(pieces[i]?.concept?.id ?? "") || !before || before.kind === "mark" || before.kind === "number" || PREPOSITIONS.has(before.key) || isAdjectivePiece(before)) return false;
  // "labii sin. limet": what was done with it.
  return next === undefined || next.kind === "number" || (before.concept?.class === "anatomy" || before.concept?.class === "finding" || before.concept?.class === "disease") && DONE_TO_THINGS.has(next.key) || /^[.,;()]$/u.test(next.key) || PREPOSITIONS.has(next.key);
}

/** "venstre" + "underbenet" → "venstre underben". */
function withoutDefiniteness(text: string, { concept }: Piece, everyday: EverydayWords): string {
  const [first = "", ...rest] = text.replace(/^(?:den|det|de) /u, "").split(" ");
  if (concept?.class !== "anatomy" || !/\p{L}{2,}e[nt]$/u.test(first)) return [first, ...rest].join(" ");
  // "området" → "område", "rygsøjlen" → "rygsøjle", "underbenet" → "underben".
  const keepsE = isEveryday(first.slice(0, -1), everyday) || /[^aeiouyæøå]{2}en$/u.test(first) && !isEveryday(first.slice(0, -2), everyday);
  return [first.slice(0, keepsE ? -1 : -2), ...rest].join(" ");
}
