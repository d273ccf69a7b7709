import type { GuardFigures } from "./evaluate-guard.ts";
import { mean, shareBy, type PairScore } from "./score-pairs.ts";

/** The three systems on the same pairs. */
export interface Systems { readonly glossary: readonly PairScore[]; readonly memory: readonly PairScore[]; readonly model: readonly PairScore[] }

const one = (value: number) => value.toFixed(1);

/** One row a genre and one for all: closeness of the three systems, share by layer, refusals. */
export function pairTable(systems: Systems): string {
  const genres = [...new Set(systems.glossary.map(({ pair }) => pair.genre))].sort();
  const rows = [...genres.map((genre) => row(genre, only(systems, genre))), row("**all**", systems)];
  return [
    "| genre | pairs | SARI glossary | + memory | + model | chrF glossary | + memory | + model | % memory | % model | % glossary | % unchanged | refused |",
    "| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

function only({ glossary, memory, model }: Systems, genre: string): Systems {
  const own = (scores: readonly PairScore[]) => scores.filter(({ pair }) => pair.genre === genre);
  return { glossary: own(glossary), memory: own(memory), model: own(model) };
}

function row(name: string, { glossary, memory, model }: Systems): string {
  const refused = model.reduce((sum, score) => sum + score.refused.length, 0);
  const cells = [
    name, String(glossary.length), ...[glossary, memory, model].map((scores) => one(mean(scores, "sari"))), ...[glossary, memory, model].map((scores) => one(mean(scores, "chrf"))),
    one(shareBy(model, "memory")), one(shareBy(model, "model")), one(shareBy(model, "glossary")), one(shareBy(model, "unchanged")), String(refused),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** How close each layer's own sentences are, against the glossary's version of the same sentences. */
export function layerTable(systems: Systems): string {
  const lines = (["memory", "model"] as const).map((layer) => {
    const at = systems.model.flatMap((score, i) => (score.by.length > 0 && score.by.every((by) => by === layer) ? [i] : []));
    const own = at.flatMap((i) => systems.model[i] ?? []);
    const glossary = at.flatMap((i) => systems.glossary[i] ?? []);
    const exact = own.filter(({ plain, reference }) => plain === reference).length;
    return `| ${layer} | ${own.length} | ${one(mean(glossary, "sari"))} | ${one(mean(own, "sari"))} | ${one(mean(glossary, "chrf"))} | ${one(mean(own, "chrf"))} | ${one((100 * exact) / Math.max(1, own.length))} |`;
  });
  return ["| written by | sentences | SARI of the glossary's version | SARI | chrF of the glossary's version | chrF | % to the letter |", "| --- | --: | --: | --: | --: | --: | --: |", ...lines].join("\n");
}

/** What the guard refuses of right pairs and catches of corrupted ones. */
export function guardTable({ right, refused, byCorruption }: GuardFigures): string {
  const rows = Object.entries(byCorruption).map(([name, { made, caught }]) => `| ${name} | ${made} | ${one((100 * caught) / Math.max(1, made))} |`);
  const made = Object.values(byCorruption).reduce((sum, row) => sum + row.made, 0);
  const caught = Object.values(byCorruption).reduce((sum, row) => sum + row.caught, 0);
  return [
    `Of ${right} right pairs the guard refuses ${refused} (${one((100 * refused) / Math.max(1, right))} %; the aim is at most 2 %). Of ${made} corrupted ones it catches ${one((100 * caught) / Math.max(1, made))} % (the aim is 99.5 %).`,
    "", "| corruption | made | % caught |", "| --- | --: | --: |", ...rows,
  ].join("\n");
}

/** The sentences of memory and model that are farthest from what an author wrote. */
export function worst(scores: readonly PairScore[], count: number): string {
  return scores.filter(({ by }) => by.some((writer) => writer === "model" || writer === "memory"))
    .sort((a, b) => a.chrf - b.chrf).slice(0, count)
    .map(({ pair, plain, reference, by }) => `- ${by.join(", ")}: “${pair.source}” → “${plain}” (an author: “${reference}”)`).join("\n");
}
