import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../../docs/performance.md", import.meta.url);

/** Puts sections into docs/performance.md: each in the place of the one with its heading, else at the end. */
export function writeSections(text) {
  const sections = new Map(sectionsOf(readFileSync(page, "utf8")));
  for (const [heading, section] of sectionsOf(text)) sections.set(heading, section);
  writeFileSync(page, [...sections.values()].map((section) => `${section.trimEnd()}\n`).join("\n"));
}

function sectionsOf(text) {
  return text.split(/^(?=##? )/m).map((section) => [section.split("\n", 1)[0], section]);
}
