import type { Report } from "../diagnostics/diagnostic.ts";
import { checkCharacters, withoutRefused } from "../source/characters.ts";
import { placeAt } from "../source/source-text.ts";
import { readYaml } from "../source/read-yaml.ts";
import { shelfName } from "../source/shelf.ts";
import type { Shelf } from "../source/shelf.ts";
import type { SourceText } from "../source/source.ts";
import { readTemplateTree } from "../source/read-template-tree.ts";
import { noFrontMatter, readFrontMatter } from "./read-front-matter.ts";
import type { Section, Template } from "./template.ts";

/** Reads a section from `templates/sections/<name>.md.hbs`. One that can't be parsed is read as empty, and reported. */
export function readSection(source: SourceText, report: Report): Section {
  const nodes = readTemplateTree(checked(source, report), 0, report);
  return { name: shelfName(source.name), file: source.name, nodes: nodes ?? [] };
}

/**
 * Reads a report template: its front matter as YAML, each text in it as a small template of its own, then its body. What
 * can't be read is reported and left empty, so that the rest can be checked. Gives nothing without a front matter.
 */
export function readTemplate(
  file: SourceText,
  sections: Shelf<Section>,
  report: Report,
): Omit<Template, "sound"> | undefined {
  const source = checked(file, report);
  const split = /^---[ \t]*\n[\s\S]*?^---[ \t]*(?:\n|$)/m.exec(source.text);
  if (split?.index !== 0) {
    report("front-matter-missing", placeAt(source, 0, 0), {});
    return undefined;
  }
  const bodyStart = split[0].length;
  const yaml = readYaml(frontMatterSource(source, bodyStart, report), report);
  const front = yaml ? readFrontMatter(yaml, report) : noFrontMatter(placeAt(source, 0, 0));
  const body = readTemplateTree(source, bodyStart, report) ?? [];
  return { name: shelfName(source.name), file: source.name, ...front, body, sections };
}

/**
 * The front matter alone, under the file's name; its first fence is blanked, so that places stay those of the file. A text
 * that begins with braces and has no quotes would be a map to YAML: it is reported, and given as an empty text.
 */
function frontMatterSource(source: SourceText, bodyStart: number, report: Report): SourceText {
  const text = source.text
    .slice(0, bodyStart)
    .replace(/^---/, "   ")
    .replace(/---[ \t]*\n?$/, "")
    .replaceAll(
      /^([^\s#:"'][^:"'\n]*)(: *)(\{\{.*)$/gm,
      (_, key: string, gap: string, written: string, offset: number) => {
        const start = offset + key.length + gap.length;
        const found = written.trimEnd();
        const accepted = [`"${found.replaceAll('"', "'")}"`];
        report("front-matter-value", placeAt(source, start, start + found.length), { key, found, accepted });
        return `${key}${gap}""${" ".repeat(written.length - 2)}`;
      },
    );
  return { ...source, text };
}

/** The text without the characters that no text may hold; among them are those that stand for phrases. */
function checked(source: SourceText, report: Report): SourceText {
  checkCharacters(source, report);
  return { ...source, text: withoutRefused(source.text) };
}
