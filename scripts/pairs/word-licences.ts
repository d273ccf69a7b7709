import { isFrameWord } from "../../lib/slots/frame-words.ts";
import type { ConvertedPair } from "./convert-pairs.ts";
import { translations, type Exchange } from "./translations.ts";

/** A word may stand for another from this probability and this many sightings on. */
const LIKELY = 0.08;
const SEEN = 0.5;

/** For every content word that authors replaced, the content words they wrote in its stead; "" where mostly none came. */
export type WordLicences = Readonly<Record<string, readonly string[]>>;

/** The content words that a pair's rewrite dropped and added. Slots that the author wrote out count as words gone. */
export function exchangeOf({ sentence, target }: Pick<ConvertedPair, "sentence" | "target">): Exchange {
  const source = new Set(sentence.tokens.filter(({ slot }) => slot === null).map(({ word }) => word));
  const plain = new Set(target.filter(({ slot }) => slot === null).map(({ word }) => word.toLocaleLowerCase("da")));
  return {
    gone: [...source].filter((word) => !isFrameWord(word) && !plain.has(word)),
    come: [...plain].filter((word) => !isFrameWord(word) && !source.has(word)),
  };
}

/** Learns the licences from all pairs that are not set aside. */
export function wordLicences(pairs: readonly ConvertedPair[]): WordLicences {
  return licencesFrom(pairs.filter(({ heldOut }) => !heldOut).map(exchangeOf));
}

export function licencesFrom(exchanges: readonly Exchange[]): WordLicences {
  const table = translations(exchanges);
  const times = new Map<string, { all: number; dropped: number }>();
  for (const { gone, come } of exchanges) {
    for (const word of gone) {
      const own = times.get(word) ?? { all: 0, dropped: 0 };
      times.set(word, { all: own.all + 1, dropped: own.dropped + (come.length === 0 ? 1 : 0) });
    }
  }
  return Object.fromEntries([...times].sort(([a], [b]) => a.localeCompare(b, "da")).map(([word, { all, dropped }]) => {
    const others = [...table.get(word) ?? []].filter(([, { probability, count }]) => probability >= LIKELY && count >= SEEN).map(([other]) => other);
    // A word may go for nothing only if it mostly did.
    return [word, [...(dropped >= 2 && dropped * 2 > all ? [""] : []), ...others].sort()];
  }));
}
