/** Pages that change, hide, freeze and throw away what stands on them: in Chromium and in Firefox. */
import { expect, test } from "vitest";
import { inEachBrowser, type Tab } from "./support/journey-browser.ts";
import { leftovers } from "./support/leftovers.ts";
import { NOTE, pageWith } from "./support/pages.ts";
import { MSP, SUNDHED } from "./support/portal-server.ts";
import { reactPage } from "./support/react-page/react-page.ts";
import { onlyView, openView } from "./support/reading.ts";
import { until } from "./support/until.ts";

/** An app that keeps its view in the address. */
const SPA = `<div id="app"></div><script>
  const note = ${JSON.stringify(`<div id="note">${NOTE}</div>`)};
  const draw = () => document.getElementById("app").innerHTML = location.hash === "#note" ? note : "<p>Dine aftaler</p>";
  addEventListener("popstate", draw);
  draw();
</script>`;

/** Forty notes, of which four rows are ever there: they are filled anew as the list is scrolled. */
const VIRTUAL = `<div id="list" style="height: 1200px; overflow: auto"><div style="height: 16000px; position: relative"></div></div><script>
  const list = document.getElementById("list");
  const rows = Array.from({ length: 4 }, () => list.firstChild.appendChild(document.createElement("div")));
  const fill = () => {
    const first = Math.floor(list.scrollTop / 400);
    for (const [i, row] of rows.entries()) {
      row.style.cssText = "position: absolute; inset-inline: 0; top: " + (first + i) * 400 + "px";
      row.className = "row";
      row.innerHTML = ${JSON.stringify(NOTE)}.replace("750 mg", (first + i + 1) + " mg");
    }
  };
  list.addEventListener("scroll", fill);
  fill();
</script>`;

const longNote = (dose: string) => `<div>${`${NOTE.replace("750 mg", dose)}<br>`.repeat(10)}</div>`;

const PAGES = {
  "/note": pageWith(`<h1>Journal</h1><div id="note">${NOTE}</div><p>Slut</p>`),
  "/one": pageWith(longNote("100 mg")),
  "/two": pageWith(longNote("200 mg")),
  "/app": pageWith(`<div id="app"><div id="note">${NOTE}</div></div>`),
  "/empty": pageWith(`<div id="app"></div>`),
  "/shadow": pageWith(`<div id="host"></div><script>
    document.getElementById("host").attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(`<div id="note">${NOTE}</div>`)};
  </script>`),
  "/frame": pageWith(`<iframe src="/note" width="900" height="900"></iframe>`),
  "/sandbox": pageWith(`<iframe src="/note" width="900" height="900" sandbox="allow-same-origin"></iframe>`),
  "/spa": pageWith(SPA),
  "/virtual": pageWith(VIRTUAL),
  "/other": pageWith("<p>Dine aftaler</p>"),
  "/react": await reactPage(),
};

/** Where in the window a word of the note stands, and the note's markup. Runs in the page. */
function wordInNote(word: string): { markup: string; x: number; y: number } {
  const frame = document.querySelector("iframe");
  const root = document.getElementById("host")?.shadowRoot ?? frame?.contentDocument ?? document;
  const note = root.getElementById("note") as HTMLElement;
  const text = note.firstChild as Text;
  const range = note.ownerDocument.createRange();
  range.setStart(text, text.data.indexOf(word));
  range.setEnd(text, text.data.indexOf(word) + word.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const border = frame?.clientLeft ?? 0;
  return { markup: note.innerHTML, x: left + border + x + width / 2, y: top + border + y + height / 2 };
}

const bodyOf = async (tab: Tab) => (await (await onlyView(tab)).one(".body")).text();

/** Waits until nothing of ours is in the page. */
const cleared = (tab: Tab) => until(async () => expect(await leftovers(tab)).toEqual([]));

inEachBrowser(PAGES, (browser) => {
  const open = (path: string, site = SUNDHED) => browser().open(`${site}${path}`);

  test.each(["/shadow", "/frame", "/sandbox"])("a note in %s is found and shown, and its card opens", async (path) => {
    const tab = await open(path);
    const view = await openView(tab);
    expect(await (await view.one(".body")).text()).toContain("750 mg");
    await (await view.one(".term")).hover();
    await until(async () => expect(await (await view.one(".card")).call("function () { return this.matches(':popover-open'); }")).toBe(true));
    await tab.close();
  });

  test.each(["/note", "/shadow", "/frame"])("pointing at the portal's own words in %s lights up their plain sentence, and changes nothing there", async (path) => {
    const tab = await open(path);
    const view = await openView(tab);
    const { markup, x, y } = await tab.run(wordInNote, "indl. akut");
    const lit = async () => Promise.all((await view.all(".sentence.lit")).map((sentence) => sentence.text()));
    for (const layout of ["Alt+3", "Alt+2"]) {
      await tab.press(layout);
      await tab.point(x, y);
      await until(async () => expect(await lit()).toEqual([expect.stringMatching(/indlagt/u)]));
      await tab.point(x, y + 200);
      await tab.point(x + 700, y);
      await until(async () => expect(await lit()).toEqual([]));
    }
    expect((await tab.run(wordInNote, "indl. akut")).markup).toBe(markup);
    await tab.close();
  });

  test("a note that comes late is found", async () => {
    const tab = await open("/empty", MSP);
    await tab.run((note) => {
      setTimeout(() => (document.getElementById("app") as HTMLElement).innerHTML = `<div id="note">${note}</div>`, 300);
    }, NOTE);
    expect(await (await (await openView(tab)).one(".body")).text()).toContain("750 mg");
    await tab.close();
  });

  test("a note that is replaced while it is open stays open, once; another note in its place is folded", async () => {
    const tab = await open("/app");
    await openView(tab);
    const replace = (note: string) => tab.run((html) => {
      const app = document.getElementById("app") as HTMLElement;
      app.replaceChildren();
      app.innerHTML = `<div id="note">${html}</div>`;
    }, note);
    await replace(NOTE);
    await until(async () => expect(await (await (await onlyView(tab)).one(".toggle")).text()).toBe("Skjul"));
    expect(await tab.run(() => document.getElementById("note")?.nextElementSibling?.localName)).toBe("klartekst-note");
    await replace(NOTE.replace("750 mg", "500 mg"));
    await until(async () => expect(await (await (await onlyView(tab)).one(".toggle")).text()).toBe("Vis på hverdagsdansk"));
    await openView(tab);
    expect(await bodyOf(tab)).toContain("500 mg");
    await tab.close();
  });

  test("in a virtual list each row has its own note's plain version, and none twice", async () => {
    const tab = await open("/virtual");
    for (const top of [0, 4000, 400]) {
      await tab.run((to) => void ((document.getElementById("list") as HTMLElement).scrollTop = to), top);
      await until(async () => expect(await tab.run(() => [...document.querySelectorAll(".row")].map((row) => row.querySelectorAll("klartekst-note").length
        + Number(row.nextElementSibling?.localName === "klartekst-note")).join())).toBe("1,1,1,1"));
      const folded = async () => Promise.all((await tab.views(4)).map(async (view) => (await view.one(".toggle")).text()));
      await until(async () => expect(new Set(await folded())).toEqual(new Set(["Vis på hverdagsdansk"])));
      const views = await tab.views(4);
      for (const view of views) await (await view.one(".toggle")).call("function () { this.click(); }");
      for (const view of views) await view.settled();
      const texts = await Promise.all(views.map(async (view) => (await view.one(".body")).text()));
      expect(texts.map((text) => /(\d+) mg/u.exec(text)?.[1])).toEqual([1, 2, 3, 4].map((row) => String(row + top / 400)));
    }
    await tab.close();
  });

  test("history there and back: the button comes with its note and goes with it", async () => {
    const tab = await open("/spa");
    await tab.views(0);
    await tab.run(() => void (location.hash = "note"));
    await openView(tab);
    await tab.history(-1);
    await cleared(tab);
    await tab.history(1);
    await onlyView(tab);
    await tab.close();
  });

  test("React renders the notes anew, in another order, away and back: no error, no duplicate, each host at its note", async () => {
    const tab = await open("/react");
    for (const view of await tab.views(3)) {
      await (await view.one(".toggle")).click();
      await view.settled();
    }
    const show = (change: string) => tab.run((json) => (globalThis as unknown as { show: (change: unknown) => void }).show(JSON.parse(json)), change);
    const places = () => tab.run(() => [...document.querySelectorAll("#app .note")].map((note) =>
      note.querySelectorAll("klartekst-note").length + Number(note.nextElementSibling?.localName === "klartekst-note")).join());
    const inPlace = (after = "") => until(async () => {
      expect(await places(), after).toBe("1,1,1");
      expect(await tab.run(() => document.querySelectorAll("klartekst-note").length)).toBe(3);
    });
    for (const change of [{ tick: 1 }, { reversed: true }, { generation: 1 }, { tick: 2, reversed: false }, { generation: 2, tick: 3 }]) {
      await show(JSON.stringify(change));
      await inPlace(JSON.stringify(change));
    }
    await show('{"notes":false}');
    await cleared(tab);
    await show('{"notes":true}');
    await inPlace();
    expect(browser().complaints).toEqual([]);
    await tab.close();
  });

  test("kept by the browser and come back to: what was open is open, and can be rewritten anew", async () => {
    const tab = await open("/note");
    await openView(tab);
    await tab.run(() => addEventListener("pageshow", ({ persisted }) => document.documentElement.setAttribute("data-kept", String(persisted))));
    await tab.goto(`${SUNDHED}/other`);
    await tab.history(-1);
    await until(async () => expect(await tab.run(() => document.documentElement.getAttribute("data-kept"))).toBe("true"));
    const view = await onlyView(tab);
    expect(await (await view.one(".toggle")).text()).toBe("Skjul");
    const terms = (await view.all(".term")).length;
    await (await view.all("select"))[1]?.fill("hardest");
    await until(async () => expect((await view.all(".term")).length).toBeLessThan(terms));
    await (await view.all("select"))[1]?.fill("most");
    await until(async () => expect((await view.all(".term")).length).toBe(terms));
    await tab.close();
  });

  test("two tabs at once: both are written, each its own", async () => {
    const tabs = [await open("/one"), await open("/two", MSP)];
    const views = await Promise.all(tabs.map(onlyView));
    await Promise.all(views.map(async (view) => (await view.one(".toggle")).call("function () { this.click(); }")));
    for (const tab of tabs) {
      await tab.front();
      await (await onlyView(tab)).settled();
    }
    expect(await Promise.all(tabs.map(async (tab) => [...new Set((await bodyOf(tab)).match(/\d+(?= mg)/gu))].join()))).toEqual(["100", "200"]);
    for (const tab of tabs) await tab.close();
  });

  test("a portal that logs out leaves nothing of ours on the page, nor of what was read", async () => {
    const tab = await open("/app");
    const view = await openView(tab);
    await (await view.one(".sentence")).hover();
    await tab.run(() => (document.getElementById("app") as HTMLElement).replaceChildren("Du er logget ud."));
    await cleared(tab);
    expect(await tab.run(() => document.body.innerText.trim())).toBe("Du er logget ud.");
    await tab.close();
  });

  test("when the extension is updated under an open page, the page has one button, and it works", async () => {
    const tab = await open("/note");
    await openView(tab);
    await tab.run(() => document.querySelector("klartekst-note")?.setAttribute("data-old", ""));
    await browser().update();
    await until(async () => {
      expect(await tab.run(() => [...document.querySelectorAll("klartekst-note")].map((host) => host.hasAttribute("data-old")).join())).toBe("false");
    });
    await openView(tab);
    expect(await bodyOf(tab)).toContain("750 mg");
    await tab.close();
  });

  test("nothing is thrown or logged as an error", () => {
    expect(browser().complaints).toEqual([]);
  });
});
