import type { Named, RefusedCharacterKind, RefusedYaml, Shape, SourceValues } from "../../diagnostics/codes/source.ts";
import type { Sentences } from "../sentences.ts";

const characterKinds: { readonly [K in RefusedCharacterKind]: string } = {
  control: "控制字符",
  separator: "特殊的换行字符",
  surrogate: "不成对的代理码",
  noncharacter: "不是字符的码位",
  reserved: "本工具留用的字符",
};

const features: { readonly [F in RefusedYaml]: string } = {
  alias: "引用（*）",
  anchor: "锚点（&）",
  tag: "类型标签（!）",
  "merge-key": "合并键（<<）",
  directive: "指令行（%）",
  "several-documents": "用“---”分开的多个文档",
  "explicit-key": "用“?”起头的键",
};

const shapes: { readonly [S in Shape]: string } = {
  scalar: "一项内容",
  list: "用“- ”逐条列出的清单",
  map: "“名称: 内容”的形式",
};

const wideSpaces: ReadonlyMap<string, string> = new Map([
  ["\u3000", "全角空格"],
  ["\u00A0", "不换行空格"],
]);

const shapeHints: { readonly [S in Shape]: string } = {
  scalar: "请在冒号后面直接写内容，只写一项。",
  list: "请每项另起一行，以“- ”开头；短的也可写成[甲, 乙]；一项也没有时写[]。",
  map: "请每项写一行“名称: 内容”，冒号用半角，后面加一个空格，各行左对齐。",
};

export const source: Sentences<SourceValues> = {
  "foreign-encoding": ({ encoding }) => ({
    message: `文件的编码是${encoding}，只接受UTF-8。`,
    hint: "在记事本或WPS中打开，另存为时把编码选为UTF-8，再保存。",
  }),
  "unknown-encoding": () => ({
    message: "认不出文件的编码，只接受UTF-8。",
    hint: "请用原来的软件打开，另存为UTF-8编码的文本文件。",
  }),
  "broken-text": () => ({
    message: "此处的字节不是UTF-8编码，文字已损坏。",
    hint: "请重新录入此处的文字，并以UTF-8编码保存。",
  }),
  "mistaken-encoding": ({ found, likely }) => ({
    message: `此处的文字是“${found}”；文件若本是GBK编码，应为“${likely}”。`,
    hint: "如果应为后者，请把文件另存为UTF-8编码。",
  }),
  "binary-file": () => ({
    message: "这不是文本文件。",
    hint: "事实文件须是纯文本的YAML文件，不能是Word、Excel文件改名而来。",
  }),
  "file-too-large": ({ megabytes, most }) => ({
    message: `文件有${megabytes}MB，最大只接受${most}MB。`,
    hint: "请按时段或单位拆成几个文件。",
  }),
  "empty-file": () => ({ message: "文件是空的。", hint: "请填写内容，或删除此文件。" }),
  "refused-character": ({ character, kind }) => ({
    message: `此处有${characterKinds[kind]}${character}，文中不能有这样的字符。`,
    hint: "请删去该字符；它多半看不见，可把前后文字一并删去重写。",
  }),
  "invisible-character": ({ character }) => ({
    message: `此处有看不见的字符${character}，多半是复制粘贴带进来的。`,
    hint: "请删去该字符，可把前后文字一并删去重写；不删则原样写进报告。",
  }),
  "tab-character": () => ({ message: "此处有制表符（Tab），只接受空格。", hint: "请把制表符改为空格。" }),
  "full-width-mark": ({ mark, wanted }) => ({
    message: wideSpaces.has(mark)
      ? `此处是${wideSpaces.get(mark)}，应为普通的半角空格。`
      : `此处是全角的“${mark}”，应为半角的“${wanted}”。`,
    hint:
      mark === "："
        ? "请改为半角冒号，后面加一个空格；如果它是内容的一部分，请给整段内容加上英文引号。"
        : "请改为半角；如果它是内容的一部分，请给整段内容加上英文引号。",
  }),
  "missing-space": ({ mark }) => ({
    message: `“${mark}”后面缺少空格。`,
    hint: `请在“${mark}”后面加一个空格。`,
  }),
  "swallowed-text": ({ text }) => ({
    message: `“${text}”以#开头，会被当作注释而丢失。`,
    hint: "如果它是内容，请给整段内容加上英文引号；如果是注释，请在#后面加一个空格。",
  }),
  "text-over-lines": () => ({
    message: "这段内容跨了几行，换行会变成空格。",
    hint: "请写在一行里；要分段的材料，请在冒号后写“|”，从下一行起缩进书写。也请检查是否漏了冒号，或缩进有误。",
  }),
  "refused-yaml": ({ feature, written }) => ({
    message: `此处的“${written}”是YAML的${features[feature]}，这里不接受。`,
    hint: "请直接写出内容；如果它是内容的一部分，请加上英文引号。",
  }),
  "duplicate-key": ({ key, first, firstPlace }) => ({
    message:
      key === first
        ? `“${key}”写了两次，上一次在第${firstPlace.line}行。`
        : `“${key}”与第${firstPlace.line}行的“${first}”是同一项，写了两次。`,
    hint: "请并为一处。",
  }),
  "key-not-text": () => ({ message: "冒号前面应是一个名称。", hint: "请写成“名称: 内容”的形式。" }),
  "nested-too-deep": ({ most }) => ({
    message: `此处嵌套过深，最多${most}层。`,
    hint: "请检查是否多写了括号或短横线。",
  }),
  "too-many-values": ({ most }) => ({
    message: `文件里的名称和内容超过${most}个。`,
    hint: "请按时段或单位拆成几个文件。",
  }),
  "missing-colon": ({ text }) => ({
    message: `“${text}”后面没有冒号。`,
    hint: "请写成“名称: 内容”的形式，冒号用半角，后面加一个空格。",
  }),
  "bad-indent": () => ({
    message: "此处的缩进与上文对不齐。",
    hint: "同一层的各行要左对齐，下一层多缩进两个空格。",
  }),
  "unclosed-quote": ({ quote }) => ({ message: `引号${quote}没有配对。`, hint: "请在内容末尾补上同样的引号。" }),
  "unclosed-bracket": ({ bracket }) => ({ message: `括号${bracket}没有配对。`, hint: "请补上另一半括号。" }),
  "missing-comma": ({ before }) =>
    before === undefined
      ? { message: "括号里的两项之间缺少逗号。", hint: "请用半角逗号隔开。" }
      : {
          message: `“${before}”前面缺少逗号：花括号里的各项之间要用半角逗号隔开。`,
          hint: "请补上半角逗号；冒号属于内容的，请给整段内容加上英文引号。",
        },
  "bad-escape": ({ escape }) => ({
    message: `双引号里的“${escape}”不是可用的转义写法。`,
    hint: "请改用单引号，或把反斜杠写成两个。",
  }),
  "bad-start": ({ character }) => ({
    message: `内容不能以“${character}”开头。`,
    hint: "请给整段内容加上英文引号。",
  }),
  "key-over-lines": () => ({
    message: "名称跨了几行。",
    hint: "请检查上一行是否漏了冒号或冒号后的空格。",
  }),
  "key-too-long": ({ most }) => ({ message: `名称太长，最多${most}个字符。`, hint: "请检查是否漏了换行。" }),
  "two-colons": () => ({
    message: "一行里有两个冒号，或缩进多了。",
    hint: "内容里有冒号加空格时，请给整段内容加上英文引号；否则请检查缩进。",
  }),
  "list-beside-key": () => ({ message: "短横线应另起一行。", hint: "请在冒号后换行，再写“- ”。" }),
  "block-in-brackets": () => ({
    message: "括号里不能再用短横线或换行缩进的写法。",
    hint: "请都写在括号里，或都分行写。",
  }),
  "bad-block-header": () => ({ message: "“|”或“>”后面应直接换行。", hint: "请把内容写到下一行，并缩进。" }),
  "unexpected-text": ({ text }) => ({
    message: `此处不应有“${text}”。`,
    hint: "请检查上文的引号、括号和缩进。",
  }),
  "unknown-key": ({ key, of, nearest, known }) => ({
    message: `${of.labels.zh}里没有“${key}”这一项。`,
    hint: nearest.length > 0 ? `是不是${nearestOf(nearest, key)}？` : `可以写的有：${oneOf(known)}。`,
  }),
  "missing-key": ({ key, of }) => ({
    message: `${of.labels.zh}缺少“${key.labels.zh}”。`,
    hint: `请补上“${key.labels.zh}: …”一行。`,
  }),
  "missing-value": () => ({
    message: "冒号后面没有内容。",
    hint: "请填写内容；如果不需要，请删除这一行；清单没有内容时请写“[]”。",
  }),
  "wrong-shape": ({ found, expected }) => ({
    message: `此处应是${shapes[expected]}，现在是${shapes[found]}。`,
    hint: shapeHints[expected],
  }),
  "line-break-in-value": () => ({
    message: "这一项只能有一行，现在有换行。",
    hint: "请写成一行；分段的文字请写在“材料”里。",
  }),
};

function oneOf(named: readonly Named[]): string {
  return named.map(({ labels }) => `“${labels.zh}”`).join("、");
}

/** As they would have been written here: by name among Latin letters, else by the Chinese label. */
function nearestOf(named: readonly Named[], written: string): string {
  const latin = /^[\0-\u007F]*$/.test(written);
  return named.map(({ name, labels }) => `“${latin ? name : labels.zh}”`).join("、");
}
