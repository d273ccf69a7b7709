import { elementKind, isInline } from "./element-kind.ts";
import { hasDate, headerRank, isAdministrative, isSignature, openingSection, startsDated } from "./note-header.ts";
import type { Block, Part, Piece } from "./piece.ts";
import { visibleText } from "./visible-text.ts";

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
  if (isAdministrative(between.map(({ text }) => text).join("\n")) || [part, next].some(isAboutPeople)) return false;
  if (startsNewNote(part, between, next)) return false;
  return sameFlow(part, between, next, parent) || !(part.piece.enough || next.piece.enough);
}

/** Does a weak piece stand among names, numbers and addresses? */
function isAboutPeople({ piece, branch }: Part): boolean {
  return !piece.enough && (isAdministrative(piece.text)
    || (branch.nodeType === 1 && isAdministrative(visibleText(branch, { limit: MAX_AROUND }).text)));
}

function startsNewNote(part: Part, between: readonly Block[], next: Part): boolean {
  const { piece } = part;
  const head = [...between.slice(-3), next.piece.first].reduce((best, block) => rankOf(block) > rankOf(best) ? block : best);
  const [rank, before] = [rankOf(head), rankOf(piece.first)];
  if (isHeading(piece)) return rank === 2 && before === 2 && isHeading(next.piece);
  if (rank === 2) return true;
  if (!piece.enough) return false;
  if (rank === 1 && before > 0 && sameTag(head.first, piece.first.first) && piece.blocks.some(isBody)) return true;
  if (isRowEntry(part, next)) return true;
  return next.piece.enough
    && ([piece.last, ...between].some(({ text }) => isSignature(text.slice(text.lastIndexOf("\n") + 1))) || isEntry(part, between, next));
}

/** A piece that is headings only: what follows is their text. */
function isHeading({ blocks, text }: Piece): boolean {
  return text.length < 200 && blocks.every((block) => block.title || rankOf(block) > 0);
}

function rankOf({ text, title }: Block): 0 | 1 | 2 {
  const [line = ""] = text.split("\n");
  const dated = startsDated(line);
  return title && dated ? 2 : headerRank(line) || (dated && line === text && line.length < MAX_TITLE ? 1 : 0);
}

/** Running text, as against a heading or a line of a table of diagnoses. */
function isBody({ text }: Block): boolean {
  return text.split(" ").length > 11;
}

/** Are both in rows with a date in a cell of its own? A row with a code is a diagnosis of one and the same note. */
function isRowEntry({ branch: one }: Part, { branch: other }: Part): boolean {
  return one !== other && [one, other].every((row) => {
    if (!isElement(row) || row.localName !== "tr") return false;
    const labels = [...row.children].map(({ textContent }) => (textContent ?? "").trim()).filter(({ length }) => length <= MAX_LABEL);
    return labels.some(hasDate) && !labels.some((label) => /^[DK][A-ZÆØÅ]{1,3}\d/.test(label));
  });
}

/** Are the two in rows, items or cards of the same kind, each an entry of its own rather than a section? */
function isEntry({ branch: one, piece: before }: Part, between: readonly Block[], { branch: other, piece: after }: Part): boolean {
  if (one === other || !sameKind(one, other)) return false;
  const [left = [], right = []] = [before, after].map(({ text }) => text.split("\n").map(openingSection).filter(Boolean));
  if (new Set(right.filter((section) => left.includes(section))).size > 1) return true;
  if (elementKind(one) === "flow" || [before.last, ...between, after.first].some(isSectionTitle)) return false;
  if (startsDated(after.first.text) || isCard(one) || (LATE.test(left.at(-1) ?? "") && EARLY.test(right[0] ?? ""))) return true;
  const many = Math.min(new Set(left).size, new Set(right).size) > 1;
  if ([one, other].every((box) => hasOwnTitle(box as Element, many))) return true;
  return /^(?:li|tr)$/.test(one.localName) && one.children.length < 2 && Math.min(before.text.length, after.text.length) > 400;
}

function isCard({ localName, className }: Element): boolean {
  return /^(?:article|details)$/.test(localName) || /(?:^|[-_ ])(?:note|notat|entry|card|epikrise)$/i.test(className);
}

/** Does the box begin with a heading that names no section: a person, a department? Small headings are doubtful. */
function hasOwnTitle(box: Element, small: boolean): boolean {
  const title = box.querySelector(small ? "h1,h2,h3,h4,h5,h6,legend,summary" : "h1,h2")?.textContent?.trim();
  return !!title && openingSection(title) === "";
}

/** A section's name on a line of its own. */
function isSectionTitle({ text, title }: Block): boolean {
  const section = openingSection(text);
  return section !== "" && (isTitle({ text, title }) || text.length < section.length + 3);
}

function isTitle({ text, title }: Pick<Block, "text" | "title">): boolean {
  return text.length <= MAX_TITLE && (title || /[:;]$/.test(text));
}

function sameKind(one: Node, other: Node): one is Element {
  return isElement(one) && isElement(other) && one.localName === other.localName && one.className === other.className;
}

function sameTag(one: Node, other: Node): boolean {
  return one.parentElement?.localName === other.parentElement?.localName;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Do the two read as one flow: paragraphs side by side, or a heading and what stands under it? */
function sameFlow({ piece, branch: one }: Part, between: readonly Block[], { piece: next, branch: other }: Part, parent: Node): boolean {
  if (one === other || one === parent || other === parent) return true;
  const above = between.at(-1) ?? piece.last;
  if (rankOf(above) > 0 || [above, next.first].some((block) => isTitle(block) || openingSection(block.text) !== "")) return true;
  return sameKind(one, other) || [one, other].every((node) => isInline(node) || elementKind(node) === "flow");
}
