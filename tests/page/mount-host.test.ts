// @ts-expect-error jsdom brings no types of its own
import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import type { FoundNote } from "../../lib/page/find-notes.ts";
import { isInPlace, mountHost, unmountHost } from "../../lib/page/mount-host.ts";
import { watchNotes } from "../../lib/page/watch-notes.ts";

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

test("the watcher tells of a note that the page has moved without its host, as a framework does to reorder a list", async () => {
  const { window } = new JSDOM(`<body><main><div id="note"><p>62-årig mand indl. akut pga. dyspnø. Ingen brystsmerter.</p>
    <p>Obj.: BT 140/85, p 92. St.p. i.a.</p><p>Plan: Tbl. furosemid 40 mg x 1. Kontrol om 2 uger.</p></div><p>Slut.</p></main></body>`);
  const abort = new window.AbortController() as AbortController;
  const document = window.document as Document;
  const hosts = new Map<FoundNote, HTMLElement>();
  watchNotes(document, {
    signal: abort.signal,
    onNotes({ added, changed }) {
      for (const note of added) hosts.set(note, mountHost(note));
      for (const { before, after } of changed) hosts.set(after, mountHost(after, hosts.get(before)));
    },
  });
  await vi.waitFor(() => expect(hosts.size).toBe(1), { timeout: 5000 });
  const note = document.querySelector("#note") as HTMLElement;
  document.querySelector("main")?.append(note);
  expect(note.nextElementSibling).toBeNull();
  await vi.waitFor(() => expect(note.nextElementSibling).toBe([...hosts.values()][0]), { timeout: 5000 });
  abort.abort();
});
