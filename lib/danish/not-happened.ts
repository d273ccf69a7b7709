/** Why something that a note names has not happened: the reader was told of it, is to react to it, it is watched for or feared, or only thought of. */
export type NotHappenedKind = "told of" | "to be reacted to" | "watched for" | "feared" | "thought of" | "if at all";

/** The words of notes behind which stands what has not happened. */
interface NotHappened {
  readonly kind: NotHappenedKind;
  /** The word that says so, as a pattern of the whole word in small letters, without its full stop. */
  readonly word: string;
  /** The word that must stand behind it, directly or later; null where the first says enough. */
  readonly lead: string | null;
  /** What it is said in. */
  readonly examples: readonly string[];
  /** What looks like it, and is not. */
  readonly others: readonly string[];
}

export const NOT_HAPPENED: readonly NotHappened[] = [
  {
    kind: "told of", word: "inform\\p{L}*|orient\\p{L}*|oplyst|advaret|vejledt|inf|info", lead: "om",
    examples: ["Informeret om blødning", "orienteres grundigt om infektion", "Inf. om tromber"], others: ["Informeret patient med blødning", "Orienteret i tid og sted"],
  },
  {
    kind: "to be reacted to", word: "kontakt|kontakter|kontaktes|genvej|åben indlæggelse|genindlæggelse|genindlægges|ring|ringer|ringe|henvend|henvender|henvende|henvendelse|genhenvendelse|retur|undgå", lead: "ved|v|hvis",
    examples: ["Kontakt ved feber", "henvendelse til egen læge v. opkast", "Ring straks hvis blødning"], others: ["Kontakt til kommunen", "Blødning ved kontakt"],
  },
  {
    kind: "to be reacted to", word: "måles|kontrolleres|pauseres|revurderes|gentages|øges", lead: "ved|v|hvis",
    examples: ["Måles ved opkast", "Pauseres ved feber"], others: ["Måles i dag"],
  },
  {
    kind: "watched for", word: "obs|observation|(?:observeres|overvåges)(?: for)?|(?:der )?holdes? øje med", lead: "for|mhp|efter|(?:observeres|overvåges) for",
    examples: ["Observeres for blødning", "Obs. for abstinenser", "Overvåges mhp. arytmi"], others: ["Observeres på stuen", "Obs. lungeemboli"],
  },
  {
    kind: "feared", word: "\\p{L}*risiko(?:en)?|risici|fare(?:n)?|disponeret|forebyggelse", lead: null,
    examples: ["Risiko for blødning", "øget faldrisiko", "Disponeret for tromber", "til forebyggelse af infektion"], others: ["Risikerer blødning", "Farmor med blødning"],
  },
  {
    kind: "thought of", word: "bivirkning(?:er)?|senfølger|tegn", lead: null,
    examples: ["Bivirkninger i form af kvalme", "senfølger efter apopleksi", "Tegn på infektion"], others: ["Tegner og læser"],
  },
  {
    kind: "thought of", word: "screenes|screenet|screening|undersøges|testes|testet|udredes|udredning|tjekkes|vaccineres|vaccination", lead: "for|m|med|mhp|mod",
    examples: ["Screenes for hepatitis", "Udredes for cøliaki", "Vaccination mod hepatitis"], others: ["Undersøges i dag"],
  },
  {
    kind: "if at all", word: "hvis|såfremt", lead: null,
    examples: ["Hvis hovedpine", "Såfremt nytilkommen feber"], others: ["Hvisker"],
  },
];

const compiled = NOT_HAPPENED.map(({ kind, word, lead }) => ({ kind, word: wholly(word), lead: lead === null ? null : wholly(lead) }));

function wholly(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u");
}

/** Why what stands behind these words has not happened: all that they say; the words in small letters, without full stops. */
export function whyNotHappened(words: readonly string[]): NotHappenedKind[] {
  return compiled.filter(({ word, lead }) => {
    const at = words.findIndex((own) => word.test(own));
    return at >= 0 && (lead === null || words.slice(at).some((own) => lead.test(own)));
  }).map(({ kind }) => kind);
}

/** Letters of what is measured, which no entry lists; in small letters they are other words ("ca. 2"). */
const MEASURED = wholly("K|Na|Ca|Mg|Hb|Hgb|CRP|BS|BT|INR|T[Pp]?");
/** What is measured or looked at, and what treatment or lying in bed may bring about. */
const WATCHED = wholly("væskeindtag|væskebalance|resp|respiration|vejrtrækning|hydrering|hydreringsgrad|bevidsthed\\p{L}*|indtag|spisning|ernæring|kostindtag|hudfarve|diurese|afføring|søvn|appetit|humør|mobilitet|smerteadfærd|ponv|reblødning|genblødning|tryksår|urinretention|efterblødning|vandladning|forbinding|cikatrice|cirkulation|sår|væske|stigende|tiltagende|faldende|aftagende|refeeding\\p{L}*|(?:kompartment|compartment|compartement)\\p{L}*|respirationsinsufficiens|respirationsdepression|polyuri|eklampsi|serotonergt|agranulocytose|exanthem|eksantem|osteoporose|forværring|tumorlyse\\p{L}*|fald|faldtendens|hyperglykæmi|abstinens\\p{L}*|bivirkning\\p{L}*|vægtøgning|toksicitet|sukker|kalium|natrium|feber|febrilia|(?:mave|ryg|led)?smerter|kulderystelser|kvalme|opkast(?:ning(?:er)?)?|rødme|pus|kraftnedsættelse|føleforstyrrelse\\p{L}*|forværring|\\p{L}{3,}tegn|\\p{L}{3,}symptomer|[\\p{L}-]+gener");

/** "Obs. BT", "obs. for refeeding": behind "obs." such a word is watched for, and not suspected. */
export function isWatched(written: string): boolean {
  return MEASURED.test(written) || WATCHED.test(written.toLocaleLowerCase("da"));
}

/** Does a note's sentence say "obs." of something that is watched for? */
export function saysToWatch(text: string): boolean {
  // "Obs. Ca. pulm.": in running text it may be cancer.
  return [...text.matchAll(/(?<!\p{L})obs\.? (?:for |på |efter )?(\p{L}+)/giu)].some(([, word = ""]) => isWatched(word) && word !== "Ca");
}
