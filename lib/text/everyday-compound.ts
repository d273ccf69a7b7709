import type { EverydayWords } from "./readability.ts";

const SHORTEST_PART = 3;
const endings = ["", "e", "en", "et", "n", "t", "er", "r", "ne", "erne", "ene", "s", "ens", "ets"];
const linking = ["", "s", "e", "r"];

/**
 * Is this a transparent compound of everyday words ("lungehinden" = lunge + hinde)?
 * Such words are long but understood. Linking sounds: none, -s-, -e-, -r-.
 * @returns the two parts, or null.
 */
export function splitEverydayCompound(word: string, everyday: EverydayWords): [string, string] | null {
  const lower = word.toLocaleLowerCase("da");
  for (let cut = lower.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const first = knownFirst(lower.slice(0, cut), everyday);
    const second = knownSecond(lower.slice(cut), everyday);
    if (first && second) return [first, second];
  }
  return null;
}

function knownFirst(part: string, everyday: EverydayWords): string | null {
  for (const link of linking) {
    const bare = part.endsWith(link) ? part.slice(0, part.length - link.length) : "";
    if (bare.length >= SHORTEST_PART && everyday.has(bare)) return bare;
  }
  return null;
}

function knownSecond(part: string, everyday: EverydayWords): string | null {
  for (const ending of endings) {
    const bare = part.endsWith(ending) ? part.slice(0, part.length - ending.length) : "";
    if (bare.length >= SHORTEST_PART && everyday.has(bare)) return bare;
  }
  return null;
}
