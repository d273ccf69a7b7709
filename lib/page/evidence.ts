/** One kind of sign that a text is, or is not, a clinical note. */
export type Evidence = readonly [
  /** Shown in `reasons`. */
  name: string,
  /** Points for each different match; negative for counter-evidence. */
  points: number,
  /** The most (in absolute value) that this kind may give. */
  most: number,
  pattern: RegExp,
];

/** Whole words only. JavaScript's `\b` is ASCII: it would find *re* inside *øre*. In lists, `~` is any ending. */
export function words(list: string, flags = "giu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${list.replaceAll("~", "\\p{L}*")})(?![\\p{L}\\d])`, flags);
}

/** Headings of Danish notes, as they stand before a colon, a semicolon (older letters) or alone on a line. */
export const SECTIONS = "obj[.\\p{L}]*( ?us| \\p{L}+isk)?|subj~|anamnese|aktuelt?( medicin)?|allergi~|cave|tidligere|disp~|social~( anamnese)?|eksp~|konkl~|vurdering|beh~|plan|indikation|paraklin~.{0,12}|undersøgelser\\S*|u[ds]|~ ?diagnoser?\\S*|epikrise|materiale|m[ai]kroskopi|kliniske? .{4,20}|medicin~|st ?\\.? ?[pc]|resp~|cirk~|abd~|udskillelse|ernæring|hud|smerter?|psyk~|neurol~|lab|blodpr~|ekg|rtg|[cm][tr]|ul|ekko|operation|henvisningsårsag|årsag|baggrund|forløb|status|fund|beskrivelse|svar|skadetidspunkt|vaccination|aftalt?|ønsket .{5,60}|kontaktårsag|mobilisering".replaceAll("~", "\\p{L}*");

/** What names a kind of note. */
export const NOTE_TYPES = "~epikrise|~notat|journalo~|~henvisning|(tlf\\.?|~)kons(ultation|\\.)|(patologi|mikrobiologi|røntgen)~|amb(ulant|\\.) \\p{L}+|stuegang|tilsyn|sygebesøg|~samtale|operationsbeskrivelse".replaceAll("~", "\\p{L}*");

export const DATE = "(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d\\d)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.? \\d{4})(?!\\d)";

const MEASURED = "(bt|rr) ?:? ?\\d{2,3} ?[/-] ?\\d{2,3}|(p(?=[.:]? ?\\d\\d)|puls|te?mp|tp|sat|crp|hb|hgb|lvef|bmi|nrs|gcs|hba1c|inr|tsh|kalium|kreatinin|egfr|ldl|hr|spo2)[.:]? ?(på |[<>=] ?)?\\d+([.,]\\d+)?|(mg|g|ml|µg|ie)\\.? ?[x*×] ?\\d|[x×]? ?\\d ?[x×]? ?(dgl|dagl|ugl)|x ?\\d|\\d ?\\* ?\\d|ga \\d+\\+\\d|\\d+ ?([mµ]mol/~|g/l|mmhg|/min|ml/min)";

/** Signs in Danish text. */
export const EVIDENCE: readonly Evidence[] = [
  ["heading", 1, 7, new RegExp(`^[ \\t]*(?:(?:${SECTIONS})[ .]*(?:[:;]|$)|[SOAVP]:)`, "gimu")],
  ["abbreviation", 1.4, 10, words("(pt|obj|subj|konkl|st ?\\.? ?[pc]|tp|hø|ve|bilat|beh|indl|amb|k(on)?tr|ta?bl|inj|p\\.?n|dgl|mhp|rtg|us|anamn|abd|sat|resp|(post|per|præ)op|sep|blodpr|henv|udskr|dx|obs|opst|mob|eksp|dxt|(?<=\\p{L}[aeimrsx] )sin|i\\.?a|s\\.c|p\\.o|d\\.d|rp)\\.|i\\.a|u\\.a|dxt|i\\.v|c\\.p")],
  ["capitals", 1.2, 6, words("BT|EKG|CRP|HbA1c|eGFR|BMI|NSAID|KOL|DVT|UVI|GCS|NRS|TOKS|EWS|PVK|KAD|N?STEMI|TCI|T?[2I]?DM[12]?|EEG|PSA|TSH|INR|LDL|NIHSS|LVEF|HFrEF|A?FLI|AK|GA|UL|MR|CT|Hb|CTG|PCI|GERD|KAG|NIV", "gu")],
  // A short word with a full stop in the middle of a sentence; general Danish has but a few of them.
  ["short form", 0.35, 2.8, /(?<![\p{L}.])(?!ca|kl|nr|kr|mio|pct|fru|hr|jf|stk|dvs|osv|bl|art)\p{Ll}{1,6}\.(?= ?[\p{Ll}\d,;(])/gu],
  ["measured", 1.6, 6, words(MEASURED)],
  ["unit", 0.4, 1.6, words("\\d+ ?(mg|ml|mm|cm|ie|µg|mdr|dg)")],
  ["code", 1.3, 3, words("D[A-Z]\\d{2,4}[A-Z]?|K[A-Z]{3}\\d\\d?[A-Z]?", "gu")],
  ["telegraphic", 0.8, 3.6, /(?<=^|[.;:!?]\s|\n)[-•*\s]*(?:(?:Ingen|Intet|Uden) (?:\p{L}+ )?(?:tegn|smerte|feber|\p{L}{4,}(?:er|itis|ose|æmi|ion|om|itet|asi|emi|ær|urt?)|ødem|kvalme|hævelse|rødme|ømhed|effekt|allergi|behov|kendt)|Møder|Kommer|Henvis|Ind(?:lagt|lægges|bragt)|Udskr[ei]v|Afsluttes|Opereret|Opstart|Sep(?:oneres|\.)|Ordiner|Vurderes|Tilses|Findes|Klager|Angiver|Benægter|Kendt|Fået|Givet|Aftal|Uændret|Normal|Let |Svær |Fortsat|Kontrol|Sove[rt]|Spis(?:t|er)|Vejledt|Informeret|Mobiliseret|Smerte|Afebril|Vågen|Anbefales|Foreslår|Rp|Debut|Foretaget|Fjernet|Suturer|Pæn|Abdomen|Huden|Lungerne|Medgivet|Pårørende|Faldet|Anlagt|Skiftet|Påvist|Vaccineret|Udfyldt)\p{L}*(?![\p{L}])/gu],
  ["patient", 1, 3, words("patienten|\\d{1,3}[- ]?årig (\\p{L}+ )?(mand|kvinde|pige|dreng)~|pt")],
  ["one patient's story", 1.3, 9, words("(møder|kommer) (i dag )?(til|pga|på grund af) (\\p{L}+ )?(kontrol|konsultation|undersøgelse|samtale|opfølgning)|møder i dag|henvist (fra|af|til|med|på|pga|akut)|(kvinde|mand|pige|dreng) på \\d+|indlagt (med|på|til|pga|fra)|ved (den )?(\\p{L}+ )?undersøgelsen?|objektivt|tegn (til|på)|(vi|der) (aftaler|aftales|bestille[rs]|planlægge[rs]|fortsætter|afventer|ser an|øger|starter|tages|gives)|(aftaler|bestiller) vi|der findes (ingen|ikke|normal~)|det aftales|planen er|(patienten|han|hun) (\\p{L}+ )?(ønsker|fortæller|angiver|oplyser|tåler|afsluttes|udskrives|indlægges|kontrolleres|informeres|benægter|klager|henvises|møder|har ikke haft|har ingen|er (informeret|orienteret|indlagt))|(kontrol|opfølgning|ny tid|blodprøver?|us\\.) (igen )?om (\\d+|en|et|to|tre|fire|seks) ?~|i bedring|uden anmærkning~|almentilstand|alment u?påvirket|god effekt|sammenlignet med|svarende til|(højre|venstre) (arm|ben|hånd~|knæ|hofte|skulder|fod|øre|øje|side|lunge|nyre|under~|over~|lyske|bryst)|(høj|ven)\\p{L}+sidig~")],
  ["clinical word", 0.7, 7, words("\\p{L}{4,}(itis|ektomi|skopi|skopisk|algi|æmi|pnø|plastik|infarkt|fraktur|insufficiens|stenose|parese|trombose|emboli|ødem|ødemer|cillin|lateralt?|ksimalt?|stalt)|(palp|auskult|mislyd|habituel|cikatri[cx]|cicatri|infektion|sutur|metastas|lymfek|seponer|ordiner|opstart|optrap|udtrapp|malign|dysplasi|inflammation|iskæmi|sinusrytme|biopsi|resektat|m[ai]kroskopi|sufficien|ekstremitet|stemningsleje|suicid|hallucin|sårpleje|gips|smerted|podning|uøm|ømhed|ultralyd|afføring|vandladning|hypert|exacerb|obstruktiv|infiltrat|pneumoni|konkrement|hævelse|rødme|reaktionsløs|antibioti|penicillin|prednisolon|morfin|metformin|henvises|indlægges|udskrives|afsluttes|karcinom|steril|røntgen|dyspnø|kvalme|hoste|afebril|orienteret|cave|følsom|allergi)~|\\p{L}+karcinom~|\\p{L}+dyrkning~|thorax|abdomen|collum|uterus|stase|blodprøver")],
  ["signature", 0.8, 2.4, /(?:reserve|over|afdelings|speciale|vagt)læge(?!\p{L})|behandlers? navn|behandlingssted|lægesekretær|sygeplejerske|(?<=\p{L}{3})\/\p{Ll}{2,3}$|jordemoder/gimu],
  ["note type", 1, 2, new RegExp(`^.{0,30}?(?<!\\p{L})(?:${NOTE_TYPES})(?!\\p{L})`, "gimu")],

  ["address to the reader", -1.1, 14, words("du|dig|din|dit|dine|jeres|jer")],
  ["question", -1.5, 6, /(?<!\p{L})(?:hv[aoe]\p{L}+|[kms][^\s]+ jeg) [^.?!\n]{0,80}\?/giu],
  // Letters, appointments, adverts, policies, leaflets, articles, medicine lists.
  ["public text", -2.5, 24, words("ansøg~|stillinge[nr]|ansættelse~|løn|kvalifikationer|vi (tilbyder|søger)|kolleg~|arbejdsplads~|personoplysning~|databe~|dataansvar~|cookies?|persondata~|gdpr|privatliv~|datatilsynet|kære|bedes|indkald~|mødetid~|fremmøde~|mødested|afbud|parker~|medbring~|sagsbehandl~|afgørelse~|klage(vejledning|frist)|kontakt os|telefontid|åbningstid~|booke[td]|bookingsvar|selvbetjening|digital post|e-boks|mitid|log (ind|på)|aflys|indlægssedd~|læs mere|patienthåndbogen|lægehåndbogen|forske~|forskning~|sundhedsstyrelsen|sundhedsminister~|regeringen|hjælpestoffer|opbevar~|utilgængeligt|fremstil~|markedsføring~|(alvorlige|almindelige) bivirkninger|bivirkninger kan|patogenese|ætiologi|sygehistorie|referencer|supplerende undersøgelser|patientinformation|ifølge|danskere|antallet af|nye tal|viser (en|nye|tal)|diagnosekriterier|differentialdiagnoser|forekomst|prævalens|basisoplysninger|fagmedarbejder~|opdateret|sidst ændret|illustration~|de fleste|(nogle|mange|andre) (\\p{L}+ )?(mennesker|patienter|personer)|hyppigst|skyldes ofte~|opskrift~|ingredienser|ovnen?|professor|ph\\.d|studie[tr]?|artik~|anvendelsesområder?|dispenseringsform~|doseringsforslag|farmako~|tilskud~|pakning~|receptfornyelse|udlever~|retningslinje~|filmovertrukne|startdato|slutdato|behandlingsstart|medicinkort~|lægemid~|dosering|ordineret af|virksomt stof|mod (forhøjet|smerter)")],
];

/** Signs in Norwegian, Swedish, English and German: enough to say so, for such notes are not rewritten. */
export const FOREIGN_EVIDENCE: readonly Evidence[] = [
  ["foreign heading", 1.5, 8, new RegExp("^[ \\t]*(?:assessment|plan|history.{0,30}|hpi|impression|objective|subjective|(physical )?exam.{0,15}|medications?|allerg\\p{L}+|findings|chief complaint|discharge .{5,12}|labs?|vitals?|vurdering|tiltak|status|aktuelt?|anamnese?|innleg\\p{L}+|konklusjon|tidligere|behandling|funn|bedömning|åtgärd\\p{L}*|kontaktorsak|läkemedel|diagnos\\p{L}*|planering|befund|beurteilung|therapie|verlauf|procedere|unders\\p{L}+|bakgrunn|epikris)[ .]*(?:[:;]|$)", "gimu")],
  ["foreign clinical word", 0.9, 8, words("pa(s|t)?[sit]ent(en|in)?|pa[st]|pt|year[- ]old|årig|jährige~|denie[sd]|present(s|ed)|admitted|discharged|innlagt|utskrives|henvist|inskriven|remiss|söker|inkommer|stabil|afebrile?|smert\\p{L}+|smärta|hoste|[dö]dem|edema|dysp~|aufgenommen|entlassen|unauffällig|normal|ua|e[kc]g|ct|mri?|fra[kc]tur~|kontroll|aus[kc]ult~|palp~|pneumonia?|hyperten~|hypertoni|bilateral|abdomen|buk|thorax|lung\\p{L}+|cor|pulm|hj[eä]r\\p{L}+|acute|akutt?|chronic|kronisk|bid|po|prn")],
  ["measured", 1.2, 6, words(`${MEASURED}|bp:? ?\\d+/\\d+|\\d+ ?(mg|ml|bpm)`)],
  ["address to the reader", -1, 14, words("you|your|du|deg|ditt?|dine?|dig|dina|sie|ihre?|we|our|wir|uns|vår[et]?")],
  ["public text", -2, 10, words("cookies?|privacy|personopplys~|personuppgift~|datenschutz|log in|logga in|research~|study|forskere|studie[nr]?|recipe|applicants?|salary|ifølge|enligt|according")],
];
