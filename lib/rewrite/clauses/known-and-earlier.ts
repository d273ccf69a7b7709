import { clause, type ClauseRule } from "./clause.ts";
import { headIndex, isClass, isDenial, isHad } from "./piece-tests.ts";

/** "Kendt med KOL" → "du har i forvejen …"; "Ikke kendt med KOL" → "du har ikke tidligere haft …". */
export const known: ClauseRule = {
  name: "known",
  write(pieces, { say, aboutFamily }) {
    const denied = isDenial(pieces[0]);
    const own = denied ? pieces.slice(1) : pieces;
    if (!/^(?:kendt|kendt med|kendt m)$/u.test(own[0]?.key ?? "") || aboutFamily) return null;
    const rest = /^(?:med|m)$/u.test(own[1]?.key ?? "") ? own.slice(2) : own.slice(1);
    const head = rest[headIndex(rest)];
    if (!denied && /^(?:allergisk|overfølsom)$/u.test(rest[0]?.key ?? "")) return clause("du er", say(rest));
    // "Ikke kendt med tidl. skuldergener": nobody denies knowing a place that way.
    if (denied && own.length > rest.length + 1) return clause("du har ikke tidligere haft", say(/^(?:tidl|tidligere)$/u.test(rest[0]?.key ?? "") ? rest.slice(1) : rest));
    const found = !denied && isClass(head, "finding");
    return head && (isHad(head) || found) ? clause(denied ? "du har ikke tidligere haft" : "du har i forvejen", say(rest)) : null;
  },
};

/** "Tidl. apopleksi" → "du har tidligere haft …"; "Tidl. appendektomi" → "du har tidligere fået lavet …". */
export const earlier: ClauseRule = {
  name: "earlier",
  write(pieces, { say, aboutFamily }) {
    const denied = isDenial(pieces[0]) || pieces[0]?.key === "ingen";
    const own = denied ? pieces.slice(1) : pieces;
    if (!/^(?:tidl|tidligere|tdl)$/u.test(own[0]?.key ?? "") || aboutFamily) return null;
    // "Tidl. DBS frabedt": it was never done.
    if (own.some(({ key }) => /^(?:frabedt|fravalgt|afslået|afvist|frarådet|overvejet|drøftet|planlagt|tilbudt|aflyst|udskudt|opgivet)$/u.test(key))) return null;
    const rest = own.slice(1);
    const head = rest[headIndex(rest)];
    if (!head) return null;
    if (denied) return isHad(head) && isDenial(pieces[0]) ? clause("du har ikke tidligere haft", say(rest)) : null;
    if (isHad(head)) return clause("du har tidligere haft", say(rest, { article: true }));
    return isClass(head, "procedure") ? clause("du har tidligere fået lavet", say(rest, { article: true })) : null;
  },
};
