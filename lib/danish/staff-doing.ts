/** Participles of what a doctor or a nurse does and a patient hardly ever: a note that begins "Har opereret …" leaves its author out. */
const DONE_BY_STAFF = "opereret|bedøvet|infiltreret|aspireret|punkteret|sutureret|syet|incideret|excideret|revideret|anlagt|fjernet|ordineret|konfereret|konf|drøftet|henvist|rekvireret|bestilt|undersøgt|informeret|orienteret|instrueret|vejledt|rådgivet|anbefalet|frarådet|vurderet|visiteret|dikteret|journaliseret|intuberet|ekstuberet|kateteriseret|blæreskannet|blærescannet|sonderet|auskulteret|palperet|ultralydsskannet|ultralydsscannet|skyllet|tamponeret|reponeret|bandageret|gipset|tilset|kontaktet|indkaldt|booket";
const beginsSo = new RegExp(`(?:^|[.;:] *)(?:har|havde)(?: (?:også|desuden|i dag|nu|netop|ikke|ej|d\\.d\\.|dd|derfor|herefter|tidl\\.?|tidligere))* (?:${DONE_BY_STAFF})(?!\\p{L})`, "iu");
const patient = /(?<!\p{L})(?:selv|pt|ptt|pat|patient\p{L}*|han|hun|du)(?!\p{L})/iu;

/** "Har opereret knæet i dag", "har konfereret med bagvagt": it is not the reader who did that. */
export function tellsWhatStaffDid(note: string): boolean {
  const found = beginsSo.exec(note);
  return found !== null && !patient.test(note.slice(0, found.index + found[0].length));
}

/** Verbs whose unwritten subject is the staff where the patient is the object: "Ringer til pt.", "Informerer pt. om svar". */
export const STAFF_ACTS = /^(?:ringer|ringede|kontakter|kontaktede|informerer|informerede|orienterer|orienterede|ser|så|tilser|tilså|undersøger|undersøgte|vurderer|vurderede|finder|fandt|anbefaler|anbefalede|opfordrer|opfordrede|beder|bad|møder|mødte|vejleder|vejledte|rådgiver|rådgav|instruerer|instruerede|hjælper|hjalp|taler|talte|skriver|skrev|sender|sendte|tilbyder|tilbød|henviser|henviste|indkalder|indkaldte|spørger|spurgte|mobiliserer|mobiliserede|lejrer|lejrede|udskriver|udskrev|forklarer|forklarede|drøfter|drøftede|aftaler|aftalte|gennemgår|gennemgik)$/u;

/** The same, told as done: "Har ringet til pt." */
export const STAFF_ACTED = /^(?:ringet|kontaktet|informeret|orienteret|set|tilset|undersøgt|vurderet|fundet|anbefalet|opfordret|bedt|mødt|vejledt|rådgivet|instrueret|hjulpet|talt|skrevet|sendt|tilbudt|henvist|indkaldt|spurgt|mobiliseret|lejret|udskrevet|forklaret|drøftet|aftalt|gennemgået)$/u;
