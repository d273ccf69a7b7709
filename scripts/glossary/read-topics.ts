import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument, isMap, isSeq } from "yaml";
import { entrySchema, topicSchema, type Entry } from "../../lib/glossary/entry-schema.ts";

export const ENTRIES_FOLDER = "lib/glossary/entries";

/** An entry with the file and line it stands on, its topic and its kind of source. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly file: string;
  readonly line: number;
  readonly topic: string;
  readonly basis: string;
}

/** Something a writer must mend. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Every topic file in the glossary folder. */
export function topicFiles(folder = ENTRIES_FOLDER): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort().map((name) => join(folder, name));
}

/** Reads one topic file: the entries that fit the schema, and a fault with its line for each that does not. */
export function readTopic(file: string): { entries: PlacedEntry[]; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const faults: Fault[] = document.errors.map((error) => ({ file, line: error.linePos?.[0].line ?? 1, message: error.message.split("\n")[0] ?? "" }));
  if (faults.length > 0) return { entries: [], faults };
  const head = topicSchema.safeParse(document.toJS());
  if (!head.success) return { entries: [], faults: [{ file, line: 1, message: describe(head.error.issues) }] };
  const list = isMap(document.contents) ? document.contents.get("entries") : undefined;
  const entries: PlacedEntry[] = [];
  head.data.entries.forEach((raw, index) => {
    const node = isSeq(list) ? list.items[index] : undefined;
    const offset = (node as { range?: [number, number, number] | null } | undefined)?.range?.[0] ?? 0;
    const line = lines.linePos(offset).line;
    const parsed = entrySchema.safeParse(raw);
    if (parsed.success) entries.push({ entry: parsed.data, file, line, topic: head.data.topic, basis: parsed.data.source ?? head.data.source });
    else faults.push({ file, line, message: `${idOf(raw)}: ${describe(parsed.error.issues)}` });
  });
  return { entries, faults };
}

function idOf(raw: unknown): string {
  return typeof raw === "object" && raw !== null && "id" in raw ? String(raw.id) : "entry without id";
}

function describe(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  return issues.map((issue) => `${issue.path.join(".")} ${issue.message}`.trim()).join("; ");
}
