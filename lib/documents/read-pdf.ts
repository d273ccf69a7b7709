import workerAddress from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { UnreadableFile } from "./unreadable-file.ts";
import { pdfLines } from "./pdf-lines.ts";

/** A visit's summary has a few pages; a whole printed record would keep the reader waiting for minutes. */
const MOST_PAGES = 60;

/** The text of a PDF, read on the device by pdf.js, whose worker is one of the extension's own files. */
export async function readPdf(bytes: ArrayBuffer): Promise<string> {
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await import("pdfjs-dist");
  GlobalWorkerOptions.workerSrc = workerAddress;
  const loading = getDocument({
    data: bytes, isEvalSupported: false, useWorkerFetch: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > MOST_PAGES) throw new UnreadableFile("long");
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const content = await (await pdf.getPage(number)).getTextContent();
      pages.push(pdfLines(content.items.filter((item) => "str" in item)));
    }
    const text = pages.join("\n");
    if (!/\p{L}{2}/u.test(text)) throw new UnreadableFile("picture");
    return text;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(error instanceof Error && error.name === "PasswordException" ? "locked" : "broken");
  } finally {
    await loading.destroy();
  }
}
