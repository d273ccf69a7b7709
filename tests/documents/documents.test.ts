import { describe, expect, test } from "vitest";
import { draftRemarks, draftStretches } from "../../lib/documents/draft-remarks.ts";
import { localVoice } from "../../lib/documents/local-voice.ts";
import { noteDate } from "../../lib/documents/note-date.ts";
import { pdfLines } from "../../lib/documents/pdf-lines.ts";
import { plainAsText } from "../../lib/documents/plain-as-text.ts";
import { decodeText, readFile } from "../../lib/documents/read-file.ts";
import { UnreadableFile } from "../../lib/documents/unreadable-file.ts";
import { plainNote } from "../support/plain-note.ts";

test.each([
  ["12. maj 2026 Udskrivningsbrev", "2026-05-12"],
  ["Dato: 3.3.26", "2026-03-03"],
  ["01-12-1987", "1987-12-01"],
  ["01/12-87", "1987-12-01"],
  ["2026-05-12 kl. 10", "2026-05-12"],
  ["Notat 5. december 2025, skrevet 6.12.2025", "2025-12-05"],
  ["BT 148/86", null],
  ["38.13.2026", null],
  ["", null],
])("the date in %j is %j", (text, date) => expect(noteDate(text)).toBe(date));

describe("the lines of a page of a PDF", () => {
  const run = (str: string, x: number, y: number, width = str.length * 5) => ({ str, transform: [10, 0, 0, 10, x, y], width, height: 10 });

  test("go from the top down and from left to right, with a space where there is a gap", () => {
    expect(pdfLines([run("verden", 60, 700), run("Hej", 20, 700, 15), run("Først", 20, 712)])).toBe("Først\nHej verden");
  });

  test("pieces of a word stay together", () => {
    expect(pdfLines([run("lunge", 20, 700, 25), run("betændelse", 45, 700)])).toBe("lungebetændelse");
  });

  test("a wide gap is a new paragraph", () => {
    expect(pdfLines([run("a", 20, 700), run("b", 20, 688), run("c", 20, 660)])).toBe("a\nb\n\nc");
  });
});

test("only a Danish voice on the device itself will do", () => {
  const voice = (lang: string, localService: boolean, more = {}) => ({ lang, localService, default: false, name: lang, voiceURI: lang, ...more });
  expect(localVoice([voice("da-DK", false), voice("en-GB", true), voice("dav-KE", true)])).toBeNull();
  const [plain, chosen] = [voice("da_DK", true), voice("da-DK", true, { default: true })];
  expect(localVoice([voice("da-DK", false), plain])).toBe(plain);
  expect(localVoice([plain, chosen])).toBe(chosen);
});

test("a plain note as text has its headings, paragraphs and list items on lines of their own", () => {
  expect(plainAsText(plainNote())).toBe("Du har åndenød. Du har sat.\n\nDet så lægen\n- Puls 96\n- Blodtryk 148/86");
});

describe("remarks on a draft", () => {
  const note = { ...plainNote(), unexplained: [{ text: "fluvertisk", start: 20, end: 30 }] };
  const remarks = draftRemarks(note);

  test("are the words that are ambiguous or unexplained, in order, with what could stand there", () => {
    expect(remarks.map(({ kind, text }) => [kind, text])).toEqual([["ambiguous", "dyspnø"], ["unexplained", "fluvertisk"]]);
    expect(remarks[0]?.suggestions).toEqual(["åndenød", "ilt i blodet"]);
  });

  test("a sentence that had to stay as it is gets one, unless a word of it has", () => {
    const kept = plainNote();
    expect(draftRemarks({ ...kept, terms: [] }).map(({ kind, text }) => [kind, text])).toEqual([["kept", "Sat."]]);
  });

  test("cut the draft into stretches that make up the whole of it", () => {
    const stretches = draftStretches(40, remarks);
    expect(stretches.map(({ start, end, remark }) => [start, end, remark?.kind])).toEqual([
      [0, 6, "ambiguous"], [6, 20, undefined], [20, 30, "unexplained"], [30, 40, undefined],
    ]);
  });
});

describe("files", () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes).buffer;

  test("Danish letters are read whatever program wrote them", () => {
    expect(decodeText(new TextEncoder().encode("ødem").buffer as ArrayBuffer)).toBe("ødem");
    expect(decodeText(bytes(0xf8, 0x64, 0x65, 0x6d))).toBe("ødem");
    expect(decodeText(bytes(0xff, 0xfe, 0xf8, 0, 0x64, 0))).toBe("ød");
  });

  test("what is neither text nor PDF is refused with the reason", async () => {
    await expect(readFile(new File([bytes(1, 2)], "a.png", { type: "image/png" }))).rejects.toThrow(UnreadableFile);
    expect(await readFile(new File(["Pt. har ødem."], "note.TXT"))).toBe("Pt. har ødem.");
  });
});
