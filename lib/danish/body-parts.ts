/** Everyday body parts as they begin a compound, with the definite form: "knæ" + "smerter" → "smerter i knæet". */
export const BODY_PARTS: ReadonlyMap<string, string> = new Map(Object.entries({
  knæ: "knæet", hofte: "hoften", skulder: "skulderen", albue: "albuen", ankel: "anklen", fod: "foden", hånd: "hånden", håndled: "håndleddet",
  fodled: "fodleddet", finger: "fingeren", tå: "tåen", storetå: "storetåen", ryg: "ryggen", lænd: "lænden", nakke: "nakken", hals: "halsen",
  hoved: "hovedet", hjerne: "hjernen", øje: "øjet", øre: "øret", næse: "næsen", mund: "munden", tunge: "tungen", tand: "tanden", kæbe: "kæben",
  bryst: "brystet", lunge: "lungen", hjerte: "hjertet", lever: "leveren", nyre: "nyren", milt: "milten", mave: "maven", mavesæk: "mavesækken",
  tarm: "tarmen", tyktarm: "tyktarmen", tyndtarm: "tyndtarmen", endetarm: "endetarmen", galdeblære: "galdeblæren", galde: "galden", blære: "blæren",
  livmoder: "livmoderen", æggestok: "æggestokken", skede: "skeden", testikel: "testiklen", penis: "penis", hud: "huden", knogle: "knoglen",
  muskel: "musklen", sene: "senen", led: "leddet", knæled: "knæleddet", hofteled: "hofteleddet", skulderled: "skulderleddet", arm: "armen",
  overarm: "overarmen", underarm: "underarmen", ben: "benet", lår: "låret", underben: "underbenet", læg: "læggen", lyske: "lysken", bækken: "bækkenet",
  ribben: "ribbenet", ansigt: "ansigtet", pande: "panden", kind: "kinden", svælg: "svælget", spiserør: "spiserøret", luftrør: "luftrøret",
  bugspytkirtel: "bugspytkirtlen", skjoldbruskkirtel: "skjoldbruskkirtlen", binyre: "binyren", prostata: "prostata", rygmarv: "rygmarven", urinrør: "urinrøret",
  urinleder: "urinlederen", bughule: "bughulen", brysthule: "brysthulen", kranie: "kraniet", tinding: "tindingen", negl: "neglen", hæl: "hælen", håndrod: "håndroden",
}));
