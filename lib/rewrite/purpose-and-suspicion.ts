import { isWatched, whyNotHappened } from "../danish/not-happened.ts";
import { EVERYDAY_SYMPTOMS, PREPOSITIONS } from "../danish/word-lists.ts";
import type { Piece } from "./piece.ts";
import { isAdjectivePiece } from "./piece-shapes.ts";

/** "with a view to", in letters or in words. */
const PURPOSE = /^(?:mhp|m\.h\.p|med henblik på)$/u;

/** "Henvist mhp. …": what it is for. */
export function isPurpose(piece: Piece | undefined): boolean {
  return PURPOSE.test(piece?.key ?? "");
}

/** "Gastroskopi mhp. varicer": nobody is to get what is looked for. */
export function isSearch(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  const next = pieces.slice(i + 1).find((other) => other.concept?.pos !== "adj" && !isAdjectivePiece(other) && other.key !== "evt");
  const ill = next?.concept ? /^(?:disease|finding|symptom|organism)$/u.test(next.concept.class) : SOUNDS_ILL.test(next?.key ?? "") || EVERYDAY_SYMPTOMS.has(next?.key ?? "");
  return isPurpose(piece) && ill && !WISHED_FOR.test(next?.key ?? "") && !WISHED_FOR.test(next?.concept?.notation.replace(/\[.*/u, "") ?? "");
}

/** "Fys. mhp. lymfødem", "henvist til kirurg mhp. brok": who treats does not go looking for it. */
export function isTreatedFor(pieces: readonly Piece[], i: number): boolean {
  const before = pieces.slice(0, i);
  if (!isSearch(pieces, i) || before.some(({ concept, key }) => concept?.class === "test" || LOOKS.test(key) || LOOKS.test(concept?.notation ?? ""))) return false;
  return before.some(({ key, concept }) => TREATS.test(key) || concept?.class === "role" && concept.id !== "patient" && concept.id !== "egen-laege");
}

/** Ends so what looks at somebody. */
const LOOKS = /(?:skopi|scanning|skanning|undersøgelse\p{L}*|røntgen\p{L}*|prøver?|udredning|kontrol|tilsyn|vurdering|screening|observation|billede)(?!\p{L})/u;
/** Who or what treats. */
const TREATS = /^(?:fys|fysio|fysioterapi|fysioterapeut|ergo|ergoterapi|ergoterapeut|logopæd|diætist|kiropraktor|psykolog|fodterapeut|træning|genoptræning|\p{L}*beh|\p{L}*behandling|massage)$/u;

/** Endings of what nobody wants, in words that the glossary does not know. */
const SOUNDS_ILL = /^\p{L}{3,}(?:vaskularisering|itis|opati|ose|stase|ruptur|insufficiens|blødning|brud|spredning|smerter|gener|besvær|hævelse|ødem)$|^svamp$/u;

/** "Henvist mhp. hofter", "til børnelæge obs. clavicula": a part of the body is looked at, neither got nor suspected. */
export function isLookedAt(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (piece === undefined || i === 0 || !(isPurpose(piece) || isSuspicion(piece))) return false;
  const next = pieces.slice(i + 1).findIndex((other) => other.concept?.class !== "direction");
  const part = pieces[i + 1 + next];
  return (part?.concept?.class === "anatomy" || /^(?:hofte(?:n|r|rne)?|knæ(?:et|ene)?|skuld(?:er|eren|re|rene)|ryg(?:gen)?|øj(?:et|ne|nene)|ør(?:et|er|erne)|næsen|hænder(?:ne)?|fødder(?:ne)?|tænder(?:ne)?|huden|hjertet|lunger(?:ne)?|nyrer(?:ne)?|leveren|halsen|maven)$/u.test(part?.key ?? "")) && isEnd(pieces[i + 2 + next]);
}

/** "Rygestop mhp. øjnene": for their sake, and nobody looks at them. */
export function isAdvice(pieces: readonly Piece[], i: number): boolean {
  return pieces.slice(0, i).some(({ key }) => /^(?:rygestop|råd|rådet|rådes|vægttab|kost|motion|hvile|aflastning|forsigtighed)$/u.test(key));
}

/** "EKG mhp. QTc", "SSEP mhp. prognose": what is measured there, or judged; null where neither is. */
export function measuredAs(pieces: readonly Piece[], i: number): string | null {
  const next = pieces[i + 1];
  if (!isPurpose(pieces[i]) || next === undefined) return null;
  if (/^(?:prognosen?|udsigten?)$/u.test(next.key)) return "for at vurdere";
  return next.concept?.class === "test" && !/prøve|undersøg|scanning|kontrol/u.test(next.key) ? "for at måle" : null;
}

/** "mhp. vægttab", "mhp. graviditet": what one goes there to get. */
const WISHED_FOR = /(?:vægttab|bedring|lindring|optimering|afklaring|udredning|graviditet|remission|ophør|frihed|effekt|svind|søvn|hvile|indsigt|adgang|hjælp|bevægelighed|styrke|balance|kondition)$/u;

/** "start nintedanib, obs. diarré", "rtg.kontrol uge 6, obs. caputnekrose": what may come is watched for, not suspected. */
export function isToBeWatched(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  const next = pieces[i + 1];
  const mark = isSuspicion(piece) || i === 0 && piece?.concept?.id === "observere";
  if (!mark || !/^obs$/u.test(piece?.key ?? "") || next === undefined || ORDERED.test(pieces[i - 1]?.key ?? "") || next.kind === "mark" || next.kind === "number" || /^(?:skal|bør|kan|må)$/u.test(pieces[i - 1]?.key ?? "")) return false;
  const thing = /^(?:for|på|efter)$/u.test(next.key) ? pieces[i + 2] : next;
  // "Obs. hepatorenalt syndrom ved stigende krea": it is thought of then, and not before.
  const onlyThen = pieces.some(({ key }, k) => k > i && /^(?:ved|v|hvis|såfremt)$/u.test(key) && /^(?:stigende|faldende|stigning|fald|manglende|udeblivende|fortsat)(?: |$)/u.test(pieces[k + 1]?.key ?? ""));
  // "Obs. hjerneødem ved hovedpine": the headache has not come.
  const whenFelt = i === 0 && pieces.some(({ key }, k) => k > i && /^(?:ved|v)$/u.test(key) && EVERYDAY_SYMPTOMS.has(pieces[k + 1]?.key ?? "") && isEnd(pieces[k + 2]));
  // "Obs. blødning, mavesmerter, BT-fald": a list of what may come.
  const listed = pieces.slice(i + 1).some(({ key }, k, rest) => /^(?:bt-fald|blodtryksfald|mavesmerter|feber|forværring|\p{L}*fald)$/u.test(key) && rest[k - 1]?.key === ",");
  // "Obs. uro de første uger": for a time to come.
  if (/ de (?:første|næste|kommende) (?:\d+ )?(?:dage|dg|døgn|uger|timer|t|mdr|måneder)(?= |$)/u.test(pieces.slice(i + 1).map(({ key }) => key).join(" "))) return true;
  const complications = pieces.slice(i + 1).filter(({ key, concept }) => COMPLICATION.test(key) || COMPLICATION.test(concept?.name ?? "")).length;
  if (/^postop/u.test(pieces[i - 1]?.key ?? "") && !PREPOSITIONS.has(next.key) || /^(?:efter operationen)/u.test(pieces[i - 1]?.concept?.notation ?? "") && i === 1 && !PREPOSITIONS.has(next.key) || complications > 1 && i === 0) return true;
  if (onlyThen || whenFelt || listed || thing !== undefined && isWatchedThing(thing) || saysWhomToCall(pieces.slice(i))) return true;
  // "Ved tp. > 38,5 akut indl., obs. sepsis": what a fever may mean, and there is none yet.
  if (/^(?:ved|v)$/u.test(pieces[0]?.key ?? "") && /^(?:tp|temp|temperatur|feber|febrilia)$/u.test(pieces[1]?.key ?? "")) return true;
  return pieces.slice(0, i).some(({ concept, kind, key }) => concept?.class === "drug" || /^blodfortyndende/u.test(concept?.notation ?? "") || kind === "dose" || /(?:kontrol|opfølgning|skift)$/u.test(key) || concept?.id === "kontrol");
}

/** "DXA bestilt obs. osteoporose": behind what is ordered stands why. */
const ORDERED = /^(?:bestilt|bestilles|rekvireret|rekvireres|henvist|henvises|sendt|sendes|ordineret)$/u;

/** What may come after an operation. */
const COMPLICATION = /^(?:hæmatom|serom|infektion|sårinfektion|blødning|efterblødning|reblødning|urinretention|nervepåvirkning|kompartmentsyndrom|anastomoselækage|tromboemboli)$/u;

/** "Obs. BT", "obs. diurese og K", "obs. PONV". */
function isWatchedThing({ concept, key, source }: Piece): boolean {
  return /^(?:vægt(?:en)?|søvn(?:en)?|appetit(?:ten)?|humør(?:et)?|adfærd(?:en)?|spisning|væskeindtag|indtag|trivsel|temperatur)$/u.test(key) || concept?.class === "test" || concept?.class === "device" || isWatched(source) || isWatched(key) || /bivirkning(?:er)?$/u.test(key) || /^alarmsymptom/u.test(concept?.id ?? "");
}

/** "Obs. infektion, henv. ved feber": what to look for at home. */
function saysWhomToCall(pieces: readonly Piece[]): boolean {
  // Elsewhere "henv." is mostly what was done: "henv. ved egen læge".
  return whyNotHappened(pieces.map(({ key }) => (/^(?:gen)?henv$/u.test(key) ? "henvendelse" : key))).includes("to be reacted to") || pieces.some(({ key }, i) => key === "kontakt" && /^(?:akut|straks)$/u.test(pieces[i - 1]?.key ?? ""));
}

/** "Observation for commotio i 24 t": nobody suspects anything for so many hours. */
export function lastsHours(pieces: readonly Piece[], from: number): boolean {
  const mark = pieces.findIndex(({ kind }, i) => i > from && kind === "mark");
  const own = pieces.slice(from, mark < 0 ? undefined : mark);
  return own.some(({ key }, i) => own[i - 2]?.key === "i" && own[i - 1]?.kind === "number" && /^(?:t|timer|time|døgn)$/u.test(key));
}

/** "henvist obs. lungeemboli": after what was done, the suspicion is the reason. */
export function isReason(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  if (!isSuspicion(pieces[i]) || !before || isEnd(pieces[i + 1]) || /^(?:\(|og|samt)$/u.test(pieces[i + 1]?.key ?? "")) return false;
  return before.kind !== "mark" && !PREPOSITIONS.has(before.key) && !/^(?:ingen|ikke|og|eller|konkl|konklusion)$/u.test(before.key);
}

/** Does the sentence, or this part of it, end here? */
export function isEnd(piece: Piece | undefined): boolean {
  return piece === undefined || /^[.,;]$/u.test(piece.key);
}

/** "obs.", "susp.": something is suspected, or watched for. */
export function isSuspicion(piece: Piece | undefined): boolean {
  return /^mistanke om/u.test(piece?.concept?.notation ?? "");
}

/** "Obs. på opvågningen", "obs. i 24 timer", "obs. hver time": nobody is suspected of anything there. */
export function isPlaceOrTime(piece: Piece | undefined): boolean {
  return piece !== undefined && (PREPOSITIONS.has(piece.key) || /^(?:hver|hvert|døgn|natten|hjemme)$/u.test(piece.key) || piece.kind === "number");
}
