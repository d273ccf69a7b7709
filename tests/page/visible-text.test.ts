import fc from "fast-check";
// @ts-expect-error jsdom brings no types of its own
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { noteRanges } from "../../lib/page/note-range.ts";
import { visibleText } from "../../lib/page/visible-text.ts";

const page = new JSDOM("").window.document as Document;

function body(html: string): HTMLElement {
  page.body.innerHTML = html;
  return page.body;
}

test.each([
  ["block edges", "<p>Obj.</p><p>Plan</p>", "Obj.\nPlan"],
  ["line breaks", "a<br>b<br/><br/>c", "a\nb\n\nc"],
  ["blanks", "  a \n  b <b> c</b>", "a b c"],
  ["a word set in several styles", "dys<b>pnø</b>", "dyspnø"],
  ["pre", "<pre>Obj:\n BT\n</pre>", "Obj:\nBT"],
  ["definition lists", "<dl><dt>Plan</dt><dd>Kontrol</dd></dl>", "Plan\nKontrol"],
  ["short cells", "<table><tr><td>Diagnose:</td><td>DI10</td></tr><tr><td>Dato</td></tr></table>", "Diagnose: DI10\nDato"],
  ["MedCom's prefixed tags", "<x:p>Et<x:br/>to</x:p><x:p>tre</x:p>", "Et\nto\ntre"],
  ["a literal tab", "BT:\\t120", "BT: 120"],
  ["bare newlines", "<div>Obj: i.a.\nPlan: Kontrol.</div>", "Obj: i.a.\nPlan: Kontrol."],
  ["wrapped source", "<p>en tekst\nder er brudt</p>", "en tekst der er brudt"],
  ["soft hyphens", "hjerte\u00adsvigt", "hjertesvigt"],
  ["what is hidden", "a<script>b</script><style>c</style><p hidden>d</p><i aria-hidden=true>e</i><p style='display: none'>f</p><klartekst-note>g</klartekst-note>h", "ah"],
])("%s", (_, html, text) => {
  expect(visibleText(body(html)).text.replace(/\s*\n\s*(?=h$)/, "")).toBe(text);
});

test("every span of the text leads back to its own words", () => {
  const word = fc.constantFrom("Pt.", "indl.", "d.", "3.", "BT", "dyspnø", "&nbsp;", "\n", "  ", "<br>", "🙂", "a\u00adb", "\\t");
  const block: fc.Arbitrary<string> = fc.letrec((tie) => ({
    node: fc.oneof({ depthSize: "small" }, fc.array(word).map((words) => words.join(" ")),
      fc.tuple(fc.constantFrom("p", "div", "span", "b", "pre", "li", "td"), fc.array(tie("node"), { maxLength: 3 }))
        .map(([tag, inner]) => `<${tag}>${inner.join("")}</${tag}>`)),
  })).node as fc.Arbitrary<string>;
  fc.assert(fc.property(fc.array(block), fc.nat(), fc.nat(), (html, one, other) => {
    const seen = visibleText(body(html.join("")));
    const [start, end] = [one % (seen.text.length + 1), other % (seen.text.length + 1)].sort((a, b) => a - b) as [number, number];
    const bare = (text: string): string => text.replace(/[\s\u00ad]|\\t/g, "");
    const words = noteRanges(seen, { start, end }).map((range) => range.toString()).join("");
    expect(bare(words)).toBe(bare(seen.text.slice(start, end)));
    for (const [index, segment] of seen.segments.entries()) {
      expect(segment.start).toBeGreaterThanOrEqual(seen.segments[index - 1]?.end ?? 0);
      expect(segment.node.data.slice(segment.offset, segment.offset + segment.end - segment.start))
        .toBe(seen.text.slice(segment.start, segment.end));
    }
  }), { numRuns: 60 });
}, 30_000);
