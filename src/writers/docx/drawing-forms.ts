import { ImageRun } from "docx";
import type { Document as WordDocument } from "docx";

import { cutShell, holeMark } from "./shell.ts";
import type { Shell } from "./shell.ts";
import { writeComponent } from "./skeleton.ts";

/** The forms of pictures, written by docx when they are first asked for. */
export interface DrawingForms {
  /**
   * A run with a picture in the line. Holes: width, height, space above and below for what turning it needs, id, name,
   * text for those who can't see it, relationship of the picture, of its vector form if it has one, angle if it is turned,
   * width, height. Lengths are EMU, angles 1/60000 degree.
   */
  picture(kind: PictureKind): Shell;
}

export interface PictureKind {
  /** Whether it is an SVG, with a picture of pixels for what can't draw it. */
  readonly vector: boolean;
  readonly turned: boolean;
}

export function makeDrawingForms(file: WordDocument): DrawingForms {
  const pictures = new Map<string, Shell>();
  return {
    picture(kind) {
      const key = `${kind.vector} ${kind.turned}`;
      const shell = pictures.get(key) ?? writePicture(file, kind);
      pictures.set(key, shell);
      return shell;
    },
  };
}

function writePicture(file: WordDocument, { vector, turned }: PictureKind): Shell {
  const size = { width: 1111, height: 1113, ...(turned && { rotation: 90 }) };
  const altText = { name: holeMark("name"), description: holeMark("alternative") };
  const pixels = { type: "png" as const, data: new Uint8Array([1]) };
  const image = vector
    ? new ImageRun({ type: "svg", data: new Uint8Array([2]), fallback: pixels, transformation: size, altText })
    : new ImageRun({ ...pixels, transformation: size, altText });
  const xml = holdSizes(writeComponent(file, image), size)
    .replace(/(<wp:effectExtent t=")0(" r="0" b=")0"/, `$1${holeMark("above")}$2${holeMark("below")}"`)
    .replace(/(<wp:docPr id=")\d+/, `$1${holeMark("id")}`)
    .replace(/(<a:blip r:embed=")[^"]*/, `$1${holeMark("picture")}`)
    .replace(/(<asvg:svgBlip [^>]*r:embed=")[^"]*/, `$1${holeMark("vector")}`)
    .replace('rot="5400000"', `rot="${holeMark("angle")}"`);
  const holes = ["width1", "height1", "above", "below", "id", "name", "alternative", "picture"];
  const more = [...(vector ? ["vector"] : []), ...(turned ? ["angle"] : []), "width2", "height2"];
  return cutShell(xml, ...[...holes, ...more].map(holeMark));
}

/** docx takes pixels, and writes EMU; the size stands around the drawing and in it. */
function holdSizes(xml: string, { width, height }: { readonly width: number; readonly height: number }): string {
  let count = 0;
  return xml.replaceAll(`cx="${width * emuPerPixel}" cy="${height * emuPerPixel}"`, () => {
    count++;
    return `cx="${holeMark(`width${count}`)}" cy="${holeMark(`height${count}`)}"`;
  });
}

const emuPerPixel = 9525;
