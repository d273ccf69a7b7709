import { expect, test } from "vitest";
import { mendLines } from "../../lib/documents/mend-lines.ts";

const LONG = "Patienten er indlagt med lungebetændelse og har fået";

test.each([
  ["a sentence broken in the middle", `${LONG}\nantibiotika i blodåren.`, `${LONG} antibiotika i blodåren.`],
  ["a sentence broken twice", `${LONG}\nantibiotika i blodåren i flere dage, og det hjælper\nnu godt.`, `${LONG} antibiotika i blodåren i flere dage, og det hjælper nu godt.`],
  ["before a number", `${LONG}\n500 mg i alt.`, `${LONG} 500 mg i alt.`],
  ["a divided word", `${LONG} antibio-\ntika i blodåren.`, `${LONG} antibiotika i blodåren.`],
  ["a hyphen that belongs there", `${LONG} høre-\nog synsprøve.`, `${LONG} høre- og synsprøve.`],
  ["a word with an abbreviation in it", `${LONG} CT-\nskanning.`, `${LONG} CT-skanning.`],
  ["page numbers", "Første side.\nSide 1 af 2\nAnden side.", "Første side.\nAnden side."],
  ["odd characters and ligatures", "In\u00adfekt\u00ad\u00a0og ﬁstel\r\nslut", "Infekt og fistel\nslut"],
  ["more than one empty line", "a\n\n\n\nb", "a\n\nb"],
])("mends %s", (_, text, mended) => expect(mendLines(text)).toBe(mended));

test.each([
  ["a sentence that ended", `${LONG} det.\nantibiotika`],
  ["short lines", "Obj.\nblodtryk 148/86\npuls 96"],
  ["a heading of its own", `${LONG}\nPlan: kontrol`],
  ["list items", `${LONG}\n- antibiotika\n- ilt`],
  ["numbered items", `${LONG}\n1. antibiotika\n2. ilt`],
  ["paragraphs", `${LONG}\n\nantibiotika`],
])("leaves %s alone", (_, text) => expect(mendLines(text)).toBe(text));
