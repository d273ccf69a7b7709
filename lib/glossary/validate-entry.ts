import type { EverydayWords } from "../text/readability.ts";
import { isEveryday, lix } from "../text/readability.ts";
import { splitEverydayCompound } from "../text/everyday-compound.ts";
import type { Entry } from "./entry-schema.ts";
import { partOfSpeech } from "./entry-schema.ts";
import { baseForm, parsePlainWording } from "./plain-wording.ts";

const MOST_WORDS = 30;
const MOST_LIX = 40;
const LEAST_EVERYDAY = 85;
const MOST_PLAIN_WORDS = 7;

const advice = /(kontakt|søg|se|tal med|spørg) (en |din |egen )?læge|ring (til )?(1813|112|lægen)|følg lægens|tal med (personalet|dit)/iu;
const alarm = /livsfarlig|livstruende|dødelig|frygtet|helt ufarlig|ingen grund til bekymring|bare rolig/iu;
const abbreviation = /(?<![\p{L}\p{N}])(?:f\.eks|dvs|evt|pga|bl\.a|ca|mhp|ift|incl|osv|o\.l)\./iu;

/** What is wrong with one entry's wording, each message telling the writer what to do. */
export function validateEntry(entry: Entry, everyday: EverydayWords): string[] {
  return [...wordingFaults(entry), ...saysFaults(entry), ...explanationFaults(entry.means, everyday)];
}

function wordingFaults(entry: Entry): string[] {
  const faults: string[] = [];
  try {
    const base = baseForm(parsePlainWording(entry.plain, partOfSpeech(entry)));
    if (base.split(" ").length > MOST_PLAIN_WORDS) faults.push(`plain "${base}": at most ${MOST_PLAIN_WORDS} words; put the rest in means`);
    if (/[();]|dvs\./u.test(base)) faults.push(`plain "${base}": no brackets, semicolons or "dvs."`);
    if (abbreviation.test(base)) faults.push(`plain "${base}": write the abbreviation out`);
  } catch (error) {
    faults.push(`plain ${error instanceof Error ? error.message : String(error)}`);
  }
  return faults;
}

function saysFaults(entry: Entry): string[] {
  if (entry.says === undefined) return [];
  const faults: string[] = [];
  if (/[.!?]$/u.test(entry.says)) faults.push(`says "${entry.says}": no full stop`);
  if (/^\p{Lu}/u.test(entry.says)) faults.push(`says "${entry.says}": start in lower case`);
  return faults;
}

function explanationFaults(means: string, everyday: EverydayWords): string[] {
  const faults: string[] = [];
  const words = means.match(/\p{L}[\p{L}-]*/gu) ?? [];
  if (words.length > MOST_WORDS) faults.push(`means: ${words.length} words; at most ${MOST_WORDS}`);
  if (!/^\P{L}*[\p{Lu}\p{N}]/u.test(means) || !/[.!?]$/u.test(means)) faults.push("means: start with a capital and end with a full stop");
  const score = lix(means);
  if (score > MOST_LIX && words.length > 6) faults.push(`means: LIX ${score.toFixed(0)}; at most ${MOST_LIX}: shorter sentences and words`);
  const hard = words.filter((word) => !isEveryday(word, everyday) && !splitEverydayCompound(word, everyday));
  const share = (100 * (words.length - hard.length)) / Math.max(1, words.length);
  if (share < LEAST_EVERYDAY) faults.push(`means: ${share.toFixed(0)} % everyday words; at least ${LEAST_EVERYDAY}. Find simpler words for: ${hard.join(", ")}`);
  if (advice.test(means)) faults.push('means: say what the word means, no advice ("se læge")');
  if (alarm.test(means)) faults.push("means: neither alarming nor soothing; say what it is");
  if (abbreviation.test(means)) faults.push("means: write abbreviations out");
  return faults;
}
