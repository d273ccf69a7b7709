import type { Automaton } from "./automaton.ts";
import { packNumbers, unpackNumbers, type PackedNumbers } from "./packed-numbers.ts";

/** An automaton as the compiled glossary stores it. */
export interface PackedAutomaton {
  /** For each node twice the number of its edges, and one more if a string ends there. */
  readonly nodes: PackedNumbers;
  readonly letter: PackedNumbers;
  readonly target: PackedNumbers;
  readonly skip: PackedNumbers;
}

export function packAutomaton({ first, final, letter, target, skip }: Automaton): PackedAutomaton {
  const nodes = Array.from(final, (ends, node) => ((first[node + 1] ?? 0) - (first[node] ?? 0)) * 2 + ends);
  return { nodes: packNumbers(nodes), letter: packNumbers(letter), target: packNumbers(target), skip: packNumbers(skip) };
}

export function unpackAutomaton(packed: PackedAutomaton): Automaton {
  const nodes = unpackNumbers(packed.nodes);
  const first = new Uint32Array(nodes.length + 1);
  const final = new Uint8Array(nodes.length);
  let at = 0;
  for (let node = 0; node < nodes.length; node++) {
    const entry = nodes[node] ?? 0;
    final[node] = entry & 1;
    at += entry >> 1;
    first[node + 1] = at;
  }
  // One kind of array for every automaton: the walk stays fast when a reader's own words have one too.
  return {
    first, final, letter: new Uint16Array(unpackNumbers(packed.letter)),
    target: new Uint32Array(unpackNumbers(packed.target)), skip: new Uint32Array(unpackNumbers(packed.skip)),
  };
}
