import { words } from "./evidence.ts";

export type Language = "da" | "nb" | "sv" | "en" | "de";

/** Words and endings that one language has and its neighbours don't; a note has few function words, so both count. */
const MARKS: Readonly<Record<Language, RegExp>> = {
  da: words("af|efter|uden|ud|nu|bl[ei]ve?r?|mod|også|[ms]ig|meget|nog[elt]+|høj|op|ind|gennem|uge[rn]?|læge[rn]?|sygehus~|undersøg~|mave[rn]?|\\p{L}{3,}tion~|indl~|beh|og|ikke|hø|ve|dgl|på|blød~|vægt~|kontrol|lunge~|årig|ødem~|\\p{L}+hed(en)?|mdr|fra|været?|[fg][åi][ev]?t|hjemme|dagligt|tabl|igen"),
  nb: words("av|etter|uten|ut|nå|bl[ei]r?|mot|[ms]eg|mye|noen?|opp|inn|gjennom|uke[rn]?|lege[rn]?|sykehus~|undersøk~|mage[rn]?|\\p{L}{2,}sjon~|pasient~|pas|inn[l]~|utskr~|kontroll|bløt|vekt|og|sykdom~|syk|tiltak|høyre|kjent|ikke|på|fra|hatt|fått|gitt|hjem|dager|tbl|fastlege~|oppfølging|lett|\\p{L}+kk|lungene"),
  sv: words("och|inte|ej|från|utan|är|på|som|med|patienten?s?|för|till|efter|nu|vid|av|hon|buk(en)?|~[äö]~|ing[ea]n?|mjuk|remiss|läkare|sjukhus|lungor"),
  en: words("the|and|of|with|no|was|is|to|for|on|without|patient|pain|blood|history|left|right|(day|week|month)s?|denies|present(s|ed)|exam~|normal|daily|follow|up|chest|started|in|or|but|been?|s?he|ha[sd]|her|his|at"),
  de: words("und|d[eia][rsenm]|mit|ohne|keine?|ist|wurde|nicht|vo[nm]|bei|auf|links|rechts|patientin|seit|zu[rm]|befund|therapie|beschwerden|i[mn]|am|eine?|~[äüß]~|\\p{L}+ung(en)?"),
};

/** Fewer marks than this prove nothing. */
const LEAST = 5;

/** The language with the most marks; Danish where nothing speaks against it, for terse notes have none. */
export function languageOf(text: string): Language {
  const count = (language: Language): number => text.match(MARKS[language])?.length ?? 0;
  let best: Language = "da";
  let most = count(best);
  for (const language of ["nb", "sv", "en", "de"] as const) {
    const marks = count(language);
    // A foreign tongue must win clearly: Danish notes hold English device names and Latin without any function word.
    if (marks > LEAST && marks > most * 1.15 + 1) [best, most] = [language, marks];
  }
  return best;
}
