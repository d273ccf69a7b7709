import type { GuardRule } from "./guard-rule.ts";

/** A clause that begins with somebody other than the patient, up to its comma; what follows says nothing of the patient. */
const other = /(?:^|[.;] *)(?:ringet til |samtale med |møder med |kommer med |ledsaget af )?(?:barnet|drengen|pigen|børnene|babyen|(?:sviger)?(?:datter|søn|mor|far|søster|bror|datteren|sønnen|søsteren|broderen|moderen|faderen)|hustru(?:en)?|kone[nr]?|mand(?:en)|ægtefælle[nr]?|samlever(?:en)?|kæreste[nr]?|forældre(?:ne)?|pårørende|veninde[nr]?)(?: (?:[^,.;]|\.(?=[ ,]))*)?,(?<rest>[^.;]*)/giu;
const patient = /(?<!\p{L})(?:pt|ptt|patient\p{L}*|du|dig|hun|han|selv|pat)(?!\p{L})/iu;

/** "Søn informeret, han kommer i dag": the pronoun of that sex is the relative's. */
const RELATIVE_AGAIN = /(?:^|[.;] *)(?:(?:(?:sviger)?søn(?:nen)?|far|faderen|bror|mand|broderen) (?:[^,.;]|\.(?=[ ,]))*, (?:og |men )?han|(?:(?:sviger)?datter(?:en)?|mor|moderen|søster|søsteren|hustru(?:en)?|kone[n]?) (?:[^,.;]|\.(?=[ ,]))*, (?:og |men )?hun) /iu;

const OTHER_TELLS = /(?:^|[.;] *)(?:(?:sviger)?(?:datter|søn|mor|far|søster|bror)(?:en|nen|eren)?|moderen|faderen|hustru(?:en)?|kone[nr]?|manden|ægtefælle[nr]?|samlever(?:en)?|kæreste[nr]?|forældre(?:ne)?|pårørende|skolen) (?:[^,.;]|\.(?=[ ,]))*, (?:og )?(?<verb>oplever|oplyser|fortæller|mener|synes|beskriver|siger|angiver|frygter|ønsker|bemærker|vurderer|føler),? (?:ikke )?at (?:hun|han|pt|patienten|barnet)(?!\p{L})/iu;

/** "Hustruen har haft det samme, skal undersøges": the relative is ill, too. */
const ALSO_ILL = /(?:^|[.;] *)(?:(?:sviger)?(?:datter|søn|mor|far|søster|bror)(?:en|nen|eren)?|moderen|faderen|hustru(?:en)?|kone[nr]?|manden|ægtefælle[nr]?|samlever(?:en)?|kæreste[nr]?) (?:har|havde|fik) (?:også |selv )?(?:fået|haft|været|målt|symptomer)(?!\p{L})[^.;]*, (?:og )?skal(?!\p{L})/iu;

/** "Datteren bor i nærheden, arbejder fuld tid": what somebody else does is not said of the reader. */
export const othersDoing: GuardRule = {
  name: "others-doing",
  examples: [
    { source: "Datteren bor i nærheden, arbejder fuld tid.", plain: "Din datter bor i nærheden. Du arbejder på fuld tid.", refused: true },
    { source: "Barnet er trist, sover dårligt.", plain: "Barnet er trist. Du sover dårligt.", refused: true },
    { source: "Barnet er trist, sover dårligt.", plain: "Barnet er trist og sover dårligt.", refused: false },
    { source: "Datteren bor i nærheden, pt. bor alene.", plain: "Din datter bor i nærheden. Du bor alene.", refused: false },
    { source: "Hustruen har svært ved at klare plejen alene, hvorfor der henvises til CT.", plain: "Din hustru har svært ved at klare plejen alene. Derfor henvises du til CT.", refused: true },
    { source: "Søn informeret pr. tlf., han kommer i dag.", plain: "Din søn er informeret. Du kommer i dag.", refused: true },
    { source: "Ægtefælle bekymret, oplever at hun ikke spiser.", plain: "Din ægtefælle er bekymret. Du oplever at hun ikke spiser.", refused: true },
    { source: "Hustruen har fået målt sukker, også forhøjet, skal komme til ktr.", plain: "Hustruen har fået målt sukker, også forhøjet. Du skal komme til kontrol.", refused: true },
    { source: "Sover dårligt, datteren bor i nærheden.", plain: "Du sover dårligt. Din datter bor i nærheden.", refused: false },
  ],
  check(source, plain) {
    if (ALSO_ILL.test(source) && /[.,] *(?:og )?du skal (?!have)/iu.test(plain) && !patient.test(source)) return "what somebody else does is said of the reader";
    if (RELATIVE_AGAIN.test(source) && /[.,] *(?:og )?du /iu.test(plain) && !/(?<!\p{L})(?:pt|ptt|patient\p{L}*|du|dig|selv)(?!\p{L})/iu.test(source)) return "what somebody else does is said of the reader";
    // "Ægtefælle bekymret, oplever at hun ikke spiser": who experiences it stands before "at".
    const told = OTHER_TELLS.exec(source);
    if (told && new RegExp(`[.,] *(?:og )?du ${told.groups?.["verb"] ?? ""}(?!\\p{L})`, "iu").test(plain)) return "what somebody else does is said of the reader";
    const rests = [...source.matchAll(other)].map(({ groups }) => groups?.["rest"] ?? "");
    if (rests.length === 0 || rests.some((rest) => patient.test(rest))) return null;
    return /[.,] *(?:derfor \p{L}+ |og )?du (?!er en |skal |bliver )/iu.test(plain.replace(/^du /iu, "")) && !patient.test(source) ? "what somebody else does is said of the reader" : null;
  },
};
