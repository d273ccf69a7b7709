import { clause, type ClauseRule } from "./clause.ts";
import { headIndex, isClass, isHad } from "./piece-tests.ts";

/** "Kendt med KOL" → "du har i forvejen …". */
export const known: ClauseRule = {
  name: "known",
  write(pieces, { say, aboutFamily }) {
    if (!/^(?:kendt|kendt med|kendt m)$/u.test(pieces[0]?.key ?? "") || aboutFamily) return null;
    const rest = /^(?:med|m)$/u.test(pieces[1]?.key ?? "") ? pieces.slice(2) : pieces.slice(1);
    const head = rest[headIndex(rest)];
    return head && isHad(head) ? clause("du har i forvejen", say(rest)) : null;
  },
};

/** "Tidl. apopleksi" → "du har tidligere haft …"; "Tidl. appendektomi" → "du har tidligere fået lavet …". */
export const earlier: ClauseRule = {
  name: "earlier",
  write(pieces, { say, aboutFamily }) {
    if (!/^(?:tidl|tidligere|tdl)$/u.test(pieces[0]?.key ?? "") || aboutFamily) return null;
    const rest = pieces.slice(1);
    const head = rest[headIndex(rest)];
    if (!head) return null;
    if (isHad(head)) return clause("du har tidligere haft", say(rest, { article: true }));
    return isClass(head, "procedure") ? clause("du har tidligere fået lavet", say(rest, { article: true })) : null;
  },
};
