/** Closed lists of Danish words that the sentence rules look at. All lower case. */

/** Finite verbs of notes that are no glossary terms. */
export const FINITE_VERBS: ReadonlySet<string> = new Set((
  "oplever oplevede savner savnede er var bliver blev har havde får fik skal skulle kan kunne må måtte vil ville bør burde går gik står stod ligger lå sidder sad tager tog giver gav " +
  "ses sås findes fandtes kommer kom møder mødte bor boede ryger røg drikker drak spiser spiste sover sov føler følte mærker mærkede ønsker ønskede " +
  "virker virkede skeler svarer svarede siger sagde fortæller fortalte oplyser oplyste angiver angav klager klagede benægter benægtede viser viste taler talte " +
  "bruger brugte arbejder arbejdede lever levede gør gjorde ser så hører hørte husker huskede vågner vågnede falder faldt vejer vejede måler målte " +
  "bærer bar cykler løber behøver undgår undgik starter startede begynder begyndte stopper stoppede fortsætter fortsatte holder holdt lider led mangler manglede " +
  "modtager modtog udvikler udviklede tåler tålte passer passede følges kontrolleres tages gives gøres laves sættes øges foreslår foreslås anbefales medgives aftales planlægges " +
  "forventes overvejes vurderes opfattes tolkes skyldes opnås bestilles tilbydes trænger trængte ventes beder bad tisser sveder hoster kaster " +
  "fremtræder fremtrådte vidste vender vendte ringer ringede henvender henvendte ønskes tror troede synes syntes mener mente accepterer accepterede afslår afslog afventes samtykker samtykkede " +
  "deltager deltog træner trænede rejser rejste sætter satte griner græder græd klarer klarede undrer kræver krævede hjælper hjalp bør kører kørte løfter løftede hviler hvilede glemmer glemte " +
  "indkommer indkom genoptager genoptog heler helede forbliver forblev kastede hostede svedte tissede trak trækker vokser voksede aftager aftog tiltager tiltog svinger svandt svinder forsvandt forsvinder opstår opstod skete sker stammer stammede kendes anvender anvendte indtager indtog slog slår synker tygger væltede snublede gled"
).split(" "));

/** Words that lead on from what stands before a comma: a part that begins with one is no statement of its own. */
export const SUBORDINATORS: ReadonlySet<string> = new Set("som der hvor hvornår hvordan hvem hvad hvorvidt hvorfra hvorhen da hvis fordi når mens selvom selv idet så at hvorfor hvorefter hvorved hvilket inden indtil medmindre såfremt samt men og eller".split(" "));

/** Prepositions: behind one of these "pt." is "dig". */
export const PREPOSITIONS: ReadonlySet<string> = new Set("til for med på af hos om fra ved mod over under efter før i ad uden mellem blandt langs omkring gennem trods via per pr".split(" "));

/** Behind one of these an adjective is definite: "din høje feber". */
export const DETERMINERS: ReadonlySet<string> = new Set("den det de denne dette disse min mit mine din dit dine sin sit sine hans hendes deres vores jeres".split(" "));

/** What a patient's family is called in a note. */
export const FAMILY: ReadonlySet<string> = new Set((
  "mor far forældre bror broder søster brødre søstre søskende tvillingebror tvillingesøster halvbror halvsøster lillesøster lillebror storesøster storebror søn datter sønner døtre børn barn moster faster farbror morbror onkel tante " +
  "mormor morfar farmor farfar bedsteforældre fætter kusine hustru kone mand ægtefælle samlever kæreste partner svigersøn svigerdatter nevø niece barnebarn børnebørn pårørende moderen faderen familien hustruen konen ægtefællen datteren sønnen"
).split(" "));

/** Family words that are safe to read as a subject at the start of a fragment ("mand" and "barn" may be the patient). */
export const FAMILY_SUBJECTS: ReadonlySet<string> = new Set([...FAMILY].filter((word) => !["mand", "barn", "børn", "kone", "pårørende", "partner", "familien"].includes(word) && !/en$/u.test(word)));

/** Past participles that say what was done to the patient: "Indlagt akut" → "Du blev indlagt akut". */
export const DONE_TO_PATIENT: ReadonlySet<string> = new Set((
  "indlagt udskrevet opereret henvist overflyttet genindlagt set undersøgt behandlet mobiliseret hjulpet informeret indkaldt indbragt screenet vejledt undervist visiteret scannet røntgenfotograferet bedøvet " +
  "tilset afsluttet kontrolleret vaccineret amputeret fulgt udredt overført indstillet ekstuberet intuberet sederet instrueret oplært konsulteret anbragt bragt sygemeldt raskmeldt ramt påkørt bidt stukket"
).split(" "));

/** Everyday passives of what is done to the patient, with their participle: "Indlægges" → "du bliver indlagt". */
export const PATIENT_PASSIVES: ReadonlyMap<string, string> = new Map(Object.entries({
  indlægges: "indlagt", udskrives: "udskrevet", henvises: "henvist", overflyttes: "overflyttet", opereres: "opereret", undersøges: "undersøgt", behandles: "behandlet",
  følges: "fulgt", indkaldes: "indkaldt", genindlægges: "genindlagt", scannes: "scannet", overføres: "overført", afsluttes: "afsluttet", indstilles: "indstillet", observeres: "observeret", vejledes: "vejledt", instrueres: "instrueret", sygemeldes: "sygemeldt", indbringes: "bragt ind", indbragtes: "bragt ind", tilses: "tilset", bedøves: "bedøvet", gipses: "lagt i gips", opfordres: "opfordret", mobiliseres: "hjulpet op", vaccineres: "vaccineret", visiteres: "visiteret",
}));

/** Participles of what is done with a thing: "sår renset", "dræn fjernet", "operation fravalgt". */
export const DONE_TO_THINGS: ReadonlySet<string> = new Set((
  "afbrudt afgivet afgået aflyst afsluttet afslået aftalt anbefalet anlagt aspireret bestilt drøftet dækket fjernet foretaget fornyet frarådet frasagt fravalgt fundet gennemgået gentaget givet indhentet informeret iværksat kontaktet lagt limet lukket løsnet medgivet målt noteret opdaget opereret opstartet ordineret orienteret overvejet planlagt påbegyndt påvist renset sat sendt set sikret skiftet skyllet startet syet taget tilbudt tilkaldt trukket tømt udført udleveret udskiftet udskudt udtaget udfyldt undladt vurderet mistænkt udelukket"
).split(" "));

/** Of what is done to the patient, what holds now: "Du er henvist", not "Du blev henvist". */
export const HOLDS_NOW: ReadonlySet<string> = new Set("henvist informeret sygemeldt raskmeldt amputeret indstillet udredt vaccineret vejledt undervist instrueret".split(" "));

/** Everyday words for what a patient feels: "Ingen feber" → "Du har ingen feber". */
export const EVERYDAY_SYMPTOMS: ReadonlySet<string> = new Set((
  "feber smerter smerte hoste kvalme opkastning opkastninger hovedpine svimmelhed hjertebanken åndenød træthed diarré forstoppelse kløe udslæt kulderystelser vægttab vægtøgning brystsmerter mavesmerter rygsmerter " +
  "ledsmerter ondt halsbrand angst uro synsforstyrrelser hørenedsættelse nattesved blødning vaginalblødning svien svie allergi allergier gener symptomer føleforstyrrelser kramper bivirkninger appetit hævelse søvnbesvær snue"
).split(" "));

/** Verbs of the glossary that the patient does; of all others a doctor or nurse is the subject that the note leaves out. */
export const PATIENT_ACTS: ReadonlySet<string> = new Set((
  "saturere desaturere hyperventilere inhalere vomere vomitere miktere defækere ekspektorere perseverere faste pausere seponere opstarte optrappe nedtrappe udtrappe selvadministrere udeblive tolerere respondere kollabere synkopere " +
  "angive benægte oplyse henv pronere supinere flektere ekstendere abducere adducere kompensere kontinuere remittere debutere progrediere recidivere ekspirere afvente"
).split(" "));

/** What a rash, a wound or a vessel does by itself: "har retraheret sig 3 cm". */
export const MOVES_ITSELF = /^(?:flytte[rt]|flyttede|bredte|breder|spredte|spreder|ændrede|ændrer|normaliserede|udviklede|rettede|stabiliserede|retraheret|trukket|bredt|spredt|delt|lukket|løsnet|ændret|udviklet|normaliseret|mindsket|rettet|stabiliseret|organiseret|samlet|tømt|kontraheret|forandret|begrænset|afgrænset)$/u;
