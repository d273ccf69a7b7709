import { DONE_TO_PATIENT, FINITE_VERBS } from "../danish/word-lists.ts";
import type { Piece } from "./piece.ts";

/** What home care and nursing homes call the patient. */
const CITIZEN = /^(?:borger|borgeren|beboeren)(?<genitive>s?)$/u;
/** "Dansk borger", "en borger", "ældre borger på plejehjem": one of many, or what somebody is. */
const ONE_OF_MANY = /^(?:en|ny|dansk|ældre|som|anden|andre|.*årige?)$/u;

/** The key of the word by which a note of home care means the patient; null where it means none. */
export function citizenAt(pieces: readonly Piece[], i: number): string | null {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  const own = CITIZEN.exec(piece?.key ?? "") ?? (i === 0 && does(next) ? /^beboer(?<genitive>)$/u.exec(piece?.key ?? "") : null);
  if (own === null || next?.kind === "mark" && next.key === "," || ONE_OF_MANY.test(pieces[i - 1]?.key ?? "")) return null;
  return own.groups?.["genitive"] === "s" ? "patientens" : "patienten";
}

/** "Beboer sover godt", "beboer set": and no "beboer på plejehjem". */
function does(next: Piece | undefined): boolean {
  return FINITE_VERBS.has(next?.key ?? "") || DONE_TO_PATIENT.has(next?.key ?? "");
}
