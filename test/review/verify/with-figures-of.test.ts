import { expect, test } from "@jest/globals";

import { withFiguresOf } from "../../../src/review/verify/with-figures-of.ts";

/** Words whose figures stand in brackets, each with what it is: [a:16]. */
function wording(marked: string) {
  const anchors: { from: number; to: number; what: string }[] = [];
  let text = "";
  for (const [, plain = "", what, figure = ""] of marked.matchAll(/([^[]*)(?:\[(\w):([^\]]*)\]|$)/g)) {
    text += plain;
    if (what !== undefined) anchors.push({ from: text.length, to: text.length + figure.length, what });
    text += figure;
  }
  return { text, anchors };
}

test.each([
  ["has what the file says", "共[a:16]次，[b:3]份", "共计[a:14]次", "共[a:14]次，[b:3]份"],
  ["takes several of a kind in their order", "[a:1]和[a:2]", "[a:3]、[a:456]", "[a:3]和[a:456]"],
  ["keeps what the file has another number of", "[a:1]和[a:2]", "[a:3]", "[a:1]和[a:2]"],
  ["keeps what the file has emptied", "共[a:1]次", "共[a:]次", "共[a:1]次"],
])("The draft's words: %s", (_, draft, file, expected) => {
  expect(withFiguresOf(wording(file), wording(draft))).toEqual(wording(expected));
});
