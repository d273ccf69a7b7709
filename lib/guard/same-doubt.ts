import type { GuardRule } from "./guard-rule.ts";

const edge = "(?<![\\p{L}])";
const end = "(?![\\p{L}])";
/** "Skal tjekkes om en uge" says when, not what is in doubt. */
const notWhen = "(?! (?:en|et|ca|cirka|\\d|to|tre|fire|fem|seks|nogle|få|kort))";

/** The note says that something is only suspected or likely. Each must come back in the plain sentence. */
const doubted = new RegExp(`${edge}(?:obs|susp|mistanke|mistænk\\p{L}*|formentlig\\p{L}*|formodet|formodentlig|muligvis|mulig(?:e|t)?|måske|antagelig\\p{L}*|sandsynlig\\p{L}*|næppe|eventuel\\p{L}*|evt|\\p{L}*suspekt\\p{L}*|diff\\.?\\s?diag)${end}|\\?`, "giu");
/** The same in plain Danish. */
const saysDoubt = new RegExp([
  `${edge}(?:mistanken?|mistænk\\p{L}*|formentlig|formodentlig|formodet|muligvis|mulig(?:e|t|vis)?|mulighed\\p{L}*|måske|antagelig\\p{L}*|sandsynlig\\p{L}*|er nok|nok er|tvivl\\p{L}*|usikker\\p{L}*|eventuel\\p{L}*|evt|næppe|obs|susp)${end}|\\?`,
  `${edge}(?:kan|kunne)(?: også)? (?:være|skyldes|passe|tyde|handle)${end}|${edge}(?:passer|ligner|tyder|tænker|tror|regner)${end}`,
  `${edge}undersøge[rst]*${end}(?=[^.]*${edge}(?:om${notWhen}|for)${end})|${edge}(?:overvåg\\p{L}*|observ\\p{L}*|opsyn|opmærksom\\p{L}*|bemærk|øje med|hold\\p{L}* (?:\\p{L}+ )?øje)${end}|${edge}(?:tjekke\\p{L}*(?=,? (?:om${notWhen}|for))|se efter|se, om|finde ud af|overveje\\p{L}*|ved ikke|vide, om|afklare\\p{L}*(?=, om))${end}|ikke udelukke|ikke afvise|udelukker (?:\\p{L}+ ){0,2}?ikke`,
].join("|"), "giu");
/** "Kan være viralt" is a doubt, too, where no other word says it. */
const maybe = /(?<!\p{L})(?:kan|kunne)(?: også| godt| evt\.?)? (?:være|skyldes|tyde)(?!\p{L})/iu;
/** A judgement rather than a fact: it only asks for any word of that kind. */
const judged = new RegExp(`${edge}(?:tvivl\\p{L}*|usikker\\p{L}*|forenelig\\p{L}*|tyder på|tydende på|dd|overvejes|vurderes|opfattes|skønnes)${end}`, "iu");
const saysJudged = new RegExp(`${edge}(?:tvivl\\p{L}*|usik\\p{L}*|passe\\p{L}*|ligner|tyder|overvej\\p{L}*|vurder\\p{L}*|mener|tror|opfatte\\p{L}*|regner|forenelig\\p{L}*|skøn\\p{L}*|mulig\\p{L}*|måske|sandsynlig\\p{L}*|kan være|kunne være|dd|anser|ses som|anden|i orden|høj|lav|god|er)${end}`, "iu");
/** "Kan ikke udelukkes" is a doubt of its own: without "ikke" it says the opposite. */
const notExcluded = /ikke\s+(?:\p{L}+\s+){0,3}?(?:udelukke|udelukket|udelukkes|afvises|afvise|afkræftes)(?!\p{L})|(?:udelukkes|afvises)\s+(?:\p{L}+\s+){0,2}?ikke(?!\p{L})|udelukker\s+(?:\p{L}+\s+){0,2}?ikke/iu;
const saysPossible = /ikke\s+(?:\p{L}+\s+){0,3}?(?:udelukke|udelukket|afvise|udelukkes|afvises|afkræftes|sikkert)(?!\p{L})|udelukker\s+(?:\p{L}+\s+){0,2}?ikke|(?<!\p{L})(?:måske|muligvis|kan (?:stadig |godt |også )?være|kan (?:stadig |godt )?skyldes|mulig\p{L}*)(?!\p{L})/iu;
/** "Obs." for watching somebody, not for suspecting something. */
const watches = /(?<![\p{L}])obs\.?(?:\s+(?:på|i|til|af|hos|ved|uden|for|efter|tp|\d+|væske\p{L}*|bivirk\p{L}*|almen\p{L}*|kl|x)(?!\p{L}))|spl\.?\s*obs|timers obs|fortsat obs/iu;

/** What the note doubts is not stated as certain. */
export const sameDoubt: GuardRule = {
  name: "same-doubt",
  examples: [
    { source: "Obs. lungeemboli.", plain: "Der er mistanke om blodprop i lungen.", refused: false },
    { source: "Obs. lungeemboli.", plain: "Du har en blodprop i lungen.", refused: true },
    { source: "Formentlig viral genese.", plain: "Det skyldes en virus.", refused: true },
    { source: "Vurd.: Formentlig viral GE.", plain: "Lægen vurderer, at du har en virus i maven.", refused: true },
    { source: "Sandsynligvis forstuvning, men brud kan ikke udelukkes.", plain: "Det er en forstuvning, men man kan ikke udelukke et brud.", refused: true },
    { source: "LE kan ikke udelukkes.", plain: "Man kan ikke udelukke en blodprop i lungen.", refused: false },
    { source: "LE kan ikke udelukkes.", plain: "Man kan udelukke en blodprop i lungen.", refused: true },
    { source: "Obs. væskebalance.", plain: "Vi holder øje med din væskebalance.", refused: false },
    { source: "Mistanke om PMR, SR om en uge.", plain: "Du har muskelgigt. Blodprøven tjekkes om en uge.", refused: true },
    { source: "Obs. ablatio OS.", plain: "Du har løsning af nethinden på venstre øje.", refused: true },
    { source: "Kan være viralt.", plain: "Det er en virus.", refused: true },
    { source: "Næppe fraktur.", plain: "Der er næppe et brud.", refused: false },
    { source: "Commotio, obs. 4 t.", plain: "Du har en hjernerystelse og holdes under opsyn i 4 timer.", refused: false },
  ],
  check(source, plain) {
    if (notExcluded.test(source) && !saysPossible.test(plain)) return "what could not be excluded is excluded or stated";
    const asked = (source.match(doubted)?.length ?? 0) - (watches.test(source) ? 1 : 0) + (notExcluded.test(source) ? 1 : 0);
    // "mistanke om A eller B" doubts both.
    const said = (plain.match(saysDoubt)?.length ?? 0) + (plain.match(/mistanke om [^.]*? (?:eller|og) /giu)?.length ?? 0);
    if (said < asked) return "the note's doubt is lost";
    if (maybe.test(source) && said === 0) return "the note's doubt is lost";
    return judged.test(source) && !saysJudged.test(plain) && said === 0 ? "the note's doubt is lost" : null;
  },
};
