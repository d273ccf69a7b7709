import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import da from "../public/_locales/da/messages.json";
import en from "../public/_locales/en/messages.json";

const SOURCES = ["entrypoints", "components", "lib", "wxt.config.ts"];

function read(path: string): string {
  if (/\.[a-z]+$/u.test(path)) return /\.tsx?$/u.test(path) ? readFileSync(path, "utf8") : "";
  return readdirSync(path).map((name) => read(join(path, name))).join("\n");
}

const source = SOURCES.map(read).join("\n");

test("Danish and English have the same messages, none empty, with the same places for values", () => {
  expect(Object.keys(en)).toEqual(Object.keys(da));
  for (const [word, { message }] of Object.entries(da)) {
    const other = en[word as keyof typeof en].message;
    expect(message.trim(), word).not.toBe("");
    expect(other.match(/\$\d/gu), word).toEqual(message.match(/\$\d/gu));
  }
});

test("every message is used", () => {
  const unused = Object.keys(da).filter((word) => !new RegExp(`(?:\\b|__MSG_)${word}(?:\\b|__)`, "u").test(source));
  expect(unused).toEqual([]);
});

test("every message that is asked for is there", () => {
  const asked = [...source.matchAll(/__MSG_(\w+)__|\bwords\.((?:page|popup|options)[A-Z]\w+)/gu)]
    .map(([, inManifest, inCode]) => inManifest ?? inCode ?? "");
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((word) => !(word in da))).toEqual([]);
});
