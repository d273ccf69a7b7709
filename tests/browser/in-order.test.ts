import { expect, test } from "vitest";
import { inOrder } from "../../lib/browser/in-order.ts";

test("an answer that comes after a later one's is dropped", () => {
  const asking = inOrder();
  const shown: string[] = [];
  const [first, second, third] = [asking(), asking(), asking()];
  second(() => shown.push("second"));
  first(() => shown.push("first"));
  third(() => shown.push("third"));
  expect(shown).toEqual(["second", "third"]);
});
