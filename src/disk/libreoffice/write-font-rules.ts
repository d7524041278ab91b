import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Font } from "../../styles/style.ts";
import { escapeXml } from "../../writers/docx/xml.ts";
import type { Environment } from "../is-program.ts";

/** What stands in for the fonts of Chinese offices where they aren't installed, by their kind; the best first. All are free. */
const freeFonts: readonly { readonly kind: RegExp; readonly fonts: readonly string[] }[] = [
  { kind: /仿宋|fang ?song/i, fonts: ["FandolFang", "Noto Serif CJK SC", "FandolSong"] },
  { kind: /楷|kai/i, fonts: ["FandolKai", "LXGW WenKai", "AR PL UKai CN", "AR PL KaitiM GB", "Noto Serif CJK SC"] },
  { kind: /标宋|中宋|xiao ?biao|zhongsong/i, fonts: ["Noto Serif CJK SC", "Source Han Serif SC", "FandolSong"] },
  {
    kind: /黑|hei|yahei|等线|dengxian/i,
    fonts: ["FandolHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei"],
  },
  { kind: /宋|simsun|stsong/i, fonts: ["FandolSong", "Noto Serif CJK SC", "Source Han Serif SC", "AR PL UMing CN"] },
];

/**
 * Rules for fontconfig: what may stand in for each font of a style where it isn't installed; first what the style itself names,
 * then free fonts of its kind. Without them LibreOffice takes one and the same font for all. They are read after the system's own.
 */
export function writeFontRules(fonts: readonly Font[], systemRules: string): string {
  const aliases = fonts.map(({ name, alternates }) => {
    const free = freeFonts.find(({ kind }) => kind.test(name))?.fonts ?? [];
    const accepted = [...alternates, ...free].map((family) => `<family>${escapeXml(family)}</family>`).join("");
    return `  <alias binding="same"><family>${escapeXml(name)}</family><accept>${accepted}</accept></alias>\n`;
  });
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${escapeXml(systemRules)}</include>
${aliases.join("")}</fontconfig>
`;
}

/**
 * The system's own rules, which ours are added to. None on Windows and macOS, where LibreOffice doesn't ask fontconfig, and where
 * FONTCONFIG_FILE names others: whoever sets that has chosen.
 */
export function findSystemFontRules(environment: Environment, platform = process.platform): string | undefined {
  if (platform === "win32" || platform === "darwin" || environment["FONTCONFIG_FILE"]) return undefined;
  const folders = [environment["FONTCONFIG_PATH"] ?? "", "/etc/fonts", "/usr/local/etc/fonts"];
  const paths = folders.filter((folder) => folder !== "").map((folder) => join(folder, "fonts.conf"));
  return paths.find((path) => existsSync(path));
}
