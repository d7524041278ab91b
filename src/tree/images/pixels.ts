/** What the reader of a format finds out about a picture. */
export interface Pixels {
  /** As they are stored, before any turn. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch, across and down; nothing where the file doesn't say. */
  readonly density?: { readonly across: number; readonly down: number };
  /** EXIF orientation, 1 to 8. Default: 1, upright. */
  readonly orientation?: number;
}

/** Whether the bytes at an offset are just these. */
export function hasBytes(bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[offset + index] === byte);
}

/** ASCII characters as bytes. */
export function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
