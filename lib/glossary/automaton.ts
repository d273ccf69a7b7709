/**
 * A minimal acyclic automaton over strings with a perfect hash (Daciuk, Mihov, Watson & Watson,
 * "Incremental construction of minimal acyclic finite-state automata", 2000; the hash after
 * Lucchesi & Kowaltowski 1993). Shared endings are stored once, and every accepted string has a number.
 */
export interface Automaton {
  /** First edge of each node; one more for the end. */
  readonly first: Uint32Array;
  readonly final: Uint8Array;
  /** Edges, sorted by letter within a node. */
  readonly letter: Uint16Array;
  readonly target: Uint32Array;
  /** How many accepted strings come before those through this edge. */
  readonly skip: Uint32Array;
}

interface Draft { edges: [number, Draft][]; final: boolean; id: number; key: string; count: number }

/**
 * Builds the automaton.
 * @param words sorted by UTF-16 units, without repeats. The number of a word is its index.
 */
export function buildAutomaton(words: readonly string[]): Automaton {
  const root = draft();
  const register = new Map<string, Draft>();
  let path: Draft[] = [root];
  let previous = "";
  for (const word of words) {
    let common = 0;
    while (common < word.length && common < previous.length && word[common] === previous[common]) common++;
    closePath(path, common, register);
    path = path.slice(0, common + 1);
    for (let i = common; i < word.length; i++) {
      const next = draft();
      path[i]?.edges.push([word.charCodeAt(i), next]);
      path.push(next);
    }
    const last = path[word.length];
    if (last) last.final = true;
    previous = word;
  }
  closePath(path, 0, register);
  return flatten(root);
}

function draft(): Draft {
  return { edges: [], final: false, id: -1, key: "", count: 0 };
}

/** Replaces the nodes of the last word below depth `keep` by equal ones that exist already. */
function closePath(path: readonly Draft[], keep: number, register: Map<string, Draft>): void {
  for (let depth = path.length - 1; depth > keep; depth--) {
    const node = path[depth];
    const parent = path[depth - 1];
    const edge = parent?.edges.at(-1);
    if (!node || !edge) continue;
    node.key = (node.final ? "!" : "") + node.edges.map(([letter, to]) => `${letter}:${to.id}`).join(",");
    const twin = register.get(node.key);
    if (twin) { edge[1] = twin; continue; }
    node.id = register.size;
    node.count = (node.final ? 1 : 0) + node.edges.reduce((sum, [, to]) => sum + to.count, 0);
    register.set(node.key, node);
  }
}

function flatten(root: Draft): Automaton {
  const order: Draft[] = [root];
  const index = new Map<Draft, number>([[root, 0]]);
  for (const node of order) {
    for (const [, to] of node.edges) if (!index.has(to)) { index.set(to, order.length); order.push(to); }
  }
  const edges = order.reduce((sum, node) => sum + node.edges.length, 0);
  const automaton = {
    first: new Uint32Array(order.length + 1), final: new Uint8Array(order.length),
    letter: new Uint16Array(edges), target: new Uint32Array(edges), skip: new Uint32Array(edges),
  };
  let at = 0;
  order.forEach((node, i) => {
    automaton.first[i] = at;
    automaton.final[i] = node.final ? 1 : 0;
    let skip = node.final ? 1 : 0;
    for (const [letter, to] of node.edges) {
      automaton.letter[at] = letter;
      automaton.target[at] = index.get(to) ?? 0;
      automaton.skip[at] = skip;
      skip += to.count;
      at++;
    }
  });
  automaton.first[order.length] = at;
  return automaton;
}

/**
 * Walks the automaton from `start` in `text` and calls `onAccept` at every accepted prefix.
 * @param onAccept gets the end (exclusive) and the number of the accepted string.
 */
export function walkAutomaton(
  { first, final, letter, target, skip }: Automaton, text: string, start: number,
  onAccept: (end: number, number: number) => void,
): void {
  let node = 0;
  let count = 0;
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let edge = first[node] ?? 0;
    const last = first[node + 1] ?? 0;
    while (edge < last && (letter[edge] ?? 0) < unit) edge++;
    if (edge >= last || letter[edge] !== unit) return;
    count += skip[edge] ?? 0;
    node = target[edge] ?? 0;
    if (final[node] === 1) onAccept(i + 1, count);
  }
}

/** The number of `word`, or -1 if the automaton doesn't accept it. */
export function numberOf({ first, final, letter, target, skip }: Automaton, word: string): number {
  let node = 0;
  let count = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    let edge = first[node] ?? 0;
    const last = first[node + 1] ?? 0;
    while (edge < last && (letter[edge] ?? 0) < unit) edge++;
    if (edge >= last || letter[edge] !== unit) return -1;
    count += skip[edge] ?? 0;
    node = target[edge] ?? 0;
  }
  return final[node] === 1 ? count : -1;
}
