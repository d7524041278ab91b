/** A box that stands still on its page while text runs on above and below it, or beneath it. Lengths in twips. */
export interface TextBox {
  readonly id: number;
  readonly name: string;
  /** From the left margin of the page, or from the paper's left edge. */
  readonly left: { readonly from: "margin" | "page"; readonly offset: number };
  /** From the paper's upper edge. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** `down`: its lines run down the page, as on a page that is laid across. */
  readonly text: "across" | "down";
  /** Whether the text of the page keeps clear of it. */
  readonly wrapped: boolean;
}

/**
 * A run with a text box around paragraphs and tables, and beside it, for old Word and the many other readers that don't know
 * such boxes, what they are to read instead. The box is as docx/shapes would write it: to load that module takes longer than
 * to write a report, so its form stands here, and a test holds that it is the same.
 */
export function textBox(box: TextBox, inner: string, fallback: string): string {
  const choice = `<mc:Choice Requires="wps">${drawing(box, inner)}</mc:Choice>`;
  return `<w:r><mc:AlternateContent>${choice}<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
}

/** The same box as Word drew it before 2010. */
export function oldTextBox({ left, top, width, height }: TextBox, inner: string): string {
  const places = `position:absolute;margin-left:${left.offset / 20}pt;margin-top:${top / 20}pt;width:${width / 20}pt;height:${height / 20}pt`;
  const relative = `mso-position-horizontal-relative:${left.from};mso-position-vertical-relative:page;v-text-anchor:bottom`;
  return (
    `<w:pict><v:rect style="${places};${relative}" filled="f" stroked="f"><v:textbox inset="0,0,0,0">` +
    `<w:txbxContent>${inner}</w:txbxContent></v:textbox><w10:wrap type="topAndBottom"/></v:rect></w:pict>`
  );
}

function drawing({ id, name, left, top, width, height, text, wrapped }: TextBox, inner: string): string {
  const size = `cx="${width * emu}" cy="${height * emu}"`;
  const wrap = wrapped ? '<wp:wrapTopAndBottom distT="0" distB="0"/>' : "<wp:wrapNone/>";
  const [direction, anchor] = text === "down" ? ['vert="vert" ', "t"] : ["", "b"];
  return (
    `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" allowOverlap="1" behindDoc="0" locked="0" layoutInCell="1" relativeHeight="${height * emu}">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="${left.from}"><wp:posOffset>${left.offset * emu}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${top * emu}</wp:posOffset></wp:positionV>` +
    `<wp:extent ${size}/><wp:effectExtent t="0" r="0" b="0" l="0"/>${wrap}<wp:docPr id="${id}" name="${name}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingNames}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawingNames}"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/>` +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>` +
    `<wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr ${direction}lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
  );
}

/** English Metric Units in a twip. */
const emu = 635;

const drawingNames = "http://schemas.openxmlformats.org/drawingml/2006/main";
