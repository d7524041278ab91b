import { findEncodedSurrogates } from "./encoded-surrogates.ts";

export type Encoding =
  | "UTF-8"
  | "GBK"
  | "GB18030"
  | "UTF-16 LE"
  | "UTF-16 BE"
  | "UTF-8 with surrogates"
  | "broken UTF-8"
  | "binary"
  | "unknown";

/** In which encoding the bytes of a file are, by its byte order mark or else by what can be read. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 BE";
  if (bytes.includes(0)) return guessFromZeros(bytes);
  if (decodes("utf-8", bytes)) return "UTF-8";
  if (findEncodedSurrogates(bytes)) return "UTF-8 with surrogates";
  if (isMostlyUtf8(bytes)) return "broken UTF-8";
  if (decodes("gb18030", bytes)) return hasFourByteCharacter(bytes) ? "GB18030" : "GBK";
  return "unknown";
}

/**
 * Finds text that is valid UTF-8 and makes sense only as GBK: no 汉字 in it, but runs of letters like ĳĳ whose bytes are
 * all 汉字 of GB 2312. Gives the first run and what it would read as.
 */
export function readAsGbk(text: string): { index: number; text: string; likely: string } | undefined {
  // Beyond U+07FF, UTF-8 takes three bytes: such text was written as UTF-8.
  if (/[^\u0000-\u07FF]/.test(text)) return undefined;
  const runs = [...text.matchAll(/[\u0080-\u07FF]+/g)];
  const readings = runs.map((run) => ({ index: run.index, text: run[0], likely: decodeRun(run[0]) }));
  if (!readings.some((reading) => reading.text.length > 1)) return undefined;
  if (readings.some((reading) => reading.likely === undefined)) return undefined;
  const [first] = readings;
  return first?.likely === undefined ? undefined : { index: first.index, text: first.text, likely: first.likely };
}

/** UTF-16 without byte order mark shows in the zero halves of its ASCII characters, all on one side. */
function guessFromZeros(bytes: Uint8Array): Encoding {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const few = bytes.length / 20;
  if (even + odd < few && decodes("utf-8", bytes)) return "UTF-8"; // the zeros are reported one by one
  if (bytes.length % 2 === 1) return "binary";
  if (odd > few && even === 0) return "UTF-16 LE";
  if (even > few && odd === 0) return "UTF-16 BE";
  return "binary";
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD+/g)?.length ?? 0;
  const whole = text.match(/[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF]/g)?.length ?? 0;
  return whole > broken * 3;
}

function decodes(encoding: "utf-8" | "gb18030", bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** GB18030's four-byte characters have a digit as second byte, which GBK never has. */
function hasFourByteCharacter(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    const second = bytes[at + 1] ?? 0;
    if (second >= 0x30 && second <= 0x39) return true;
    at++;
  }
  return false;
}

function decodeRun(run: string): string | undefined {
  const bytes = new TextEncoder().encode(run);
  // GB 2312 has both bytes from A1 up; Cyrillic, Greek and accented Latin nearly always have lower ones.
  if (bytes.some((byte) => byte < 0xa1)) return undefined;
  const likely = new TextDecoder("gb18030").decode(bytes);
  return /^\p{Script=Han}+$/u.test(likely) ? likely : undefined;
}
