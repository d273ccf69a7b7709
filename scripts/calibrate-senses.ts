/**
 * Chooses how sure the model must be to tell a sense, on the sentences set aside from training/senses (every tenth, by hash),
 * and writes it to the model's editor.json. Prints what rules alone, model alone and both get right.
 */
import { matchTerms } from "../lib/glossary/match-terms.ts";
import { chooseSense, type SenseChoice } from "../lib/glossary/choose-sense.ts";
import type { Glossary } from "../lib/glossary/glossary.ts";
import { SearchedNote } from "../lib/glossary/searched-note.ts";
import { openEditorNetwork, type EditorNetwork } from "../lib/model/editor-network.ts";
import { senseOpinion, type SenseOpinion, type SenseTables } from "../lib/model/sense-teller.ts";
import { openWordPieces } from "../lib/model/word-pieces.ts";
import { runCommandLine } from "./command-line/run-command-line.ts";
import { openGlossaryFile } from "./compiled/open-glossary-file.ts";
import { BUNDLED, readModelFolder } from "./model/read-model-folder.ts";
import { writeSettings } from "./model/write-settings.ts";
import { readRows } from "./pairs/read-rows.ts";
import { placeOfForm } from "./senses/place-of-form.ts";

/** Of what the model tells where the rules are silent, at most this share may be wrong. */
const MOST_WRONG = 0.02;
const GRID = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995];

interface Row { readonly sense: string; readonly text: string; readonly form: string; readonly validates: boolean }
interface Trial { readonly row: Row; readonly choice: SenseChoice["kind"]; readonly ruled: string | null; readonly opinion: SenseOpinion | null }

async function main(folder: string): Promise<void> {
  const files = await readModelFolder(folder);
  const network = await openEditorNetwork(files);
  const glossary = openGlossaryFile();
  const rows = readRows<Row>("senses.jsonl", "npm run build:senses").filter(({ validates }) => validates);
  const tables = { pieces: openWordPieces(files.vocabulary), senses: files.senses };
  const trials: Trial[] = [];
  for (const row of rows) {
    const trial = await tryRow(row, glossary, network, tables);
    if (trial) trials.push(trial);
  }
  await network.close();
  const sense = lowest(trials.filter(({ choice }) => choice === "open"));
  report("rules alone", trials.map(({ ruled, choice, row }) => verdict(choice === "open" ? null : ruled, row)));
  report("model alone, whatever it thinks", trials.map(({ opinion, row }) => verdict(opinion?.id ?? null, row)));
  report(`rules, and the model from ${sense} where they leave the sense open`, trials.map((trial) => verdict(both(trial, sense), trial.row)));
  writeSettings(folder, { sense });
}

async function tryRow(row: Row, glossary: Glossary, network: EditorNetwork, tables: SenseTables): Promise<Trial | null> {
  const at = placeOfForm(row.form, row.text)?.start ?? -1;
  const match = matchTerms(row.text, glossary).find(({ start, end }) => start <= at && at < end);
  if (!match) return null;
  const choice = chooseSense(match, { sentence: row.text, start: match.start, end: match.end, note: new SearchedNote(row.text), title: "" }, glossary);
  const readings = choice.kind === "settled" ? match.readings : choice.readings;
  const candidates = [...new Set(readings.map(({ reading: { concept } }) => concept.id))];
  const opinion = await senseOpinion({ sentence: row.text, start: match.start, end: match.end, candidates }, network, tables);
  return { row, choice: choice.kind, ruled: choice.kind === "open" ? null : choice.reading.reading.concept.id, opinion };
}

function both({ choice, ruled, opinion }: Trial, sense: number): string | null {
  if (choice !== "open" || !opinion) return ruled;
  return opinion.probability >= sense ? opinion.id : null;
}

type Verdict = "right" | "wrong" | "silent";

function verdict(said: string | null, { sense }: Row): Verdict {
  return said === null ? "silent" : said === sense ? "right" : "wrong";
}

/** The lowest threshold from which the model is wrong no more often than allowed; 1 where none is. */
function lowest(trials: readonly Trial[]): number {
  return GRID.find((threshold) => {
    const told = trials.filter(({ opinion }) => (opinion?.probability ?? 0) >= threshold);
    const wrong = told.filter(({ opinion, row }) => opinion?.id !== row.sense).length;
    return told.length > 0 && wrong / told.length <= MOST_WRONG;
  }) ?? 1;
}

function report(name: string, verdicts: readonly Verdict[]): void {
  const share = (kind: Verdict) => `${kind} ${((100 * verdicts.filter((one) => one === kind).length) / verdicts.length).toFixed(1)} %`;
  console.log(`${name}: ${(["right", "wrong", "silent"] as const).map(share).join(", ")} of ${verdicts.length}`);
}

await runCommandLine({ name: "calibrate-senses", usage: "usage: npx tsx scripts/calibrate-senses.ts [FOLDER]      (no folder: the bundled model)", mostNames: 1 }, (_, [folder = BUNDLED]) => main(folder));
