import type { HeadStyle, ImprintStyle, Style } from "../../styles/style.ts";
import { fontCss } from "./font-css.ts";
import { rounded } from "./page-geometry.ts";

/** What stands above the title and at the foot of the last page: 版头, 版记 and their kin. */
export function frameCss(style: Style): string {
  return headCss(style.head, style) + imprintCss(style.imprint);
}

/** Where the mark stands is said at the mark: it depends on the lines above. CSS sets a line's characters in its middle: half of what it has over is taken off. */
function headCss(head: HeadStyle, { body, title }: Style): string {
  if (head.form === "none") return "";
  const { mark, number, rule } = head;
  const lines = (count: number) => `${rounded(count * body.pitch)}pt`;
  const line = `text-indent:0;margin:0;text-align:left`;
  const bottom = `border-bottom:${rounded(rule.thickness)}pt solid #${rule.colour};padding-bottom:calc(${rounded(rule.gap)}mm - ${rounded((body.pitch - number.text.size) / 2)}pt)`;
  const common = `.head{margin:0 0 ${lines(head.after)}}
.head p{${line}}
.above .sides{display:flex;justify-content:space-between}
.above p{${fontCss(head.security)};min-height:${rounded(body.pitch)}pt}
.copy-number,.above .copy-number{${fontCss(head.lines)}}
.head .mark{${fontCss(mark)};line-height:${rounded(mark.pitch)}pt;letter-spacing:normal;color:#${mark.colour};text-align:center;white-space:nowrap}
.head~h1{margin-top:${rounded(Math.max(0, (body.pitch - title.pitch) / 2))}pt}
`;
  if (head.form === "redhead") {
    const indent = `${rounded(head.indent * number.text.size)}pt`;
    return `${common}.head .number{${fontCss(number.text)};text-align:center;margin-top:${lines(number.before)};min-height:${rounded(body.pitch)}pt;${bottom}}
.head .upward{display:flex;justify-content:space-between;align-items:flex-end;padding-left:${indent};padding-right:${indent}}
.signers{display:flex}
.names{${fontCss(head.signers)};white-space:pre}
`;
  }
  const { publisher } = head;
  const indent = `${rounded(publisher.indent * publisher.text.size)}pt`;
  return `${common}.head .issue-number{${fontCss(number.text)};text-align:center;margin-top:${lines(number.before)}}
.head .ruled{${bottom}}
.head .publisher{${fontCss(publisher.text)};display:flex;justify-content:space-between;margin-top:${lines(publisher.before)};padding:0 ${indent};${bottom}}
`;
}

function imprintCss(imprint: ImprintStyle): string {
  if (imprint.form === "none") return "";
  const { text, pitch, indent, outer, inner } = imprint;
  const side = `${rounded(indent * text.size)}pt`;
  return `.imprint{${fontCss(text)};line-height:${rounded(pitch)}pt;letter-spacing:normal;border-top:${rounded(outer)}mm solid #000;border-bottom:${rounded(outer)}mm solid #000;break-inside:avoid}
.imprint p{display:flex;text-indent:0;margin:0;padding:0 ${side}}
.imprint div+div{border-top:${rounded(inner)}mm solid #000}
.imprint .issued{justify-content:space-between}
.imprint .print-run{justify-content:flex-end}
.named span:first-child{flex:none}
`;
}
