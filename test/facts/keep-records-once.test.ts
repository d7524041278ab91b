import { describe, expect, test } from "@jest/globals";

import type { Facts } from "../../src/facts/facts.ts";
import { factsFrom } from "./facts-example.ts";

const span = "2020-01-22..2020-02-10";
const meeting = "  - { 日期: 2020-02-03, 类别: 领导小组会议, 议题: 甲 }\n";

const file = (period: string, ...meetings: readonly string[]) => `period: ${period}\nmeetings:\n${meetings.join("")}`;

/** Lines of the meetings that are left of each file. */
function left({ files }: Facts): readonly string[] {
  return files.map(({ file: name, ledgers }) => {
    const lines = (ledgers.get("meetings") ?? []).map(({ place }) => place.line);
    return `${name}: ${lines.join(" ")}`;
  });
}

describe("the same record in two files of a unit", () => {
  const files = {
    [`city/${span}.yaml`]: file(span, meeting),
    "city/2020-02.yaml": file("2020-02", meeting.replace("甲", "乙"), meeting),
  };

  test("is told with both places and counted once: in the file that begins first", () => {
    const { facts, found } = factsFrom(files);
    expect(found).toEqual(["record-in-two-files 4:11"]);
    expect(left(facts)).toEqual([`data/city/${span}.yaml: 3`, "data/city/2020-02.yaml: 3"]);
  });

  test("is the same whatever order the files are read in", () => {
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    expect(left(factsFrom(turned).facts)).toEqual(left(factsFrom(files).facts));
    expect(factsFrom(turned).found).toEqual(factsFrom(files).found);
  });

  test("is told once for each file after the first", () => {
    const third = "2020-02-01..2020-02-14";
    const { facts, found } = factsFrom({ ...files, [`city/${third}.yaml`]: file(third, meeting) });
    expect(found).toEqual(["record-in-two-files 3:11", "record-in-two-files 4:11"]);
    expect(left(facts).at(1)).toEqual(`data/city/${third}.yaml: `);
  });

  test("leaves the ledger reported, with nothing in it", () => {
    const { facts } = factsFrom({ ...files, "city/2020-02.yaml": file("2020-02", meeting) });
    expect(facts.files.at(1)?.ledgers.get("meetings")).toEqual([]);
  });

  test("in two units is two records", () => {
    const { found } = factsFrom({
      "city/2020-02.yaml": file("2020-02", meeting),
      [`county/${span}.yaml`]: file(span, meeting),
    });
    expect(found).toEqual([]);
  });
});

describe("two files that disagree about a record", () => {
  const disagree = (first: string, second: string) =>
    factsFrom({
      [`city/${span}.yaml`]: file(span, meeting.replace(" }", `${first} }`)),
      "city/2020-02.yaml": file("2020-02", meeting.replace(" }", `${second} }`)),
    });

  test("are told at each field in which they do", () => {
    const { found } = disagree(", 参会人数: 3, 主持人: 张某", ", 参会人数: 4, 主持人: 李某");
    expect(found).toEqual(["records-disagree 3:48", "records-disagree 3:56"]);
  });

  test("do so, too, where only one gives a field", () => {
    expect(disagree(", 参会人数: 3", "").found).toEqual(["records-disagree 3:11"]);
    expect(disagree("", ", 参会人数: 3").found).toEqual(["records-disagree 3:48"]);
  });

  test("don't where a number is written otherwise, or more stands beside the identity that nobody sees", () => {
    expect(disagree(", 参会人数: 3", ", 参会人数: 3人").found).toEqual(["record-in-two-files 3:11"]);
    const { found } = factsFrom({
      [`city/${span}.yaml`]: file(span, meeting),
      "city/2020-02.yaml": file("2020-02", meeting.replace("甲", '" 甲"')),
    });
    expect(found).toEqual(["record-in-two-files 3:11"]);
  });
});

describe("two files for the same days", () => {
  const days = "2020-02-01..2020-02-29";
  const both = (first: string, second: string) =>
    factsFrom({
      "city/2020-02.yaml": `period: 2020-02\n${first}`,
      [`city/${days}.yaml`]: `period: ${days}\n${second}`,
    });

  test("are refused once, not for each record that both have", () => {
    const meetings = `meetings:\n${meeting}`;
    expect(both(meetings, meetings).found).toEqual(["same-days-twice 1:1"]);
  });

  test("name each indicator about which they disagree", () => {
    const { found } = both("indicators: { 工作组数: 7, 救助人次: 5 }\n", "indicators: { 工作组数: 8, 救助人次: 5 }\n");
    expect(found).toEqual(["same-days-twice 1:1", "indicators-disagree 2:21"]);
  });
});
