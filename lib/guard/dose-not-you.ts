import type { GuardRule } from "./guard-rule.ts";

/** What is done with a dose and with nobody: "sættes i stol", "sættes i behandling" are done with people. */
const doseMoved = /(?<!\p{L})du (?:kan|skal|bør|må|bliver|blev) (?:ikke |også |evt\. |eventuelt |derfor |nu )*(?:(?:ned|op|ud)?trappes|(?:op|ned)titreres|sættes (?:langsomt )?(?:op|ned)|øges|nedsættes|(?:dosis)?reduceres|doseres|seponeres|pauseres|genoptages|gen(?:op)?startes|ordineres|stoppes)(?!\p{L})/iu;

/** What a measure, a spiral or a denture does. */
const thingDoes = /(?<!\p{L})du (?:(?:falder|faldt|stiger|steg) (?:til|fra) \d|virker i \d|skal være ude|kom i skuffen|må (?:ikke )?belastes|(?:er )?faldet ud)/iu;

/** "Entresto 49/51 mg, kan ikke optitreres": it is the medicine that can't be, not the reader. */
export const doseNotYou: GuardRule = {
  name: "dose-not-you",
  examples: [
    { source: "Kan ikke optitreres pga. hypotension.", plain: "Du kan ikke sættes langsomt op på grund af lavt blodtryk.", refused: true },
    { source: "Kan ikke optitreres pga. hypotension.", plain: "Kan ikke sættes langsomt op på grund af lavt blodtryk.", refused: false },
    { source: "Skal seponeres om 2 uger.", plain: "Du skal stoppes om 2 uger.", refused: true },
    { source: "VAS 7, falder til 4 efter pn.", plain: "Tallet for smerte er 7. Du falder til 4.", refused: true },
    { source: "Skal sættes i beh. med MTX.", plain: "Du skal sættes i behandling med MTX.", refused: false },
  ],
  check: (source, plain) => (doseMoved.test(plain) || thingDoes.test(plain) && !/(?<!\p{L})(?:pt|patienten|du|han|hun|borger(?:en)?)\.? (?:fald|stig|steg|virk|skal|kom)/iu.test(source) ? "what is done with a dose is said of the reader" : null),
};
