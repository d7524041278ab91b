import type { Report } from "../diagnostics/diagnostic.ts";
import { placeAt } from "../source/source-text.ts";
import { readYaml } from "../source/read-yaml.ts";
import type { SourceText } from "../source/source.ts";
import { readTemplateTree } from "../source/read-template-tree.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import type { Section, Template } from "./template.ts";
import { reservedCharacters } from "./token.ts";

/** Reads a section from `templates/sections/<name>.md.hbs`. One that can't be parsed is read as empty, and reported. */
export function readSection(source: SourceText, report: Report): Section {
  const nodes = findReserved(source, report) ? undefined : readTemplateTree(source, 0, report);
  return { name: nameOf(source.name), file: source.name, nodes: nodes ?? [] };
}

/** The name of a report template or section: its file's, without folder and `.md.hbs`. */
function nameOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.md\.hbs$/, "");
}

/**
 * Reads a report template: its front matter as YAML, each quoted text in it as a small template of its own, then its
 * body. `sound` says only what reading found; `checkTemplate` finds the rest. Gives nothing without a front matter.
 */
export function readTemplate(
  source: SourceText,
  sections: ReadonlyMap<string, Section>,
  report: Report,
): Omit<Template, "sound"> | undefined {
  if (findReserved(source, report)) return undefined;
  const split = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(source.text);
  if (!split || split.index !== 0) {
    report("front-matter-missing", placeAt(source, 0, 0), {});
    return undefined;
  }
  const bodyStart = split[0].length;
  const yaml = readYaml(frontMatterSource(source, bodyStart), report);
  const front = yaml && readFrontMatter(yaml, report);
  const body = readTemplateTree(source, bodyStart, report);
  return front && body && { name: nameOf(source.name), file: source.name, ...front, body, sections };
}

/** The front matter alone, under the file's name; its first fence is blanked, so that places stay those of the file. */
function frontMatterSource(source: SourceText, bodyStart: number): SourceText {
  const text = source.text
    .slice(0, bodyStart)
    .replace(/^---/, "   ")
    .replace(/---[ \t]*\n?$/, "");
  return { ...source, text };
}

/** The characters that stand for phrases can't come from a template. */
function findReserved(source: SourceText, report: Report): boolean {
  const at = source.text.search(reservedCharacters);
  if (at < 0) return false;
  const codePoint = `U+${source.text.charCodeAt(at).toString(16).toUpperCase()}`;
  report("reserved-character", placeAt(source, at, at + 1), { codePoint });
  return true;
}
