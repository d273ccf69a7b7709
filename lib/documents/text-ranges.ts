/** Every place under `root` where `query` stands, upper and lower case alike, also where it runs over several elements. */
export function textRanges(root: Node, query: string): Range[] {
  const wanted = query.toLocaleLowerCase("da");
  const page = root.ownerDocument;
  if (wanted === "" || !page) return [];
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const lower = text.toLocaleLowerCase("da");
  const place = (at: number, end: boolean) => nodes.findLast(({ start }) => (end ? start < at : start <= at));
  const ranges: Range[] = [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [place(at, false), place(at + wanted.length, true)];
    if (!first || !last) continue;
    const range = page.createRange();
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + wanted.length - last.start);
    ranges.push(range);
  }
  return ranges;
}
