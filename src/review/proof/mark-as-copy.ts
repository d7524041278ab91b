import { copyProperty } from "../../trace/report-identity.ts";
import type { ReportCopy } from "../../trace/report-identity.ts";
import { appendChild } from "../rewrite/append-child.ts";

/** The custom properties of a file, with the one by which a copy is told from the report itself. */
export function markAsCopy(properties: string, copy: ReportCopy): string {
  const taken = [...properties.matchAll(/\spid\s*=\s*["'](\d+)["']/g)].map(([, pid]) => Number(pid));
  const pid = Math.max(1, ...taken) + 1;
  return appendChild(
    properties,
    (prefix) =>
      `<${prefix}property fmtid="${customFormat}" pid="${pid}" name="${copyProperty}">` +
      `<vt:lpwstr xmlns:vt="${types}">${copy}</vt:lpwstr></${prefix}property>`,
  );
}

/** Of properties that users define ([MS-OLEPS] 2.2). */
const customFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
