import type { Mouse } from "../../../scripts/browser/seen-element.ts";
import type { FirefoxSession } from "./firefox-session.ts";

/** Keys that have no sign of their own, as WebDriver numbers them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: "\uE004", Enter: "\uE007", Shift: "\uE008", Control: "\uE009", Alt: "\uE00A", Escape: "\uE00C", Space: " ",
  ArrowDown: "\uE015",
};

/** Presses keys as "Alt+k": down in this order, up in the other. */
export async function pressKeys(session: FirefoxSession, context: string, keys: string): Promise<void> {
  const all = keys.split("+").map((key) => KEYS[key] ?? key);
  const actions = [
    ...all.map((value) => ({ type: "keyDown", value })),
    ...all.reverse().map((value) => ({ type: "keyUp", value })),
  ];
  await session.send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions }] });
}

/** The mouse, in the coordinates of a tab's or a frame's window. */
export function mouseIn(session: FirefoxSession, context: string): Mouse {
  const perform = async (x: number, y: number, ...more: { readonly type: string; readonly button: number }[]) => {
    const move = { type: "pointerMove", x: Math.round(x), y: Math.round(y) };
    await session.send("input.performActions", {
      context, actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: [move, ...more] }],
    });
  };
  return {
    move: (x, y) => perform(x, y),
    click: (x, y) => perform(x, y, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }),
  };
}
