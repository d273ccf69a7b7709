/**
 * Words of the class "drug" that name no product: groups ("statin"), fluids and gases ("NaCl", "O2"), procedures
 * ("blokade"), food ("proteindrik"). A reader knows a product by its name, so that stays; a group may be put plainly.
 */
const groups = /^(?:.*(?:statin(?:beh\p{L}*)?|steroid\p{L}*|hormon\p{L}*|analgetik\p{L}*|antibiotik\p{L}*|diuretik\p{L}*|diureti\p{L}*|laksanti\p{L}*|laksantiu\p{L}*|antidepressiv\p{L}*|antipsykotik\p{L}*|benzodiazepin\p{L}*|opioid\p{L}*|vaccin\p{L}*|vacc|immunisering|vitamin\p{L}*|jern|jerninfusion|jerntilskud|infusion\p{L}*|transfusion\p{L}*|blokade\p{L}*|injektion\p{L}*|ernæring\p{L}*|ernæringsdrik\p{L}*|proteindrik\p{L}*|sonde\p{L}*|drik\p{L}*|fortykn\p{L}*|væske|dosispakning\p{L}*|medicin\p{L}*|kur|terapi|kemo\p{L}*|behandling|beh|trombolyse|hæmmer\p{L}*|tilskud|ilt|kontrast\p{L}*|bedøvelse|anæstesi\p{L}*|nylon|drop|heparin|præparat\p{L}*|middel|midler))$/iu;

const standIns: Readonly<Record<string, readonly string[]>> = {
  nacl: ["saltvand"], "isoton nacl": ["saltvand"], "fysiologisk saltvand": ["saltvand"], ringer: ["saltvand", "ringer", "væske"], glucose: ["sukkervand", "glukose"],
  glukose: ["sukkervand", "glucose"], o2: ["ilt"], "sag-m": ["blod", "røde blodlegemer"], sagm: ["blod", "røde blodlegemer"], la: ["lokalbedøvelse"],
  mfr: ["vaccine"], dapt: ["medicin mod blodpropper"], lithium: ["litium"], litium: ["lithium"], nsaid: ["gigtmedicin", "smertemedicin", "smertestillende"],
  asa: ["acetylsalicylsyre", "hjertemagnyl"], "g-csf": ["indsprøjtning"], fdg: ["radioaktivt sukker"], fluorescein: ["farve"], tpn: ["næring"], testosteron: ["mandlige kønshormon"],
  ics: ["binyrebarkhormon"], ppi: ["mavesyre", "syrehæmmende"], klyx: ["skylning"], "s-drop": ["ve-hormon"], "pip/tazo": ["piperacillin/tazobactam"], insulin: ["insulin", "toujeo", "novorapid", "lantus", "tresiba", "humalog", "levemir"], mmr: ["vaccine", "reparation"], fortykning: ["tykkere"], væske: ["væske"],
};

/** Is it the name of a product or a substance, which the plain sentence must keep? */
export function isProductName(name: string): boolean {
  return !groups.test(name) && !Object.keys(standIns).some((key) => name.toLocaleLowerCase("da").split(" ")[0] === key) && !/^\P{Ll}{2,5}$/u.test(name);
}

/** What authors and the glossary say for a group or an abbreviation besides its wording. */
export function standInsFor(name: string): readonly string[] {
  const lower = name.toLocaleLowerCase("da");
  return [...Object.entries(standIns).filter(([key]) => lower === key || lower.startsWith(`${key} `)).flatMap(([, words]) => words), ...(/blokade/u.test(lower) ? ["indsprøjtning"] : []), ...(/trombolyse/u.test(lower) ? ["blodpropper"] : []),
    ...(/ernæring|drik/u.test(lower) ? ["mad", "næring"] : []), ...(/steroid/u.test(lower) ? ["binyrebarkhormon"] : []), ...(/heparin/u.test(lower) ? ["blodfortyndende"] : []), ...(/medicin|dosispak/u.test(lower) ? ["medicin"] : []), ...(/væske/u.test(lower) ? ["væske"] : []), ...(/vacc/u.test(lower) ? ["vaccin"] : []),
    ...(/vitamin/u.test(lower) ? ["vitamin"] : []), ...(/jern/u.test(lower) ? ["jern"] : []), ...(/kemo/u.test(lower) ? ["kemoterapi"] : []),
    ...(/ilt/u.test(lower) ? ["ilt"] : []), ...(/bedøv|anæst/u.test(lower) ? ["bedøv"] : []), ...(/kontrast/u.test(lower) ? ["kontrast"] : [])];
}
