import { expect, test } from "@jest/globals";

import { readPeriod } from "../../src/calendar/read-period.ts";
import { Decimal } from "../../src/facts/decimal.ts";
import { writingFor } from "../../src/locale/writing-for.ts";

const [zh, en] = [writingFor("zh-CN"), writingFor("en")];

test.each([
  ["2", "次", "2次", "2"],
  ["12.35", "万人", "12.35万人", "123,500"],
  ["12.35", "万元", "12.35万元", "123,500 yuan"],
  ["3", "km", "3km", "3 km"],
  ["50", "%", "50%", "50%"],
])("%s with the unit %s", (digits, unit, chinese, english) => {
  const decimals = digits.split(".")[1]?.length ?? 0;
  const value = { type: "number", decimal: new Decimal(digits), decimals, unit } as const;
  expect([zh.quantity(value), en.quantity(value)]).toEqual([chinese, english]);
});

test.each([
  ["2019-12", "2019年12月末", "the end of December 2019"],
  ["2019-H1", "2019年上半年末", "the end of the first half of 2019"],
  ["2019-H2", "2019年末", "the end of the second half of 2019"],
  ["2019", "2019年末", "the end of 2019"],
  ["2019-W06", "2019年第6周", "the end of week 6 of 2019"],
  ["2019-02-10", "2019年2月10日", "10 February 2019"],
  ["2019-01-22..2019-02-10", "2019年2月10日", "10 February 2019"],
  ["2019-01-01..2019-02-28", "2019年2月末", "the end of February 2019"],
])("the end of %s, where a level held", (name, chinese, english) => {
  const [period, current] = [readPeriod(name), readPeriod("2020-02")];
  if (!period || !current) throw new Error(name);
  const base = { relation: "named", period, current, atEnd: true } as const;
  expect([zh.compared.base(base), en.compared.base(base)]).toEqual([chinese, english]);
});
