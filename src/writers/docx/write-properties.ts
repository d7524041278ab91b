import { baseProperty, writeBaseRecord } from "../../trace/base-record.ts";
import type { BaseRecord } from "../../trace/base-record.ts";
import { writeIdentity } from "../../trace/report-identity.ts";
import type { ReportIdentity } from "../../trace/report-identity.ts";
import { escapeXml } from "./xml.ts";

/** `docProps/custom.xml`: which report it is, and what it remembers of how it was built. */
export function writeProperties(identity: ReportIdentity, base: BaseRecord): string {
  const remembered = writeBaseRecord(base).map((value, index) => [baseProperty(index + 1), value] as const);
  const properties = [...writeIdentity(identity), ...remembered].map(([name, value], index) => {
    const id = index + firstId;
    return `<property fmtid="${format}" pid="${id}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`;
  });
  return `${open}${properties.join("")}</Properties>`;
}

// As docx writes it: ISO/IEC 29500-1, 22.3 and 22.4
const names = "http://schemas.openxmlformats.org/officeDocument/2006";
const open = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${names}/custom-properties" xmlns:vt="${names}/docPropsVTypes">`;
const format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const firstId = 2;
