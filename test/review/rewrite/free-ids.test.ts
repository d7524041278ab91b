import { expect, test } from "@jest/globals";

import { freeIds } from "../../../src/review/rewrite/free-ids.ts";

test("An id is given once, and never one that is taken", () => {
  const nextId = freeIds([`<w:ins w:id="7"/><w:bookmarkStart w:id='9'/>`, `<w:p w:id="2"/>`]);
  expect([nextId(), nextId()]).toEqual([10, 11]);
  const nearFull = freeIds([`<w:ins w:id="2147483647"/><w:ins w:id="1"/>`]);
  expect([nearFull(), nearFull()]).toEqual([2, 3]);
});
