/** What stays of a sentence and in what order: for each place the place that follows it, its own if it goes. Place 0 is start and end. */
export interface Order {
  readonly following: readonly number[];
  readonly logProbability: number;
}

interface Path { readonly places: readonly number[]; readonly score: number }

const WIDTH = 8;
const LEAST = -60;

/**
 * The likeliest order in which every required place stands exactly once, by beam search.
 * @param scores logarithms, row after row: how likely place j follows place i; the diagonal, that i goes.
 */
export function bestOrder(scores: Float32Array, size: number, required: ReadonlySet<number>): Order | null {
  const score = (from: number, to: number) => Math.max(LEAST, scores[from * size + to] ?? LEAST);
  let open: Path[] = [{ places: [0], score: 0 }];
  let best: Path | null = null;
  for (let step = 0; step < size && open.length > 0; step++) {
    const longer: Path[] = [];
    for (const path of open) {
      const at = path.places.at(-1) ?? 0;
      if (at !== 0 && [...required].every((place) => path.places.includes(place))) {
        const whole = { places: path.places, score: path.score + score(at, 0) + gone(path.places, size, score) };
        if (!best || whole.score > best.score) best = whole;
      }
      for (let to = 1; to < size; to++) {
        if (!path.places.includes(to)) longer.push({ places: [...path.places, to], score: path.score + score(at, to) });
      }
    }
    open = longer.sort((a, b) => b.score - a.score).slice(0, WIDTH);
  }
  return best && { following: followingOf(best.places, size), logProbability: best.score };
}

/** The likelihood that what is not on the path goes. */
function gone(places: readonly number[], size: number, score: (from: number, to: number) => number): number {
  let sum = 0;
  for (let place = 1; place < size; place++) if (!places.includes(place)) sum += score(place, place);
  return sum;
}

function followingOf(places: readonly number[], size: number): number[] {
  const following = Array.from({ length: size }, (_, place) => place);
  places.forEach((place, i) => { following[place] = places[i + 1] ?? 0; });
  return following;
}
