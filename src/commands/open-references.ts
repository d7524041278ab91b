import type { Report } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import { readReferenceNamed, readReferenceWithin } from "../disk/read-reference-file.ts";
import type { SourceText } from "../source/source.ts";
import type { Template } from "../text/template.ts";
import { noLacks } from "../writers/reference/open-reference.ts";
import type { OpenReference } from "../writers/reference/open-reference.ts";

/** The reference files of one run, each read once. */
export interface References {
  /** The file that a template's reports take their look from, or none. Nothing where it can't be used: that was reported. */
  readonly forTemplate: (template: Template) => Promise<{ readonly reference: OpenReference | undefined } | undefined>;
  /** Tells of what each of them lacks for the reports that were written: once a file. */
  readonly reportLacks: () => Promise<void>;
  /** Their paragraphs, for the findings that point into them. */
  readonly sources: () => readonly SourceText[];
}

/** Gives the bytes of a file that is named, in a template's front matter or, without a place, on the command line. */
export type ReadNamed = (path: string, place: Place | undefined) => Uint8Array | undefined;

/**
 * Opens reference files as they are asked for.
 * @param given the one that the command line names for all reports; it goes before those of templates
 */
export function openReferences(given: string | undefined, read: ReadNamed, report: Report): References {
  const opened = new Map<string, OpenReference | undefined>();
  const open = async (path: string, place: Place | undefined): Promise<OpenReference | undefined> => {
    const known = opened.get(path);
    if (known || opened.has(path)) return known;
    const bytes = read(path, place);
    // Few reports have one, and reading it takes many a module.
    const { readReference } = await import("../writers/reference/read-reference.ts");
    const reference = bytes && readReference(bytes, path, report);
    const made = reference && { reference, lacks: noLacks() };
    opened.set(path, made);
    return made;
  };
  return {
    async forTemplate(template) {
      const path = given ?? template.reference?.path;
      if (path === undefined) return { reference: undefined };
      const reference = await open(path, given === undefined ? template.reference?.place : undefined);
      return reference && { reference };
    },
    async reportLacks() {
      for (const [path, one] of opened) {
        const { styles, font, page } = one?.lacks ?? noLacks();
        if (styles.size === 0 && font === undefined && !page) continue;
        const { wholeReference } = await import("../writers/reference/find-placeholders.ts");
        report("reference-lacks", wholeReference(path), { styles: [...styles], font, page });
      }
    },
    sources: () => [...opened.values()].flatMap((one) => one?.reference.text ?? []),
  };
}

/** How files are read from the disk: those of templates within the workspace, one of the command line from where it was called. */
export function readingFrom(workspace: string, called: string, report: Report): ReadNamed {
  return (path, place) =>
    place ? readReferenceWithin(path, workspace, place, report) : readReferenceNamed(path, called, report);
}
