import type { GuardRule, GuardTerm } from "./guard-rule.ts";

/** A plain sentence much shorter than the note's own has lost something. */
const LEAST_SHARE = 0.6;
/** And one shorter than this, measured by what its wordings need, has lost the finding that it doesn't name. */
const LEAST_WITHOUT_TERM = 0.8;

const term = (source: string, wording: string): GuardTerm => ({ source, wordings: [wording], condition: true });

/** A plain sentence is not much shorter than the note's, and of several findings it leaves out none. */
export const nothingLost: GuardRule = {
  name: "nothing-lost",
  examples: [
    { source: "Ingen tegn på LE.", plain: "Der er ingen tegn på blodprop i lungen.", refused: false },
    { source: "Indlagt akut på grund af tiltagende dyspnø gennem 3 dage.", plain: "Du blev indlagt.", refused: true },
    { source: "Opstart sumatriptan, indl. m. trakeitis.", plain: "Du skal begynde på sumatriptan.", terms: [term("trakeitis", "betændelse i luftrøret")], refused: true },
    { source: "Tbl. thiamazol; trakeitis.", plain: "Du får thiamazol-tabletter (stofskiftedæmpende medicin).", terms: [term("trakeitis", "betændelse i luftrøret")], refused: true },
    { source: "Benægter opkast, trakeitis.", plain: "Du siger, at du ikke har kastet op.", terms: [term("trakeitis", "betændelse i luftrøret")], refused: true },
    { source: "Acetazolamid sep.; ichthyosis; trakeitis.", plain: "Du skal stoppe med acetazolamid. Du har tør og skællende hud.", terms: [term("ichthyosis", "tør og skællende hud"), term("trakeitis", "betændelse i luftrøret")], refused: true },
    { source: "Indl. m. trakeitis.", plain: "Du er indlagt med betændelse i luftrøret.", terms: [term("trakeitis", "betændelse i luftrøret")], refused: false },
    { source: "Kvalmeplaget.", plain: "Du har meget ondt i maven og vil kaste op.", terms: [term("kvalmeplaget", "kvalme")], refused: false },
  ],
  check(source, plain, { terms = [] }) {
    const length = plain.trim().length;
    if (length < LEAST_SHARE * source.replace(/^[^:]{3,25}:\s/u, "").trim().length) return "something of length is lost";
    const unnamed = terms.filter((own) => own.condition && !isNamed(own, plain));
    if (unnamed.length > 0 && statementsIn(withoutInnerJoins(plain, terms)) < listed(source)) return "a finding is lost";
    // One statement may be reworded as a whole; of several, one may be missing.
    if (unnamed.length === 0 || !/[,;.]\s+\p{L}/u.test(source.replace(/^[^:]{3,25}:\s/u, ""))) return null;
    const grown = terms.reduce((sum, own) => sum + Math.max(0, shortest(own) - own.source.length), 0);
    // "(stofskiftedæmpende medicin)" is an explanation besides, and makes up for nothing.
    const own = plain.replace(/\([^)]*\)/gu, (aside) => (source.includes(aside) ? aside : "")).trim().length;
    return own < LEAST_WITHOUT_TERM * (source.trim().length + grown) ? "a finding is lost" : null;
  },
};

/** "Opstart A, kendt B; C": three things; "Ulcus duodeni, forrest" two. */
function listed(source: string): number {
  return source.replace(/^[^:]{3,25}:\s/u, "").split(/[,;]\s+(?!(?:at|hvis|som|der|når|da|hvor\p{L}*|fordi)\s)(?=\p{L})|\s(?:og|eller|samt|men)\s/u).length;
}

/** As many things as a plain sentence can hold at most: all that commas, full stops and "og" part. */
function statementsIn(plain: string): number {
  return plain.split(/(?<!-)[,;.:]\s+(?!at )(?=\p{L})|\s(?:og|men|uden|eller|samt|(?<!stoppe\s|stoppet\s|pause\s|fortsætter\s|fortsætte\s|begynder\s)med)\s/u).length;
}

/** "tør og skællende hud" is one wording: what joins within it parts no statements. */
function withoutInnerJoins(plain: string, terms: readonly GuardTerm[]): string {
  const inner = terms.flatMap(({ wordings }) => wordings.flatMap((text) => text.match(/(?<=(?:^|[\s(]))\p{L}+,? (?:og|men|uden|eller|samt|med|der|som) \p{L}+/gu) ?? []));
  return inner.reduce((text, join) => text.replaceAll(join, join.replace(/,? /gu, "-")), plain);
}

/** Does a word of the term or of its wording stand in the plain sentence, in whatever form? */
function isNamed({ source, wordings }: GuardTerm, plain: string): boolean {
  const lower = plain.toLocaleLowerCase("da");
  const words = [source, ...wordings].flatMap((text) => text.toLocaleLowerCase("da").match(/\p{L}{3,}/gu) ?? []);
  return words.some((word) => !/^(?:har|den|det|din|som|der|ikke|med|ved|for|til|ingen|uden|eller|over|under|efter|begynde|komme|gang|tage|give|andre|meget|lidt|mindre|større)$/u.test(word) && lower.includes(word.length > 5 ? word.slice(0, -1) : word));
}

function shortest({ source, wordings }: GuardTerm): number {
  return Math.min(source.length * 3, ...wordings.map(({ length }) => length));
}
