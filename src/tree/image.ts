import type { ImageFault } from "../diagnostics/codes/pictures.ts";

/** A picture of the workspace, read and found fit for a report. Known by its file's name as the template gives it. */
export interface Image {
  readonly format: "png" | "jpeg" | "svg";
  readonly bytes: Uint8Array;
  /** An SVG's twin, `a.png` beside `a.svg`, for what can't draw SVG. Nothing for the others. */
  readonly png?: Uint8Array;
  /** As it is seen, in millimetres: by the resolution that the file names, else 96 pixels an inch. */
  readonly width: number;
  readonly height: number;
  /**
   * Clockwise degrees by which a photo's pixels must be turned to be seen upright (EXIF). Browsers do it by themselves,
   * word processors don't. `width` and `height` are those of the turned picture.
   */
  readonly turned: 0 | 90 | 180 | 270;
}

/** The pictures of a document, by `ImageBlock.file`. One that could not be read is not there: that was reported. */
export type Images = ReadonlyMap<string, Image>;

/** Gives the bytes of a workspace's file, or why it can't. The name is relative to the workspace, with `/`. */
export type ReadImageFile = (file: string) => Uint8Array | ImageFault;
