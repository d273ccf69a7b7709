import { hasTwoVerbs } from "../danish/two-verbs.ts";
import { SUDDEN_ILLNESS } from "../danish/sudden-illness.ts";
import { saysToWatch } from "../danish/not-happened.ts";
import { isNoun } from "../danish/noun-phrase.ts";
import { isTestWording } from "../glossary/is-test-wording.ts";
import { tellsWhatStaffDid } from "../danish/staff-doing.ts";
import { FINITE_VERBS } from "../danish/word-lists.ts";
import { isCalledIllness } from "./tells-what-was.ts";
import type { PlainToken, Slot } from "./slot.ts";

/** A way in which a sentence can be no Danish, or say what nobody would say, and an example of it. */
interface Fault {
  readonly example: string;
  /** Over the sentence in small letters, its slots by their types. */
  readonly pattern: RegExp;
  /** What the note must not say for it to be a fault. */
  readonly unless?: RegExp;
}

const FAULTS: readonly Fault[] = [
  { example: "Blodprøven er 188 → 54.", pattern: /(?:er|var) <?num>? ?(?:→|-?>) ?<num>/u },
  { example: "Du har ikke feber i 2 døgn.", pattern: /du har (?:ikke|ingen) (?:feber|<(?:symptom|state)>) i <(?:num|date)>(?: |$)/u },
  { example: "Blodprøver venter på.", pattern: /(?<!\p{L})vente[rst]? på ?[.,;]?$/u },
  { example: "Hævelse af knoleddet er 2-3.", pattern: /(?:af|i|på|over) <anatomy> (?:er|var) <(?:num|date)>/u },
  { example: "Du har ikke ibuprofen.", pattern: /(?:du|mor|far) (?:har|havde)(?: (?:ikke|ingen|intet|et|en))* <drug>/u },
  { example: "Du har ingen levende vacciner.", pattern: /du har (?:ikke|ingen|intet) (?:\p{L}+ )?<procedure>/u },
  { example: "Du har ikke haft sten.", pattern: /har (?:ikke|heller ikke|ingen) haft (?:\p{L}+ )?<(?:finding|disease)>/u, unless: /(?<!\p{L})(?:haft|siden|tidl|har været|i nat|i dag|synk|besvim|opkast|kast|anfald|følinger|hypogl|afføring|melæna|hæmatem|kramp|blødning|palp|kulderys|exac|fald)/iu },
  { example: "Dine lyde fra hjertet lyder normalt.", pattern: /<finding> lyder /u },
  { example: "Din mor er haft brystkræft.", pattern: /(?<!\p{L})(?:er|var|blev) (?:haft|fået|taget(?! (?:af|på))|spist|sovet)(?!\p{L})/u },
  { example: "Du har ikke blålig i huden.", pattern: /(?<!\p{L})(?:har|der er)(?: ikke)? (?:(?:let|meget|lidt) )?\p{L}+(?:lig|rig|sig|isk|løs|som|pustet)(?: (?:i|på|af|ved|med|om|sidst|til) | ?[.]|$)/u },
  { example: "Undersøgelsen viser vågen.", pattern: /(?<!\p{L})vis(?:er|te) (?:vågen|klar|\p{L}{3,}(?:ig|isk|et|løs))(?: ?[.,;]|$)/u },
  { example: "Undersøgelsen af nerver er vågen.", pattern: /(?:undersøgelse\p{L}*|<procedure>|<test>) (?:[^.]*? )?er vågen|(?:undersøgelse\p{L}*|<procedure>) (?:[^.]*? )?er klar/u },
  { example: "Du har ikke i skeden blødning.", pattern: /(?<!\p{L})har(?: ikke)? (?:i(?! forvejen| dag| går| nat)|på|over|under) /u, unless: /(?<!\p{L})har (?:ikke )?(?:i|på|over|under) /iu },
  { example: "Din far fik suiciderede.", pattern: /(?<!\p{L})(?:fik|får|har) \p{L}{4,}ede(?: |$)/u },
  { example: "Du er sygemelding.", pattern: /(?:^|[.] )du (?:er|var)(?: ikke)? \p{L}{4,}(?:ing|else|hed)(?: |$)/u },
  { example: "Din isolation er ophæves.", pattern: /(?<!\p{L})(?:er|var)(?: ikke)? (?!fælles|alles)\p{L}{3,}es(?: |$)/u },
  { example: "Du skal til kontrol i 6 måneder.", pattern: /kontrol i <num>/u, unless: /(?<!\p{L})i \d/u },
  { example: "Du er med astma.", pattern: /du (?:er|var)(?: ikke)? med (?!i |på |til |lidt )/u, unless: /(?<!\p{L})(?:er|var) (?:ikke )?(?:med|m\.)/iu },
  { example: "Du skal have blodtryk om 2 uger.", pattern: /du skal (?:ikke |ingen )?have <test>(?! (?:målt|taget|lavet|undersøgt))/u },
  { example: "Du har mere protein.", pattern: /(?:^|[.] )du har (?:ikke )?(?:mere|mindre|begge|alene|kun)(?!\p{L})/u, unless: /(?<!\p{L})har /iu },
  { example: "Der er ikke misbrugspræget.", pattern: /der er(?: ikke)? (?:\p{L}+præget|bange|glad|vred|ked|tryg|utryg|nervøs|bil)(?: |$)/u },
  { example: "Du har et modermærke. Du har ændret farve.", pattern: /du har (?:\p{L}+ )?(?:vokset|ændret (?:farve|form|størrelse|udseende|karakter))/u },
  { example: "Dine fødder er normal.", pattern: /(?<!\p{L})dine \p{L}+ (?:er|var) (?:normal|rask|varm|kold|rød|øm|tør|stiv|svag|slap)(?!\p{L})/u },
  { example: "Natrium var 129, og kalium er 5,3.", pattern: /<test> var <num>(?: <unit>)? ?, og (?:\p{L}+ )?<test> er <num>/u },
  { example: "Du ønsker det ikke nu.", pattern: /(?:^|[.] )du ønsker det ikke/u, unless: /ønsk|drøft|tilb|foresl|anbef|talt/iu },
  { example: "Du har væsket.", pattern: /(?<!\p{L})du har (?:væsket|sivet|lækket|drænet|lugtet|suppureret|forandret sig)(?!\p{L})/u },
  { example: "Du vejer -2 kg siden mandag.", pattern: /du vejer <num>/u, unless: /^(?!.*(?:vægt|vgt)\p{L}*[: ]*[-–÷+]\s?\d)/iu },
  { example: "Du er vågen kvinde med hovedpine.", pattern: /du er (?!en )\p{L}+ (?:kvinde|mand|dreng|pige|herre|dame)(?!\p{L})/u },
  { example: "Du er henvist børnelæge.", pattern: /du er henvist <(?:role|place|procedure)>/u },
  { example: "Du har ikke seksuelt aktiv.", pattern: /du har (?:ikke )?(?:\p{L}+t )?(?:aktiv|aggressiv|passiv|depressiv)(?: ?[.,]|$)/u },
  { example: "Du er henvist for at få hofter.", pattern: /for at få (?:hofter|hofte|knæ|skuldre|skulder|ryg|øjne|ører|hjerte)(?:ne|n|en|et|t)?(?! \p{L}+(?:et|t)(?!\p{L}))(?: |$)/u },
  { example: "Pustestyrken er ikke muligt.", pattern: /<test> er(?: ikke)? muligt/u },
  { example: "Du er henvist til en læge for at få hofter.", pattern: /for at få (?:\p{L}+ )?<anatomy>(?! \p{L}+(?:et|t)(?!\p{L}))/u },
  { example: "Du har standsning af blødning.", pattern: /(?:^|[.] )du har (?:en |et )?<procedure>/u, unless: /(?<!\p{L})har /iu },
  { example: "Du fik blodfortyndende behandling.", pattern: /(?:^|[.] )du fik <(?:procedure|drug|test)>/u, unless: /(?<!\p{L})(?:fik|fået|givet|udført|lavet|gjort|foretaget|tidl\p{L}*|blev|var|sidst|sidste|\d{4}|kl)(?!\p{L})/iu },
  { example: "Du er faldet fra 2600.", pattern: /(?:^|[.] )du (?:er|har) (?:faldet|steget)(?: \p{L}+)? <num>/u },
  { example: "Du skal til kontrol den 138/90.", pattern: /kontrol (?:den )?<(?:num|date|dose)>/u, unless: /kontrol (?:d\.? ?|den )?\d{1,2}[./]\d{1,2}(?!\d)|kontrol \d+ ?(?:uge|dag|md|mdr|år|t\b)/iu },
  { example: "Du har sidste mani for 2 år siden.", pattern: /(?<!\p{L})har (?:sidste|seneste|første|næste) /u, unless: /(?<!\p{L})har /u },
  { example: "Du stoppede med tryk.", pattern: /(?:^|[.] )du stoppede/u, unless: /(?<!\p{L})(?:pt|patienten|han|hun|stoppede selv)(?!\p{L})/iu },
  { example: "Du måler 46 mm.", pattern: /(?:^|[.] )du måler <num>/u, unless: /(?<!\p{L})(?:pt|patienten|han|hun)(?!\p{L})/iu },
  { example: "Du vejer 71 kg er stabil.", pattern: /(?:^|[.] )du (?:vejer|måler) [^.,]* er /u },
  { example: "Du har åben pulsåren.", pattern: /du har(?: ikke)? (?!ondt)(?:\p{L}+(?:en|t|e|lig|isk) )?<anatomy>/u },
  { example: "Din næste tid om 2 uger.", pattern: /^(?!.*(?<!\p{L})(?:bliver|skal)(?!\p{L}))(?:din|dit|dine) (?:næste|sidste|undersøgelse)(?!.* (?:er|var|begyndte|bliver|viser|viste|har|skal) )/u },
  { example: "Prøven sidder på højre side.", pattern: /<(?:test|procedure|scale)> (?:sidder|mærkes)/u },
  { example: "Din mor fik kræft, da han var 60 år.", pattern: /din (?:mor|søster|moster|faster|mormor|farmor|datter|kusine|niece)(?!\p{L})[^.]* da han var|din (?:far|bror|farbror|morbror|onkel|morfar|farfar|søn|fætter|nevø)(?!\p{L})[^.]* da hun var/u },
  { example: "Du skal til kontrol 5 uger.", pattern: /kontrol <num> (?:dag|uge|måned|år)/u },
  { example: "Du får Weber.", pattern: /du får (?:<name>|de (?:næste|første|sidste))/u },
  { example: "Bakterien er ikke.", pattern: / er ikke ?[.]/u },
  { example: "Farvningen er tal for celledeling.", pattern: /<procedure> er <(?:test|scale|num)>/u },
  { example: "Der er ikke i blodfortyndende.", pattern: /der er ikke (?:i|med|stuvet)(?: |$)/u, unless: /der er /iu },
  { example: "Undersøgelsen viser ikke kontrast.", pattern: /viser (?:ikke|intet|ingen) (?:kontrast|<drug>)/u },
  { example: "Der er lidt svangerskabsforgiftning.", pattern: /(?:der er|du har) lidt <disease>/u },
  { example: "Du får vævsprøve 6 gange.", pattern: /du får <(?:procedure|test)> <(?:num|dose)>/u },
  { example: "Du er urolig nat.", pattern: /du (?:er|var) (?:\p{L}+ ){1,2}(?:nat|dag|aften|hud|appetit|søvn)(?: |$)/u, unless: /(?<!\p{L})(?:er|var) /u },
  { example: "Du er indlagt mistanke om blodprop.", pattern: /(?:indlagt|henvist|indlæggelse) mistanke/u },
  { example: "Du klarer selv i alt.", pattern: /klarer selv (?:i|af|med) /u },
  { example: "Du anbefales ikke.", pattern: /du anbefales(?: ikke)? ?[.,]/u },
  { example: "Ingen hallucinationer holdes øje med.", pattern: /(?:^|[.] )(?:ingen|intet) [^.]*holdes øje med/u },
  { example: "Du får rizatriptan, 10 mg hjælper.", pattern: /du (?:får|fik) <drug> [^.]*(?:hjælper|virker|tåles|gives|startes|stoppes|givet|sløver|prøves|har (?:bedret|hjulpet|virket|givet))(?: |$)/u },
  { example: "Du skal stoppe med morfin.", pattern: /du skal (?:ikke )?stoppe/u, unless: /^(?!.*(?<!\p{L})(?:seponeret|stoppet|ophørt)(?!\p{L}))/iu },
  { example: "Kateteret blev fjernet i morgen.", pattern: /(?<!\p{L})(?:blev|var|fik|havde) [^.]*i morgen(?: |$)/u, unless: /i morges|(?<!\p{L})(?:blev|var|fik|havde)(?!\p{L})/iu },
  { example: "Du skal stoppet i morgen.", pattern: /(?<!\p{L})du (?:skal|bør|må|kan) (?:ikke )?(?!meget)(?:\p{L}{4,}et|\p{L}{4,}(?:else|ling)|operation|kontrol|henvist|holdt|observation|<procedure>|<admin>)(?: |$)/u },
  { example: "Der er mistanke om hver time.", pattern: /mistanke om (?:(?:vagt|læge|kontrol)(?: |$)|hver|hvert|<(?:num|dose|date)>)/u },
  { example: "Symptomerne er som passer med lungebetændelse.", pattern: /(?<!\p{L})(?:er|var) som (?:passer|handler|har)(?!\p{L})/u },
  { example: "Du får semaglutid. Der er mistanke om kvalme.", pattern: /<drug> .*mistanke om (?:<symptom>|kvalme|diarré|svimmelhed|hovedpine|udslæt)/u },
  { example: "Du er indlagt på grund af hævet hovedende.", pattern: /indlagt på grund af/u, unless: /(?<!\p{L})(?:pga|p\.g\.a|grundet|baggrund|med|m|for|på|obs|mhp|efter|til|fordi|da)(?!\p{L})/iu },
  { example: "Du er indlagt ved INR over 1,5.", pattern: /du (?:er|blev) indlagt ved /u },
  { example: "Du har tics som barn.", pattern: /du har [^.]* som barn/u, unless: /(?<!\p{L})har(?!\p{L})/iu },
  { example: "Der er mistanke om efterblødning til dag 10.", pattern: /mistanke om [^.]*(?:til dag|i <num> (?:t|d|timer|døgn|dage)(?: |$)|først når)/u },
  { example: "Kateteret er stoppet.", pattern: /<device>(?: i [^.]*)? (?:er|var|bliver|blev|skal) (?:\p{L}+ )?stoppe[st]?t?(?!\p{L})/u, unless: /stopp/iu },
  { example: "Du fortæller, at have taget tabletter.", pattern: /, at (?:have|være|kunne|ville) \p{L}+/u },
  { example: "Du ønsker CT-scanning.", pattern: /(?:^|[.,] )du (?:ønsker|mener|finder|anbefaler|vurderer|tror|foreslår|accepterer)/u, unless: /^(?!.*(?<!\p{L})(?:set|tilset|konf\p{L}*|drøftet|vurderet|tilsyn|undersøgt)\.? (?:\p{L}+\.? )?(?:af|med|m\.?|hos) (?!pt|pat|ham|hende|mor|far|hustru|ægtefælle|pårør|dat|søn|kone|mand|famil)[^.,]*, (?:ønsker|mener|finder|anbefaler|vurderer|tror|foreslår|accepterer))/iu },
  { example: "Du har slid i 1 tommelens rodled.", pattern: /(?<!\p{L})(?:i|af|på) <num> <anatomy>/u, unless: /^(?!.*(?<![\d,])\d\. \p{L})/iu },
  { example: "Der er mistanke om udslæt.", pattern: /mistanke/u, unless: /obs|susp|mist[æa]|\?|(?<!\p{L})(?:dd|pro)(?!\p{L})|formentl|mulig|tænk|frygt|udeluk|afkræft|tentat|pakke/iu },
  { example: "Der er mistanke om på urinmængden.", pattern: /mistanke om (?:<(?:scale|procedure)>|(?:på|for|i|til|ved|af|efter|om) )/u },
  { example: "Du tåler ikke ASA (ubehag i maven.", pattern: /^[^()]*\([^()]*$/u },
  { example: "Du er ikke selvskade siden 2023.", pattern: /du (?:er|var)(?: ikke)? \p{L}*skade(?: |$)/u },
  { example: "Lungekræft med i hjernen og spredning til knoglerne.", pattern: /(?<!\p{L})(?:med|ingen|af) (?:i|på) \p{L}+ og /u },
  { example: "Du har frossen skulder af L92.", pattern: /(?:^|[.] )du har <(?:disease|finding)> af <name>/u },
  { example: "Du havde vejrtrækning på 18.", pattern: /(?:^|[.] )du ha(?:r|vde) <(?:test|finding)> på <num>(?: ?[.,]|$)/u },
  { example: "Du skal ikke have operationen.", pattern: /du skal ikke have <procedure>/u, unless: /skal |ikke have|behov|behøv/iu },
  { example: "Du skal mistanke om for blod.", pattern: /(?:skal|kan|må|bør) mistanke/u },
  { example: "Der er ikke tidligere svangerskabsforgiftning.", pattern: /der er (?:ikke )?tidligere <(?:disease|symptom)>/u },
  { example: "Der er mistanke om blodtryk.", pattern: /mistanke om <test>/u },
  { example: "Du skal have udskrabning.", pattern: /(?:^|[.] )du skal have (?:lavet )?(?:en |et )?<procedure>/u, unless: /skal|plan|indst|book|henv|best|bør|mhp|m\.h\.p|(?<!\p{L})til(?!\p{L})|om \d|i dag|morgen|næste|kontr|hver|gange|x ?\d|i \d|inden|ved |resten|ja|rekv|ønsk|afvent|mangler|tid(?!l)|opf|ordin|suppl|videre|evt/iu },
  { example: "CT-scanning for at få blodprop i lungen.", pattern: /for at få (?:en |et )?(?:\p{L}+ )?<(?:finding|disease|symptom|organism)>/u },
  { example: "Du har årebetændelse for 2 år siden.", pattern: /du har <(?:finding|disease|symptom)> for <num> \p{L}+ siden/u },
  { example: "Du er klar væske kanter.", pattern: /du (?:er|var) (?:\p{L}+ )?<(?:finding|symptom)> \p{L}{3,}er(?: |$)/u },
  { example: "Du har aldrig behandling.", pattern: /du har aldrig <(?:procedure|drug)>/u },
  { example: "Du taler imod gulsot.", pattern: /(?:^|[.,] )du taler (?:imod|mod|for)(?: |$)/u },
  { example: "Du vågnede kl. 02 m kraftig svimmelhed.", pattern: /<(?:num|date|dose)> m (?:\p{L}|<)/u },
  { example: "Du kan ikke vende sig.", pattern: /(?:^|[.,] )du (?:[^.,]* )?sig(?: |$)/u },
  { example: "Du har haft ibuprofen.", pattern: /du har haft <drug>/u, unless: /(?<!\p{L})(?:haft|fået|tidl|brugt|prøvet|taget)/iu },
  { example: "Du er lidt opblødt kanter.", pattern: /du (?:er|var) (?:lidt|meget|let) \p{L}{4,} \p{L}{3,}er(?: |$)/u },
  { example: "Du skal være < 58 før operationen.", pattern: /du (?:skal|må|bør) være (?:[<>≤≥] ?|under |over |mindst |højst )*<num>/u, unless: /(?<!\p{L})(?:pt|patienten|alder)(?!\p{L})/iu },
  { example: "Mikroskopien som passer med kræft.", pattern: /^(?:\p{L}+ ){0,2}<(?:procedure|test)> som passer/u },
  { example: "Du er sammen med symptomerne.", pattern: /(?:^|[.,] )du (?:er|var) sammen med |(?:^|[.,] )du bør ses /u },
  { example: "Du har ikke feber i går.", pattern: /(?:^|[.,] )du har (?:ikke |ingen |intet )?(?!haft|fået|været|ikke)\S+ (?:\S+ )?i (?:går|forgårs)(?: |$)/u },
  { example: "Du har smerter kommer fra hoften.", pattern: /du har (?:<(?:symptom|finding|disease)>|smerter|ondt|kvalme|hovedpine) (?:kommer|går|stråler|sidder|føles|er|giver|skyldes)(?: |$)/u },
  { example: "Du kan give svimmelhed.", pattern: /(?:^|[.,] )du kan (?:give(?! (?:blod|besked|hånd|slip|samtykke))|medføre|udløse|forårsage|skyldes|føre til)(?!\p{L})/u },
  { example: "Galdeblæren akut er betændt.", pattern: /<(?:anatomy|finding|test|device)> (?:akut|kronisk|let|lidt|svært|meget|fortsat|ikke) (?:er|var)(?: |$)/u },
  { example: "Du er sat på plads.", pattern: /(?:^|[.,] )du (?:er|blev|bliver) (?:sat på plads|holdt sammen|skruet|boret|syet|limet|skyllet|drænet)(?: |$)/u },
  { example: "Cremen er 1 %.", pattern: /<drug>(?: \([^)]*\))? er <num>/u },
  { example: "Du har tidligere frisør.", pattern: /du har tidligere (?!haft|fået|været|røget|drukket|taget|arbejdet|også|for |på |i |ikke)\p{L}+ ?[.]?$/u },
  { example: "Du får D-vitamin 31.", pattern: /du får <drug> <num> ?(?:[.,]|$)/u },
  { example: "Du gik uden problemer.", pattern: /(?:^|[.,] )du gik uden problemer/u, unless: /(?<!\p{L})(?:gik|går|gået|gang)(?!\p{L})/iu },
  { example: "Du har symptomer på 50 år.", pattern: /du har \S+ på <(?:num|date)>/u, unless: /^(?!.*\d[- ]?årig)/iu },
  { example: "Din bøjning er nedsat kraft.", pattern: /(?:er|var) (?:nedsat|øget|svækket) (?:kraft|følesans|<(?:finding|symptom)>) ?[.]?$/u },
  { example: "Ondt i 2 og 3. Fingers led.", pattern: /<num> og <num> ?[.] (?:fing|tå|tæer|strål|rib|led|<anatomy>)/u },
  { example: "Du har ikke trist.", pattern: /du har (?:ikke|ingen|intet) (?:trist|glad|vred|bange|urolig|træt|svimmel|forvirret|bekymret|gravid|ryger|syg|rask|vågen|øm)(?: ?[.,]|$)/u },
  { example: "Du har spænding i musklerne nat.", pattern: /<finding> nat ?(?:[.,]|$)/u },
  { example: "Der er ikke udvidet.", pattern: /der er (?:ikke|ingen) (?!påvist|fundet|set|taget|givet|udført|foretaget|sket|kommet|lavet|planlagt|aftalt)\p{L}{4,}(?:et|ede) ?(?:[.]|$)/u },
  { example: "Du har stentfjernelse.", pattern: /du har (?:en )?\p{L}+(?:fjernelse|operation|skift|kontrol|scanning|skanning)(?: |$)/u, unless: /(?<!\p{L})har /iu },
  { example: "Du får antibiotika og steroid er ikke relevant.", pattern: /du får [^.]* er (?:ikke )?(?:relevant|nødvendig|aktuel|muligt?|planlagt|overvejet|afsluttet)/u },
  { example: "Du får behandling med ballonudvidelse.", pattern: /du får behandling med <procedure>/u, unless: /(?<!\p{L})(?:får|skal|i beh\p{L}*|start\p{L}*|opst\p{L}*|sættes|tilbyd\p{L}*|plan\p{L}*|fortsæt\p{L}*)/iu },
  { example: "Dit blodtryk er 3 dage.", pattern: /<test> (?:er|var) <(?:num|dose|date)>(?: (?:dage?|døgn|uger?|måned(?:er)?|år)(?: |$))/u },
  { example: "Du får en metalklemme 2 styk.", pattern: /du får (?:en |et |ny |nyt )?<(?:device|finding)> (?:<dose>|x|<num> )/u },
  { example: "Sukkeret er negativt.", pattern: /<test> (?:er|var) <?negativ/u, unless: /^(?!.*(?<!\p{L})(?:prot|protein|glc|glucose|glukose|leu|leuk|nit|nitrit|ketonstoffer|ket)\.? neg)/iu },
  { example: "Du har bughindebetændelse sidst i april.", pattern: /du har (?!haft)[^.]* (?:sidst|først|midt) (?:i|på) /u, unless: /(?<!\p{L})har(?!\p{L})/iu },
  { example: "Du er besvimede ved prøvetagning.", pattern: /du (?:er|var|blev) (?!(?:de|begge|alle)(?!\p{L}))\p{L}{3,}ede(?: |$)/u },
  { example: "Slangen på venstre side.", pattern: /^(?!.*(?:funger|virker))/u, unless: /^(?!.*(?<!\p{L})fungere)/iu },
  { example: "Du ringer til dig.", pattern: /(?:^|[.,] )du (?:har |vil |skal |bør )?(?:ringe|kontakte|informere|orientere|se|tilse|undersøge|vurdere|møde|vejlede|hjælpe|tale|skrive|sende|ringer|kontakter|informerer|orienterer|ser|tilser|undersøger|vurderer|møder|vejleder|hjælper|taler|skriver|sender|ringet|skrevet|talt|set|tilset|undersøgt|informeret)(?: op| ind)?(?: til| med| hos)? dig(?: (?!selv)|$)/u },
  { example: "Du ser ingen grund til scanning.", pattern: /(?:^|[.,] )du (?:ser|finder) (?:ikke |ingen |intet )?(?:til ?(?:[.,]|$)|grund|behov|tegn|indikation|<(?:finding|symptom|disease|admin)>)/u },
  { example: "Du har tidligere med forvarsel.", pattern: /(?:^|[.,] )du har (?:tidligere |nu |fortsat |også )+(?:med|af|til|for|ved) /u },
  { example: "ALK-positiv viser lungekræft.", pattern: / viser (?:en |et )?<(?:disease|finding)>/u, unless: /^(?!.*\p{L}-positiv)|(?<!\p{L})vise[rs]/iu },
  { example: "Den skadelige påvirkning af leveren. Dit levertal er 240.", pattern: /^(?:(?:den|det) )?<finding> af (?:\p{L}+|<anatomy>) ?(?:[.]|$)/u },
  { example: "Den svage bevægelse i hjertet.", pattern: /^(?:(?:den|det) )?(?:\p{L}+ )*<(?:finding|disease|symptom)>(?: (?:i|på|ved) \p{L}+)? ?[.]?$/u, unless: /^(?!.*(?<!\p{L})(?:ses|sås|findes|er|var)(?!\p{L}))/iu },
  { example: "Du har prostatakræft i cT2bN0M0.", pattern: /<disease> (?:i|på|ved) <name>/u, unless: /(?<!\p{L})(?:i|på|ved|v\.)(?!\p{L})/iu },
  { example: "Du har ikke længere.", pattern: /(?:^|[.] )du (?:har|er|får) ikke (?:længere|mere|endnu) ?[.]?$/u },
  { example: "Du har fået ultralydsscanning på højre side.", pattern: /^du har fået (?:en |et )?<procedure> på /u, unless: /^(?!(?:ul|uls|rtg|rgt|røntgen|mr|ct|mri|eeg|emg|eng|ultralyd)(?!\p{L}))/iu },
  { example: "Du er ikke behandlet i dag.", pattern: /^du /u, unless: /^(?!den(?!ne|ne gang) )/iu },
  { example: "Du har feber nej.", pattern: /^(?:du|der) [^.:]* nej ?[.]?$/u },
  { example: "Du har hjertebanken og rysten er gået væk.", pattern: /du har (?:<(?:symptom|finding|disease)>|\p{L}+) og <(?:symptom|finding|disease)> (?:er|var|blev) /u },
];

/** A sentence that memory or model wrote, and what it was written for. */
interface Written {
  readonly tokens: readonly PlainToken[];
  readonly slots: readonly Slot[];
  /** In small letters, the slots by their types. */
  readonly text: string;
  readonly source: string;
}

/** The faults by their patterns, and what no pattern sees; the first that is found decides. */
const CHECKS: readonly ((written: Written) => boolean)[] = [
  ({ text, source }) => FAULTS.some(({ pattern, unless }) => pattern.test(text) && !unless?.test(source)),
  ({ tokens, slots }) => isCalledIllness(tokens, slots),
  ({ text }) => hasTwoVerbs(text),
  ({ text, source }) => suspectsWhatIsWatched(text, source),
  ({ text, source }) => statesSuspected(text, source),
  ({ text, source }) => takesOwnDoing(text, source),
  ({ tokens, slots }) => findsSample(tokens, slots),
  ({ text }) => verbsCollide(text),
  ({ text }) => lacksVerb(text),
  ({ tokens, slots, text }) => mistakesWhenRelativeHad(tokens, slots, text),
  ({ tokens, slots }) => hasPlaceBeforeNoun(tokens, slots),
  ({ tokens, slots }) => namesDayWithIn(tokens, slots),
  ({ tokens }) => isVerbless(tokens),
  ({ tokens, slots }) => isDefiniteAfterSide(tokens, slots),
  ({ tokens, slots }) => saysForTwice(tokens, slots),
  ({ tokens, slots }) => saysHowOftenTwice(tokens, slots),
  ({ tokens }) => deniesDefinite(tokens),
  ({ text, source }) => addsColon(text, source),
  ({ tokens, slots }) => ownsChart(tokens, slots),
];

/**
 * Does a recalled or edited sentence say what nobody would say?
 * @param source the note's sentence
 */
export function readsWrong(tokens: readonly PlainToken[], slots: readonly Slot[], source: string): boolean {
  const text = tokens.map((token) => (token.slot === null ? token.word.toLocaleLowerCase("da") : `<${slots[token.slot]?.type ?? ""}>`)).join(" ");
  return CHECKS.some((isWrong) => isWrong({ tokens, slots, text, source }));
}

/** "Der er fundet prøve for CMV-virus": what was found is the virus, and the sample was made. */
function findsSample(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot, word }, i) => slot === null && /^(?:fundet|påvist)$/u.test(word) && [tokens[i + 1], tokens[i + 2], tokens[i - 2], tokens[i - 3]].some((token) => isTestWording(slots[token?.slot ?? -1]?.piece.concept?.notation ?? "")));
}

/** "Du har opereret knæet" for "har opereret knæet": the note's author did. */
function takesOwnDoing(text: string, source: string): boolean {
  return /(?:^|[.,] )du (?:har|havde) /u.test(text) && tellsWhatStaffDid(source);
}

/** "Der er mistanke om ubalance ved start på mad" for "obs. refeeding". */
function suspectsWhatIsWatched(text: string, source: string): boolean {
  return text.includes("mistanke") && saysToWatch(source);
}

/** "Der er mistanke om blodprop. Du har blødning." for "Obs. blodprop, blødning": nothing in the list is so. */
function statesSuspected(text: string, source: string): boolean {
  return /^(?:\P{L}|[\p{L} ]+: )?(?:obs|susp|mistanke om|dd|tentativt)\.?:? [^.:;]*,/iu.test(source) && /(?:mistanke om|øje med) [^.]*[.] (?:du har|der er|du er) (?!ikke|ingen|intet|mistanke)/u.test(text);
}

/** "Åbning af bylden: undersøgelse af tarmen" for "incision og drænage, anoskopi": a heading that the note has not. */
function addsColon(text: string, source: string): boolean {
  return (text.match(/:/gu)?.length ?? 0) > (source.match(/:/gu)?.length ?? 0);
}

/** "Du har et hjertediagram" for "EKG + blodprøver": it is taken, and nobody has one. */
function ownsChart(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && slots[slot]?.piece.concept?.id === "elektrokardiogram" && /^(?:har|et)$/u.test(tokens[i - 1]?.word ?? "") && tokens.slice(Math.max(0, i - 2), i).some(({ word }) => word === "har"));
}

/** "Du får slog hovedet." */
function verbsCollide(text: string): boolean {
  return text.split(" ").some((word, i, all) => FINITE_VERBS.has(word) && /^(?:får|fik|har|havde|er|var|bliver|blev)$/u.test(all[i - 1] ?? "") && !/^(?:får|sover|så|led|lider|lever|holdt|svedte|starter|ser)$/u.test(word));
}

/** "Der er ikke i skeden blødning": a wording that says where or when stands behind its noun. */
function hasPlaceBeforeNoun(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  const conceptAt = (i: number) => slots[tokens[i]?.slot ?? -1]?.piece.concept;
  return tokens.some((_, i) => {
    const plain = conceptAt(i)?.plain;
    if (plain?.kind !== "fixed" || !/^(?:i|på|før|efter|under|om|ved|mellem|over) /u.test(plain.text)) return false;
    const next = conceptAt(i + 1)?.plain;
    return next !== undefined && isNoun(next);
  });
}

/** "Lysbehandling for for meget galdestof." */
function saysForTwice(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && tokens[i - 1]?.word === "for" && /^for /u.test(slots[slot]?.piece.concept?.notation ?? ""));
}

/** "2 gange om ugen om dagen." */
function saysHowOftenTwice(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && slots[slot]?.type === "dose" && / (?:om|i|hver) /u.test(slots[slot].text) && tokens[i + 1]?.word === "om" && /^(?:dagen|ugen|natten)$/u.test(tokens[i + 2]?.word ?? ""));
}

/** "Ingen den normale reaktion på lys." */
function deniesDefinite(tokens: readonly PlainToken[]): boolean {
  return tokens.some((token, i) => token.slot !== null && token.form === "definite" && tokens[i - 1]?.slot === null && /^(?:ingen|intet)$/iu.test(tokens[i - 1]?.word ?? ""));
}

/** "Kameraundersøgelsen uden forklaring på blodmangel.": who is named as known does or is something. */
function isVerbless(tokens: readonly PlainToken[]): boolean {
  let from = 0;
  return tokens.some(({ slot, word }, i) => {
    const ends = slot === null && /^[.!]$/u.test(word);
    if (!ends && i < tokens.length - 1) return false;
    const sentence = tokens.slice(from, ends ? i : i + 1);
    from = i + 1;
    const [first, second] = sentence;
    return first?.slot != null && /definite$/u.test(first.form) && second?.slot === null && /^(?:uden|med|før|efter)$/u.test(second.word) && !sentence.some((token, at) => isVerbLike(token, sentence[at - 1]));
  });
}

function isVerbLike(token: PlainToken, before: PlainToken | undefined): boolean {
  if (token.slot !== null) return false;
  return FINITE_VERBS.has(token.word) || token.word === ":" || /(?:ede|te|es|er)$/u.test(token.word) && !(before?.slot === null && /^(?:uden|ingen|med|af|på|for)$/u.test(before.word));
}

/** "i højre underbenet" */
function isDefiniteAfterSide(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => {
    const [side, part] = [slots[tokens[i - 1]?.slot ?? -1], slots[slot ?? -1]];
    return side?.type === "side" && part?.type === "anatomy" && part.piece.concept?.plain.kind === "fixed" && /^\p{L}{3,}e[nt]$/u.test(part.text);
  });
}

/** "i 16.09": a day is "den 16.09". */
function namesDayWithIn(tokens: readonly PlainToken[], slots: readonly Slot[]): boolean {
  return tokens.some(({ slot }, i) => slot !== null && slots[slot]?.type === "date" && /^\d{1,2}[./]\d/u.test(slots[slot].text) && tokens[i - 1]?.word === "i");
}

/** "Din mor haft blodprop." */
function lacksVerb(text: string): boolean {
  return /^(?:din|dit) (?:mor|far|søster|bror|datter|søn|mormor|morfar|farmor|farfar) /u.test(text) && !text.split(" ").some((word) => FINITE_VERBS.has(word) || /(?:ede|te)$/u.test(word) || /^(?:døde|fik|led)$/u.test(word));
}

/** "Din far har en blodprop i hjertet" for "far AMI", which is over, and "din mor fik diabetes" for "mor DM2", which goes on. */
function mistakesWhenRelativeHad(tokens: readonly PlainToken[], slots: readonly Slot[], text: string): boolean {
  const [, verb, rest] = /^(?:din|dit|dine) \p{L}+ (?:og \p{L}+ )?(har|fik) <disease>(.*)$/u.exec(text) ?? [];
  const illness = tokens.find(({ slot }, i) => slot !== null && tokens[i - 1]?.word === verb);
  const sudden = SUDDEN_ILLNESS.test(slots[illness?.slot ?? -1]?.piece.concept?.notation.replace(/\[.*?\]/u, "") ?? "");
  return verb === "har" ? sudden : verb === "fik" && !sudden && /^ ?[.]?$/u.test(rest ?? "");
}
