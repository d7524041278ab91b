const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What parts are to a Word file's main part (ISO/IEC 29500-1, 11.3 and 15.2). */
export const relationshipTypes = {
  officeDocument: `${office}/officeDocument`,
  styles: `${office}/styles`,
  numbering: `${office}/numbering`,
  settings: `${office}/settings`,
  webSettings: `${office}/webSettings`,
  fontTable: `${office}/fontTable`,
  theme: `${office}/theme`,
  header: `${office}/header`,
  footer: `${office}/footer`,
  footnotes: `${office}/footnotes`,
  endnotes: `${office}/endnotes`,
  customXml: `${office}/customXml`,
  extendedProperties: `${office}/extended-properties`,
  customProperties: `${office}/custom-properties`,
  coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
} as const;
