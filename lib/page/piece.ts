import { NOTE_SCORE, TextScore } from "./text-score.ts";

/** A run of text inside one block of the page: what lies between two block edges. */
export interface Block {
  readonly first: Node;
  readonly last: Node;
  readonly text: string;
  /** Is it a heading or button by its tag? */
  readonly title: boolean;
}

/** A stretch of blocks that belong together; grows until it is a note, or turns out to be none. */
export interface Piece {
  readonly blocks: readonly Block[];
  readonly first: Block;
  readonly last: Block;
  readonly text: string;
  readonly score: TextScore;
  /** Would the piece pass for a note without anything else? */
  readonly enough: boolean;
  /** A note by itself next to other notes: joins nothing more. */
  closed?: boolean;
  /** Headed or rowed like the notes beside it: then it needs less evidence of its own. */
  kin?: boolean;
}

/** Makes one piece of blocks, in the order of the page. */
export function toPiece(blocks: readonly Block[]): Piece {
  const text = blocks.map((block) => block.text).join("\n");
  const [first, last] = [blocks[0], blocks.at(-1)] as [Block, Block];
  const score = new TextScore(text);
  return { blocks, first, last, text, score, enough: score.passes((points) => points >= NOTE_SCORE) };
}

/** A piece in its place among the children of one parent. */
export interface Part {
  readonly piece: Piece;
  /** The child in which the piece stands; the parent itself for bare text. */
  readonly branch: Node;
  /** The children that it takes up. */
  readonly from: Node;
  readonly to: Node;
}
