// @ts-expect-error jsdom brings no types of its own
import { JSDOM } from "jsdom";
import { afterEach, expect, test, vi } from "vitest";
import type { FoundNote } from "../../lib/page/find-notes.ts";
import { mountHost, unmountHost } from "../../lib/page/mount-host.ts";
import { watchNotes, type NoteChanges } from "../../lib/page/watch-notes.ts";

const NOTE = `<p>62-årig mand indl. akut pga. dyspnø. Ingen brystsmerter.</p><p>Obj.: BT 140/85, p 92. St.p. i.a.</p>
<p>Plan: Tbl. furosemid 40 mg x 1. Kontrol om 2 uger.</p>`;
const OTHER = "<p>Rtg. af ve. knæ: Ingen fraktur. Let artrose.</p><p>Plan: Henv. til fysioterapi.</p>";
let abort = new AbortController();
afterEach(() => abort.abort());

/** Watches a page as the content script does: one host for each note. */
function watch(body: string): { document: Document; hosts: Map<FoundNote, HTMLElement>; reports: NoteChanges[] } {
  const { window } = new JSDOM(`<body><main>${body}</main></body>`, { url: "https://www.sundhed.dk/" });
  // jsdom takes only signals of its own window.
  abort = new window.AbortController() as AbortController;
  const document = window.document as Document;
  const hosts = new Map<FoundNote, HTMLElement>();
  const reports: NoteChanges[] = [];
  watchNotes(document, {
    signal: abort.signal,
    onNotes(changes) {
      reports.push(changes);
      for (const note of changes.removed) {
        const host = hosts.get(note);
        if (host) unmountHost(host);
        hosts.delete(note);
      }
      for (const { before, after } of changes.changed) {
        const host = mountHost(after, hosts.get(before));
        hosts.delete(before);
        hosts.set(after, host);
      }
      for (const note of changes.added) hosts.set(note, mountHost(note));
    },
  });
  return { document, hosts, reports };
}

const settle = (ms = 300): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const count = (root: ParentNode): number => root.querySelectorAll("klartekst-note").length;

test("a note that comes late, is replaced whole, and goes", async () => {
  const { document, reports } = watch("<div id=view>Henter …</div>");
  await settle();
  expect(reports.at(-1)?.notes).toHaveLength(0);
  const view = document.querySelector("#view") as HTMLElement;
  view.innerHTML = `<div class="n">${NOTE}</div>`;
  await settle();
  await vi.waitFor(() => expect(count(document)).toBe(1), { timeout: 3000 });
  view.innerHTML = `<div class="n">${NOTE}</div>`;
  await settle();
  await vi.waitFor(() => expect(count(document)).toBe(1), { timeout: 3000 });
  view.innerHTML = "<p>Ingen notater.</p>";
  await settle();
  await vi.waitFor(() => expect(count(document)).toBe(0), { timeout: 3000 });
});

test("its own output starts no new work", async () => {
  const { hosts, reports } = watch(`<div class="n">${NOTE}</div>`);
  await settle();
  const [host] = hosts.values();
  host?.append("Obj.: BT 120/80. Pt. indl. akut.");
  await settle();
  expect(reports).toHaveLength(1);
});

test("a host that the page throws out is mounted again, one that we take away is not", async () => {
  const { document, hosts } = watch(`<div class="n">${NOTE}</div>`);
  await settle();
  document.querySelector("klartekst-note")?.remove();
  await settle();
  await vi.waitFor(() => expect(count(document)).toBe(1), { timeout: 3000 });
  for (const host of hosts.values()) unmountHost(host);
  await settle();
  await vi.waitFor(() => expect(count(document)).toBe(0), { timeout: 3000 });
});

test("text that changes in place gives the same host a new note", async () => {
  const { document, reports } = watch(`<div class="n">${NOTE}</div>`);
  await settle();
  const host = document.querySelector("klartekst-note");
  const line = document.querySelector(".n p:last-child")?.firstChild as Text;
  line.data = "Plan: Tbl. furosemid 80 mg x 1. Kontrol om 1 uge.";
  await settle();
  expect(reports.at(-1)?.changed[0]?.after.text).toContain("80 mg");
  expect(document.querySelector("klartekst-note")).toBe(host);
  expect(count(document)).toBe(1);
});

test("a paragraph that comes later joins its note", async () => {
  const { document, reports } = watch(`<div class="n">${NOTE}</div>`);
  await settle();
  document.querySelector(".n")?.insertAdjacentHTML("beforeend", "<p>Pt. informeret og indforstået.</p>");
  await settle();
  expect(reports.at(-1)?.notes).toHaveLength(1);
  expect(reports.at(-1)?.notes[0]?.text).toContain("indforstået");
  expect(count(document)).toBe(1);
});

test("a hidden note counts from the moment that it is shown", async () => {
  const { document } = watch(`<div class="n" hidden>${NOTE}</div>`);
  await settle();
  await vi.waitFor(() => expect(count(document)).toBe(0), { timeout: 3000 });
  document.querySelector(".n")?.removeAttribute("hidden");
  await settle();
  await vi.waitFor(() => expect(count(document)).toBe(1), { timeout: 3000 });
});

test("a note in a closed details counts from the moment that it is opened", async () => {
  const { document } = watch(`<details><summary>17.03.2024 Ambulant notat</summary><div>${NOTE}</div></details>`);
  await settle();
  expect(count(document)).toBe(0);
  document.querySelector("details")?.setAttribute("open", "");
  await vi.waitFor(() => expect(count(document)).toBe(1), { timeout: 3000 });
});

test("late shadow roots and second notes are found, each with its own host", async () => {
  const { document, reports } = watch(`<div class="n">${NOTE}</div><section id="s"></section>`);
  await settle();
  const host = document.querySelector("#s") as HTMLElement;
  host.attachShadow({ mode: "open" }).innerHTML = `<div>${OTHER}</div>`;
  await settle(1300);
  expect(reports.at(-1)?.notes).toHaveLength(2);
  expect(count(host.shadowRoot as ShadowRoot)).toBe(1);
});

test("a hundred notes on one page get a hundred hosts", async () => {
  const row = (day: number): string => `<tr><td>${day % 28 + 1}.03.2024</td><td>${NOTE}</td></tr>`;
  const { document } = watch(`<table><tbody>${Array.from({ length: 100 }, (_, day) => row(day)).join("")}</tbody></table>`);
  await vi.waitFor(() => expect(count(document)).toBe(100), { timeout: 25_000, interval: 200 });
}, 30_000);

test("the signal stops everything", async () => {
  const { document, reports } = watch("<div id=view></div>");
  await settle();
  abort.abort();
  (document.querySelector("#view") as HTMLElement).innerHTML = NOTE;
  await settle();
  expect(reports).toHaveLength(1);
});
