import { parse } from "papaparse";
import { MOST_OWN_TERMS, ownTermSchema, type OwnTerm } from "./own-term.ts";

/** Why a line of a list was left out, or the whole file was. */
export type ListFaultKind = "file" | "header" | "term" | "plain" | "long" | "shape" | "twice" | "many";

/** A fault of a list: what, and on which line of the file (1 is the first); null for the file as a whole. */
export interface ListFault {
  readonly line: number | null;
  readonly kind: ListFaultKind;
}

export interface ReadList {
  readonly terms: readonly OwnTerm[];
  readonly faults: readonly ListFault[];
}

interface Row { readonly line: number; readonly value: unknown }

const FIELDS: Readonly<Record<string, keyof OwnTerm>> = {
  ord: "term", term: "term", word: "term",
  "andre former": "also", also: "also", forms: "also",
  hverdagsord: "plain", "på hverdagsdansk": "plain", plain: "plain",
  forklaring: "explanation", explanation: "explanation",
};

/** Reads a list of words from a CSV or JSON file. Good lines are kept, bad ones are told of, each with its reason. */
export function readList(text: string): ReadList {
  const trimmed = text.replace(/^\ufeff/u, "").trim();
  if (trimmed === "") return whole("file");
  return /^[[{]/u.test(trimmed) ? readJson(trimmed) : readCsv(text.replace(/^\ufeff/u, ""));
}

function whole(kind: ListFaultKind): ReadList {
  return { terms: [], faults: [{ line: null, kind }] };
}

function readJson(text: string): ReadList {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return whole("file");
  }
  const list = Array.isArray(value) ? value : (value as { terms?: unknown }).terms;
  if (!Array.isArray(list)) return whole("file");
  return checkRows(list.map((entry: unknown, i) => ({ line: i + 1, value: entry })));
}

function readCsv(text: string): ReadList {
  const { data } = parse<string[]>(text, { delimitersToGuess: [";", ",", "\t"], skipEmptyLines: false });
  const [header = [], ...lines] = data;
  const fields = header.map((name) => FIELDS[name.trim().toLocaleLowerCase("da")]);
  if (!fields.includes("term") || !fields.includes("plain")) return whole("header");
  let line = 1 + breaksIn(header);
  const rows = lines.flatMap((cells): Row[] => {
    const own = ++line;
    line += breaksIn(cells);
    return cells.every((cell) => cell.trim() === "") ? [] : [{ line: own, value: entryOf(cells, fields) }];
  });
  return checkRows(rows);
}

/** A quoted cell may run over several lines of the file. */
function breaksIn(cells: readonly string[]): number {
  return cells.join("").split("\n").length - 1;
}

function entryOf(cells: readonly string[], fields: readonly (keyof OwnTerm | undefined)[]): unknown {
  const entry: Record<string, unknown> = {};
  for (const [i, field] of fields.entries()) {
    if (field === undefined) continue;
    const cell = cells[i] ?? "";
    entry[field] = field === "also" ? splitForms(cell) : cell.replaceAll(/\s+/gu, " ");
  }
  return entry;
}

/** "KAD, kateter" as a list. */
export function splitForms(text: string): string[] {
  return text.split(/[,|]/u).map((form) => form.trim()).filter((form) => form !== "");
}

function checkRows(rows: readonly Row[]): ReadList {
  const faults: ListFault[] = [];
  const terms = new Map<string, { readonly line: number; readonly term: OwnTerm }>();
  for (const { line, value } of rows) {
    const checked = ownTermSchema.safeParse(value);
    if (!checked.success) {
      faults.push({ line, kind: faultOf(value, checked.error.issues[0]) });
      continue;
    }
    const key = checked.data.term.toLocaleLowerCase("da");
    const earlier = terms.get(key);
    if (earlier) faults.push({ line: earlier.line, kind: "twice" });
    terms.delete(key);
    terms.set(key, { line, term: checked.data });
  }
  const all = [...terms.values()].map(({ term }) => term);
  if (all.length > MOST_OWN_TERMS) faults.push({ line: null, kind: "many" });
  return { terms: all.slice(0, MOST_OWN_TERMS), faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function faultOf(value: unknown, issue: { readonly code: string; readonly path: readonly PropertyKey[] } | undefined): ListFaultKind {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "shape";
  const [field] = issue?.path ?? [];
  if (issue?.code === "too_big") return "long";
  const given = typeof field === "string" ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
  const empty = given === undefined || (typeof given === "string" && given.trim() === "");
  if (empty && field === "term") return "term";
  return empty && field === "plain" ? "plain" : "shape";
}
