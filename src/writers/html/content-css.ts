import type { Style } from "../../styles/style.ts";
import { fontCss, fontFamily } from "./font-css.ts";
import { rounded } from "./page-geometry.ts";

/** Tables, pictures and charts. */
export function contentCss({ table, caption, chart, body }: Style): string {
  const border = `${rounded(table.border)}pt solid #000`;
  const half = `${rounded(body.pitch / 2)}pt`;
  return `table{width:100%;border-collapse:collapse;margin:${rounded(body.pitch / 4)}pt 0;letter-spacing:normal;line-height:1.35}
caption{${fontCss(caption)};text-align:center;caption-side:${caption.table === "above" ? "top" : "bottom"};padding:${rounded(body.pitch / 4)}pt 0;break-after:avoid}
th,td{border:${border};padding:2pt 4pt;text-align:center;vertical-align:middle}
th{${fontCss(table.header)}}
td{${fontCss(table.cell)}}
td.left{text-align:left}
td.right{text-align:right}
.total td{${fontCss(table.total)}}
tr{break-inside:avoid}
figure{margin:${half} 0;text-align:center;break-inside:avoid;line-height:normal}
figure img,figure svg{max-width:100%;display:block;margin:0 auto}
figcaption{${fontCss(caption)};line-height:${rounded(body.pitch)}pt;text-indent:0}
svg{font-family:${fontFamily(chart)};letter-spacing:normal}
`;
}
