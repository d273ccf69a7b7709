// @vitest-environment jsdom
import { expect, test } from "vitest";
import { noteHeading, type NoteHeading } from "../../lib/page/note-heading.ts";

function headingIn(html: string): NoteHeading {
  document.body.innerHTML = html;
  return noteHeading(document.querySelector("#note") as Element);
}

test("the heading before a note, with what stands around it", () => {
  expect(headingIn("<section><header><h3>Ambulant notat</h3> 12.03.2025</header><div id=note>Plan: ktr.</div></section>"))
    .toEqual({ title: "Ambulant notat", around: "Ambulant notat 12.03.2025" });
});

test("of several headings the nearest, and none that follows", () => {
  expect(headingIn("<h2>Journal</h2><h3>Epikrise</h3><div id=note>Plan: ktr.</div><h3>Notat</h3>").title).toBe("Epikrise");
});

test("the heading that a note opens with", () => {
  expect(headingIn("<div id=note><h4>Notat</h4><p>Plan: ktr.</p></div>").title).toBe("Notat");
});

test("a heading far up is the page's own", () => {
  expect(headingIn("<h1>Journal</h1><div><div><div><div><div><div id=note>Plan: ktr.</div></div></div></div></div></div>"))
    .toEqual({ title: "", around: "" });
});
