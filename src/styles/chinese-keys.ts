/** Where a style says something: the part that it stands in, nothing at the top, and its keys. */
interface StylePath {
  readonly part: string | undefined;
  readonly keys: readonly string[];
}

/** What a key in Chinese is in a style: keys that are known where it stands, or where else it belongs. */
export function findEnglish(key: string, known: readonly string[]): StylePath | undefined {
  const path = Object.hasOwn(paths, key) ? paths[key] : undefined;
  if (!path) return undefined;
  return path.keys.every((name) => known.includes(name)) ? { ...path, part: undefined } : path;
}

const top = (key: string): StylePath => ({ part: undefined, keys: [key] });
const within = (part: string, ...keys: readonly string[]): StylePath => ({ part, keys });

/** What offices call the parts of a layout; where a word may mean several, that of the body. */
const paths: { readonly [key: string]: StylePath } = {
  沿用: top("extends"),
  页面: top("page"),
  纸张: within("page", "width", "height"),
  页边距: within("page", "top", "bottom", "left", "right"),
  上边距: within("page", "top"),
  天头: within("page", "top"),
  下边距: within("page", "bottom"),
  左边距: within("page", "left"),
  订口: within("page", "left"),
  右边距: within("page", "right"),
  页脚: within("page", "footer"),
  字体: within("body", "font"),
  字号: within("body", "size"),
  加粗: within("body", "bold"),
  行距: within("body", "pitch"),
  行数: within("body", "lines"),
  每页行数: within("body", "lines"),
  字数: within("body", "characters"),
  每行字数: within("body", "characters"),
  缩进: within("body", "indent"),
  首行缩进: within("body", "indent"),
  段后: within("body", "after"),
  版头: top("head"),
  报头: top("head"),
  红头: top("head"),
  发文机关标志: within("head", "mark"),
  标志: within("head", "mark"),
  签发人: within("head", "signers"),
  编印单位: within("head", "publisher"),
  标题: top("title"),
  副标题: top("subtitle"),
  主送机关: top("addressee"),
  主送: top("addressee"),
  正文: top("body"),
  各级标题: top("headings"),
  小标题: top("headings"),
  列表: top("list"),
  表格: top("table"),
  表题: top("caption"),
  图表: top("chart"),
  脚注: top("footnote"),
  目录: top("contents"),
  署名: top("signature"),
  落款: top("signature"),
  附件: top("attachment"),
  版记: top("imprint"),
  页码: top("page-number"),
  颜色: { part: "head.mark", keys: ["colour"] },
};
