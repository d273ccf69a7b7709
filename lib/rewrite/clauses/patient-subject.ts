import { DONE_TO_PATIENT, FAMILY_SUBJECTS, HOLDS_NOW, MOVES_ITSELF, PATIENT_ACTS, PATIENT_PASSIVES, PREPOSITIONS } from "../../danish/word-lists.ts";
import { SUDDEN_ILLNESS } from "../../danish/sudden-illness.ts";
import { tellsWhatStaffDid } from "../../danish/staff-doing.ts";
import type { Chunk, Piece } from "../piece.ts";
import { clause, lower, type ClauseContext, type ClauseRule } from "./clause.ts";
import { isClass, isDenial, isFiniteVerb, isHad, patientParticiple } from "./piece-tests.ts";

/** Verbs whose unwritten subject is not the patient: "Ses ikke", "Kontrolleres om 3 mdr." may be either. */
const otherSubject = /^(?:ses|sås|findes|fandtes|er|var|tages|gives|gøres|laves|sættes|øges|skyldes|opnås|foreslår|foreslås|anbefales|medgives|aftales|planlægges|forventes|overvejes|vurderes|opfattes|tolkes|viser|viste|bestilles|tilbydes|ventes|måler|passer|ønskes|kræver|krævede|kræves|sker|skete|opstår|opstod|aftager|aftog|tiltager|tiltog|svinder|svandt|forsvinder|forsvandt|vokser|voksede|hjælper|hjalp|kendes|svinger|stoppede|ophørte|standsede|remitterede|remitterer|recidiverede|recidiverer|debuterede|progredierede|starter|startede|afventes|heler|helede)$/u;

/** "Går 1 km i eget tempo" → "du går 1 km i eget tempo": the note leaves the patient out as subject. */
export const verbFirst: ClauseRule = {
  name: "verb-first",
  write(pieces, { say, section, aboutFamily }) {
    const [first] = pieces;
    const passiveWord = PATIENT_PASSIVES.has(first?.key ?? "");
    // "Vil du måle blodtrykket?" in a letter asks the colleague.
    // "I beh. m. natalizumab"
    if (first?.key === "i" && /^(?:beh|behandling)$/u.test(pieces[1]?.key ?? "") && /^(?:m|med|for)$/u.test(pieces[2]?.key ?? "") && !aboutFamily && section !== "diagnoses") return clause("du er", lower(say(pieces)));
    if (!first || !(passiveWord || first.key === "skrives" || isFiniteVerb(first)) || aboutFamily || pieces[1]?.key === "din læge" || /^(?:diagnoses)$/u.test(section)) return null;
    // "Ser ingen grund til CT": the doctor who writes does not.
    if (/^(?:ser|finder|så|fandt)$/u.test(first.key) && pieces.some(({ key, concept }) => /^(?:grund|behov|anledning)$/u.test(key) || concept?.id === "indikation")) return null;
    // "Afventer 2 dage": the staff wait and see.
    if (first.key === "afventer" && (pieces[1] === undefined || pieces[1].key === "," || pieces[1].kind === "number" || /^(?:nu|foreløbig|foreløbigt|aktuelt)$/u.test(pieces[1].key))) return clause("vi venter", lower(say(pieces.slice(1))));
    if (tellsWhatStaffDid(pieces.map(({ key }) => key).join(" "))) return null;
    const passive = first.features?.verb === "passive" || first.features?.verb === "past-passive";
    if (passiveWord) return passivePatient(pieces, say);
    if (first.key === "skrives" && pieces[1]?.key === "op") return clause("du bliver skrevet", say(pieces.slice(1)));
    if (hasBegun(pieces)) return clause("du", lower(say(pieces)));
    const own = /^(?:sit|sin|sine|dit|din|dine)$/u.test(pieces[1]?.key ?? "");
    if ((first.kind === "word" && otherSubject.test(first.key) && !own) || first.key.startsWith("remitter") || /^(?:ses an|ledsages|efterfølges|udløses|provokeres|lindres|dæmpes|forværres|punkteres|aspireres|injiceres|skylles|drænes)$/u.test(first.key) || isImpersonal(pieces)) return null;
    if (passive) return passivePatient(pieces, say);
    // "Mometason-creme i perioder, virker kortvarigt": how a medicine works.
    if (first.key === "virker" && /^(?:kortvarigt|godt|dårligt|fint|bedre|dårligere|ikke|ej|kun|sparsomt|langsomt|hurtigt)$/u.test(pieces[1]?.key ?? "") && !(isDenial(pieces[1]) && pieces.length > 2)) return null;
    // "AKI, hydrerer": it is not the patient who gives fluid.
    if (first.concept?.pos === "verb" && !PATIENT_ACTS.has(first.concept.name) && !/ (?:over|at|sig|forkert)$/u.test(first.concept.name)) return null;
    // "Ringer til psyk.": the doctor who writes does.
    if (/^(?:ringer|kontakter|skriver)$/u.test(first.key) && !pieces.some(({ key }) => /^(?:ved|v|hvis|såfremt|når|selv)$/u.test(key)) && pieces.slice(1, 4).some((piece) => isClass(piece, "role", "place") || /^(?:psyk|kir|med|bv|bagvagt|vagthavende|apotek|apoteket|kommunen|hjemmeplejen|laboratoriet|visitator|jobcenter)$/u.test(piece.key))) return null;
    // "Hastighed sat ned, gik over": what it was did.
    if (/^(?:går|gik)$/u.test(first.key) && /^(?:over|væk|i)$/u.test(pieces[1]?.key ?? "") && (pieces[1]?.key !== "i" || pieces[2]?.key === "sig")) return null;
    // "Har prøvet at strikke, gik fint": how a thing went.
    if (/^(?:går|gik)$/u.test(first.key) && pieces.length === 2 && /^(?:fint|godt|dårligt|skidt|udmærket|bedre|ok|okay|glat)$/u.test(pieces[1]?.key ?? "")) return clause("det", lower(say(pieces)));
    // "Knæet låser ikke, giver efter ved trappegang": a joint does that.
    if (/^(?:låser|klikker|knækker|knager|skurrer|svigter|hopper|lugter)$/u.test(first.key) || first.key === "giver" && pieces[1]?.key === "efter") return null;
    // "Trækker sig ved smerter, giver Panodil fast": the staff give it, and the reader gets it.
    if (/^(?:giver|gav)$/u.test(first.key) && isClass(pieces[1], "drug")) return clause(first.key === "gav" ? "du fik" : "du får", say(pieces.slice(1)));
    if (/^(?:øger|opstarter|pauserer)$/u.test(first.key) && isClass(pieces[1], "drug")) return null;
    // "tager rekvirenten stilling til": who does it stands behind the verb.
    const turned = pieces[1]?.key === "du" || isClass(pieces[1], "role") && pieces[1]?.features?.definite === true || /^(?:rekvirenten|lægen|kirurgen|sygeplejersken|personalet|kommunen|familien)$/u.test(pieces[1]?.key ?? "");
    return turned ? null : clause("du", lower(say(pieces)));
  },
};

/** "Er startet på SSRI", "er faldet på gulvet": only a person is or does that. */
function hasBegun([verb, done, where]: readonly Piece[]): boolean {
  if (!/^(?:er|var)$/u.test(verb?.key ?? "")) return false;
  return /^(?:startet|begyndt|stoppet)$/u.test(done?.key ?? "") && /^(?:på|med|i)$/u.test(where?.key ?? "") || /^(?:flyttet|rejst|vågnet|snublet|gledet)$/u.test(done?.key ?? "") || done?.key === "faldet" && /^(?:på|om|hjemme|over|ned)$/u.test(where?.key ?? "");
}

/** "Kan ikke udelukkes", "bør kontrolleres": it is not the patient who can be ruled out. */
function isImpersonal(pieces: readonly Piece[]): boolean {
  // "Ætset. Stod ikke": the bleeding did not stop.
  if (/^(?:stod|står)$/u.test(pieces[0]?.key ?? "") && (pieces[1]?.key === "ikke" && (pieces.length === 2 || /^[,.]$/u.test(pieces[2]?.key ?? "")))) return true;
  // "Kom igen ved feber": what to do then.
  if (pieces[0]?.key === "kom" && pieces[1]?.key === "igen" && /^(?:ved|v|hvis|såfremt|når|om|til|senest)$/u.test(pieces[2]?.key ?? "")) return true;
  // "Måtte på gulv": a mat lies there.
  if (pieces[0]?.key === "måtte" && /^(?:på gulv|på gulvet|ved seng|ved sengen|foran seng|foran sengen)$/u.test(`${pieces[1]?.key ?? ""} ${pieces[2]?.key ?? ""}`)) return true;
  // "Forsøgt uden ilt, faldt til 86": what was measured did.
  if (/^(?:falder|faldt|stiger|steg)$/u.test(pieces[0]?.key ?? "") && /^(?:til|fra|med)$/u.test(pieces[1]?.key ?? "") && pieces[2]?.kind === "number") return true;
  // "Bevilget: bad 1 x ugtl.": the thing, and no asking.
  if (pieces[0]?.key === "bad" && (pieces[1] === undefined || /^[,.;]$/u.test(pieces[1].key) || pieces[1]?.kind === "number" || pieces[1]?.kind === "dose" || /^(?:x|dagligt|dgl|ugtl|hver|og|med)$/u.test(pieces[1]?.key ?? ""))) return true;
  // "Spiral oplagt. Virker i 8 år."
  if (/^(?:virker|holder|varer)$/u.test(pieces[0]?.key ?? "") && /^(?:i|til)$/u.test(pieces[1]?.key ?? "") && pieces[2]?.kind === "number") return true;
  // "Manden råber, siger hun": who says it stands behind.
  if (/^(?:hun|han|de|man)$/u.test(pieces[1]?.key ?? "")) return true;
  if (pieces[0]?.key === "taler" && /^(?:imod|mod|for)$/u.test(pieces[1]?.key ?? "")) return true;
  if (/^(?:har|havde)$/u.test(pieces[0]?.key ?? "") && MOVES_ITSELF.test(pieces[1]?.key ?? "") && /^(?:sig|dig)$/u.test(pieces[2]?.key ?? "")) return true;
  // "Nævus på ryg, har ændret farve": the mole has.
  if (/^(?:har|havde)$/u.test(pieces[0]?.key ?? "") && /(?:^| )(?:vokset|ændret (?:farve|form|størrelse|udseende|karakter))(?: |$)/u.test(pieces.slice(1, 5).map(({ key }) => key).join(" "))) return true;
  // "Sår på hæl, har væsket": the wound has.
  if (/^(?:har|havde)$/u.test(pieces[0]?.key ?? "") && /^(?:væsket|sivet|lækket|drænet|lugtet|suppureret)$/u.test(pieces[1]?.key ?? "")) return true;
  if (!/^(?:kan|kunne|bør|skal|må)$/u.test(pieces[0]?.key ?? "")) return false;
  // "Kan medføre svimmelhed": a medicine can, or an illness.
  if (/^(?:medføre|give|forårsage|skyldes|udløse|betyde|opstå|forekomme|vare|komme|udvikle|udvikles|tilkomme|indikere|forværre|forværres|svare|forklare)$/u.test(pieces[1]?.key ?? "")) return true;
  // "Protese renset, skal være ude om natten".
  if (pieces[1]?.key === "være" && /^(?:ude|lukket|åben|ren|på)$/u.test(pieces[2]?.key ?? "")) return true;
  return pieces.slice(1, 4).some((piece) => /^(?:belastes|sep|seponeres|paus|pauseres|opst|opstartes|udtrappes|optrappes|udelukkes|vurderes|bedømmes|tolkes|mærkes|visualiseres|fremstilles|afvises|ses|tages|gives|doseres|øges|nedsættes|reduceres|stoppes|startes|gentages|bruges|anvendes|knuses|opløses|blandes|fjernes|suppleres|påvises|afkræftes|bekræftes|palperes|identificeres|skyldes|forklares|forventes|overvejes|erkendes|afgrænses|optitreres|nedtitreres|nedtrappes|aftrappes|trappes|dosisreduceres|dosisøges|genoptages|genstartes|genopstartes|skiftes|ændres|hæves|sænkes|forlænges|kombineres|ordineres|udsættes|aflyses|anlægges|udføres|foretages|laves|gøres|sættes|måles|udtages|repræsentere|dreje|være)$/u.test(piece.key));
}

/** "Behandles derfor ikke med antibiotika": up to here stands what belongs between "bliver" and its participle. */
function adverbsAfter(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ key }, i) => i > 0 && !/^(?:ikke|ej|derfor|dog|igen|desuden|også|fortsat|foreløbig|foreløbigt|således|herefter|derefter)$/u.test(key));
  return end < 0 ? pieces.length : end;
}

/** "Udskrives i morgen" → "du bliver udskrevet i morgen"; other passives have another subject. */
function passivePatient(pieces: readonly Piece[], say: (pieces: readonly Piece[]) => ReturnType<typeof clause>): ReturnType<typeof clause> | null {
  const everyday = PATIENT_PASSIVES.get(pieces[0]?.key ?? "");
  if (everyday) {
    const until = adverbsAfter(pieces);
    return clause("du bliver", say(pieces.slice(1, until)), everyday, say(pieces.slice(until)));
  }
  const plain = pieces[0]?.concept?.plain;
  if (plain?.kind !== "verb") return null;
  if (/^(?:opstartes|startes|påbegyndes)$/u.test(pieces[0]?.key ?? "") && /^(?:i|på|med)$/u.test(pieces[1]?.key ?? "")) return clause("du begynder", pieces[1]?.key === "i" && isClass(pieces[2], "drug") ? "på" : say(pieces.slice(1, 2)), say(pieces.slice(2)));
  const participle = patientParticiple({ ...(pieces[0] as Piece), source: `${pieces[0]?.source ?? ""}.` });
  const auxiliary = pieces[0]?.features?.verb === "past-passive" ? "blev" : "bliver";
  const until = adverbsAfter(pieces);
  return participle ? clause(`du ${auxiliary}`, say(pieces.slice(1, until)), { text: [participle, plain.after].filter(Boolean).join(" "), term: pieces[0]?.term ?? null }, say(pieces.slice(until))) : null;
}

/** "Indl. akut pga. dyspnø" → "du blev indlagt akut på grund af åndenød"; "Henvist til …" → "du er henvist til …". */
export const participleFirst: ClauseRule = {
  name: "participle-first",
  write(pieces, { say, aboutFamily }) {
    const told = /^(?:orienteret|oplyst)$/u.test(pieces[0]?.key ?? "") && pieces[1]?.key === "om" ? "informeret" : null;
    // "Henv. m. menoragi": the shortened word is a noun elsewhere.
    const sent = /^(?:henv|henvist)$/u.test(pieces[0]?.key ?? "") && /^(?:m|med|fra|via|pga|grundet|af)$/u.test(pieces[1]?.key ?? "") ? "henvist" : null;
    const participle = aboutFamily ? null : told ?? sent ?? patientParticiple(pieces[0]);
    // "Substitueret myxødem": what is treated is the illness.
    if (isClass(pieces[1], "disease", "finding", "symptom") || /^(?:blod|pus|slim|væske|sekret|opkast)$/u.test(pieces[1]?.key ?? "")) return null;
    // "indl. ved INR over 1,5": what is to be done then, and has not been.
    if (participle === "indlagt" && pieces[1]?.key === "ved" && isClass(pieces[2], "test", "symptom", "finding", "disease")) return null;
    // "Udskr. til aflastning forventes fredag": it has not been.
    if (pieces.some(({ key }) => /^(?:forventes|planlægges|påregnes|ventes|overvejes|aftales|udskydes|aflyses|afventer|kræver|forudsætter)$/u.test(key))) return null;
    if (accompaniedByThing(pieces) || (participle === "afsluttet" && pieces[1]?.kind === "word" && !PREPOSITIONS.has(pieces[1].key))) return null;
    if (!participle || pieces.some((piece, i) => i > 0 && isFiniteVerb(piece) && pieces[i - 1]?.kind !== "mark" && !/^(?:som|der|da|hvor|fordi|hvis|når|idet)$/u.test(pieces[i - 1]?.key ?? "") && i < 3)) return null;
    return clause(HOLDS_NOW.has(participle) ? "du er" : "du blev", done(pieces, 0, participle), sentTo(participle, pieces[1]) ? "til" : "", say(pieces.slice(1)));
  },
};

/** "Henvist kræftpakke", "overflyttet kirurgisk afd.": the note leaves out "til". */
function sentTo(participle: string, next: Piece | undefined): boolean {
  return /^(?:henvist|overflyttet|indkaldt|visiteret)$/u.test(participle) && isClass(next, "admin", "place", "procedure", "role") && next?.concept?.plain.kind === "noun";
}

/** "Ledsaget af kvalme": a finding goes with another; nobody went along with the patient. */
function accompaniedByThing(pieces: readonly Piece[]): boolean {
  return pieces[0]?.key === "ledsaget" && pieces.some((piece) => isClass(piece, "symptom", "finding", "disease"));
}

/** "Pt. indl. d. 3. ds. m. dyspnø" → "du blev indlagt …": the note leaves out the verb. */
export const patientDone: ClauseRule = {
  name: "patient-done",
  write(pieces, { say, aboutFamily }) {
    // "Pt. og hustru informeret": both are.
    const both = pieces[0]?.key === "du" && pieces[1]?.key === "og" && patientParticiple(pieces[3]) === "informeret";
    if (both) return clause(say(pieces.slice(0, 3)), "er", say(pieces.slice(3)));
    const participle = pieces[0]?.key === "du" ? patientParticiple(pieces[1]) : null;
    if (!participle || (aboutFamily && pieces[1]?.key !== "informeret") || pieces.some((piece, i) => i < 4 && isFiniteVerb(piece) && piece !== pieces[1])) return null;
    return clause(HOLDS_NOW.has(participle) ? "du er" : "du blev", done(pieces, 1, participle), say(pieces.slice(2)));
  },
};

/** "trombolyseret" → "behandlet med blodpropopløsende medicin". */
function done(pieces: readonly Piece[], at: number, participle: string): Chunk {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const plain = piece?.kind === "term" ? piece.concept?.plain : undefined;
  const after = (plain?.kind === "verb" && plain.participle === participle) || (plain?.kind === "adjective" && plain.base === participle) ? plain.after : "";
  // "transfunderet med 2 portioner blod": the note says itself with what.
  const own = next !== undefined && after.startsWith(`${next.key} `);
  return { text: own ? participle : [participle, after].filter(Boolean).join(" "), term: piece?.term ?? null };
}

/** "Mor død af AMI" → "din mor er død af …"; "Far med DM2" → "din far har type 2-diabetes". */
export const familyFirst: ClauseRule = {
  name: "family-first",
  write(pieces, { say }) {
    const word = /^dine? (\p{L}+)$/u.exec(pieces[0]?.key ?? "")?.[1] ?? "";
    if (!(FAMILY_SUBJECTS.has(word) || word === "mand") || pieces.some((piece) => isFiniteVerb(piece))) return null;
    const [first, second] = pieces;
    if (!first || !second) return null;
    const old = atAge(pieces);
    if (old > 1 && (isHad(second) || /^(?:død|afdød)$/u.test(second.key))) return clause(first.source, isHad(second) ? "fik" : "er", say(pieces.slice(1, old)), "i en alder af", say(pieces.slice(old)));
    if (/^(?:død|død af|rask|afdød)$/u.test(second.key) || DONE_TO_PATIENT.has(second.key)) return clause(first.source, "er", say(pieces.slice(1)));
    // "Datter ringet op": she was called.
    if (second.key === "ringet" && pieces[2]?.key === "op") return clause(first.source, "er", say(pieces.slice(1)));
    if (/^(?:haft|fået|ringet|været|sagt|fortalt|deltaget|hentet|besøgt|hjulpet)$/u.test(second.key)) return clause(first.source, "har", say(pieces.slice(1)));
    if (/^(?:med|m)$/u.test(second.key) && (pieces.length === 2 || /^(?:til|ved|i|på|under|hjem|ind)$/u.test(pieces[2]?.key ?? ""))) return clause(first.source, "er", say(pieces.slice(1)));
    if (/^(?:med|m)$/u.test(second.key)) return clause(first.source, SUDDEN_ILLNESS.test(pieces[2]?.concept?.notation.replace(/\[.*?\]/u, "") ?? "") ? "har haft" : "har", say(pieces.slice(2)));
    const own = second.concept?.plain.kind === "fixed" && /^med /u.test(second.concept.plain.text) ? second.concept.plain.text.replace(/^med /u, "") : null;
    if (own !== null && second.kind === "term") return clause(first.source, "har", { text: own, term: second.term }, say(pieces.slice(2)));
    // "Kæreste asymptomatisk" → "din kæreste er uden symptomer".
    if (second.concept?.class === "state" && second.concept.plain.kind === "fixed" && /^uden /u.test(second.concept.plain.text)) return clause(first.source, "er", say(pieces.slice(1)));
    if (second.concept?.id === "selvmord" && second.features?.verb == null && !/ede$/u.test(second.key)) return clause(first.source, "døde ved", say(pieces.slice(1)));
    if (isHowSomebodyIs(pieces[1]) || /^(?:meget|lidt|fortsat|også)$/u.test(second.key) && isHowSomebodyIs(pieces[2])) return clause(first.source, "er", say(pieces.slice(1)));
    const then = pieces.some((piece, i) => i > 1 && piece.key === "som" && /^\d/u.test(pieces[i + 1]?.key ?? ""));
    const over = SUDDEN_ILLNESS.test(second.concept?.notation.replace(/\[.*?\]/u, "") ?? "");
    // "Søn kighoste i sommer": it is over.
    const past = /(?:^| )(?:i (?:sommer|vinter|fjor|foråret|efteråret)|sidste (?:år|sommer|vinter|måned))$/u.test(pieces.map(({ key }) => key).join(" "));
    if (isHad(second) && past) return clause(first.source, "havde", say(pieces.slice(1)));
    if (isHad(second)) return clause(first.source, then ? "fik" : over ? "har haft" : "har", say(pieces.slice(1), { article: over }));
    return null;
  },
};

/** Where a clause about a relative ends in an age ("død af AMI 62 år"); -1 where it doesn't. */
function atAge(pieces: readonly Piece[]): number {
  const at = pieces.length - 2;
  return pieces[at]?.kind === "number" && pieces[at + 1]?.key === "år" && pieces[at - 1]?.kind !== "mark" && !/^(?:for|i|efter|siden|ca|på|af)$/u.test(pieces[at - 1]?.key ?? "") ? at : -1;
}

/** Everyday words for how a relative is: "hustru meget bekymret". */
function isHowSomebodyIs(piece: Piece | undefined): boolean {
  return /^(?:bekymret|bekymrede|gravid|tilkaldt|underrettet|lettet|overbelastet|belastet|presset|stresset|nervøs|bange|dement|rolig|glad|chokeret|rystet|ulykkelig|rask|raske|syg|syge|tilstede|træt|trætte|utryg|utrygge|tryg|trygge|orienteret|orienterede|informeret|informerede|kontaktet|indforstået|indforståede|enig|enige|opmærksom|støttende|opgivende|frustreret|frustrerede|jaloux|allergisk|udkørt|udkørte|udmattet|udmattede|udslidt|vred|vrede|ked|fraskilt|skilt|beskyttende|hjælpsom|hjælpsomme)$/u.test(piece?.key ?? "");
}

/** "Pt. aldrig selv haft brystkræft" → "du har aldrig selv haft …". */
export const neverHad: ClauseRule = {
  name: "never-had",
  write(pieces, { say }) {
    const participle = pieces.findIndex((piece) => /^(?:haft|røget|været|fået|prøvet|oplevet)$/u.test(piece.key));
    const lead = pieces.slice(1, participle);
    if (pieces[0]?.key !== "du" || participle < 1 || participle > 4 || pieces.some((piece) => isFiniteVerb(piece))) return null;
    return lead.every((piece) => /^(?:aldrig|selv|ikke|ej|tidligere|også)$/u.test(piece.key)) ? clause("du har", say(pieces.slice(1))) : null;
  },
};

/** "Mand 79 år", "kvinde, 34 år": the note's way to begin, and nobody's husband. */
export function isAged(pieces: readonly Piece[]): boolean {
  const [who, years, unit] = pieces;
  return /^(?:kvinde|mand|dreng|pige)$/u.test(who?.key ?? "") && years?.kind === "number" && unit?.key === "år";
}

/** "14 mdr. gl. dreng". */
function isMonthsOld(pieces: readonly Piece[], i: number): boolean {
  return /^(?:gl|gammel|gamle)$/u.test(pieces[i]?.key ?? "") && /^(?:md|mdr|måned|måneder|uger|uge|dage|dg|år)$/u.test(pieces[i - 1]?.key ?? "");
}

/** "71-årig kvinde med KOL" → "du er en 71-årig kvinde med …". */
export const ageFirst: ClauseRule = {
  name: "age-first",
  write(pieces, { say, aboutFamily, section }) {
    // "Mand 79 år."
    const [who] = pieces;
    if (isAged(pieces) && !aboutFamily && section !== "social") return sayRest(clause(`du er en ${who?.key ?? ""} på`, say(pieces.slice(1, 3))), pieces.slice(3), say);
    const age = pieces.findIndex((piece, i) => /(?:årig|årige|måneder gammel)$/u.test(piece.key) || isMonthsOld(pieces, i));
    const person = pieces.findIndex((piece) => /^(?:kvinde|mand|dreng|pige|herre|dame)$/u.test(piece.key));
    // "Ovennævnte 83-årige mand udskrives": a subject of its own.
    if (/^(?:ovennævnte|denne|den|ovenstående)$/u.test(pieces[0]?.key ?? "") || PREPOSITIONS.has(pieces[0]?.key ?? "")) return null;
    const trade = person < 0 && age >= 0 && pieces[0]?.kind === "number" && !aboutFamily && section !== "social" ? tradeBehind(pieces, age) : -1;
    if (trade > 0) return sayRest(clause("du er en", say(pieces.slice(0, trade + 1))), pieces.slice(trade + 1), say);
    const old = !aboutFamily && section !== "social" && section !== "diagnoses" ? ageAlone(pieces, say) : null;
    if (old) return old;
    if (age < 0 || age > 3 || /^(?:den|denne)$/u.test(pieces[0]?.key ?? "") || person < age || person > 6 || pieces.slice(0, person).some((piece) => piece.kind === "mark" && piece.key !== "-")) return null;
    return sayRest(clause("du er en", say(pieces.slice(0, person + 1))), pieces.slice(person + 1), say);
  },
};

/** "33-årig", "82-årig med kendt hjertesvigt", "31-årig G2P1": how old, and no more of who. */
function ageAlone(pieces: readonly Piece[], say: ClauseContext["say"]): Chunk[] | null {
  const [years, hyphen, aged, ...rest] = pieces;
  if (years?.kind !== "number" || hyphen?.key !== "-" || aged?.key !== "årig") return null;
  const lead = clause("du er", say([years]), "år");
  if (rest.length === 0) return lead;
  if (/^(?:med|m)$/u.test(rest[0]?.key ?? "") && /^kendt/u.test(rest[1]?.key ?? "") || rest[0]?.concept?.id === "kendt-med") return sayRest(lead, rest, say);
  return /fødsl|fødsel/u.test(rest[0]?.concept?.notation ?? "") && rest.length === 1 ? clause(lead, ",", say(rest)) : null;
}

/** Where "58-årig lastbilchauffør" names what somebody is by trade; -1 where it doesn't. */
function tradeBehind(pieces: readonly Piece[], age: number): number {
  const at = /^(?:pensioneret|pensionerede|tidligere|førtidspensioneret|selvstændig)$/u.test(pieces[age + 1]?.key ?? "") ? age + 2 : age + 1;
  const [trade, next] = [pieces[at], pieces[at + 1]];
  const named = trade?.kind === "word" && trade.concept === null && /^\p{Ll}{4,}$/u.test(trade.source) && (TRADE.test(trade.source) && !FAMILY_SUBJECTS.has(trade.key));
  return named && (next === undefined || /^(?:med|m|,|som|der|i|fra)$/u.test(next.key)) ? at : -1;
}

/** How the names of trades and of those who live alone end. */
const TRADE = /(?:chauffør|[^m]mand|enke|dame|assistent|hjælper|lærer|lærerinde|pædagog|sygeplejerske|tømrer|murer|maler|elektriker|smed|mekaniker|frisør|kok|slagter|bager|landmand|gartner|pensionist|efterlønner|studerende|elev|lærling|ingeniør|arkitekt|økonom|jurist|advokat|leder|chef|konsulent|sekretær|medarbejder|arbejder|montør|operatør|fisker|sømand|soldat|betjent|borger|tekniker|laborant|designer|musiker|kunstner|journalist|bogholder|ekspedient|sælger|pedel|tjener|førstegangsgravid|flergangsgravid|ryger|eksryger|storryger)$/u;

/** What the note goes on with behind "71-årig kvinde". */
function sayRest(lead: Chunk[], rest: readonly Piece[], say: ClauseContext["say"]): Chunk[] {
  const done = patientParticiple(rest[0]);
  if (done) return clause(lead, ". Du", HOLDS_NOW.has(done) ? "er" : "blev", { text: done, term: rest[0]?.term ?? null }, say(rest.slice(1)));
  const passive = PATIENT_PASSIVES.get(rest[0]?.key ?? "");
  if (passive) return clause(lead, `. Du bliver ${passive}`, say(rest.slice(1)));
  const verb = isFiniteVerb(rest[0]);
  if (verb) return clause(lead, ". Du", say(rest));
  const withKnown = /^(?:med|m)$/u.test(rest[0]?.key ?? "") && /^kendt/u.test(rest[1]?.key ?? "");
  if (rest[0]?.concept?.id === "kendt-med") return clause(lead, ". Du har i forvejen", say(rest.slice(1)));
  if (withKnown) return clause(lead, ". Du har i forvejen", say(rest.slice(2)));
  return clause(lead, say(rest));
}
