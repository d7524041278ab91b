import { expect, test } from "@jest/globals";

import { rememberByText } from "../../src/tree/remember.ts";

test("The same text gives the same object again", () => {
  const remembered = rememberByText((text) => ({ text }));
  expect(remembered("甲")).toBe(remembered("甲"));
  expect(remembered("甲")).not.toBe(remembered("乙"));
});

test("However many texts come by, only some thousands are remembered", () => {
  let made = 0;
  const remembered = rememberByText((text) => ({ text, number: made++ }));
  for (let index = 0; index < 10_000; index++) remembered(String(index));
  expect(made).toBe(10_000);
  remembered("9999");
  expect(made).toBe(10_000);
  remembered("0");
  expect(made).toBe(10_001);
});

test("A very long text is made each time", () => {
  const remembered = rememberByText((text) => ({ text }));
  const long = "甲".repeat(30_000);
  expect(remembered(long)).not.toBe(remembered(long));
});
