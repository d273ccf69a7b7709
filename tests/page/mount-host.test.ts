// @ts-expect-error jsdom brings no types of its own
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { FoundNote } from "../../lib/page/find-notes.ts";
import { isInPlace, mountHost, unmountHost } from "../../lib/page/mount-host.ts";

function noteIn(html: string, place: "after" | "inside"): { document: Document; note: FoundNote } {
  const document = new JSDOM(html).window.document as Document;
  const node = document.querySelector("#note") as HTMLElement;
  return { document, note: { anchor: { node, place } } as unknown as FoundNote };
}

test.each(["after", "inside"] as const)("a host of a dead copy of Klartekst goes when the new one comes: %s", (place) => {
  const orphan = "<klartekst-note></klartekst-note>";
  const { document, note } = noteIn(`<div id="note">x${place === "inside" ? orphan : ""}</div>${place === "after" ? orphan : ""}<p>y</p>`, place);
  const host = mountHost(note);
  expect([...document.querySelectorAll("klartekst-note")]).toEqual([host]);
});

test("a living neighbour's host stays", () => {
  const { document, note } = noteIn('<div id="note">x<klartekst-note></klartekst-note></div>', "inside");
  const first = mountHost(note);
  const second = mountHost({ anchor: { node: first.parentElement as Element, place: "inside" } } as unknown as FoundNote);
  expect([...document.querySelectorAll("klartekst-note")]).toEqual([first, second]);
  unmountHost(second);
});

test("a note that the page has moved without its host is known, and mounting puts the host right", () => {
  const { document, note } = noteIn('<div id="note">x</div><p>y</p>', "after");
  const host = mountHost(note);
  expect(isInPlace(note)).toBe(true);
  document.body.append(note.anchor.node);
  expect(isInPlace(note)).toBe(false);
  mountHost(note, host);
  expect(isInPlace(note)).toBe(true);
});
