import { relationshipsFile, relationshipsOf } from "../../writers/reference/word-package.ts";
import type { OfficePackage } from "../package/office-package.ts";
import { hasPart, readPartBytes } from "../package/read-part.ts";
import type { Standing } from "./returned-document.ts";

/** A part that holds text, in the order in which a reader comes to them. */
export interface TextPart {
  readonly name: string;
  readonly stands: Exclude<Standing["type"], "cell">;
  /** Whether its paragraphs are in a file's base record. */
  readonly recorded: boolean;
}

export interface FoundParts {
  readonly main: string;
  readonly texts: readonly TextPart[];
  /** The custom properties. */
  readonly properties: string | undefined;
}

/** A part's list of relationships that can't be read. */
export interface BrokenPart {
  readonly broken: string;
}

/**
 * Finds the parts that hold text by what a package says its parts are to each other. Nothing where it doesn't say which its main
 * part is. Parts that are named and aren't there are left out.
 */
export function findTextParts(file: OfficePackage): FoundParts | BrokenPart | undefined {
  const top = findRelated(file, "");
  if ("broken" in top) return top;
  const [main] = top.of("officeDocument");
  if (main === undefined) return undefined;
  const around = findRelated(file, main);
  if ("broken" in around) return around;
  const texts = (type: string, stands: TextPart["stands"], recorded: boolean) =>
    around.of(type).map((name): TextPart => ({ name, stands, recorded }));
  return {
    main,
    texts: [
      ...texts("header", "margin", false),
      { name: main, stands: "text", recorded: true },
      ...texts("footnotes", "note", true),
      ...texts("endnotes", "note", false),
      ...texts("footer", "margin", false),
    ],
    properties: [...top.of("custom-properties"), ...top.of("customProperties")][0],
  };
}

/** The parts that one is related to, by the last word of what they are to it: the words before differ in the strict form. */
function findRelated(file: OfficePackage, part: string): BrokenPart | { of(type: string): readonly string[] } {
  const list = relationshipsFile(part);
  const bytes = readPartBytes(file, list);
  if (!bytes) return hasPart(file, list) ? { broken: list } : { of: () => [] };
  const found = relationshipsOf({ parts: new Map([[list, bytes]]) }, part);
  if (!found) return { broken: list };
  return {
    of: (type) => {
      const named = found.filter((one) => !one.external && one.type.endsWith(`/${type}`)).map(({ target }) => target);
      return [...new Set(named)].filter((name) => hasPart(file, name));
    },
  };
}
