import type { PageRoot } from "./roots.ts";

/**
 * One cheap look at each text node of a page: could this be part of a note? Plain ASCII edges, no lookbehind, no
 * Unicode classes, for this is the only pattern that runs over everything. It may well be wrong; `scoreText` judges.
 */
const HINT = /(?:^|[\s(/,;:-])(?:[Pp]t|[Oo]bj|[Ss]ubj|[Tt]p|[Hh]ø|[Vv]e|[Bb]eh|[Ii]ndl|[Aa]mb|[Kk]o?n?tr|[Tt]a?bl|[Ii]nj|[Dd]gl|[Rr]tg|[Uu]s|[Aa]bd|[Ss]at|[Ss]ep|[Bb]lodpr|[Hh]env|[Kk]onkl|mhp|[Tt]idl|afd|mdr|spec|[Aa]namn|[Rr]esp|[Cc]irk|[Pp]sp?yk|i\.?a|p\.n|e\.l|[Oo]bs|[Pp]ostop|[Kk]ons|[Uu]dskr|dxt|sin|op|dx)[.;:,]|(?:BT|Bt|bt|CRP|Hb|EKG|HbA1c|BMI|NRS|[Pp]uls|INR|TSH|St\.? ?[pc]|EF|LVEF) ?[.:]? ?(?:på )?[0-9]|[0-9] ?(?:mg|ml|mmol|mm|cm|IE|g\/l|%|\/min|x \d)|[0-9]{1,3}[- ]?årig|[Pp]atient|[Pp]asient|D[A-Z][0-9]{2}|epikrise|[Nn]otat|[Ii]ngen |(?:^|[.;] )Ikke |[Hh]envis|[Ii]ndl[aæ]g|[Uu]dskriv|[Kk]ontrol|[Oo]bjektiv|[Ss]ubjektiv|[Aa]namnes|[Cc]ave|[Kk]onklusion|^\s*[Pp]lan|[Dd]iagnose|[Aa]llergi|[Bb]ehandl|(?:itis|skopi|ektomi|æmi|pnø|fraktur|ødem|infarkt|trombo|palp|auskult|stetoskop|smerte|operer|opstart|seponer|ordiner|sutur|kvalme)|[Aa]ssessment|[Hh]istory|[Bb]edömning|[Vv]urder|[Bb]efund|[Bb]eurteilung|[Ll]æge(?:$|[ ,.])|[Ff]ortsat|[Aa]ftalt|[Mm]øder /;

/** The least that is worth a look: "i.a." in a cell. */
const MIN_LENGTH = 3;

/** How many text nodes are read between two chances to pause. */
const STEP = 200;

/** Text nodes under `scope` that may belong to a note, in document order. Yields now and then, to be paused. */
export function* findSeeds(scope: PageRoot | Element): Generator<void, Text[]> {
  const document = scope.nodeType === 9 ? scope as Document : scope.ownerDocument as Document;
  const walker = document.createTreeWalker(scope, 4);
  const seeds: Text[] = [];
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.length >= MIN_LENGTH && HINT.test(node.data)) seeds.push(node);
    if (++count % STEP === 0) yield;
  }
  return seeds;
}
