import type { Piece } from "./piece.ts";

/** What is put in once, or with weeks between. */
const NOT_DAILY = /vaccin|jern|knogle|vitamin|infusion|drop/iu;

/** "Locoid x 1 i 2 uger": a medicine for so many days is taken every day of them; "1 gang i 2 uger" would be once. */
export function dailyCourses(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    if (piece.kind !== "dose" || !/^\d+ gange?$/u.test(piece.plain) || !lastsDays(pieces.slice(i + 1, i + 4))) return piece;
    const before = pieces[i - 1];
    const medicine = /^(?:creme|salve|gel|dråber|spray)$/u.test(before?.key ?? "") ? pieces[i - 2] : before;
    // "Maxidex x 6 i 1 uge, derefter x 3 i 2 uger": of the same medicine.
    if (/^(?:derefter|herefter|dernæst|så)$/u.test(before?.key ?? "") && pieces.slice(0, i).some(({ concept }) => concept?.class === "drug")) return { ...piece, plain: `${piece.plain} om dagen` };
    const daily = medicine?.concept?.class === "drug" && !NOT_DAILY.test(medicine.concept.notation + medicine.concept.means);
    return daily ? { ...piece, plain: `${piece.plain} om dagen` } : piece;
  });
}

function lastsDays([lead, amount, unit]: readonly Piece[]): boolean {
  return lead?.key === "i" && amount?.kind === "number" && /^(?:d|dg|dage|døgn|uger?|mdr|måneder)$/u.test(unit?.key ?? "");
}
