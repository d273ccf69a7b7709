import { expect, test } from "vitest";
import { inTurn } from "../../lib/browser/in-turn.ts";

test("one thing is done after another, also when one fails, and each gives its own", async () => {
  const turn = inTurn();
  const done: string[] = [];
  const slow = turn(async () => {
    await new Promise((soon) => setTimeout(soon, 20));
    done.push("slow");
  });
  const failing = turn(() => Promise.reject(new Error("no room")));
  const quick = turn(() => Promise.resolve(done.push("quick")));
  await expect(failing).rejects.toThrow("no room");
  await slow;
  expect(await quick).toBe(2);
  expect(done).toEqual(["slow", "quick"]);
});
