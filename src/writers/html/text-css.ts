import type { Style, TitleStyle } from "../../styles/style.ts";
import { fontCss } from "./font-css.ts";
import { characterPoints, rounded } from "./page-geometry.ts";

/** The body: paragraphs, headings, title, lists, signature and attachments, in the lengths of the style. */
export function textCss(style: Style): string {
  const { body, list, title, subtitle, addressee, attachment, signature, contents, footnote } = style;
  const lines = (count: number) => `${rounded(count * body.pitch)}pt`;
  const character = characterPoints(style);
  const characters = (count: number) => `${rounded(count * character)}pt`;
  const titleCss = (of: TitleStyle, after: number) =>
    `${fontCss(of)};line-height:${rounded(of.pitch)}pt;letter-spacing:normal;text-align:center;text-indent:0;margin:0 0 ${lines(after)}`;
  const headings = style.headings.map((heading, index) => {
    const name = `h${index + 2}`;
    const block = `text-indent:${characters(heading.indent)};margin:${lines(heading.before)} 0 ${lines(heading.after)}`;
    return `${name},.${name}{${fontCss(heading)}}\n${name}{line-height:${linePitch(heading.size, body.pitch)};${block}}`;
  });
  const hanging = (left: number, hang: number) => `margin-left:${characters(left)};text-indent:${characters(-hang)}`;
  return `.sheet{${fontCss(body)};line-height:${rounded(body.pitch)}pt;letter-spacing:${rounded(body.characterSpacing)}pt;text-align:justify;${grid(body.strict)}}
.text{flex:1}
p{margin:0 0 ${lines(body.after)};text-indent:${characters(body.indent)};orphans:1;widows:1}
p,h1,h2,h3,h4,h5,h6,th,td,caption,figcaption{white-space:pre-wrap;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6{break-after:avoid;text-align:left}
h1{${titleCss(title, title.after)}}
h1:has(+.subtitle){margin-bottom:0}
.subtitle{${fontCss(subtitle)};line-height:${rounded(subtitle.pitch)}pt;text-align:center;text-indent:0;margin:0 0 ${lines(title.after)}}
.addressee{${fontCss(addressee)};text-indent:0;margin:0}
${headings.join("\n")}
ol,ul{list-style:none;margin:0;padding:0}
li ol,li ul{margin-left:${characters(2)}}
.bullet{font-family:"Times New Roman","Liberation Serif",serif${list.gap === "none" ? ";display:inline-block;min-width:1em;text-indent:0" : ""}}
mark{background:#ff0}
a{color:#0563c1}
.reference,.entry a{color:inherit;text-decoration:none}
sup{font-size:.65em;line-height:0}
.attached{margin-bottom:0;text-align:left}
.attached.only,.attached.first{margin-top:${lines(1)}}
.attached.only{${hanging(body.indent + 3, 3)}}
.attached.first{${hanging(body.indent + 4, 4)}}
.attached.further{${hanging(body.indent + 4, 1)}}
.signed{margin-top:${lines(signature.before)};break-inside:avoid;break-before:avoid}
.sealed{margin-top:${lines(signature.sealed.before)}}
.signature,.date{text-indent:0;text-align:left;margin:0}
.sealed .signature,.sealed .date{text-align:center}
.annotation{margin:0}
.label{${fontCss(attachment.label)};text-indent:0;margin:0 0 ${lines(attachment.before)}}
h1.attachment{${titleCss(attachment.title, attachment.title.after)}}
.contents-title{${titleCss(contents.title, contents.title.after)}}
.entry{${fontCss(contents.entry)};text-indent:0;text-align:left;margin:0}
${[2, 3, 4, 5].map((level) => `.level-${level}{margin-left:${characters((level - 1) * contents.indent)}}`).join("\n")}
.notes{border-top:.5pt solid #000;margin-top:${lines(0.5)};padding-top:3pt;width:100%}
.note{${fontCss(footnote)};line-height:${rounded(footnote.pitch)}pt;text-indent:0;margin:0}
`;
}

/** Where a line holds a fixed number of 汉字, nothing is set apart or drawn together. */
function grid(strict: boolean): string {
  return strict
    ? "text-autospace:no-autospace;text-spacing-trim:space-all;line-break:strict"
    : "text-autospace:normal;line-break:strict";
}

/** A heading that is larger than a line of the body has room needs more. */
function linePitch(size: number, pitch: number): string {
  return `${rounded(Math.max(pitch, size * 1.2))}pt`;
}
