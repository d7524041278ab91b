/** Word's namespaces by the prefixes under which they are known everywhere (ISO/IEC 29500-1 and -4, [MS-DOCX]). */
export const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  o: "urn:schemas-microsoft-com:office:office",
  v: "urn:schemas-microsoft-com:vml",
  w10: "urn:schemas-microsoft-com:office:word",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  w15: "http://schemas.microsoft.com/office/word/2012/wordml",
  wne: "http://schemas.microsoft.com/office/word/2006/wordml",
  wp14: "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
  wpc: "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
  wpg: "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
  wpi: "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
} as const;

/** Of documents in the strict form (ISO/IEC 29500-1), which has namespaces and values of its own. */
export const strictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** Prefixes by namespace. The lists of a package have none. */
export const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(namespaces).map(([prefix, namespace]) => [namespace, prefix] as const),
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
]);
