export type Language = "da" | "nb" | "sv" | "en" | "de";

const set = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, "giu");

/** Words and endings that one language has and its neighbours don't; a note has few function words, so both count. */
const MARKS: Readonly<Record<Language, RegExp>> = {
  da: set(`af|efter|uden|ud|nu|blev|bliver|mod|også|mig|sig|meget|nogen|noget|nogle|hvid|høj|op|ind|gennem|uge[rn]?|læge[rn]?|sygehus\\p{L}*|undersøg\\p{L}+|mave[rn]?|\\p{L}{3,}tion(?:en|er|s\\p{L}*)?|
indl\\p{L}*|beh|smerter og|ikke|hø|ve|dgl|på|blød|vægt\\p{L}*|blodtryk|kontrol|lunge\\p{L}*|årig|ødem\\p{L}*|\\p{L}+hed(?:en)?|mdr|fra|være|fået|givet|hjemme|dagligt|måneder|tabl?|igen|set`.replace(/\n/g, "")),
  nb: set(`av|etter|uten|ut|nå|ble|blir|mot|meg|seg|mye|noen|noe|opp|inn|gjennom|uke[rn]?|lege[rn]?|sykehus\\p{L}*|undersøk\\p{L}+|mage[rn]?|\\p{L}{2,}sjon(?:en|er|s\\p{L}*)?|pasient\\p{L}*|pas|innlagt|
innlegg\\p{L}*|utskr\\p{L}*|kontroll|bløt|vekt|smerte[rn]? i|sykdom\\p{L}*|syk|tiltak|hoste[rn]?|høyre|kjent|ingen|vedr|ikke|fra|hun|hatt|fått|gitt|hjem|dager|måneder|tbl|rtg|fastlege\\p{L}*|oppfølging|lett|\\p{L}+kk|lungene`.replace(/\n/g, "")),
  sv: set(`och|inte|ej|från|utan|är|på|som|med|patienten?s?|för|till|efter|nu|vid|av|hon|vänster|höger|buk(?:en)?|\\p{L}*[äö]\\p{L}*|ingen|inga|mjuk|remiss|bedömning|åtgärd|läkare|sjukhus|lungor|hjärta`),
  en: set(`the|and|of|with|no|was|is|to|for|on|without|patient|pain|blood|history|left|right|days?|weeks?|months?|denies|presented|presents|assessment|exam(?:ination)?|normal|daily|follow|up|chest|started|discharged|admitted|in|or|but|be|been|he|she|has|had|daily|his|her|at`),
  de: set(`und|der|die|das|mit|ohne|kein|keine|ist|wurde|nicht|von|bei|auf|links|rechts|patientin|seit|zur|zum|befund|beurteilung|therapie|beschwerden|unauffällig|im|am|ein|eine|\\p{L}*[äüß]\\p{L}*|\\p{L}+ung(?:en)?|des|den`),
};

/** The language with the most marks; Danish where nothing speaks against it, for terse notes have none. */
export function languageOf(text: string): Language {
  let best: Language = "da";
  let most = count(text, MARKS.da);
  for (const language of ["nb", "sv", "en", "de"] as const) {
    const marks = count(text, MARKS[language]);
    // A foreign tongue must win clearly: Danish notes hold English device names and Latin without any function word.
    if (marks > most * 1.15 + 1) [best, most] = [language, marks];
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
