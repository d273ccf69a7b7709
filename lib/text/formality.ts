const field = /^(?:cpr|personnummer|efternavn|fornavn|navn|adresse|status|relation|persontitle|personidentifier|tlf|telefon|email|e-mail|afsender|modtager|kopimodtager|svarkopimodtager|henviser|patient pårørende|behandlers navn|behandlingssted|lokation|enhedskode|ansvarlig|underskrift|signeret|dikteret af|skrevet af|kopi til)(?![\p{L}])/iu;
const postcode = /^\d{4} \p{Lu}\p{L}+$/u;
const signature = /^\p{Lu}\p{L}+(?: \p{Lu}\.?\p{L}*)* ?\/\s?\p{L}{2,4}\.?$/u;

/** Is this line no clinical sentence but a form's field, an address or a signature? Such lines are left to the letter. */
export function isFormality(line: string): boolean {
  const words = line.trim();
  return field.test(words) || postcode.test(words) || signature.test(words);
}
