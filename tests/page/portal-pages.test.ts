import { readdirSync, readFileSync } from "node:fs";
// @ts-expect-error jsdom brings no types of its own
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { findNotes } from "../../lib/page/find-notes.ts";
import { mountHost } from "../../lib/page/mount-host.ts";

const FOLDER = new URL("../portals/", import.meta.url);
const MEDCOM: Readonly<Record<string, number>> = { DIS01_1: 1, DIS03_1: 1, DIS05_1: 1, DIS13_1: 0, REF01_1: 1 };

/** Opens a page, runs its scripts and waits for its late content; jsdom knows no declarative shadow roots. */
async function openPage(path: string): Promise<Document> {
  const html = readFileSync(new URL(path, FOLDER), "utf8");
  const { window } = new JSDOM(html, { runScripts: "dangerously", url: "https://www.sundhed.dk/borger/min-side/" });
  for (const template of window.document.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]")) {
    template.parentElement?.attachShadow({ mode: "open" }).append(template.content);
    template.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
  return window.document;
}

function expected(document: Document): { notes: number; other: number } {
  const content = document.querySelector("meta[name=klartekst-expect]")?.getAttribute("content") ?? "";
  return { notes: Number(/notes=(\d+)/.exec(content)?.[1]), other: Number(/other=(\d+)/.exec(content)?.[1] ?? 0) };
}

describe("portal pages", () => {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));
  test.each(pages)("%s", async (name) => {
    const document = await openPage(name);
    const { notes, otherLanguage } = findNotes(document);
    expect({ notes: notes.length, other: otherLanguage }, JSON.stringify(notes.map(({ text, reasons }) => [text, reasons]), null, 1))
      .toEqual(expected(document));
    const before = notes.map(({ root }) => root.querySelectorAll("*").length);
    const hosts = notes.map((note) => mountHost(note));
    expect(notes.map(({ root }) => root.querySelectorAll("*").length).every((count, index) => count > (before[index] ?? 0))).toBe(true);
    for (const [index, host] of hosts.entries()) expectPlaced(host, notes[index]?.element as Element);
    expect(findNotes(document).notes.map(({ text }) => text)).toEqual(notes.map(({ text }) => text));
  });
});

/** Right after the element or inside it, never between rows or items. */
function expectPlaced(host: Element, element: Element): void {
  expect(host.isConnected).toBe(true);
  expect(host.previousElementSibling === element || element.contains(host)).toBe(true);
  expect(host.parentElement?.localName ?? "").not.toMatch(/^(?:table|tbody|thead|tfoot|tr|ul|ol|dl|html)$/);
}

describe("MedCom's own pages", () => {
  test.each(Object.entries(MEDCOM))("%s holds %i note(s)", async (name, count) => {
    const { notes } = findNotes(await openPage(`medcom/${name}.html`));
    expect(notes).toHaveLength(count);
    for (const { text } of notes) expect(text).not.toMatch(/CPR-Nummer|Afsender/);
  });
});
