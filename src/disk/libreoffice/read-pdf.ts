import { unzlibSync } from "fflate";

/** What can be told of a PDF without drawing it. */
export interface PdfFacts {
  readonly pages: number;
  /** PostScript names of its fonts, each once, without the six letters that mark a subset; sorted. */
  readonly fonts: readonly string[];
}

/**
 * Reads a PDF as LibreOffice writes it (ISO 32000-1, 7.3.10 and 7.5.7: objects plain or in compressed object streams).
 * Gives nothing for what does not begin with `%PDF-`, or was cut off.
 */
export function readPdf(bytes: Uint8Array): PdfFacts | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  if (!text.startsWith("%PDF-") || !text.slice(-1024).includes("%%EOF")) return undefined;
  const objects = [withoutStreams(text), ...objectStreams(text, bytes)].join("\n");
  const names = [...objects.matchAll(/\/FontName\s*\/([^\s/<>[\]()]+)/g)].map(([, name = ""]) => fontName(name));
  return {
    pages: objects.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0,
    fonts: [...new Set(names)].toSorted(),
  };
}

/** What stands in a stream may look like anything. */
function withoutStreams(text: string): string {
  return text.replaceAll(/\bstream\r?\n[\s\S]*?endstream\b/g, "");
}

function objectStreams(text: string, bytes: Uint8Array): readonly string[] {
  return [...text.matchAll(/\/Type\s*\/ObjStm[^]*?\bstream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf("endstream", start);
    try {
      return new TextDecoder("latin1").decode(unzlibSync(bytes.subarray(start, end)));
    } catch {
      // One that is packed in another way; what it holds isn't known then.
      return [];
    }
  });
}

/** Characters that a name can't have stand in it as `#20`. */
function fontName(written: string): string {
  const name = written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return name.replace(/^[A-Z]{6}\+/, "");
}
