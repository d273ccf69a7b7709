import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelLibrary } from "../../scripts/build/model-library.ts";

const path = "node_modules/@xenova/transformers/dist/transformers.web.js";

describe("the model library in the bundle", () => {
  const { transform } = modelLibrary();
  const bundled = (transform as (code: string, id: string) => { code: string } | null)(readFileSync(path, "utf8"), path)?.code ?? "";

  it("holds no address of a content network or model host", () => {
    expect(bundled).not.toMatch(/https:\/\/(?:cdn\.jsdelivr\.net|huggingface\.co)\/(?!docs)/u);
  });
  it("does not let one failed load or run make every later one fail", () => {
    expect(bundled).toMatch(/webInitChain = webInitChain\.catch\(\(\) => undefined\)\.then\(/u);
    expect(bundled).toMatch(/webInferenceChain = webInferenceChain\.catch\(\(\) => undefined\)\.then\(/u);
  });
  it("leaves other modules as they are", () => {
    expect((transform as (code: string, id: string) => unknown)("const a = 1;", "lib/glossary/glossary.ts")).toBeNull();
  });
});
