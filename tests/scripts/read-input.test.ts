import { expect, it } from "vitest";
import { Advice } from "../../scripts/command-line/advice.ts";
import { decodeText } from "../../scripts/command-line/read-input.ts";

const NOTE = "Dyspnø på trappe.";

function decoded(bytes: Uint8Array): { text: string; notes: string[] } {
  const notes: string[] = [];
  return { text: decodeText(bytes, "note.txt", (message) => notes.push(message)), notes };
}

it("reads UTF-8 and UTF-16 without a word, with their mark or, UTF-8, without", () => {
  for (const bytes of [Buffer.from(NOTE), Buffer.from(`\uFEFF${NOTE}`), Buffer.from(`\uFEFF${NOTE}`, "utf16le"), Buffer.from(`\uFEFF${NOTE}`, "utf16le").swap16()]) {
    expect(decoded(bytes)).toEqual({ text: NOTE, notes: [] });
  }
});

it("reads what older systems write, and says so", () => {
  expect(decoded(Buffer.from(NOTE, "latin1"))).toEqual({ text: NOTE, notes: ["note.txt is not UTF-8: read as Windows-1252"] });
});

it("takes no text for what is none", () => {
  expect(() => decoded(Buffer.from([0x50, 0, 0x4b, 3]))).toThrow(Advice);
  expect(decoded(Buffer.alloc(0))).toEqual({ text: "", notes: [] });
});
