import type { ReportLocale } from "../../facts/workspace.ts";
import type { ChartStyle } from "../../styles/style.ts";
import type { ChartSeries } from "../../tree/tree.ts";
import { mend } from "./mend.ts";
import { numberFormat, seriesFormat } from "./number-format.ts";
import { escapeXml } from "./xml.ts";

// What docx can't express of charts is put into what it wrote here, and nowhere else.

/**
 * The relationship to the workbook, which docx names at random; the font of 汉字, which docx leaves to the theme; the unit
 * above the axis instead of in the middle; names of categories below what is less than 0; and each number with the
 * decimals that it is written with.
 */
export function mendChart(
  xml: string,
  {
    series,
    style,
    hasUnit,
    language,
  }: {
    readonly series: readonly ChartSeries[];
    readonly style: ChartStyle;
    readonly hasUnit: boolean;
    readonly language: ReportLocale;
  },
): string {
  let mended = mend(xml, /(<c:externalData r:id=")[^"]*/, "$1rId1");
  mended = mend(mended, /<a:ea typeface="\+mn-ea"\/>/g, `<a:ea typeface="${escapeXml(style.font.name)}"/>`);
  if (hasUnit) mended = mend(mended, '<c:overlay val="0"/>', `${upperLeft}<c:overlay val="0"/>`);
  mended = mended.replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo/s, "$1low");
  if (language !== "en") mended = mend(mended, /"en-US"/g, `"${language}"`);
  let index = 0;
  return mend(mended, /<c:formatCode>General<\/c:formatCode>(.*?)<\/c:numCache>/gs, (_, points: string) => {
    const { values } = series[index++] ?? { values: [] };
    const widest = seriesFormat(values);
    const own = points.replace(/<c:pt idx="(\d+)"/g, (point: string, at: string) => {
      const format = numberFormat(values[Number(at)]);
      return format === widest ? point : `${point} formatCode="${format}"`;
    });
    return `<c:formatCode>${widest}</c:formatCode>${own}</c:numCache>`;
  });
}

const upperLeft =
  '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.01"/><c:y val="0.02"/></c:manualLayout></c:layout>';

/** The numbers of the workbook, each with the decimals that it is written with. The first column has the categories. */
export function mendWorkbook(
  parts: readonly (readonly [name: string, xml: string])[],
  series: readonly ChartSeries[],
): readonly (readonly [name: string, xml: string])[] {
  const formats = [...new Set(series.flatMap(({ values }) => values.map(numberFormat)))];
  return parts.map(([name, xml]) => {
    if (name === "xl/styles.xml") return [name, addFormats(xml, formats)];
    if (name !== "xl/worksheets/sheet1.xml") return [name, xml];
    const mended = xml.replace(/<c r="([A-Z]+)(\d+)"><v>/g, (_, column: string, row: string) => {
      const value = series[columnNumber(column) - 2]?.values[Number(row) - 2];
      return `<c r="${column}${row}" s="${formats.indexOf(numberFormat(value)) + 1}"><v>`;
    });
    return [name, mended];
  });
}

/** A workbook's own formats have numbers from 164 on. */
function addFormats(xml: string, formats: readonly string[]): string {
  const numbered = formats.map((format, index) => [164 + index, format] as const);
  const codes = numbered.map(([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format}"/>`);
  const cells = numbered.map(([id]) => {
    return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  });
  const named = mend(xml, "<fonts ", `<numFmts count="${codes.length}">${codes.join("")}</numFmts><fonts `);
  return mend(named, /<cellXfs count="1">(.*?)<\/cellXfs>/, (_, first: string) => {
    return `<cellXfs count="${cells.length + 1}">${first}${cells.join("")}</cellXfs>`;
  });
}

/** `A` is 1, `Z` 26, `AA` 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
