import type { Declarations, Declared, Ledger } from "../../src/facts/declarations.ts";
import { specialBlocks } from "../../src/tree/special-blocks.ts";
import { blockHelpers, helpers } from "../../src/text/helpers/index.ts";

/** All helpers, a row each: its name, its sentence, and its first example with what that prints. */
export function helperTable(language: "zh" | "en"): string {
  const head = language === "zh" ? ["用法", "作用", "例", "写出"] : ["helper", "what it does", "example", "prints"];
  const rows = [...blockHelpers, ...helpers].map(({ name, manual }) => {
    const [example] = manual.examples;
    return [`\`${name}\``, escape(manual[language]), code(example?.template ?? ""), escape(example?.prints ?? "")];
  });
  return table(head, rows);
}

/** All ledgers, a row each: its fields, the required ones marked. */
export function ledgerTable({ ledgers }: Declarations, language: "zh" | "en"): string {
  const head = language === "zh" ? ["台账", "名称", "字段"] : ["ledger", "label", "fields"];
  const rows = ledgers.map((ledger) => {
    const [first, second] = language === "zh" ? [ledger.labels.zh, ledger.name] : [ledger.name, ledger.labels.zh];
    return [`\`${first}\``, `\`${second}\``, fieldsOf(ledger, language)];
  });
  return table(head, rows);
}

/** All indicators and topics. */
export function indicatorTable({ indicators }: Declarations, language: "zh" | "en"): string {
  const zh = language === "zh";
  const head = zh ? ["指标", "名称", "单位", "类型"] : ["indicator", "label", "unit", "kind"];
  const rows = indicators.map((indicator) => [
    ...names(indicator, language),
    indicator.unit,
    zh ? { level: "期末数", flow: "本期发生数" }[indicator.kind] : indicator.kind,
  ]);
  return table(head, rows);
}

export function topicTable({ topics }: Declarations, language: "zh" | "en"): string {
  return table(
    language === "zh" ? ["材料", "名称"] : ["topic", "label"],
    topics.map((topic) => names(topic, language)),
  );
}

/** All special blocks, a row each: its names, what it goes around, and its attributes, the required ones marked. */
export function specialBlockTable(language: "zh" | "en"): string {
  const zh = language === "zh";
  const own = ([first, second]: readonly [string, string]) => (zh ? [first, second] : [second, first]);
  const contents = {
    nothing: "—",
    blocks: zh ? "任何内容" : "anything",
    table: zh ? "一张表格" : "a table",
    list: zh ? "一个列表" : "a list",
  };
  const rows = specialBlocks.map(({ names: both, holds, attributes }) => {
    const colons = holds === "nothing" ? "::" : ":::";
    const [first = "", second = ""] = own(both);
    const words = attributes.map(({ names: attributeNames, required }) => {
      const name = `\`${own(attributeNames).join("` `")}\``;
      return required ? `**${name}**` : name;
    });
    return [`\`${colons}${first}\` \`${colons}${second}\``, contents[holds], words.join(zh ? "、" : ", ") || "—"];
  });
  return table(
    zh ? ["块", "里面", "参数（加粗的必写）"] : ["block", "goes around", "attributes (required in bold)"],
    rows,
  );
}

function names({ name, labels }: Declared, language: "zh" | "en"): readonly string[] {
  const both = language === "zh" ? [labels.zh, name] : [name, labels.zh];
  return both.map((one) => `\`${one}\``);
}

function fieldsOf({ fields, quantity }: Ledger, language: "zh" | "en"): string {
  const zh = language === "zh";
  const words = fields.map((field) => {
    const name = zh ? field.labels.zh : `${field.name} ${field.labels.zh}`;
    const marked = field.required ? `**${name}**` : name;
    return field.name === quantity ? `${marked}${zh ? "（数量）" : " (quantity)"}` : marked;
  });
  return words.join(zh ? "、" : ", ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function code(text: string): string {
  return `\`${escape(text)}\``;
}

/** A bar would end the cell, and so would a line. */
function escape(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\n+/g, " ⏎ ");
}
