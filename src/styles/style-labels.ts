/** What the package's styles are called in Chinese beside their names; the first is the one that is shown. */
const labels: Readonly<Record<string, readonly string[]>> = {
  gbt9704: ["汇报"],
  "gbt9704-ink": ["汇报（按字面）"],
  redhead: ["红头文件", "红头"],
  briefing: ["简报"],
  summary: ["总结", "工作总结"],
  plain: ["简明"],
  "plain-en": ["英文"],
  "plain-en-letter": ["英文（信纸）"],
};

/** What a style is called in Chinese. Nothing for the workspace's own: they are called what their office called them. */
export function styleLabel(name: string): string | undefined {
  return Object.hasOwn(labels, name) ? labels[name]?.[0] : undefined;
}

/** The name of the style that is written, by name or by label. A style of just that name goes before a label. */
export function styleNamed(written: string, known: readonly string[]): string {
  if (known.includes(written)) return written;
  return known.find((name) => labelsOf(name).includes(written)) ?? written;
}

/** All by which the known styles may be called. */
export function styleNames(known: readonly string[]): readonly string[] {
  return known.flatMap((name) => [name, ...labelsOf(name)]);
}

function labelsOf(name: string): readonly string[] {
  return Object.hasOwn(labels, name) ? (labels[name] ?? []) : [];
}
