import type { GuardRule, GuardTerm } from "./guard-rule.ts";
import { judgePlain, judgeSource, statedInNote, type JudgedWord, type Polarity } from "./polarity.ts";

const fever: GuardTerm = { source: "Afebril", wordings: ["uden feber", "du har ikke feber"], condition: true };
const breath: GuardTerm = { source: "dyspnø", wordings: ["åndenød", "åndenøden"], condition: true };

/**
 * Each negation stays with the finding it negates: what the note denies is not stated, and what it states is not denied.
 * Words whose standing the grammar doesn't settle ("hoste" in "Ingen feber, hoste") are left to `same-negations`.
 */
export const negationsInPlace: GuardRule = {
  name: "negations-in-place",
  examples: [
    { source: "Hoste, ingen feber.", plain: "Du har hoste, men ikke feber.", refused: false },
    { source: "Hoste, ingen feber.", plain: "Du har ikke hoste, men feber.", refused: true },
    { source: "Ingen feber, hoste.", plain: "Du har feber, men ingen hoste.", refused: true },
    { source: "Ingen dyspnø eller hoste.", plain: "Du har hverken åndenød eller hoste.", terms: [breath], refused: false },
    { source: "Ingen dyspnø eller hoste.", plain: "Du har åndenød. Du har ikke hoste.", terms: [breath], refused: true },
    { source: "Afebril, dyspnø.", plain: "Du har ikke feber, men du har åndenød.", terms: [fever, breath], refused: false },
    { source: "Afebril, dyspnø.", plain: "Du har feber. Du har åndenød.", terms: [fever, breath], refused: true },
    { source: "Abdomen uøm, blød.", plain: "Maven er øm og blød.", refused: true },
    { source: "Ingen feber, CRP 118.", plain: "Du har ikke feber. CRP er ikke 118.", refused: true },
    { source: "Blæren trabekuleret uden tumor.", plain: "Der er ingen trabekuleret blære, men en tumor.", refused: true },
    { source: "Halsbetændelse, strep A neg.", plain: "Du har ingen halsbetændelse, men streptokokker.", terms: [{ source: "strep A", wordings: ["halsbetændelse med streptokokker"], condition: true }], refused: true },
    { source: "Ingen smerter i hvile, smerter ved gang NRS 4.", plain: "Du har ingen smerter i hvile. Når du går, er de 4 på en skala.", refused: false },
    { source: "Ingen smerter i benet.", plain: "Benet gør ikke ondt.", refused: false },
  ],
  check(source, plain, { wordings, terms = [] }) {
    const before = standingOf(judgeSource(source, terms));
    const stated = statedInNote(source);
    for (const { word, polarity } of judgePlain(plain, wordings)) {
      if (!tells(word) || polarity === "open") continue;
      const own = standing(before, word, stated.has(word));
      if (own === "denied" && polarity === "stated") return "what the note denies is stated";
      if (own === "stated" && polarity === "denied") return "what the note states is denied";
    }
    return null;
  },
};

const frame = new Set((
  "du har er der og på i din dit dine det den de en et at af til med om for fra ved som var viser viste fået blev bliver have haft kan kunne må måtte skal vil da når hvis så sig også desuden " +
  "dig man vi jeg lægen læge undersøgelsen undersøgelse prøven prøve prøver tegn noget nogen andet andre anden andet mere meget lidt lige mindre nu dag gang siden tidligere før efter under over " +
  "side højre venstre begge gang gange uge uger år måned måneder dage time timer kl ca pga grund får fik gør går synes virker ser ses set fundet fandt ønsker tager har helt godt god dårligt tilbage længere " +
  "brug bruger behov behandling fortæller siger oplyser angiver ny nye nyt dette denne stadig fortsat endnu heller hverken eller ikke ingen uden hele del dele kun selv alt alle samme flere mange siger lige lyd lyde lydene skade skader forandring forandringer område områder sikker sikkert svarende led leddene mærkes"
).split(" "));

/** Only words that name something, and numbers: frame words and single letters stand in every clause. */
function tells(word: string): boolean {
  return word.length > 1 && !frame.has(word) && /^[\p{L}\d]/u.test(word);
}

function standingOf(words: readonly JudgedWord[]): Map<string, Set<Polarity>> {
  const found = new Map<string, Set<Polarity>>();
  for (const { word, polarity } of words) if (tells(word)) found.set(word, (found.get(word) ?? new Set()).add(polarity));
  return found;
}

/** How the source has this word or another form of it; null where it is not there or is both denied and stated. What the note itself states outweighs what a wording leaves open. */
function standing(words: ReadonlyMap<string, ReadonlySet<Polarity>>, word: string, stated: boolean): Polarity | null {
  const ways = new Set([...words].filter(([own]) => sameWord(own, word)).flatMap(([, polarities]) => [...polarities]));
  if (stated && !ways.has("denied")) return "stated";
  return ways.size === 1 ? [...ways][0] ?? null : null;
}

/** "smerte" and "smerter", "opkast" and "opkastninger": one begins with the other, or all but the ending is alike. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 6) return false;
  return long.startsWith(short) || (short.length > 5 && long.startsWith(short.slice(0, -1)) && long.length - short.length < 4);
}
