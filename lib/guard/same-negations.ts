import { denied } from "./count-denials.ts";
import { explicitDenials, MAY_DENY } from "./denials.ts";
import { withoutWordings, type GuardRule } from "./guard-rule.ts";
import { isLeftUnsaid, licences, matches, STRONG as strong } from "./licences.ts";

/** Plain words that carry a denial without a "not". */
const plainDenial = /(?<![\p{L}])(?:forbud|normal\p{L}*|fri(?:t|e)?|\p{L}+fri(?:t|e)?|mangler(?! (?:ilt|blod|væske))|uændre\p{L}*|u(?:påvirke|besværet|kendt|kompli)\p{L}*|(?<!være )væk|forsvundet|afslå\p{L}*|afvis\p{L}*|raske?|rolig\p{L}*|i orden|afkræft\p{L}*|udelukke\p{L}*|negativ\p{L}*|fin\p{L}?|næppe|naturlig\p{L}*|rene?|på plads|faste(?:nde|t|r)|(?<=(?:skal|at|skulle) )faste|hukommelsestab|almindelig luft|stueluft|taler imod|pas på|mist(?:e|er|et|ede)|resistent\p{L}*|modstandsdygtig\p{L}*|overfladisk\p{L}*|lukket|u(?:spec|forklar|cement|fuldst|tilsigt|frivillig|målel|afvend|afklar|klar)\p{L}*|ophævet|tom(?:me)?)(?![\p{L}])/giu;

/**
 * A negated sentence stays negated and a stated one stays stated: as many things are denied after as before.
 * Negations inside the wording of a term ("afebril" → "uden feber") are the term's own and don't count as added.
 */
export const sameNegations: GuardRule = {
  name: "same-negations",
  examples: [
    { source: "Ingen tegn på LE.", plain: "Der er ingen tegn på blodprop i lungen.", refused: false },
    { source: "Ingen tegn på LE.", plain: "Der er tegn på blodprop i lungen.", refused: true },
    { source: "Hoste og feber.", plain: "Du har ingen hoste og feber.", refused: true },
    { source: "Afebril.", plain: "Du har ikke feber.", wordings: ["du har ikke feber"], refused: false },
    { source: "Ikke uden risiko.", plain: "Uden risiko.", refused: true },
    { source: "Ingen A, B eller C.", plain: "Du har hverken A, B eller C.", refused: false },
    { source: "Ingen A, ingen B, ingen C.", plain: "Du har hverken A eller B.", refused: true },
    { source: "Ingen kvalme, opkast efter 2 dage eller smerter.", plain: "Du har ikke kvalme. Du har kastet op efter 2 dage og har smerter.", refused: true },
    { source: "Ingen selvmordstanker, -planer eller -impulser.", plain: "Du har tanker om selvmord, ingen planer og ingen impulser.", refused: true },
    { source: "Efterstær afkræftet; obs. trombose.", plain: "Du har efterstær. Der er mistanke om blodpropper.", refused: true },
    { source: "Udskr.samtale afholdt, alle papirer udleveret.", plain: "Vi har ikke holdt en samtale før udskrivelsen. Du har fået alle papirer.", refused: true },
    { source: "Vækst af E. coli i urin.", plain: "Der er ikke vokset E. coli i urinen.", refused: true },
    { source: "Huden intakt.", plain: "Huden er ikke hel.", refused: true },
    { source: "Ingen sår, og fodpulsene er tydelige.", plain: "Der er ingen sår. Pulsen i fødderne er ikke tydelig.", refused: true },
    { source: "Ingen kvalme, ondansetron givet x 1.", plain: "Du har ikke haft kvalme. Du har ikke fået ondansetron 1 gang.", refused: true },
    { source: "Ej DVT, UL neg.", plain: "Der er ingen blodprop. Scanningen er ikke negativ.", refused: true },
    { source: "Ingen nakkestivhed og normale trommehinder.", plain: "Der er ikke stivhed i nakken og normale trommehinder.", refused: false },
    { source: "Hosten er ikke væk.", plain: "Hosten er væk.", refused: true },
    { source: "Afventer histologisvar.", plain: "Svaret er kommet.", refused: true },
    { source: "Afventer histologisvar.", plain: "Vi venter på svaret.", refused: false },
    { source: "Akut retention.", plain: "Du kan komme af med urinen.", refused: true },
    { source: "Akut retention.", plain: "Du har manglende tømning af blæren.", terms: [{ source: "retention", wordings: ["manglende tømning af blæren"], condition: true }], refused: false },
    { source: "Hørehallucineret i aften.", plain: "Du hørte i aften stemmer, som andre hører.", refused: true },
    { source: "Appetitløs, ageusi.", plain: "Du har ikke lyst til mad. Du har manglende smagssans.", terms: [{ source: "ageusi", wordings: ["manglende smagssans"], condition: true }], refused: false },
    { source: "Tonus normal, ingen rigiditet.", plain: "Spændingen er ikke normal. Der er ingen stivhed.", refused: true },
    { source: "Trommehinder ia.", plain: "Trommehinderne er ikke normale.", refused: true },
    { source: "Ukompliceret forløb, afebril.", plain: "Forløbet var uden problemer, og du har feber.", refused: true },
  ],
  check(source, plain, context) {
    const before = explicitDenials(source);
    const own = explicitDenials(withoutWordings(plain, context));
    if (before === 0 && own > 0 && !MAY_DENY.test(source)) return "a negation is added";
    const needed = denied(source, "least") + matches(source, strong) ;
    const lexical = Math.max(0, matches(plain, anyDenial) + 2 * matches(plain, severalNegative) - matches(source, sourceLoose) - 2 * matches(source, severalNegative));
    if (denied(plain, "most") + lexical < needed) return "a negation is lost";
    if (isLeftUnsaid(source, plain, context)) return "a negation is lost";
    if (/hallucin/iu.test(source) && asOthersDo.test(plain)) return "a negation is lost";
    if (deniesWhatIsFine.test(plain) && !deniesFineItself.test(source)) return "what is fine, gone or stopped is denied";
    if (deniesNumber.test(plain) && !sourceDeniesNumber.test(source)) return "a negation is added";
    if (planDenied.test(plain) && before === 0) return "a negation is added";
    return own > 0 && own > denied(source, "listed") + licences(source, plain, context) ? "a negation is added" : null;
  },
};

/** "Stemmer, som andre hører": what is heard and seen by nobody else has lost its "not". */
const asOthersDo = /(?<!\p{L})(?:som|der) andre (?:hører|ser|oplever|har|mærker)(?!\p{L})|(?<!\p{L})der er der(?!\p{L})/iu;
/** "Huden er ikke hel", "prøven er ikke negativ": what a note calls fine is denied. */
const deniesWhatIsFine = /(?<![\p{L}])(?:ikke|ingen|intet) normal\p{L}*(?!\p{L})|(?<![\p{L}])ikke (?:(?!og |eller |samt )\p{L}+ ){0,2}?(?:undgå|rene?|godt|under kontrol|i orden|i bedring|positiv\p{L}*|normal\p{L}*|negativ\p{L}*|uændre\p{L}*|stoppe\p{L}*|fjernet|slut|faste[tr]?|fri(?:t|e)?)(?![\p{L}])|(?<!\p{L})(?:er|var|bliver|blev|ser|føles|virker|ligger) ikke (?:(?:helt|nu|så|ret|særlig|længere|endnu) )?(?:hele?t?|stabilt?|pænt?|klart?|tydelig\p{L}*|rolig\p{L}*|dybt?|(?:den |det |de )?samme|færdig\p{L}*|regelmæssig\p{L}*|almindelig\p{L}*|neutralt?)(?![\p{L}])/iu;
/** The note itself says that something is not fine. */
const deniesFineItself = /(?<!\p{L})(?:ikke|ej|aldrig|ingen|uden) [^.,;]*?(?<!\p{L})(?:hel|stabil|pæn|klar|tydelig|rolig|normal|fri|fast|dyb|pos|neg|ren|god|slut|orden|uænd|fuld|suff|radikal|kontrol|bedring|stop|sep\.|sepon|ophør|afbryd|fjern|færdig|regelmæssig|almindelig|neutral|undg|optimal)|(?:udskrivnings|operations)klar|ustabil|mangelfuld|manglende|mangler|utils|insuff|overfladisk|udrenset|unormal|abnorm(?!t)/iu;
/** "Urinsyren er ikke 0,52": a value is given, not denied. */
const deniesNumber = /(?<![\p{L}])(?:er|var|viser|viste) ikke (?:(?:under|over|på) )?-?\d/iu;
const sourceDeniesNumber = /(?<![\p{L}])(?:ikke|ej|ingen|uden)\P{L}+(?:\p{L}+\P{L}+){0,2}?\d/iu;
const planDenied = /(?<![\p{L}])(?:planen|konklusionen|målet|grunden) er ikke/iu;

/** "Prøverne for A, B og C er negative" says three at once. */
const severalNegative = /(?<=(?:,| og )[^.;:]*(?<!\p{L}))(?:negative|normale)(?!\p{L})/giu;
/** A note's own word that stays ("ved manglende effekt") still denies. */
const anyDenial = new RegExp(`${plainDenial.source}|${strong.source}`, "giu");

/** What it says is fine, gone or stopped: the plain sentence has a word of that kind, too, which answers for no "not". */
const sourceLoose = /(?<![\p{L}])(?:normal\p{L}*|naturlig\p{L}*|i\.?\s?a\.?|u\.?\s?a\.?|frie?t?|mangel|mangler|uændre\p{L}*|ufrivillig\p{L}*|kontraindi\p{L}*|lukket|amnesi|ikke udelukkes|(?:ikke|ej) (?:\p{L}+ )?(?:væk|forsvundet)|(?:svinder|forsvinder|udelukker|lukkes) (?:ikke|ej)|SR|sinusrytme|normo\p{L}+|fuld\p{L}?|vesikulær|raske?|rolig\p{L}*|fin\p{L}?|svundet|ophør\p{L}*|pæn\p{L}*|næppe|afslå\p{L}*|afvis\p{L}*|neutral\p{L}*)(?![\p{L}])/giu;
