import { describe, expect, test } from "@jest/globals";

import { blockHelpers, helpers } from "../../../src/text/helpers/index.ts";
import { render } from "../sample-facts.ts";

describe.each([...helpers, ...blockHelpers])("the helper $name", ({ manual }) => {
  test("says what it does in both languages and shows how", () => {
    expect(manual.zh).toMatch(/。$/);
    expect(manual.en).toMatch(/\.$/);
    expect(manual.examples.length).toBeGreaterThan(0);
  });

  test.each(manual.examples)("prints what its manual says: $template", ({ template, prints }) => {
    const rendering = render(template);
    expect(rendering.found).toEqual([]);
    expect(rendering.printed).toBe(prints);
  });
});
