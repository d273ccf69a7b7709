import { scoreText, NOTE_SCORE } from "./score-text.ts";

/** A run of text inside one block of the page: what lies between two block edges. */
export interface Block {
  readonly first: Node;
  readonly last: Node;
  readonly text: string;
  /** Is it a heading or button by its tag? */
  readonly title: boolean;
}

/** A stretch of blocks that belong together; grows until it is a note, or turns out to be none. */
export class Piece {
  readonly blocks: readonly Block[];
  /** A note by itself next to other notes: joins nothing more. */
  closed = false;
  /** Headed or rowed like the notes beside it: then it needs less evidence of its own. */
  kin = false;
  private known: boolean | undefined;

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  get first(): Block {
    return this.blocks[0] as Block;
  }

  get last(): Block {
    return this.blocks.at(-1) as Block;
  }

  get text(): string {
    return this.blocks.map(({ text }) => text).join("\n");
  }

  /** Would the piece pass for a note without anything else? Asked only where it decides something: it costs. */
  get sufficient(): boolean {
    this.known ??= scoreText(this.text).score >= NOTE_SCORE;
    return this.known;
  }
}
