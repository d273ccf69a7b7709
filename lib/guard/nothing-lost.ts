import type { GuardRule, GuardTerm } from "./guard-rule.ts";

/** A plain sentence much shorter than the note's own has lost something. */
const LEAST_SHARE = 0.6;
/** And one shorter than this, measured by what its wordings need, has lost the finding that it doesn't name. */
const LEAST_WITHOUT_TERM = 0.85;

const term = (source: string, wording: string): GuardTerm => ({ source, wordings: [wording], condition: true });

export const nothingLost: GuardRule = {
  name: "nothing-lost",
  examples: [
    { source: "Ingen tegn på LE.", plain: "Der er ingen tegn på blodprop i lungen.", refused: false },
    { source: "Indlagt akut på grund af tiltagende dyspnø gennem 3 dage.", plain: "Du blev indlagt.", refused: true },
    { source: "Opstart sumatriptan, indl. m. trakeitis.", plain: "Du skal begynde på sumatriptan.", terms: [term("trakeitis", "betændelse i luftrøret")], refused: true },
    { source: "Indl. m. trakeitis.", plain: "Du er indlagt med betændelse i luftrøret.", terms: [term("trakeitis", "betændelse i luftrøret")], refused: false },
    { source: "Kvalmeplaget.", plain: "Du har meget ondt i maven og vil kaste op.", terms: [term("kvalmeplaget", "kvalme")], refused: false },
  ],
  check(source, plain, { terms = [] }) {
    const length = plain.trim().length;
    if (length < LEAST_SHARE * source.replace(/^[^:]{3,25}:\s/u, "").trim().length) return "something of length is lost";
    const unnamed = terms.filter((own) => own.condition && !isNamed(own, plain));
    // One statement may be reworded as a whole; of several, one may be missing.
    if (unnamed.length === 0 || !/[,;.]\s+\p{L}/u.test(source.replace(/^[^:]{3,25}:\s/u, ""))) return null;
    const grown = terms.reduce((sum, own) => sum + Math.max(0, shortest(own) - own.source.length), 0);
    return length < LEAST_WITHOUT_TERM * (source.trim().length + grown) ? "a finding is lost" : null;
  },
};

/** Does a word of the term or of its wording stand in the plain sentence, in whatever form? */
function isNamed({ source, wordings }: GuardTerm, plain: string): boolean {
  const lower = plain.toLocaleLowerCase("da");
  const words = [source, ...wordings].flatMap((text) => text.toLocaleLowerCase("da").match(/\p{L}{3,}/gu) ?? []);
  return words.some((word) => !/^(?:har|den|det|din|som|der|ikke|med|ved|for|til|ingen|uden)$/u.test(word) && lower.includes(word.length > 5 ? word.slice(0, -1) : word));
}

function shortest({ source, wordings }: GuardTerm): number {
  return Math.min(source.length * 3, ...wordings.map(({ length }) => length));
}
