import { clause, type ClauseRule } from "./clause.ts";
import { headIndex, isHad } from "./piece-tests.ts";

const deniedNow = /^(?:afkræftet|udelukket)$/u;

/** "Meningitis afkræftet" → "du har ikke betændelse i hjernehinderne": what was disproved is said with "ikke". */
export const disproved: ClauseRule = {
  name: "disproved",
  write(pieces, { say, aboutFamily }) {
    const last = pieces.at(-1);
    const rest = pieces.slice(0, -1);
    const head = headIndex(rest);
    if (aboutFamily || !deniedNow.test(last?.key ?? "") || head < 0 || head !== rest.length - 1) return null;
    if (pieces.some(({ key }) => /^(?:ikke|ej|ingen|mistanke)$/u.test(key))) return null;
    return clause(isHad(rest[head]) ? "du har ikke" : "der er ikke", say(rest));
  },
};
