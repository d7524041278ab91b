import type { Millimetres } from "../styles/style.ts";

/** In millimetres. */
export interface PictureSize {
  readonly width: Millimetres;
  readonly height: Millimetres;
}

/**
 * How large a picture is printed: as its block says, a side that is not given following from the other; else as large as
 * it is. Where it has no room it is made smaller in proportion.
 */
export function pictureSize(given: Partial<PictureSize>, natural: PictureSize, room: PictureSize): PictureSize {
  const { width = given.height === undefined ? natural.width : (given.height * natural.width) / natural.height } =
    given;
  const { height = (width * natural.height) / natural.width } = given;
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: width * scale, height: height * scale };
}
