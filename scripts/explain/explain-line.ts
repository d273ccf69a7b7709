import { z } from "zod";
import type { PlainNote } from "../../lib/plain-note.ts";
import type { Rewrite } from "./open-pipeline.ts";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  reader: z.enum(["patient", "relative", "clinician"]).default("patient"),
});

export type LineResult = ({ id: string | number } & PlainNote) | { id: string | number | null; error: string };

/** Explains one line of a batch; a line that is not right gives an error that names what is wrong. */
export async function explainLine(line: string, number: number, rewrite: Rewrite): Promise<LineResult> {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `line ${number}: not JSON: ${error instanceof Error ? error.message.replace(/"[^"]*"/gu, "…") : "unreadable"}` };
  }
  const parsed = lineSchema.safeParse(raw);
  if (!parsed.success) return { id: idOf(raw), error: `line ${number}: ${parsed.error.issues.map((issue) => `${issue.path.join(".") || "the line"}: ${issue.message}`).join("; ")}` };
  try {
    return { id: parsed.data.id, ...await rewrite(parsed.data.text, parsed.data.reader) };
  } catch (error) {
    // A fault of ours in one note must not lose the rest of a batch; the name says which, the message may quote the note.
    return { id: parsed.data.id, error: `line ${number}: could not be rewritten (${error instanceof Error ? error.name : "unknown"})` };
  }
}

function idOf(raw: unknown): string | number | null {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
