import { overQuery, queryIn } from "../../figures/query-in.ts";
import { isMissing } from "../../figures/missing.ts";
import { groupRecords } from "../group-records.ts";
import { kindOfField } from "../kind.ts";
import { breakdownOptions, partsOf } from "./breakdown.ts";
import { fieldOf, movableFigure } from "./given.ts";
import type { Helper } from "./helper.ts";

export const byField: Helper = {
  name: "byField",
  manual: {
    zh: '把一个数按字段的取值分开：每个部分有 key（取值）、value（数）、share（占比，各部分合计正好100%，decimals 为位数）、rank（从大到小的位次）和 tied（是否并列）。order="greatest" 从大到小排，top=3 只取前三个。',
    en: 'Breaks a number down by the values of a field: each part has its key, value, share (all of them make up just 100%; decimals says to how many digits), rank from the greatest, and whether it is tied. order="greatest" sorts them, top=3 takes the first three.',
    examples: [
      {
        template: '{{#each (byField (count meetings) "kind") as |p|}}{{p.key}}{{p.value}}次，占{{p.share}}；{{/each}}',
        prints: "班子会2次，占40.0%；专题会3次，占60.0%；",
      },
      {
        template: '{{list (byField (count media) "outlet" order="greatest") shown=1 of="家媒体"}}',
        prints: "各网络平台80篇等3家媒体",
      },
    ],
  },
  parameters: [
    { name: "number", type: "value", kinds: ["number"], ofRecords: true },
    { name: "field", type: "field", fields: ["text", "date", "choice", "flag", "count", "title", "link"] },
  ],
  options: breakdownOptions,
  gives: ({ fields }) => {
    const field = fields.get("field");
    return field ? { type: "parts", key: kindOfField(field), by: "field" } : { type: "unknown" };
  },
  derive: (given) => {
    const number = movableFigure(given.arguments[0]);
    if (isMissing(number)) return number;
    const { recipe } = number;
    const query = queryIn(recipe);
    if (!query) throw new Error("Of no records: templates are checked before they are rendered.");
    const field = fieldOf(given, "field");
    const groups = groupRecords(query, field, given.look);
    if (isMissing(groups)) return groups;
    return partsOf(
      groups.map(({ key, records }) => ({ key, value: overQuery(recipe, records.recipe) })),
      { keyLabels: field.labels, by: "field", of: recipe },
      given,
    );
  },
};
