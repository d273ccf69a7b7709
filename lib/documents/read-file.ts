import { mendLines } from "./mend-lines.ts";
import { UnreadableFile } from "./unreadable-file.ts";

const LARGEST = 30_000_000;

/**
 * The text of a `.txt` or PDF file, with its lines mended. The file is read here and kept nowhere.
 * @throws UnreadableFile with the reason.
 */
export async function readFile(file: File): Promise<string> {
  if (file.size > LARGEST) throw new UnreadableFile("long");
  const bytes = await file.arrayBuffer();
  if (isPdf(bytes)) return mendLines(await (await import("./read-pdf.ts")).readPdf(bytes));
  if (!/\.txt$/iu.test(file.name) && !file.type.startsWith("text/")) throw new UnreadableFile("kind");
  return mendLines(decodeText(bytes));
}

function isPdf(bytes: ArrayBuffer): boolean {
  return new TextDecoder("latin1").decode(bytes.slice(0, 1024)).includes("%PDF-");
}

/** UTF-8 or UTF-16 if it is that, else what older Danish programs write. */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
