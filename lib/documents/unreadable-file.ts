/** Why a file can't be read: not text or PDF, damaged, locked by a password, only pictures of text, or far too long. */
export type UnreadableReason = "kind" | "broken" | "locked" | "picture" | "long";

/** A file that the reader opened, and that has no text for us. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(`The file can't be read: ${reason}`);
    this.reason = reason;
  }
}
