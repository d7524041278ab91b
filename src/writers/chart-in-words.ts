import type { ChartBlock } from "../tree/tree.ts";

/** What a chart shows, for those who can't see it: `甲县：会议 12，文件 5；乙县：…` */
export function chartInWords({ categories, series }: Pick<ChartBlock, "categories" | "series">): string {
  return categories
    .map((category, index) => {
      const values = series.map(({ name, values: own }) => `${name} ${own[index] ?? "—"}`);
      return `${category}：${values.join("，")}`;
    })
    .join("；");
}
