const field = /^(?:cpr|personnummer|efternavn|fornavn|navn|adresse|status|relation|persontitle|personidentifier|tlf|telefon|email|e-mail|afsender|modtager|kopimodtager|svarkopimodtager|henviser|patient pårørende|behandlers navn|behandlingssted|lokation|enhedskode|ansvarlig|underskrift|signeret|dikteret af|skrevet af|kopi til)(?![\p{L}])/iu;
/** "Modtager hjemmepleje", "Tlf.kons. om 14 dage", "Tlf.: bihulebetændelse": begin like a field, and tell of the patient. */
const statement = /^(?:[Mm]odtager (?:\p{Ll}|\p{Lu}{2,4}(?!\p{L}))|(?:[Tt]lf|[Tt]elefon)[. -]{0,2}(?:kons|kontakt|samtale|opf)|(?:[Tt]lf|[Tt]elefon)\.?:? \p{Ll}\p{L}{2,})/u;
const postcode = /^\d{4} \p{Lu}\p{L}+$/u;
const signature = /^\p{Lu}\p{L}+(?: \p{Lu}\.?\p{L}*)* ?\/\s?\p{L}{2,4}\.?$/u;

/** Is this line no clinical sentence but a form's field, an address or a signature? Such lines are left to the letter. */
export function isFormality(line: string): boolean {
  const words = line.trim();
  return (field.test(words) && !statement.test(words)) || postcode.test(words) || signature.test(words);
}
