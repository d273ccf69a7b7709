/** What a known word says of the text that it stands in. */
export interface WordKind {
  readonly name: string;
  /** Points for each different word; negative for counter-evidence, none for words that are only counted. */
  readonly points: number;
  /** The most (in absolute value) that this kind may give. */
  readonly most: number;
}

/**
 * Words by kind: `palp~` any ending, `~itis` any beginning (four letters), `pt.` only as an abbreviation, `^let` only
 * at the head of a sentence. Hints are enough to look closer at a text node. Capitals need more than one capital in the text: "CT", not "Ct".
 */
export const WORD_LISTS: readonly (readonly [name: string, points: number, most: number, isHint: 0 | 1, words: string])[] = [
  ["abbreviation", 1.4, 10, 1, "pt. obj. subj. konkl. tp. hø. ve. bilat. beh. indl. amb. kontr. ktr. tbl. tabl. inj. pn. dgl. mhp. rtg. us. anamn. abd. sat. resp. postop. præop. sep. blodpr. henv. udskr. dx. obs. opst. mob. eksp. dxt. rp. kons. ia. ua. cirk. tidl. dxt"],
  ["capitals", 1.2, 6, 1, "bt ekg crp hba1c egfr bmi nsaid kol dvt uvi gcs nrs toks ews pvk stemi nstemi dm2 t2dm eeg psa tsh inr ldl lvef hfref afli ak ga ul mr ct ctg pci gerd kag niv"],
  ["clinical word", 0.7, 7, 1, "~itis ~tomi ~algi ~kopi ~ræmi ~kæmi ~næmi ~spnø ~opnø ~apnø ~tase ~rese ~bose ~ødem ~inom ~llin ~talt emboli~ infarkt~ fraktur~ insuffi~ stenos~ palp~ auskult~ mislyd~ habituel~ cikatri~ infektion~ sutur~ lymfek~ seponer~ ordiner~ opstart~ optrap~ udtrap~ malign~ dysplasi~ inflam~ iskæmi~ sinusryt~ biopsi~ resekt~ mikrosk~ makrosk~ sufficien~ ekstremit~ stemningsl~ suicid~ hallucin~ sårpleje~ gips~ smerte~ podning~ uøm~ ømhed~ ultralyd~ afføring~ vandladning~ hypert~ exac~ obstruktiv~ infiltrat~ pneumo~ konkrement~ hævelse~ rødme~ antibioti~ prednisolon~ morfin~ metformin~ henvises indlægges udskrives afsluttes karcinom~ steril~ røntgen~ kvalme~ hoste~ afebril~ orienteret~ cave allergi~ thorax abdomen collum uterus stase blodprøver"],
  // Words of notes and of much around them: they say where to look.
  ["theme", 0.3, 0.9, 1, "medicin~ diagnos~ kontrol~ plan henvis~ indlagt~ indlægg~ udskriv~ udskrev~ behandl~ patient~ pasient~ objektiv~ anamnes~ konkl~ epikris~ notat~ årig~ vurder~ aftalt ingen pt indikation beskrivelse"],
  ["sentence head", 0.8, 3.6, 0, "^ingen ^intet ^møder ^kommer ^henvis~ ^indl~ ^indbragt ^udskrives ^udskrevet ^afsluttes ^opereret ^opstart~ ^sepo~ ^ordiner~ ^vurderes ^tilses ^klager ^angiver ^benægter ^kendt ^fået ^givet ^aftales ^aftalt ^uændret ^normal~ ^let ^svær ^fortsat ^kontrol~ ^sov~ ^spis~ ^vejledt ^informeret ^mobil~ ^smerte~ ^afebril ^vågen ^anbefales ^foreslår ^debut ^foretaget ^fjernet ^sutur~ ^pæn~ ^huden ^lungerne ^medgivet ^pårørende ^faldet ^anlagt ^skiftet ^påvist ^vaccineret ^obs"],
  ["patient", 1, 3, 0, "patienten pt"],
  ["address to the reader", -1.1, 14, 0, "du dig din dit dine jeres jer you your we our sie ihre wir uns"],
  // Letters, appointments, adverts, policies, leaflets, articles, medicine lists.
  ["public text", -2.5, 24, 0, "ansøg~ stillingen ansættelse~ løn kvalifikation~ kolleg~ arbejdsplads~ personop~ databe~ dataansv~ cookie~ persondata~ gdpr privat~ datatils~ kære bedes indkald~ mødetid~ fremmøde~ mødested afbud parker~ medbring~ sagsbeh~ afgørelse~ klagevejl~ klagefrist~ telefontid åbningstid~ booket bookingsvar selvbetjening post boks mitid log aflys indlægssedd~ læs patienthånd~ lægehånd~ forsker~ forskning~ sundhedsst~ sundhedsm~ regeringen hjælpestof~ opbevar~ utilgængeligt fremstil~ markedsf~ bivirkninger patogenese ætiologi sygehistorie reference~ supplerende patientinfo~ ifølge danskere antallet diagnosekr~ differential~ forekomst prævalens basisop~ fagmedarb~ opdateret illustration~ hyppigst opskrift~ ingrediens~ ovn ovnen professor studie studiet studier artik~ anvendelses~ dispensering~ doseringsf~ farmako~ tilskud~ pakning~ receptforn~ udlever~ retningslinje~ filmovert~ startdato slutdato behandlingss~ medicinkort~ lægemid~ dosering virksomt privacy research~ study salary personupp~ datenschutz recipe applicant~"],
  ["little", 0, 0, 0, "og at der som det den de er en et har kan vil skal til for på om man vi jeg han hun så men også eller når hvis være blive bliver ville fordi"],
  ["da", 0, 0, 0, "af efter uden ud nu bliver blev mod også sig mig meget noget op ind gennem uger læge~ sygehus~ undersøg~ indl og ikke hø ve dgl på kontrol~ årig mdr fra været fået hjemme dagligt igen vægt~ lunge~ ~tion"],
  ["nb", 0, 0, 0, "av etter uten nå bli blir mot meg mye noen opp inn gjennom uke uker lege~ sykehus~ undersøk~ pasient~ pas innl~ utskr~ kontroll og sykdom~ syk tiltak høyre kjent ikke på fra hatt fått gitt hjem dager fastlege~ oppfølg~ lett lungene ~sjon"],
  ["sv", 0, 0, 0, "och inte ej från utan är på som med för till efter nu vid av hon ingen inga mjuk remiss läkare sjukhus"],
  ["en", 0, 0, 0, "the and of with no was is to for on without patient pain blood history left right day week month days weeks months denies present~ exam~ normal daily follow up chest started in or but be been she he has had her his at"],
  ["de", 0, 0, 0, "und der die das des dem den mit ohne kein keine ist wurde nicht von vom bei auf links rechts patientin seit zur zum befund therapie beschwerden im in am ein eine"],
  ["foreign clinical word", 0.9, 8, 1, "assessment history impression medications denies denied admitted discharged innlagt utskrives inskriven remiss söker inkommer smärta edema dyspnea aufgenommen entlassen unauffällig bedömning åtgärd~ läkemedel befund beurteilung therapie verlauf kontroll~ pneumonia hypertension pulm kronisk chronic acute bid tiltak konklusjon"],
];
