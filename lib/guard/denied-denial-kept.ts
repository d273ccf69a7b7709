import { explicitDenials } from "./denials.ts";
import type { GuardRule, GuardTerm } from "./guard-rule.ts";

const noFever: GuardTerm = { source: "apyretisk", wordings: ["du har ikke feber", "uden feber"], condition: false, state: true };
const helpless: GuardTerm = { source: "inhabil", wordings: ["du er {ikke} ude af stand til at beslutte", "du er ude af stand til at beslutte", "ikke i stand til at beslutte"], condition: false, state: true };

/** "Ikke apyretisk" has a fever: where the note denies a word that denies, the plain sentence has both denials or neither. */
export const deniedDenialKept: GuardRule = {
  name: "denied-denial-kept",
  examples: [
    { source: "Ikke apyretisk.", plain: "Du har ikke feber.", terms: [noFever], refused: true },
    { source: "Ikke apyretisk.", plain: "Du er ikke uden feber.", terms: [noFever], refused: false },
    { source: "Ikke apyretisk.", plain: "Du har feber.", terms: [noFever], refused: false },
    { source: "Apyretisk.", plain: "Du har ikke feber.", terms: [noFever], refused: false },
    { source: "Pt. er ikke inhabil.", plain: "Du er ikke i stand til at beslutte.", terms: [helpless], refused: true },
    { source: "Pt. er ikke inhabil.", plain: "Du er ikke ude af stand til at beslutte.", terms: [helpless], refused: false },
  ],
  check(source, plain, { terms = [] }) {
    const [note, said] = [source.toLocaleLowerCase("da"), plain.toLocaleLowerCase("da")];
    for (const term of terms) {
      if (!isDenied(note, term.source.toLocaleLowerCase("da"))) continue;
      const lost = term.wordings.some((wording) => explicitDenials(wording.replace("{ikke}", "")) > 0 && holdsAlone(said, wording.toLocaleLowerCase("da")));
      if (lost) return "a denial of a denial is lost";
    }
    return null;
  },
};

/** "Ikke apyretisk", "ej helt apyretisk": the word right behind the denial. */
function isDenied(note: string, word: string): boolean {
  const at = note.indexOf(word);
  return at > 0 && /(?<!\p{L})(?:ikke|ej) (?:(?:helt|længere|mere|altid) )?$/u.test(note.slice(0, at));
}

/** The wording stands in the sentence with nothing before it in its clause that denies it. */
function holdsAlone(said: string, wording: string): boolean {
  const at = said.indexOf(wording);
  return at >= 0 && explicitDenials(said.slice(0, at).split(/[.,;:]/u).at(-1) ?? "") === 0;
}
