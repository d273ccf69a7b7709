import { readdirSync, readFileSync } from "node:fs";
import { chooseSense } from "../../lib/glossary/choose-sense.ts";
import type { Glossary } from "../../lib/glossary/glossary.ts";
import { matchTerms } from "../../lib/glossary/match-terms.ts";
import { SearchedNote } from "../../lib/glossary/searched-note.ts";
import type { Model } from "../../lib/model/open-model.ts";
import { placeOf, type SenseCase } from "../glossary/score-senses.ts";

const FOLDER = "tests/senses";

type Tally = Record<"right" | "wrong" | "silent", number>;

/** Our own sentences with an ambiguous form (`tests/senses`): the rules alone, and with the model where they are silent. */
export async function scoreSenseSets(glossary: Glossary, model: Model | null): Promise<string> {
  const rows: string[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".json")).sort()) {
    const cases = JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as SenseCase[];
    for (const [name, teller] of [["rules", null], ["rules and model", model]] as const) {
      if (name !== "rules" && !teller) continue;
      const tally: Tally = { right: 0, wrong: 0, silent: 0 };
      for (const one of cases) tally[await verdict(one, glossary, teller)]++;
      const share = (count: number) => ((100 * count) / cases.length).toFixed(1);
      rows.push(`| ${file} | ${cases.length} | ${name} | ${share(tally.right)} | ${share(tally.wrong)} | ${share(tally.silent)} |`);
    }
  }
  return `## Senses\n\n| sentences | cases | by | right % | wrong % | silent % |\n| --- | --: | --- | --: | --: | --: |\n${rows.join("\n")}`;
}

async function verdict({ text, target, sense }: SenseCase, glossary: Glossary, model: Model | null): Promise<keyof Tally> {
  const at = placeOf(target, text);
  const match = matchTerms(text, glossary).find(({ start, end }) => start <= at && at < end);
  if (!match) return sense === "open" ? "right" : "silent";
  const choice = chooseSense(match, { sentence: text, start: match.start, end: match.end, note: new SearchedNote(text), title: text.toLocaleLowerCase("da") }, glossary);
  let got = choice.kind === "open" ? null : choice.reading.reading.concept.id;
  if (choice.kind === "open" && model) {
    const candidates = choice.readings.map(({ reading: { concept } }) => concept.id);
    got = await model.tell({ sentence: text, start: match.start, end: match.end, at: match.start, candidates });
  }
  if (got === null) return sense === "open" ? "right" : "silent";
  return got === sense ? "right" : "wrong";
}
