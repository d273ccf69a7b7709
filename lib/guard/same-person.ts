import type { GuardRule } from "./guard-rule.ts";

/** Each relative in every form a note or a plain sentence has for them. */
const relatives: readonly (readonly [string, string])[] = [
  ["mor", "mor(?:en|s|ens)?|moder(?:en|s|ens)?|mødre(?:ne)?"], ["far", "far(?:s)?|faren(?! for)s?|fader(?:en|s|ens)?|fædrene"], ["forældre", "forældre(?:ne|nes|s)?"],
  ["bror", "(?:store|lille|halv)?bro(?:r|ren|der|deren|rs)|brødre(?:ne)?"], ["søster", "(?:store|lille|halv)?søst(?:er|eren|re|rene|ers)"], ["søskende", "søskende"],
  ["søn", "søn(?:nen|ner|s|nens)?"], ["datter", "datter(?:en|s|ens)?|døtre"], ["moster", "moster(?:en)?"],
  ["faster", "(?<=(?:din|hans|hendes|pt's|patientens) )faster(?:en)?|faster(?= (?:med|har|havde|død|c\\.|m\\.))"], ["farbror", "farbro(?:r|der)"], ["morbror", "morbro(?:r|der)"],
  ["onkel", "onk(?:el|ler)"], ["tante", "tante[rn]?"], ["mormor", "mormo(?:r|der|deren|ren)"], ["morfar", "morfa(?:r|der)"], ["farmor", "farmo(?:r|der)"], ["farfar", "farfa(?:r|der|deren)"],
  ["bedsteforældre", "bedsteforældre"], ["fætter", "fæt(?:ter|re)"], ["kusine", "kusine[rn]?"], ["ægtefælle", "hustru(?:en|s)?|kone[n]?s?|ægtefælle[n]?|mand(?=en fortæller)"], ["samlever", "samlever(?:en)?|samle?v(?=\\.)"],
];
const patterns = relatives.map(([name, forms]) => [name, new RegExp(`(?<![\\p{L}])(?:${forms})(?![\\p{L}])`, "iu")] as const);
/** Says that somebody in the family is meant without saying who. */
const family = /(?<!\p{L})(?:[Ff]amili\p{L}*|[Ff]am(?=[.:]| (?:info|inform|orient|kontakt|ønsk|opl|indforst))|[Ss]lægt\p{L}*)(?!\p{L})/u;
const inherited = /(?<!\p{L})(?:disp|disposition\p{L}*|disponeret|arvelig\p{L}*|hereditær\p{L}*|mødrene|fædrene)(?!\p{L})/iu;
/** At a birth the mother is the reader, and the child's note speaks of its parents. */
const motherAndChild = /mor og (?:barn|bb)/iu;

/** The mother's cancer is not yours: every relative named in the note is named in the plain sentence, and no other. */
export const samePerson: GuardRule = {
  name: "same-person",
  examples: [
    { source: "Mor c. mammae som 45-årig.", plain: "Din mor havde brystkræft som 45-årig.", refused: false },
    { source: "Mor c. mammae som 45-årig.", plain: "Du havde brystkræft som 45-årig.", refused: true },
    { source: "Moderen har diabetes, storebror rask.", plain: "Din mor har diabetes, og din storebror er rask.", refused: false },
    { source: "Disp. til DM: farfar.", plain: "Din farfar har diabetes.", refused: false },
    { source: "Disp. til DM.", plain: "Du har diabetes.", refused: true },
    { source: "Faster fra midnat.", plain: "Du skal faste fra midnat.", refused: false },
    { source: "Selvmordsrisiko lav.", plain: "Faren for selvmord er lav.", refused: false },
    { source: "Far AMI.", plain: "Din mor havde en blodprop i hjertet.", refused: true },
  ],
  check(source, plain) {
    const before = named(source);
    const after = named(plain);
    const kin = family.test(source) || inherited.test(source);
    if (motherAndChild.test(source)) return null;
    if (before.some((name) => !after.includes(name))) return "it is about somebody else";
    if (after.some((name) => !before.includes(name)) && !(kin && inherited.test(source))) return "it is about somebody else";
    const meansFamily = family.test(plain) || inherited.test(plain) || after.length > 0 || /risiko/iu.test(plain);
    if (kin && before.length === 0 && !meansFamily) return "it is about somebody else";
    return !kin && before.length === 0 && family.test(plain) ? "it is about somebody else" : null;
  },
};

function named(text: string): string[] {
  const people = /faren for/iu.test(text) ? text.replace(/(?<!\p{L})faren(?!\p{L})/giu, "") : text;
  return patterns.filter(([, pattern]) => pattern.test(people)).map(([name]) => name);
}
