import { unparse } from "papaparse";
import type { OwnTerm } from "./own-term.ts";

/** The words as a CSV file, with semicolons, as Danish spreadsheets want them. */
export function listAsCsv(terms: readonly OwnTerm[]): string {
  const rows = terms.map(({ term, also, plain, explanation }) => [term, also.join(", "), plain, explanation]);
  return `\ufeff${unparse({ fields: ["ord", "andre former", "hverdagsord", "forklaring"], data: rows }, { delimiter: ";", newline: "\r\n" })}\r\n`;
}

/** The words as a JSON file. */
export function listAsJson(terms: readonly OwnTerm[]): string {
  return `${JSON.stringify({ klartekst: "ordliste", version: 1, terms }, null, 2)}\n`;
}
