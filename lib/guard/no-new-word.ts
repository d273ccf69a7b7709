import type { GuardRule } from "./guard-rule.ts";

/** Everyday names of one and the same thing: who has the one may be told the other. */
const synonyms: readonly (readonly string[])[] = [
  ["diabetes", "sukkersyge", "dm"], ["nyresvigt", "nyreskade", "nyresygdom", "nyrefunktion"], ["hjertekrampe", "angina", "ap"], ["urinvejsinfektion", "blærebetændelse", "uvi"],
  ["diskusprolaps", "prolaps"], ["krystalgigt", "urinsyregigt", "podagra"], ["hjertesvigt", "probnp", "kompenseret", "inkompenseret", "kompensation"], ["leverbetændelse", "hepatitis"], ["lyskebrok", "hernie", "lyskehernie", "inguinalherni", "tapp"],
  ["mavesår", "ulcus"], ["utæthed", "lækage"], ["lymfekræft", "lymfeknudekræft", "lymfom"], ["modermærkekræft", "melanom"], ["nyrekræft", "nyrecellekarcinom"], ["lungekræft", "lungecancer"], ["muskelknude", "myom", "fibrom"],
  ["mæslinger", "fåresyge", "mfr", "mmr"], ["stivkrampe", "tetanus"], ["klamydia", "chlamydia"], ["herpes", "hsv"], ["stafylokokker", "mrsa"], ["leddegigt", "das28"], ["sklerose", "edss"], ["nitroglycerin", "nitro", "gtn"], ["meropenem", "mero"],
  ["lungebetændelse", "pneumoni"], ["bihulebetændelse", "sinuitis"], ["bughindebetændelse", "peritonitis"], ["hjernerystelse", "commotio", "kommotio"], ["slagtilfælde", "apopleksi"], ["forbrænding", "combustio"], ["nethindeløsning", "ablatio"],
  ["navlebrok", "navlehernie"], ["udtørring", "dehydrering"], ["hårtab", "håraffald"], ["krystalgigt", "krystalartrit"], ["atrieflimren", "forkammerflimren", "afli"], ["blodkræft", "leukæmi", "aml", "cll"], ["knogleskørhed", "osteoporose"], ["hepatitis", "hep"], ["koldbrand", "gangræn"], ["næsepolyp", "nasalpolyp"],
];

/** A word of the source or of a wording, and what may be the same word in another form or a compound of it. */
const SHORTEST_STEM = 4;

/** No illness, complaint or medicine in the plain sentence that neither the note nor the wordings of its terms name. */
export const noNewWord: GuardRule = {
  name: "no-new-word",
  examples: [
    { source: "Indl. m. dyspnø.", plain: "Du er indlagt med åndenød.", wordings: ["åndenød"], isMedical: (word) => word === "åndenød", refused: false },
    { source: "Indl. m. dyspnø.", plain: "Du er indlagt med lungebetændelse.", wordings: ["åndenød"], isMedical: (word) => word === "lungebetændelse", refused: true },
    { source: "Sepsis.", plain: "Du har blodforgiftning. Tag warfarin.", wordings: ["blodforgiftning"], isMedical: (word) => word === "warfarin", refused: true },
    { source: "Obs. lækage.", plain: "Der er mistanke om utæthed.", isMedical: (word) => word === "utæthed", refused: false },
    { source: "MFR 1 givet.", plain: "Du fik warfarin-vaccine nr. 1.", isMedical: (word) => word === "warfarin", refused: true },
    { source: "Feber siden i går.", plain: "Du har haft feber siden i går.", isMedical: (word) => word === "feber", refused: false },
  ],
  check(source, plain, { wordings, terms = [], isMedical, standIns = {} }) {
    if (!isMedical) return null;
    const known = new Set([source, ...wordings, ...terms.flatMap((term) => term.wordings), ...Object.values(standIns).flat()].flatMap(wordsOf));
    for (const same of synonyms) if (same.some((word) => [...known].some((own) => own === word || (word.length > 4 && own.includes(word))))) for (const word of same) known.add(word);
    return wordsOf(plain).flatMap((word) => (word.includes("-") ? [word, ...word.split("-")] : [word])).some((word) => isMedical(word) && !isKnown(word, known)) ? "a medical word is new" : null;
  },
};

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase("da").match(/\p{L}[\p{L}\d-]*/gu) ?? [];
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(word)) return true;
  const stem = word.slice(0, Math.max(SHORTEST_STEM, word.length - 3));
  return [...known].some((own) => own.startsWith(stem) || (own.length > SHORTEST_STEM && own.length >= word.length - 4 && word.startsWith(own)) || own.endsWith(word));
}
