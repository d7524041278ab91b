/** The kinds of file in which a report can be had, by the extensions of their names. */
export const outputFormats = ["docx", "pdf", "html", "md", "txt"] as const;

export type OutputFormat = (typeof outputFormats)[number];
