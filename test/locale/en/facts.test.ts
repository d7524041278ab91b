import { expect, test } from "@jest/globals";

import { toldOfFacts } from "../../facts/told.ts";

test.each([
  ["meeting: []\n", "There is no “meeting” in the facts file. → Did you mean “meetings”?"],
  ["meetings: [{ date: 2020-02-30 }]\n", "There is no day “2020-02-30”. → Check the month and the day."],
  [
    "meetings: [{ date: 2020-02-03, kind: 局党组会议 }]\n",
    "“局党组会议” is none of the choices. → Did you mean “局党组（扩大）会议”?",
  ],
  ["meetings: [{ date: 2020-02-03, subject: 甲 }]\n", "“kind” is missing in meetings. → Add a line “kind: …”."],
  [
    "donations: [{ amount: 007 }]\n",
    "“007” starts with 0, as no number does. → Write digits, as 170 or 268.9163; approximate numbers as about 170, nearly 300, over 20. Codes belong in text fields.",
  ],
  [
    "meetings:\n  - { date: 2020-02-03, kind: special, subject: a }\n  - { date: 2020-02-03, kind: special, subject: a }\n",
    "Two records of “meetings” are alike in date, kind, subject; the other is in data/city/2020-02.yaml, line 3. → If it was entered twice, delete one; if these are two things, tell them apart.",
  ],
])("%j", (text, told) => {
  expect(toldOfFacts("en", `period: 2020-02\n${text}`)).toContain(told);
});
