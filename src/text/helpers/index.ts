import { add } from "./add.ts";
import { and } from "./and.ts";
import { average } from "./average.ts";
import { byField } from "./by-field.ts";
import { byMonth, byUnit } from "./by-view.ts";
import { change } from "./change.ts";
import { cn } from "./cn.ts";
import { count } from "./count.ts";
import { date } from "./date.ts";
import { dates } from "./dates.ts";
import { distinct } from "./distinct.ts";
import { document } from "./document.ts";
import { each } from "./each.ts";
import { eq } from "./eq.ts";
import { first } from "./first.ts";
import { fixed } from "./fixed.ts";
import { ge } from "./ge.ts";
import { groupBy } from "./group-by.ts";
import { growth } from "./growth.ts";
import { gt } from "./gt.ts";
import { latest } from "./latest.ts";
import { le } from "./le.ts";
import { list } from "./list.ts";
import { lt } from "./lt.ts";
import { lunar } from "./lunar.ts";
import { max } from "./max.ts";
import { min } from "./min.ts";
import { money } from "./money.ts";
import { ne } from "./ne.ts";
import { none } from "./none.ts";
import { not } from "./not.ts";
import { number } from "./number.ts";
import { or } from "./or.ts";
import { ordinal } from "./ordinal.ts";
import { paragraphs } from "./paragraphs.ts";
import { percent } from "./percent.ts";
import { plural } from "./plural.ts";
import { records } from "./records.ts";
import { since } from "./since.ts";
import { sortBy } from "./sort-by.ts";
import { sum } from "./sum.ts";
import { table } from "./table.ts";
import { take } from "./take.ts";
import { title } from "./title.ts";
import { unless } from "./unless.ts";
import { until } from "./until.ts";
import { values } from "./values.ts";
import { was } from "./was.ts";
import { view } from "./view.ts";
import { where } from "./where.ts";
import { ifHelper } from "./if.ts";
import { withHelper } from "./with.ts";
import type { BlockHelper, Helper } from "./helper.ts";

/** What is called in `{{…}}` and `(…)`: queries, figures, ways of writing, comparisons. */
export const helpers: readonly Helper[] = [
  where,
  since,
  until,
  sortBy,
  take,
  count,
  records,
  sum,
  min,
  max,
  average,
  first,
  latest,
  distinct,
  values,
  view,
  groupBy,
  byField,
  byUnit,
  byMonth,
  was,
  add,
  percent,
  number,
  plural,
  money,
  cn,
  ordinal,
  date,
  dates,
  lunar,
  title,
  document,
  list,
  change,
  growth,
  none,
  fixed,
  paragraphs,
  table,
  eq,
  ne,
  lt,
  le,
  gt,
  ge,
  and,
  or,
  not,
];

/** What opens a block. */
export const blockHelpers: readonly BlockHelper[] = [ifHelper, unless, each, withHelper];
