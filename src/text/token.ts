/**
 * A token stands for a phrase in Markdown: private-use characters around the phrase's number. Facts never pass through the
 * parser, so nothing in them can be taken for markup.
 */
export function tokenFor(index: number): string {
  return `\uE000${index}\uE001`;
}

/** Finds tokens; the first group is the phrase's number. Make a new one for every use: it keeps its place. */
export function tokenPattern(): RegExp {
  return /\uE000(\d+)\uE001/g;
}
