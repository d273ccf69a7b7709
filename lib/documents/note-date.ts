const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const WRITTEN = /(?<!\d)(\d{1,2})\. ?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.? (\d{4})(?!\d)/iu;
const NUMBERS = /(?<![\d/.-])(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d\d)(?!\d)/u;
const ISO = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/u;

/** The first date in a text, as 2026-05-12; null if there is none. */
export function noteDate(text: string): string | null {
  const found = [
    at(WRITTEN.exec(text), ([, day, month = "", year]) => [year, String(MONTHS.indexOf(month.toLowerCase()) + 1), day]),
    at(NUMBERS.exec(text), ([, day, month, year]) => [fullYear(year), month, day]),
    at(ISO.exec(text), ([, year, month, day]) => [year, month, day]),
  ].filter((date) => date !== null);
  return found.sort((a, b) => a.index - b.index)[0]?.date ?? null;
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function at(match: RegExpExecArray | null, parts: (match: RegExpExecArray) => Parts): { index: number; date: string } | null {
  if (!match) return null;
  const [year = "", month = "", day = ""] = parts(match);
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return { index: match.index, date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` };
}

/** "26" is 2026, "87" is 1987: no note is written more than a year ahead. */
function fullYear(year = ""): string {
  if (year.length === 4) return year;
  return Number(year) > (new Date().getFullYear() % 100) + 1 ? `19${year}` : `20${year}`;
}
