import { readdirSync, readFileSync } from "node:fs";

import { collectDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { readYaml } from "../../src/source/read-yaml.ts";
import { sourceText } from "../../src/source/source-text.ts";
import { readStyles } from "../../src/styles/read-styles.ts";
import type { Style } from "../../src/styles/style.ts";
import { parseDocument } from "../../src/tree/parse-document.ts";
import type { Document } from "../../src/tree/tree.ts";
import { renderedText } from "../tree/rendered-text.ts";

/** A style as it is shipped. */
export function shippedStyle(name: string): Style {
  const diagnostics = collectDiagnostics();
  const files = readdirSync("templates/styles").map((file) => `templates/styles/${file}`);
  const sources = files.map((file) => sourceText(file, readFileSync(file, "utf8")));
  const style = readStyles(sources, readYaml, diagnostics.report).get(name);
  if (!style) throw new Error(JSON.stringify(diagnostics.found()));
  return style;
}

/** A document from literal Markdown, in which `{{6}}` is a phrase that prints `6`. */
export function documentOf(blocks: readonly string[], parts: Parameters<typeof renderedText>[1] = {}): Document {
  const diagnostics = collectDiagnostics();
  const document = parseDocument(renderedText(blocks, parts), diagnostics.report);
  if (diagnostics.hasErrors()) throw new Error(JSON.stringify(diagnostics.found()));
  return document;
}

/** A report with everything in it that a template can say. */
export function fullReport(): Document {
  const paragraph =
    "**总体情况：**全市共召开会议{{6}}次，印发文件{{17}}件，走访机构{{170余}}家，捐赠资金{{268.9163万元}}，物资折合{{110.941万元}}。工作专班由{{7个增加到9个}}，“一老一小”等重点对象——由专人负责……";
  return documentOf(
    [
      paragraph,
      "# 组织领导",
      paragraph,
      "## 会议{{6}}次",
      paragraph,
      "### 局党组会议",
      paragraph,
      "#### 领导小组会议",
      "##### 扩大会议",
      "缺数时写作{{【待补：在册人数】}}人，*强调*与***又粗又斜***，见[{{市民政局}}网站](https://mz.example.cn/a?b=1&c=2)。",
      "### 其他会议",
      "# 数字",
      "## 再从（一）起",
      "| 项目 | 本期 | 较上期 | 备注 |\n|---|--:|--:|:--|\n| 会议 | {{6}} | {{+2}} | 局党组（扩大）会议与领导小组会议 |\n| 文件 | {{17}} | {{+5}} | |",
      "| 单位 | 数 |\n|---|--:|\n| 甲县民政局 | {{3}} |",
      "1. 第一项{{1}}\n2. 第二项\n   - 分项甲\n   - 分项乙\n3. 第三项\n   1. 小项\n   2. 小项",
      "5. 从五开始\n6. 第六",
      "- 甲\n- 乙\n\n  续段",
      ":::不编号\n\n# 附：说明\n\n说明文字。\n\n:::",
      "## 附下的（一）",
      "## 附下的（二）",
      "# 接着的三",
      "::分页",
      paragraph,
    ],
    {
      title: "{{示例市民政局}}关于疫情防控期间民政领域工作情况的报告",
      addressee: "示例市人民政府：",
      signature: "{{示例市民政局}}",
      date: "{{2020年2月10日}}",
    },
  );
}
