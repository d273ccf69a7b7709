/**
 * Does a wording name a test, a score or a measurement ("prøve af forreste korsbånd[…]")? Nobody "has" one, whatever
 * its entry is classed as.
 * @param notation the everyday wording as the entry writes it
 */
export function isTestWording(notation: string): boolean {
  return /^(?:en |et |\p{L}+ )?\p{L}*(?:prøve|test|mål|tal|skala|score|undersøgelse|måling|skema)(?:\[|$| )/u.test(notation);
}
