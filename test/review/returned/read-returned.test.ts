import { describe, expect, test } from "@jest/globals";

import { baseAnchor } from "../../../src/trace/base-record.ts";
import { builtSample, readSound, sampleOrders } from "../sample-files.ts";

describe.each(sampleOrders)("The report $template as it was built", (order) => {
  test("reads as what it remembers of itself", async () => {
    const { base, paragraphs } = readSound(await builtSample(order));
    const read = paragraphs
      .filter(({ skeleton }) => skeleton !== "")
      .map(({ skeleton, anchors }) => ({ skeleton, anchors: anchors.map(({ name }) => baseAnchor(name)) }));
    expect(read.length).toBeGreaterThan(10);
    expect(read).toEqual(base);
  });

  test("says which report it is", async () => {
    expect(readSound(await builtSample(order)).identity).toMatchObject(order);
  });
});
