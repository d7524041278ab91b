const halfWidths: { readonly [mark: string]: string } = {
  "：": ":",
  "，": ",",
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "＃": "#",
  "－": "-",
  "—": "-",
  "–": "-",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "　": " ",
  "\u00A0": " ",
};

/** The ASCII mark that a full-width one was meant for. */
export function halfWidth(mark: string): string {
  return halfWidths[mark] ?? mark;
}
