/** One kind of sign that a text is, or is not, a clinical note. */
export interface Evidence {
  /** Shown in `reasons`. */
  readonly name: string;
  /** Points for each different match; negative for counter-evidence. */
  readonly points: number;
  /** The most (in absolute value) that this kind may give. */
  readonly most: number;
  readonly pattern: RegExp;
}

/** Whole words only. JavaScript's `\b` is ASCII: it would find *re* inside *øre*. */
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, "giu");
/** At the head of a line or sentence. */
const opening = (list: string): RegExp => new RegExp(`(?<=^|[.;:!?]\\s|\\n)[-•*]?\\s*(?:${list})(?![\\p{L}\\p{N}])`, "gu");

/** Headings of Danish notes, as they stand before a colon, a semicolon (older letters) or alone on a line. */
export const SECTIONS = `obj(?:ektiv[et]?)?(?:[ .]*(?:us|neurologisk|psykisk|undersøgelse))?|subj(?:ektivt?)?|anamnese|
aktuelt?(?: medicin| problem(?:stilling)?)?|allergi(?:er)?|cave|tidligere(?: sygdomme)?|disp(?:ositioner|onerende)?|
socialt?|social anamnese|ekspositioner|eksp|tobak|alkohol|kram|konkl(?:usion)?|vurdering|beh(?:andling)?|plan|beslutning|
indikation|paraklinisk(?:e .*)?|undersøgelser(?:\\/behandlinger)?|u[ds]|diagnoser?(?:\\/undersøgelser)?|
(?:hoved|bi|aktions|tillægs|tillaegs|henvisnings) ?diagnoser?|epikrise|materiale|makroskopi|mikroskopi|
kliniske oplysninger|klinisk(?:e)? (?:fund|problemstilling)|medicin(?:status)?|st ?\\. ?[pc]|resp(?:iration)?|cirk(?:ulation)?|abd(?:omen)?|
udskillelse|ernæring|hud|smerter?|psyk(?:isk)?|neurologisk|lab|blodpr(?:øver)?|ekg|rtg|ul|ct|mr|ekko|operation|
henvisningsårsag|årsag|baggrund|forløb|ordinationer|status|fund|teknik|sammenligning|beskrivelse|svar|
skadetidspunkt|vaccination|aftalt?|ønsket undersøgelse.*|henvisnings ?diagnoser|sygehistorie|kontaktårsag|
gynækologisk|obstetrisk|fødsel|søvn|mobilisering|aktivitet|kommunikation|sygepleje|observationer`.replace(/\n/g, "");

/** What a line says that names a kind of note. */
export const NOTE_TYPES = `epikrise|(?:kontinuations|indlæggelses|udskrivnings|operations|sygepleje|journal|ambulat?orie|
tilsyns|stuegangs|konsultations|visitations|telefon|fødsels|læge|jordemoder|fysioterapeut|anæstesi|forundersøgelses|status|
afslutnings|skadestue|modtage|vagt|kontrol|ergoterapeut|diætist|amb\\.? ?)[ -]?(?:notat|epikrise|journal)|journalnotat|
(?:patologi|mikrobiologi|røntgen|rtg|billeddiagnostik)[ -]?(?:svar|beskrivelse)|amb(?:ulant|\\.)? (?:notat|kontrol|besøg|kontakt)|notat(?: til .{3,40})?|
journaloptagelse|stuegang|tilsyn|forundersøgelse|(?:e|tlf|video)?\\.?-?kons(?:ultation|\\.)?|sygebesøg|lægesamtale|
skadestuenotat|sygehushenvisning|lægehenvisning|henvisning|billeddiagnostisk epikrise|operationsbeskrivelse|
\\p{L}+epikrise|\\p{L}{4,}notat|undersøgelsessvar`.replace(/\n/g, "");

const MONTHS = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec";
export const DATE = `(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\. ?(?:${MONTHS})\\p{L}*\\.? \\d{4})(?!\\d)`;

export const EVIDENCE: readonly Evidence[] = [
  { name: "heading", points: 1, most: 7, pattern: new RegExp(`^[ \\t]*(?:${SECTIONS})[ .]*(?:[:;]|$)`, "gimu") },
  { name: "letter", points: 0.8, most: 2.4, pattern: /^[SOAVP]:(?= ?\S)/gmu },
  { name: "abbreviation", points: 1.4, most: 10, pattern: words(`(?:pt|obj|subj|konkl|st ?\\.? ?[pc]|tp|hø|ve|bilat|beh|indl|amb|
k(?:on)?tr|t(?:a)?bl|inj|p\\.?n|dgl|mhp|rtg|us|anamn|abd|sat|resp|cirk|(?:post|per|præ)op|sep|blodpr|henv|udskr|dx|obs|hypert|
gnsn|ordin|opst|mob|supp|eksp|prox|neurol|lgl|pulm|ekst|palp|ausk|adm|disp|tlf\\.?kons|dxt|(?<=\\p{L}[aeismrx] )sin)\\.|i\\.a|u\\.a|dxt|s\\.c\\.|i\\.v|p\\.o\\.|i\\.m\\.|
c\\.p|d\\.d\\.|st\\.[pc]|obj\\.?us|rp\\.|ing(?:en)? tp|væ\\.|ct[- ]c|ak-beh`.replace(/\n/g, "")) },
  { name: "capitals", points: 1.2, most: 6, pattern: /(?<![\p{L}\p{N}-])(?:BT|EKG|CRP|HbA1c|eGFR|BMI|NSAID|KOL|DVT|UVI|GCS|NRS|TOKS|EWS|PVK|KAD|NSTEMI|STEMI|TCI|TIA|DM[12]|T[12]DM|EEG|EMG|PSA|TSH|INR|LDL|NSR|NIHSS|DXA|LVEF|HFrEF|A?FLI|AK|GA|UL|MR|CT|Rtg|Hb|CTG|PCI|AKS|VAS|ABCDE|MRSA|ADHD|PTSD|HJ\.?BT|Sat|Tp|RA|IBS|GERD|ASA|KAG|NIV)(?![\p{L}\p{N}])/gu },
  { name: "short form", points: 0.35, most: 1.8, pattern: words("(?:pga|tidl|evt|vedr|mdr|afd|spec|dg|ca|sgh|inkl|max|pos|neg|let|uregelm|vurd|kons|pk|sv\\.?t|el|ell|forh|alm)\\.") },
  { name: "measured", points: 1.6, most: 6, pattern: words(`(?:bt|rr) ?:? ?\\d{2,3} ?[/-] ?\\d{2,3}|(?:(?<![.,\\d] ?)p(?! ?\\d(?!\\d))|puls|tp|temp|sat(?:uration)?|crp|hb|
hgb|lvef|bmi|nrs|vas|gcs|hba1c|inr|tsh|kalium|kreatinin|resp\\.? ?frekvens|egfr|psa|ldl|leu[kc]\\p{L}*)[.:]? ?:? ?(?:på |= ?|< ?|> ?)?\\d+(?:[.,]\\d+)?|
(?:mg|g|ml|mikrogram|µg|ie|stk|tabl?)\\.? ?(?:x|\\*|×) ?\\d|\\d ?(?:x|×) ?(?:dgl|dagl|ugl)|x ?\\d ?(?:dgl|dagl|ugl)|\\d ?\\* ?\\d|\\d+ pakkeår|ga \\d+\\+\\d|g\\dp\\d|
\\d+ ?(?:mmol/l|mmol/mol|µmol/l|g/l|mmhg|/min|mg/l|e9/l|u/l|ml/min)`.replace(/\n/g, "")) },
  { name: "unit", points: 0.4, most: 1.6, pattern: words("\\d+ ?(?:mg|ml|mm|cm|ie|mikrogram|µg|mdr|dg)") },
  { name: "code", points: 1.3, most: 3, pattern: /(?<![\p{L}\p{N}])(?:D[A-Z]\d{2,4}[A-Z]?|K[A-Z]{3}\d{1,2}[A-Z]?)(?![\p{L}\p{N}])/gu },
  { name: "one patient's story", points: 1.3, most: 9, pattern: words(`(?:møder|kommer) (?:i dag )?(?:til|pga|på grund af) (?:\\p{L}+ )?(?:kontrol|konsultation|undersøgelse|samtale|opfølgning|svar|vaccination|blodprøve\\p{L}*)|
møder i dag|henvist (?:fra|af|til|med|på|pga|akut)|(?:kvinde|mand|pige|dreng) på \\d+|(?:er|blev|blevet|været|akut) (?:indlagt|udskrevet)|indlagt (?:med|på|til|pga|akut|fra)|ved (?:den )?(?:objektiv\\p{L}* |klinisk\\p{L}* )?undersøgelsen?|objektivt|
ingen tegn (?:til|på)|vi (?:aftaler|bestiller|planlægger|fortsætter|afventer|ser an|øger|nedsætter|starter|stopper)|(?:aftaler|bestiller|planlægger|fortsætter) vi|der (?:aftales|bestilles|opstartes|planlægges|tages|gives|er givet|findes (?:ingen|ikke|normal\\p{L}*|let))|
det aftales|aftales|planen er|(?:patienten|pt\\.?) (?:\\p{L}+ )?(?:er|har|ønsker|føler|virker|fortæller|angiver|møder|oplyser|tåler|kan|får|fik|informeres|kontrolleres|afsluttes|udskrives|indlægges|kontakter|ringer|vil|sover)|
(?:han|hun) (?:har ikke haft|har ingen|har haft|benægter|angiver|oplyser|klager over|tåler|afsluttes|udskrives|kontrolleres|informeres|er informeret|er orienteret|møder|henvises|opstartes)|
(?:kontrol|opfølgning|ny tid|blodprøver?|us\\.) (?:igen )?om (?:\\d+|en|et|to|tre|fire|fem|seks|otte) ?\\p{L}*|i bedring|uden anmærkning\\p{L}*|(?:god|påvirket|upåvirket) almentilstand|alment (?:u?påvirket|vel)|med god effekt|i eget hjem|rask fraset|uændret siden|sammenlignet med|
(?:høj?r|venst?r)e(?:sidig\\p{L}*)?(?: (?:arm|ben|hånd|håndled|knæ|hofte|skulder|fod|øre|øje|side|lunge|bryst|nyre|overarm|underlap|lyske))|uden tegn på|giver indtryk af|findes indikation for|svarende til`.replace(/\n/g, "")) },
  { name: "telegraphic", points: 0.8, most: 3.6, pattern: opening(`(?:Ingen|Intet|Uden) (?:\\p{L}+ )?(?:tegn|smerter?|feber|\\p{L}{4,}(?:er|itis|ose|æmi|ion|om|itet|asi|emi|ær|pnø|urt?|ulsi\\p{L}*)|ødem\\p{L}*|kvalme|hævelse|rødme|ømhed|effekt|allergi\\p{L}*|cave|angina|dyspnø|fraktur\\p{L}*|mislyd\\p{L}*|behov|indikation|udfald|mistanke|kendte?|øvrige|synlig\\p{L}*|sikre?|nytilkom\\p{L}*)|
(?:Møder|Kommer) (?:til|i dag|pga|p\\.|fastende|planmæssigt|sammen)|(?:Henvist|Henvises|Indlagt|Indlægges|Indbragt|Udskrives|Udskrevet|Afsluttes|Opereret|Opstartes?|Opstartet|
Seponeres|Seponeret|Ordineres|Ordineret|Vurderes|Tilses|Set af|Ses (?:i|til|igen|ingen)|Findes|Klager|Angiver|Benægter|Kendt(?: med)?|Fået|Givet|Aftales?|
Aftalt|Uændret|Normale?|Normalt|Let|Svær|Fortsat|Fortsætter|Kontrol|Sover|Spist|Spiser|Vejledt|Informeret|Mobiliseret|Smerter|Afebril|Vågen|
Tidligere|Har (?:haft|fået|ikke|tidligere|ingen|nu|siden)|Er (?:informeret|orienteret|vågen)|Anbefales?|Foreslår|Rp|Ry|Gift|Enlig|Eksryger|Ikkeryger|Ryger|Debut|Foretaget|Fjernet|
Suturer|Cikatricen|Huden|Lungerne|Abdomen|Hjertet|Fundet|Taget|Bestilt|Medgivet|Pårørende|Væltet|Faldet|Afleveret|Lagt|Anlagt|Skiftet|Påvist|Placenta|Leveren|Milt)(?: |[,.:;])`.replace(/\n/g, "")) },
  { name: "patient", points: 1, most: 3, pattern: words("patienten|\\d{1,3}[- ]?årig (?:\\p{L}+ )?(?:mand|kvinde|pige|dreng|kvindelig|mandlig|pt)|pt|barnet|ptt?s") },
  { name: "clinical word", points: 0.7, most: 7, pattern: words(`\\p{L}{4,}(?:itis|ektomi|skopi|skopisk|algi|æmi|pnø|(?<![sm])pati|plastik|infarkt|fraktur|insufficiens|
stenose|parese|paræmi|trombose|emboli|ødem|ødemer|infiltrat|pleural?t|lateralt?|proksimalt?|distalt?)|\\p{L}*(?:palp(?:ation\\p{L}*|abel|able|eres)|auskult\\p{L}+|krepitation|mislyd\\p{L}*|
habituel\\p{L}*|dyspnø|hæmoptyse|kvalme|cikatricen?|infektion(?:stegn)?|anamnese|stetoskopi|sutur\\p{L}*|recidiv|metastaser?|lymfeknud\\p{L}+|lymfeglandl\\p{L}+|seponer\\p{L}+|ordiner\\p{L}+|
opstart\\p{L}*|udtrapp\\p{L}+|optitrer\\p{L}+|normofrekvent|hypertension|exacerbation|obstruktiv\\p{L}*|infiltrat|pneumoni|malign\\p{L}*|dysplasi|inflammation|iskæmi\\p{L}*|sinusrytme|\\p{L}*[kc]arcinom\\p{L}*|adenom\\p{L}*|smertedækket|podning|\\p{L}*dyrkning|intravenøst|intramuskulært|uøm\\p{L}*|ømhed|ultralydss?\\p{L}*|amoxicillin|\\p{L}+cillin\\p{L}*|journalført|resistens\\p{L}*|følsom for|normal (?:ekg|lungestetoskopi|bevægelighed)|cicatrice\\p{L}*|vandladning\\p{L}*|afføring\\p{L}*|respiratorisk\\p{L}*|væskebalance|ansamling|konkrementer|hævelse|rødme|kontraktur\\p{L}*|bevægelighed|
ekspektorat|afebril|antibiotika|paracetamol|ibuprofen|penicillin|prednisolon|morfin|metformin|furosemid|metoprolol|amlodipin|simvastatin|vitale værdier|almentilstand\\p{L}*|alment upåvirket|upåvirket|reaktionsløs\\p{L}*|
epikrise|biopsi\\p{L}*|resektat|makroskopi\\p{L}*|mikroskopi\\p{L}*|ingen tegn (?:til|på)|i.a|us\\.|sufficient\\p{L}*|orienteret|konfus\\p{L}*|residualurin|stix|urinstix|blodprøver|blodprøvesvar|vitalparametre|ekstremitet\\p{L}*|
stemningsleje\\p{L}*|suicid\\p{L}*|psykotisk\\p{L}*|vrangforestillinger|hallucin\\p{L}+|sårpleje|forbinding|gips\\p{L}*|lokalbedøvelse|lokalanæstesi|scanning|røntgen|otoskopi|trommehinder?|fauces|tonsiller|cervix|collum|uterus|thorax|
abdomen|genoptræning|smertestillende|henvises?|indlægges|udskrives|afsluttes|opereret|kontrolleres)`.replace(/\n/g, "")) },
  { name: "signature", points: 0.8, most: 2.4, pattern: /(?:reserve|over|afdelings|speciale|vagt|turnus|hoved|introduktions|praksis)læge(?![\p{L}])|behandlers? navn|behandlingssted|lægesekretær|sygeplejerske|(?<=[\p{L}]{3})\/\p{Ll}{2,3}$|jordemoder|stud\.med/gimu },
  { name: "note type", points: 1, most: 2, pattern: new RegExp(`^.{0,30}?(?<![\\p{L}])(?:${NOTE_TYPES})(?![\\p{L}])`, "gimu") },

  { name: "address to the reader", points: -1.1, most: 14, pattern: words("du|dig|din|dit|dine|jeres|jer") },
  { name: "question", points: -1.5, most: 6, pattern: /(?<![\p{L}])(?:hvad|hvordan|hvornår|hvorfor|hvem|hvilke|kan jeg|skal jeg|må jeg)(?![\p{L}])[^.?!\n]{0,80}\?/giu },
  { name: "job advert", points: -2.5, most: 12, pattern: words("ansøgning\\p{L}*|stillingen|stillinger|ansøgere?|ansættelses?\\p{L}*|løn(?: og .*)?|kvalifikationer|vi tilbyder|vi søger|kolleg(?:aer|er)|arbejdsplads\\p{L}*|jobsamtale\\p{L}*|overenskomst\\p{L}*") },
  { name: "privacy policy", points: -2.5, most: 12, pattern: words("personoplysninger\\p{L}*|databehandl\\p{L}+|dataansvarlig\\p{L}*|cookies?|persondata\\p{L}*|gdpr|databeskyttelse\\p{L}*|privatlivspolitik\\p{L}*|datatilsynet|samtykke til") },
  { name: "letter or appointment", points: -1.5, most: 10, pattern: words("kære|bedes|indkald\\p{L}+|mødetid\\p{L}*|fremmøde\\p{L}*|mødested|afbud|parkering\\p{L}*|medbring\\p{L}*|sagsbehandl\\p{L}*|afgørelse\\p{L}*|klagevejledning|kontakt os|telefontid|åbningstid\\p{L}*|booket|bookede|bookingsvar|selvbetjening|digital post|e-boks|mitid|nemid|log ind|ændr tid|aflys|kommunen?|borgerservice|dokumentation for") },
  { name: "medicine list", points: -1, most: 8, pattern: words("filmovertrukne|tabletter|depottabletter|kapsler|startdato|slutdato|behandlingsstart|medicinkort\\p{L}*|lægemiddel\\p{L}*|styrke|dosering|ordineret af|virksomt stof|handelsnavn|udløb\\p{L}*|aktuelle ordinationer|seneste udlevering|bestil|fornyelse|mod (?:forhøjet|smerter|forebyggelse)") },
  { name: "article or leaflet", points: -1.5, most: 12, pattern: words(`indlægssedd\\p{L}+|læs mere|patienthåndbogen|lægehåndbogen|forskere?n?|forskning\\p{L}*|ifølge|sundhedsstyrelsen|sundhedsminister\\p{L}*|regeringen|indeholder:?|
hjælpestoffer|opbevar\\p{L}*|utilgængeligt for børn|fremstiller\\p{L}*|markedsføringstilladelse\\p{L}*|bivirkninger kan|almindelige bivirkninger|patogenese|ætiologi|diagnosekriterier|differentialdiagnoser|forekomst|prævalens|incidens|basisoplysninger|
fagmedarbejder\\p{L}*|opdateret|sidst ændret|illustration\\p{L}*|de fleste|nogle mennesker|mange mennesker|hyppigst hos|skyldes oftest|opskrift\\p{L}*|ingredienser|ovnen?|professor|siger|fortæller|ph\\.d|studie[tr]?|artikel\\p{L}*|
anvendelsesområder?|dispenseringsform\\p{L}*|doseringsforslag|farmakokinetik|farmakodynamik|tilskud\\p{L}*|styrke|pakning\\p{L}*|recept(?:er|fornyelse)|udlever\\p{L}+|kapitel|kursus|vejledning\\p{L}*|retningslinje\\p{L}*`.replace(/\n/g, "")) },
];

/** The same for notes in Norwegian, Swedish, English and German: enough to say so, for they are not rewritten. */
export const FOREIGN_EVIDENCE: readonly Evidence[] = [
  { name: "foreign heading", points: 1.5, most: 8, pattern: /^[ \t]*(?:assessment|plan|history[^:\n]{0,30}|hpi|impression|objective|subjective|exam[^:\n]{0,20}|physical exam[^:\n]*|medications?|allergies|findings|chief complaint|discharge (?:summary|diagnosis)|labs?|vitals?|vurdering|tiltak|status(?: presens)?|aktuelt?|anamnese|innleggelses[^:\n]*|konklusjon|tidligere[^:\n]{0,20}|behandling|videre|funn|bedömning|åtgärd(?:er)?|aktuellt|anamnes|kontaktorsak|läkemedel|diagnos(?:e[rn]?)?|hälsohistoria|planering|lab|befund|beurteilung|therapie|verlauf|procedere|untersuchung[^:\n]*|medikation|bakgrunn|undersøkelse|undersökning|sammanfattning|epikris|plan\/tiltak)[ .]*(?:[:;]|$)/gimu },
  { name: "foreign clinical word", points: 0.9, most: 8, pattern: words("patient(?:en|in)?|pasient(?:en)?|pat|pas|pt|mr|bp|bt|hr|rr|spo2|sat|puls|year[- ]old|y/o|årig|jährige[r]?|denies|denied|presents|presented|admitted|discharged|innlagt|innlegges|utskrives|utskrevet|henvist|inskriven|utskriven|remiss|söker|inkommer|stabil|afebril(?:e)?|smerter|smärta|hoste|dyspn(?:é|oe|ea|ø|e)|ödem|edema|ødem(?:er)?|aufnahme|aufgenommen|entlassen|unauffällig|normal|ua|u\\.a|mg|mmol/l|ekg|ecg|crp|ct|mri|mr|fraktur|fracture|operasjon|kontroll|auskultation|palpation|auskultasjon|palpasjon|palpasjonsøm|pneumoni|pneumonia|hypertension|hypertensjon|hypertoni|bilateral|abdomen|buk|thorax|lungor|lungene|cor|pulm|hjerte|hjärta|mild|acute|akutt?|chronic|kronisk|bid|tid|po|prn|x ?\\d") },
  { name: "measured", points: 1.2, most: 5, pattern: words("(?:bp|bt|rr|blodtrykk?) ?:? ?\\d{2,3} ?/ ?\\d{2,3}|(?:hr|puls|temp|sat|spo2|crp|hb|ef|bmi)[.:]? ?\\d+(?:[.,]\\d+)?|\\d+ ?(?:mg|mmol/l|ml|g/l|mmhg|µg|mcg|bpm)") },
  { name: "address to the reader", points: -1, most: 14, pattern: words("you|your|du|deg|din|ditt|dine|dig|ditt|dina|sie|ihre?|vi|we|our|wir|uns|vår[et]?") },
  { name: "site", points: -2, most: 10, pattern: words("cookies?|privacy|personopplysninger|personuppgifter|datenschutz|log in|logga in|logg inn|subscribe|research(?:ers)?|study|forskere|studie[nr]?|recipe|applicants?|salary|ifølge|enligt|according") },
];
