import { elementKind } from "./element-kind.ts";
import { hasDate, headerRank, isAdministrative, isSignature, openingSection, startsDated } from "./note-header.ts";
import type { Block, Piece } from "./piece.ts";
import { visibleText } from "./visible-text.ts";

export interface Part {
  readonly piece: Piece;
  /** The child of the common parent in which the piece stands; the parent itself for bare text. */
  readonly branch: Node;
}

const MAX_TITLE = 70;
const MAX_LABEL = 40;
const MAX_AROUND = 500;
/** Sections that a note ends with, and that it begins with. */
const LATE = /^(?:[avp]$|plan|konkl|vurd|beh)/;
const EARLY = /^(?:[so]$|subj|obj|anam|materiale|indik|aktuel|kontakt)/;

/** Does `next` carry on the note that `part` began, given what stands between them in `parent`? */
export function joinsNote(part: Part, between: readonly Block[], next: Part, parent: Node): boolean {
  if (part.piece.closed || next.piece.closed) return false;
  // Two pieces of one branch have been kept apart further in, where more was known of them.
  if (part.branch === next.branch && part.branch !== parent) return false;
  if (isAdministrative(between.map(({ text }) => text).join("\n"))) return false;
  if ([part, next].some(isAboutPeople)) return false;
  if (startsNewNote(part, between, next)) return false;
  return sameFlow(part, between, next, parent) || !(part.piece.sufficient || next.piece.sufficient);
}

/** Does a weak piece stand among names, numbers and addresses? */
function isAboutPeople({ piece, branch }: Part): boolean {
  const around = (): string => branch.nodeType === 1 ? visibleText(branch, { limit: MAX_AROUND }).text : "";
  return !piece.sufficient && (isAdministrative(piece.text) || isAdministrative(around()));
}

function startsNewNote(part: Part, between: readonly Block[], next: Part): boolean {
  const head = [...between.slice(-3), next.piece.first].reduce((best, block) => rankOf(block) > rankOf(best) ? block : best);
  const rank = rankOf(head);
  const before = part.piece.first;
  if (isHeading(part.piece)) return rank === 2 && rankOf(before) === 2 && isHeading(next.piece);
  if (rank === 2) return true;
  if (!part.piece.sufficient) return false;
  if (rank === 1 && rankOf(before) > 0 && sameTag(head.first, before.first) && part.piece.blocks.some(isBody)) return true;
  if (isRowEntry(part, next)) return true;
  if (!next.piece.sufficient) return false;
  return [part.piece.last, ...between].some(({ text }) => isSignature(lastLine(text))) || isEntry(part, between, next);
}

/** A piece that is headings only: what follows is their text. */
export function isHeading({ blocks, text }: Piece): boolean {
  return text.length < 200 && blocks.every((block) => rankOf(block) > 0 || block.title);
}

function rankOf({ text, title }: Block): 0 | 1 | 2 {
  const [line = ""] = text.split("\n");
  if (title && startsDated(line)) return 2;
  return headerRank(line) || (startsDated(line) && line === text && line.length < MAX_TITLE ? 1 : 0);
}

/** Running text, as against a heading or a line of a table of diagnoses. */
export function isBody({ text }: Block): boolean {
  return text.split(" ").length > 11;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** Are both in rows with a date in a cell of its own? A row with a code is a diagnosis of one and the same note. */
function isRowEntry({ branch: one }: Part, { branch: other }: Part): boolean {
  if (one === other) return false;
  return [one, other].every((row) => {
    if (!isElement(row) || row.localName !== "tr") return false;
    const labels = [...row.children].map(({ textContent }) => (textContent ?? "").trim()).filter(({ length }) => length <= MAX_LABEL);
    return labels.some(hasDate) && !labels.some((label) => /^[DK][A-ZÆØÅ]{1,3}\d/.test(label));
  });
}

/** Are the two in rows, items or cards of the same kind, each an entry of its own rather than a section? */
function isEntry({ branch: one, piece: before }: Part, between: readonly Block[], { branch: other, piece: after }: Part): boolean {
  if (one === other || !isElement(one) || !isElement(other) || !sameKind(one, other)) return false;
  const [left, right] = [before, after].map(({ blocks }) => new Set(blocks.flatMap(sectionsOf))) as [Set<string>, Set<string>];
  if ([...right].filter((section) => left.has(section)).length > 1) return true;
  if (elementKind(one) === "flow" || [before.last, ...between, after.first].some(isSectionTitle)) return false;
  if (startsDated(after.first.text) || isCard(one)) return true;
  if (LATE.test([...left].at(-1) ?? "") && EARLY.test([...right][0] ?? "")) return true;
  const many = Math.min(left.size, right.size) > 1;
  if ([one, other].every((box) => hasOwnTitle(box, many))) return true;
  return /^(?:li|tr)$/.test(one.localName) && one.children.length < 2 && Math.min(before.text.length, after.text.length) > 400;
}

function isCard(element: Element): boolean {
  return /^(?:article|details)$/.test(element.localName) || /(?:^|[-_ ])(?:note|notat|entry|card|epikrise)$/i.test(element.className);
}

/** Does the box begin with a heading that names no section: a person, a department? Small headings are doubtful. */
function hasOwnTitle(box: Element, small: boolean): boolean {
  const title = box.querySelector(small ? "h1,h2,h3,h4,h5,h6,legend,summary" : "h1,h2")?.textContent ?? "";
  return title.trim() !== "" && openingSection(title) === "";
}

function sectionsOf({ text }: Block): string[] {
  return text.split("\n").map(openingSection).filter(Boolean);
}

function opensSection({ text }: Block): boolean {
  return openingSection(text) !== "";
}

function isSectionTitle(block: Block): boolean {
  return opensSection(block) && (isTitle(block) || openingSection(block.text) === block.text.toLowerCase().replace(/[^\p{L} ]/gu, ""));
}

function sameKind(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.className === other.className;
}

function sameTag(one: Node, other: Node): boolean {
  return one.parentElement?.localName === other.parentElement?.localName;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Do the two read as one flow: paragraphs side by side, or a heading and what stands under it? */
function sameFlow({ piece, branch: one }: Part, between: readonly Block[], next: Part, parent: Node): boolean {
  const other = next.branch;
  if (one === other || one === parent || other === parent) return true;
  if ([between.at(-1) ?? piece.last, next.piece.first].some((block) => isTitle(block) || opensSection(block))) return true;
  if (!isElement(one) || !isElement(other)) return true;
  return sameKind(one, other) || (isFlow(one) && isFlow(other));
}

function isFlow(element: Element): boolean {
  return ["flow", "pre", "inline"].includes(elementKind(element));
}

function isTitle({ text, title }: Block): boolean {
  return text.length <= MAX_TITLE && (title || /[:;]$/.test(text));
}
