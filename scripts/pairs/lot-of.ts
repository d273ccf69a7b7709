import { createHash } from "node:crypto";

/** A number from 0 to 2³² - 1 that a text draws for a purpose: always the same one, whatever stands beside it in the data. */
export function lotOf(purpose: string, text: string): number {
  return createHash("sha256").update(`${purpose} ${text}`).digest().readUInt32BE(0);
}

/** Is the text drawn, where this share of all texts shall be? */
export function isDrawn(purpose: string, text: string, share: number): boolean {
  return lotOf(purpose, text) / 2 ** 32 < share;
}
