// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { keepFocus } from "../../lib/browser/keep-focus.ts";

let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<main id="root"><button id="before"></button><ul>
    <li><button id="first"></button></li><li><button id="second"></button></li><li><button id="third"></button></li></ul>
    <section hidden><button id="unseen"></button></section><p><button id="alone"></button></p><button id="after"></button></main>`;
  root = find("root");
  keepFocus(root);
});

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

async function focusAfter(change: () => void): Promise<string | undefined> {
  change();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return document.activeElement?.id;
}

test.each([
  ["second", "third", "the next in its list"],
  ["third", "second", "the last in its list"],
  ["alone", "after", "what follows, never what is hidden"],
])("when %s goes away, the focus goes to %s: %s", async (gone, next) => {
  find(gone).focus();
  expect(await focusAfter(() => (find(gone).closest("li, p") ?? find(gone)).remove())).toBe(next);
});

test("a button that comes in another's place gets its focus", async () => {
  find("before").focus();
  expect(await focusAfter(() => (find("before").outerHTML = "<div><button id='stop'></button></div>"))).toBe("stop");
});

test("a button that can't be pressed any more gives the focus on", async () => {
  find("first").focus();
  expect(await focusAfter(() => {
    // What browsers do by themselves, and jsdom doesn't.
    find("first").blur();
    find("first").setAttribute("disabled", "");
  })).toBe("second");
});

test("nothing is taken from who has gone on, or pressed elsewhere", async () => {
  find("first").focus();
  expect(await focusAfter(() => {
    find("after").focus();
    find("first").remove();
  })).toBe("after");
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  expect(await focusAfter(() => find("after").remove())).toBe("");
});
