/** What ends 报、送、发 or 抄送 behind its last name: 。 in Chinese (GB/T 9704-2012, 7.4.2), where the report doesn't end it itself. */
export function listEnd(label: string, written: string): string {
  return label.endsWith("：") && !/[。.]$/.test(written) ? "。" : "";
}
