// @ts-expect-error jsdom brings no types of its own
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { anchorFor } from "../../lib/page/anchor.ts";

/** The anchor for the element #note, whose last line is #last (itself without one), as the name of its place and node. */
function anchorIn(html: string): string {
  const { document } = new JSDOM(html).window as unknown as Window;
  const note = document.querySelector("#note") as Element;
  const { node, place } = anchorFor(note, document.querySelector("#last") ?? note);
  return `${place} ${(node as Element).localName}`;
}

test.each([
  ["a block", "<main><div id=note>x</div></main>", "after div"],
  ["a cell", "<table><tr><td id=note>x</td></tr></table>", "inside td"],
  ["an item", "<ul><li id=note>x</li></ul>", "inside li"],
  ["a row: the cell of its last line", "<table><tr id=note><th>1</th><td><p id=last>x</p></td><td></td></tr></table>", "inside td"],
  ["the whole page", "<body id=note>x</body>", "inside body"],
  ["what a component shows in a slot", "<x-card><div slot=body id=note>x</div></x-card>", "inside div"],
])("the host of %s", (_, html, anchor) => expect(anchorIn(html)).toBe(anchor));
