import { partsBelow, partsOfHead } from "../../facts/document-parts.ts";
import type { PartName } from "../../facts/document-parts.ts";
import { twips } from "../../styles/lengths.ts";
import type { Font, HeadingStyle, ImprintStyle, Page, Style, TextStyle } from "../../styles/style.ts";
import { findStyleLike } from "./map-styles.ts";
import type { Reference } from "./reference.ts";
import { pageOfSection } from "./sections.ts";
import { factsOf } from "./style-facts.ts";
import type { StyleFacts } from "./style-facts.ts";

const adaptedStyles = new WeakMap<Reference, Map<Style, Style>>();

/** The style as the reference file has it; worked out once. */
export function adaptedStyle(style: Style, reference: Reference): Style {
  const known = adaptedStyles.get(reference) ?? new Map<Style, Style>();
  adaptedStyles.set(reference, known);
  const adapted = known.get(style) ?? adaptStyle(style, reference);
  known.set(style, adapted);
  return adapted;
}

/**
 * A style with the page and the body's fonts and sizes of a reference file, so that all that is measured out (tables, indents,
 * broken titles), and the styles that the file lacks, fit it. The head and the imprint are left to the file where it has a
 * place for one of their parts, or for the title.
 */
function adaptStyle(style: Style, reference: Reference): Style {
  const { styles, theme, section } = reference;
  const look = (name: string) => factsOf(findStyleLike(name, "paragraph", styles) ?? styles.normal, styles, theme);
  const body = look("Body Text");
  const page = section ? adaptPage(style.page, section) : style.page;
  const character = Math.max(20, body.size * 10 + body.spacing);
  const width = twips.fromMillimetres(page.width - page.left - page.right);
  const adapted = adaptTexts(style, style, body);
  const { title } = adapted;
  const titleSize = findStyleLike("Title", "paragraph", styles) ? look("Title").size * 10 : title.size * 20;
  return {
    ...adapted,
    page,
    fonts: [...style.fonts, adapted.body.font, adapted.body.latin],
    body: {
      ...adapted.body,
      bold: body.isBold,
      pitch: body.pitch / 20,
      characterSpacing: body.spacing / 20,
      strict: false,
      indent: body.firstLine / character,
    },
    title: { ...title, characters: Math.max(4, Math.floor(width / titleSize)) },
    headings: adapted.headings.map((heading, level) => adaptHeading(heading, level, character, reference)),
    ...(lays(headParts, reference) && { head: { form: "none" } }),
    imprint: lays(imprintParts, reference) ? { form: "none" } : onLastPage(adapted.imprint),
  };
}

/** How many pages there will be isn't known before the file's own text is around the report's. */
function onLastPage(imprint: ImprintStyle): ImprintStyle {
  return imprint.form === "none" ? imprint : { ...imprint, page: "last" };
}

/** Whether a reference file has a place in its own text for one of some parts, and so lays out their like itself. */
function lays(parts: readonly PartName[], { placeholders, hasBody }: Reference): boolean {
  const places = [...placeholders.values()];
  return hasBody && places.some((one) => one.type === "part" && one.inDocument && parts.includes(one.part));
}

/** The parts of a head (版头, 报头), and the title, which stands under it. */
const headParts: readonly PartName[] = [...partsOfHead, "title"];

/** The parts of an imprint (版记, 报尾). */
const imprintParts: readonly PartName[] = partsBelow.slice(partsBelow.indexOf("annotation") + 1);

function adaptPage(page: Page, section: NonNullable<Reference["section"]>): Page {
  const found = pageOfSection(section);
  if (!found) return page;
  const inMillimetres = Object.entries(found).map(([name, length]) => [name, (length / 1440) * 25.4] as const);
  return { ...page, ...Object.fromEntries(inMillimetres) };
}

/** What of a style is not text, or no text of the body's kind. */
const kept: ReadonlySet<string> = new Set(["page", "fonts", "head", "imprint", "pageNumber"]);

/** All text sized as the body is, and what is in the body's font in the body's font there. */
function adaptTexts<T>(value: T, { body }: Style, facts: StyleFacts): T {
  const scale = facts.size / 2 / body.size;
  const fontOf = (font: Font, name: string | undefined): Font =>
    name === undefined || (font.name !== body.font.name && font.name !== body.latin.name)
      ? font
      : { name, alternates: [] };
  const adapt = (part: unknown, key: string): unknown => {
    if (kept.has(key)) return part;
    if (key === "pitch") return Math.round((part as number) * scale * 20) / 20;
    if (Array.isArray(part)) return (part as readonly unknown[]).map((one) => adapt(one, ""));
    if (typeof part !== "object" || part === null) return part;
    const changed = Object.fromEntries(Object.entries(part).map(([name, one]) => [name, adapt(one, name)]));
    return isText(part) ? { ...changed, ...adaptText(part) } : changed;
  };
  const adaptText = ({ font, latin, size }: TextStyle) => ({
    font: fontOf(font, facts.eastAsia),
    latin: fontOf(latin, latin.name === body.font.name ? (facts.latin ?? facts.eastAsia) : facts.latin),
    size: Math.max(1, Math.round(size * scale * 2) / 2),
  });
  return adapt(value, "") as T;
}

function isText(part: object): part is TextStyle {
  return "font" in part && "latin" in part && "size" in part;
}

function adaptHeading(heading: HeadingStyle, level: number, character: number, { styles, theme }: Reference) {
  const style = findStyleLike(`heading ${level + 1}`, "paragraph", styles);
  return style ? { ...heading, indent: factsOf(style, styles, theme).firstLine / character } : heading;
}
