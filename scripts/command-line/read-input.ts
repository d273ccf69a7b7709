import { readFileSync } from "node:fs";
import { Advice } from "./advice.ts";

/**
 * The text of a file, or of standard input where there is no name: UTF-8 or UTF-16, with or without its mark, else
 * Windows-1252, as older systems write it.
 * @throws Advice when it is no text.
 */
export function readInput(file?: string, note: (message: string) => void = console.error): string {
  if (file === undefined && process.stdin.isTTY) note("Reading from the keyboard; Ctrl-D ends it.");
  return decodeText(readFileSync(file ?? 0), file ?? "standard input", note);
}

/** As `readInput` does with the bytes. */
export function decodeText(bytes: Uint8Array, name: string, note: (message: string) => void): string {
  const wide = /^(?:fffe|feff)/u.exec(Buffer.from(bytes.subarray(0, 2)).toString("hex"))?.[0];
  if (wide) return new TextDecoder(wide === "fffe" ? "utf-16le" : "utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new Advice(`${name} is no text`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    note(`${name} is not UTF-8: read as Windows-1252`);
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
