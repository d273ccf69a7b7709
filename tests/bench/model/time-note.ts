/** The whole note through each kind of network, by the clock, with one thread and with two. */
import type { BenchExtension, BenchWorker } from "./bench-extension.ts";
import type { Task } from "../in-page/model-worker.ts";

/** What is timed together under one name, and with how many threads; each number of threads is a worker of its own. */
export interface Variant {
  readonly tasks: readonly Task[];
  readonly threads: readonly number[];
}

/** Milliseconds of a variant with so many threads; NaN where that was not timed. */
export type Times = (name: string, threads: number) => number;

/**
 * Every variant in turn, round after round, so that what else the machine does falls on all alike. Of each single run of
 * a network the fastest round counts: a run takes some milliseconds, and nearly always one round has the machine to itself.
 */
export async function timeVariants(extension: BenchExtension, networks: readonly string[], variants: Readonly<Record<string, Variant>>, rounds: number): Promise<Times> {
  const workers = new Map<number, BenchWorker>();
  for (const threads of new Set(Object.values(variants).flatMap((variant) => variant.threads))) workers.set(threads, await openAll(extension, networks, threads));
  const laps = new Map<string, readonly number[]>();
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { tasks, threads }] of Object.entries(variants)) {
      for (const count of threads) {
        const own = (await inTurn(tasks, async (task) => await workers.get(count)?.ask(task) ?? [])).flat();
        const key = `${name}/${count}`;
        if (round > 0) laps.set(key, fastest(laps.get(key), own));
      }
    }
    console.error(`model: round ${round} of ${rounds}`);
  }
  for (const worker of workers.values()) await worker.end();
  return (name, threads) => laps.get(`${name}/${threads}`)?.reduce((total, lap) => total + lap, 0) ?? NaN;
}

async function openAll(extension: BenchExtension, networks: readonly string[], threads: number): Promise<BenchWorker> {
  const worker = await extension.worker(threads);
  for (const name of networks) await worker.ask({ kind: "open", name });
  return worker;
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function fastest(before: readonly number[] | undefined, now: readonly number[]): number[] {
  return now.map((lap, i) => Math.min(lap, before?.[i] ?? Infinity));
}
