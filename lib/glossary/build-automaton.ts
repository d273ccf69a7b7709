import { EDGE, FLAGGED, RARE, TARGET_BYTES, type Automaton } from "./automaton.ts";

interface Draft { edges: [unit: number, to: Draft][]; final: boolean; id: number; count: number }

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
  const letters = [...new Set(words.flatMap((word) => word.split("")))].sort((a, b) => (a < b ? -1 : 1)).slice(0, RARE - 1).join("");
  const numbers = letterNumbers(letters);
  return { bytes: layOut(root, numbers), letters, numbers, acceptsEmpty: root.final };
}

/** The number of each letter by its unit; the letters come in their own order, for that is the order of the edges and so of the strings. */
export function letterNumbers(letters: string): Uint8Array {
  const numbers = new Uint8Array(letters === "" ? 0 : letters.charCodeAt(letters.length - 1) + 1);
  for (let index = 0; index < letters.length; index++) numbers[letters.charCodeAt(index)] = index + 1;
  return numbers;
}

function draft(): Draft {
  return { edges: [], final: false, id: -1, count: 0 };
}

/** Replaces the nodes of the last word below depth `keep` by equal ones that exist already. */
function closePath(path: readonly Draft[], keep: number, register: Map<string, Draft>): void {
  for (let depth = path.length - 1; depth > keep; depth--) {
    const node = path[depth];
    const parent = path[depth - 1];
    const edge = parent?.edges.at(-1);
    if (!node || !edge) continue;
    const key = (node.final ? "!" : "") + node.edges.map(([letter, to]) => `${letter}:${to.id}`).join(",");
    const twin = register.get(key);
    if (twin) { edge[1] = twin; continue; }
    node.id = register.size;
    node.count = (node.final ? 1 : 0) + node.edges.reduce((sum, [, to]) => sum + to.count, 0);
    register.set(key, node);
  }
}

/** An edge as it will be stored; where it leads can be said only when all have their places. */
interface StoredEdge { readonly head: readonly number[]; readonly to: Draft | null }

function layOut(root: Draft, numbers: Uint8Array): Uint8Array {
  const nodes = inOrder(root);
  const stored = nodes.map((node, index) => storedEdges(node, nodes[index + 1], numbers));
  const places = new Map<Draft, number>();
  let length = 0;
  for (const [index, node] of nodes.entries()) {
    places.set(node, length);
    for (const { head, to } of stored[index] ?? []) length += head.length + (to ? TARGET_BYTES : 0);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const { head, to } of stored.flat()) {
    const all = to ? [...head, ...bytesOf(places.get(to) ?? 0, TARGET_BYTES)] : head;
    bytes.set(all, at);
    at += all.length;
  }
  return bytes;
}

/** All nodes with edges; where possible, each comes right after the one whose last edge leads to it. */
function inOrder(root: Draft): Draft[] {
  const order = new Set<Draft>();
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    while (node !== undefined && node.edges.length > 0 && !order.has(node)) {
      order.add(node);
      const targets: Draft[] = node.edges.map(([, to]) => to);
      node = targets.pop();
      waiting.push(...targets);
    }
  }
  return [...order];
}

function storedEdges({ edges }: Draft, next: Draft | undefined, numbers: Uint8Array): StoredEdge[] {
  let before = 0;
  return edges.map(([unit, to], index) => {
    const [last, leaf] = [index === edges.length - 1, to.edges.length === 0];
    const near = last && to === next;
    const letter = numbers[unit] || RARE;
    const skip = bytesOf(before);
    before += to.count;
    const flags = (to.final ? EDGE.final : 0) | (last ? EDGE.last : 0) | (near ? EDGE.near : 0) | (leaf ? EDGE.leaf : 0) | skip.length * EDGE.skipBytes;
    const start = flags === (EDGE.last | EDGE.near) ? [letter] : [letter | FLAGGED, flags];
    return { head: [...start, ...(letter === RARE ? bytesOf(unit, 2) : []), ...skip], to: near || leaf ? null : to };
  });
}

/** A number in as many bytes as it needs, or in so many; the largest first. */
function bytesOf(number: number, length = Math.ceil((32 - Math.clz32(number)) / 8)): number[] {
  return Array.from({ length }, (_, i) => number >>> 8 * (length - 1 - i) & 255);
}
