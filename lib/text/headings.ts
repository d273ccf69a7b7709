import type { SectionKind } from "../plain-note.ts";

/** A heading of Danish notes: the ways it is written and how it reads in plain words. */
export interface Heading {
  readonly kind: SectionKind;
  readonly plain: string;
  /** Lower case, without the final full stop, colon or semicolon. */
  readonly forms: readonly string[];
}

/** Headings met in notes of Danish hospitals, general practice, nursing, laboratories and MedCom messages. */
export const HEADINGS: readonly Heading[] = [
  { kind: "reason", plain: "Derfor kom du", forms: ["aktuelt", "akt", "kontaktårsag", "henvendelsesårsag", "indlæggelsesårsag", "årsag til henvendelse", "problem", "problemstilling", "henvisningsårsag"] },
  { kind: "reason", plain: "Derfor er undersøgelsen lavet", forms: ["indikation", "ind", "kliniske oplysninger", "klin. oplysninger", "kliniske opl", "henvisningstekst", "ønsket undersøgelse", "ønsket undersøgelse/behandling/problemstilling", "klinisk problemstilling"] },
  { kind: "history", plain: "Din sygehistorie", forms: ["anamnese", "anamn", "sygehistorie", "forløb og anamnese", "aktuelle anamnese", "tidligere", "tidl", "tidligere sygdomme", "tidl. sygdomme", "tidligere indlæggelser", "a"] },
  { kind: "history", plain: "Det fortalte du", forms: ["subjektivt", "subj", "s", "samtale"] },
  { kind: "history", plain: "Sygdomme i familien", forms: ["dispositioner", "disp", "familie", "familieanamnese", "familiær disposition"] },
  { kind: "social", plain: "Det har du været udsat for", forms: ["ekspositioner", "eksposition", "eksponering"] },
  { kind: "social", plain: "Din hverdag", forms: ["socialt", "social", "soc", "sociale forhold", "erhverv"] },
  { kind: "social", plain: "Tobak, alkohol og vaner", forms: ["kram", "tobak", "alkohol", "tobak/alkohol", "tobak og alkohol", "livsstil", "stimulanser", "rygning"] },
  { kind: "medicine", plain: "Din medicin", forms: ["medicin", "med", "aktuel medicin", "medicinering", "medicinstatus", "medikamina", "fast medicin", "ordinationer", "ordination", "rp"] },
  { kind: "allergy", plain: "Allergi og det, du ikke tåler", forms: ["cave", "allergi", "allergier", "intolerans"] },
  { kind: "objective", plain: "Det så lægen", forms: ["objektivt", "obj", "obj.us", "obj. us", "objektiv undersøgelse", "objektive fund", "o", "status præsens", "objektiv us", "objektivt fund", "klinisk undersøgelse", "klinisk us"] },
  { kind: "objective", plain: "Samtale og psykisk tilstand", forms: ["objektivt psykisk", "obj. psykisk", "psykisk", "psyk", "objektiv psykisk"] },
  { kind: "objective", plain: "Undersøgelse af nerver og hjerne", forms: ["neurologisk", "neurologisk us", "obj. neurologisk", "objektiv neurologisk", "neuro"] },
  { kind: "objective", plain: "Undersøgelse af kvindens underliv", forms: ["gu", "gynækologisk undersøgelse", "gyn. us"] },
  { kind: "tests", plain: "Prøver", forms: ["paraklinisk", "paraklinik", "lab", "laboratorieprøver", "laboratoriesvar", "blodprøver", "blodpr", "prøver", "prøvesvar", "biokemi", "analyser", "klinisk kemi", "blodprøvesvar", "undersøgelser", "undersøgelser/behandlinger", "parakliniske fund", "parakliniske undersøgelser"] },
  { kind: "tests", plain: "Det er undersøgt", forms: ["materiale", "prøvemateriale", "undersøgelsesmateriale", "præparat"] },
  { kind: "tests", plain: "Set med det blotte øje", forms: ["makroskopi", "makroskopisk", "makro"] },
  { kind: "tests", plain: "Set i mikroskop", forms: ["mikroskopi", "mikroskopisk", "mikro"] },
  { kind: "tests", plain: "Beskrivelse af billederne", forms: ["beskrivelse", "billedbeskrivelse", "radiologisk beskrivelse"] },
  { kind: "tests", plain: "Det blev fundet", forms: ["fund", "operationsfund", "peroperative fund"] },
  { kind: "conclusion", plain: "Konklusion", forms: ["konklusion", "konkl", "konk", "k", "sammenfatning", "resume", "resumé", "ud", "ud."] },
  { kind: "conclusion", plain: "Lægens vurdering", forms: ["vurdering", "vurd", "v", "vurdering og plan", "lægefaglig vurdering", "klinisk vurdering"] },
  { kind: "diagnoses", plain: "Diagnoser", forms: ["diagnoser", "diagnose", "diagn", "diag", "dx", "diagnoser/undersøgelser", "henvisnings diagnoser", "henvisningsdiagnoser"] },
  { kind: "diagnoses", plain: "Den vigtigste diagnose", forms: ["hoveddiagnose", "aktionsdiagnose", "a-diagnose"] },
  { kind: "diagnoses", plain: "Andre diagnoser", forms: ["bidiagnose", "bidiagnoser", "tillaegsdiagnose", "tillægsdiagnose", "tillægsdiagnoser", "b-diagnose"] },
  { kind: "plan", plain: "Planen", forms: ["plan", "p", "planen", "videre plan", "behandlingsplan", "opfølgning", "kontrol", "videre forløb", "plan for udskrivelse", "udskrivelsesplan"] },
  { kind: "plan", plain: "Det er aftalt", forms: ["aftalt", "aftale", "aftaler", "anbefalinger", "anbefaling", "anbefales"] },
  { kind: "course", plain: "Behandling", forms: ["behandling", "beh", "behandlinger", "terapi"] },
  { kind: "course", plain: "Operation", forms: ["operation", "op", "indgreb", "operationsbeskrivelse", "peroperativt"] },
  { kind: "course", plain: "Det blev lavet", forms: ["procedure", "procedurer"] },
  { kind: "course", plain: "Forløbet", forms: ["forløb", "indlæggelsesforløb", "epikrise", "resume af forløb", "sygdomsforløb", "status", "efterforløb"] },
  { kind: "course", plain: "Efter operationen", forms: ["postoperativt", "postop", "postopr"] },
  { kind: "objective", plain: "Vejrtrækning", forms: ["resp", "respiration", "luftveje", "a+b", "åndedræt"] },
  { kind: "objective", plain: "Kredsløb", forms: ["cirk", "cirkulation", "kredsløb", "c"] },
  { kind: "objective", plain: "Mad og drikke", forms: ["ernæring", "ern", "væske", "væske og ernæring"] },
  { kind: "objective", plain: "Toiletbesøg", forms: ["udskillelse", "udsk", "elimination", "udskillelse af affaldsstoffer"] },
  { kind: "objective", plain: "Smerter", forms: ["smerter", "smerte", "smerter og sanseindtryk"] },
  { kind: "objective", plain: "Hud", forms: ["hud", "hud og slimhinder"] },
  { kind: "objective", plain: "Bevægelse", forms: ["aktivitet", "mobilisering", "bevægelse", "mobilitet"] },
  { kind: "objective", plain: "Evne til at klare hverdagen", forms: ["funktionsniveau"] },
  { kind: "objective", plain: "Søvn og hvile", forms: ["søvn", "søvn og hvile"] },
  { kind: "objective", plain: "Humør og tanker", forms: ["psykosocialt", "psykosociale forhold", "psykisk og socialt"] },
  { kind: "objective", plain: "Målinger", forms: ["vitale værdier", "vitale parametre", "værdier", "ews", "toks"] },
];

const byForm = new Map(HEADINGS.flatMap((heading) => heading.forms.map((form) => [form, heading] as const)));

/** The heading that these words are, if they are one: "Obj." → Objektivt. */
export function headingOf(words: string): Heading | null {
  const form = words.trim().toLocaleLowerCase("da").replace(/\s+/gu, " ").replace(/[.:;\s]+$/u, "");
  return byForm.get(form) ?? null;
}
