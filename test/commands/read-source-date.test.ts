import { expect, test } from "@jest/globals";

import { readSourceDate } from "../../src/commands/read-source-date.ts";
import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";

function read(written: string | undefined) {
  const diagnostics = collectDiagnostics();
  return [readSourceDate(written, diagnostics.report), ...diagnostics.found().map(({ code }) => code)];
}

test("SOURCE_DATE_EPOCH is a whole number of seconds, or not given", () => {
  expect(read(undefined)).toEqual([undefined]);
  expect(read("1581292800")).toEqual([1_581_292_800]);
  expect(read("315532800")).toEqual([315_532_800]);
});

test.each(["", "now", "-1", "1581292800.5", "1e9", " 1581292800", "0", "315532799", "4354819200", "99999999999999"])(
  "%j is refused",
  (written) => {
    expect(read(written)).toEqual([undefined, "wrong-source-date"]);
  },
);
