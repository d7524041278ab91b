/** What an SVG says of its size, in millimetres, or what in it a report can't hold. */
export type SvgReading =
  | { readonly type: "svg"; readonly size: { readonly width: number; readonly height: number } | undefined }
  | { readonly type: "refused"; readonly found: string }
  | { readonly type: "broken" };

/**
 * Looks through an SVG: its tags must be closed in their order, and nothing in it may run or lead out of it. Its size is
 * that of `width` and `height`, else of `viewBox` at 96 pixels an inch.
 */
export function readSvg(text: string): SvgReading {
  const forbidden = /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i.exec(text)?.[0];
  if (forbidden !== undefined) return { type: "refused", found: forbidden };
  const open: string[] = [];
  let root: ReadonlyMap<string, string> | undefined;
  let end = 0;
  for (let start = text.indexOf("<"); start !== -1; start = text.indexOf("<", end)) {
    const tag = markupAt(text, start);
    const between = text.slice(end, start);
    if (!tag || (open.length === 0 && between.trim() !== "")) return { type: "broken" };
    const isStyled = open.at(-1)?.endsWith("style") === true;
    const outside = isStyled ? refusedStyle.exec(decode(between + (tag.groups?.["data"] ?? "")))?.[0] : undefined;
    if (outside !== undefined) return { type: "refused", found: outside };
    end = start + tag[0].length;
    const { close, name = "", attributes = "", single } = tag.groups ?? {};
    if (close !== undefined) {
      if (open.pop() !== close) return { type: "broken" };
    } else if (name !== "") {
      const given = readAttributes(attributes);
      const found = given && findRefused(name, given);
      if (!given || (open.length === 0 && root)) return { type: "broken" };
      if (found !== undefined) return { type: "refused", found };
      root ??= given;
      if (single === undefined) open.push(name);
    }
  }
  if (!root || open.length > 0 || text.slice(end).trim() !== "") return { type: "broken" };
  return { type: "svg", size: sizeOf(root) };
}

/** What begins at an offset. Nothing is looked for behind it: a search from each of many open comments would take hours. */
function markupAt(text: string, start: number): RegExpExecArray | null {
  markup.lastIndex = start;
  return markup.exec(text);
}

const markup =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(?<data>.*?)\]\]>|<\/(?<close>[\w:.-]+)\s*>|<(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<single>\/)?>/sy;

const refusedElements = /^(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler|audio|video|set|animate\w*)$/i;
const refusedStyle = /@import|url\(\s*["']?(?!["']?#)[^)]{0,40}|expression\(|javascript:/i;

function findRefused(name: string, attributes: ReadonlyMap<string, string>): string | undefined {
  if (refusedElements.test(name)) return `<${name}>`;
  for (const [attribute, value] of attributes) {
    if (/^on/i.test(attribute)) return attribute;
    const isLink = /^(?:\w+:)?href$|^src$/i.test(attribute);
    if (isLink && !/^\s*(?:#|data:image\/(?:png|jpeg);base64,)/i.test(value)) {
      return `${attribute}="${value.slice(0, 40)}"`;
    }
    const outside = refusedStyle.exec(value)?.[0];
    if (outside !== undefined && !isLink) return outside;
  }
  return /^(?:\w+:)?a$/.test(name) ? "<a>" : undefined;
}

function readAttributes(written: string): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (attributes.has(name)) return undefined;
    // An address may be written in character references: they are looked at as what they mean.
    attributes.set(name, decode(double ?? single ?? ""));
  }
  return attributes;
}

function decode(value: string): string {
  return value.replace(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi,
    (_, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

function sizeOf(root: ReadonlyMap<string, string>): { readonly width: number; readonly height: number } | undefined {
  const width = lengthOf(root.get("width"));
  const height = lengthOf(root.get("height"));
  if (width !== undefined && height !== undefined) return { width, height };
  const [, , across = 0, down = 0] = (root.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(across > 0 && down > 0)) return undefined;
  if (width !== undefined) return { width, height: (width * down) / across };
  if (height !== undefined) return { width: (height * across) / down, height };
  return { width: across * pixel, height: down * pixel };
}

const pixel = 25.4 / 96;

const units: { readonly [unit: string]: number } = {
  "": pixel,
  px: pixel,
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
};

function lengthOf(written: string | undefined): number | undefined {
  const [, number, unit = ""] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)\s*$/i.exec(written ?? "") ?? [];
  const length = Number(number) * (units[unit.toLowerCase()] ?? Number.NaN);
  return length > 0 ? length : undefined;
}
