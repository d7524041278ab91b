import { execFile } from "node:child_process";
import { closeSync, openSync, readSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { diskErrorCode } from "../disk-error.ts";
import type { Environment } from "../is-program.ts";
import { readFontNames } from "./read-font-names.ts";
import type { FontNames } from "./read-font-names.ts";

/**
 * The fonts of this machine by all their names. Where fontconfig is, its list counts, which FONTCONFIG_FILE may have changed;
 * elsewhere the font folders of the system and the user are read.
 * @param platform of the machine. Default: this one's
 */
export async function listFonts(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<readonly FontNames[]> {
  const listed = platform === "win32" || platform === "darwin" ? undefined : await askFontconfig(environment);
  return listed ?? fontFolders(environment, platform).flatMap(readFolder);
}

async function askFontconfig(environment: Environment): Promise<readonly FontNames[] | undefined> {
  try {
    const { stdout } = await promisify(execFile)("fc-list", ["--format", "%{family}\\t%{postscriptname}\\n"], {
      env: { ...environment },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 30_000,
    });
    const lines = stdout.split("\n").filter((line) => line !== "");
    return lines.map((line) => {
      const [families = "", postscript = ""] = line.split("\t");
      return { families: families.split(","), postscript };
    });
  } catch {
    // There is no fontconfig, or it has no list to give.
    return undefined;
  }
}

function fontFolders(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  const home = environment["HOME"] ?? "";
  switch (platform) {
    case "win32":
      return [
        join(environment["WINDIR"] ?? environment["SystemRoot"] ?? "C:\\Windows", "Fonts"),
        join(environment["LOCALAPPDATA"] ?? "", "Microsoft", "Windows", "Fonts"),
      ];
    case "darwin":
      return ["/System/Library/Fonts", "/Library/Fonts", join(home, "Library/Fonts"), ...downloadedFonts()];
    default:
      return ["/usr/share/fonts", "/usr/local/share/fonts", join(home, ".fonts"), join(home, ".local/share/fonts")];
  }
}

/** macOS fetches fonts that are seldom used, 仿宋 among them, when they are first asked for. */
function downloadedFonts(): readonly string[] {
  const folder = "/System/Library/AssetsV2";
  try {
    const names = readdirSync(folder).filter((name) => name.startsWith("com_apple_MobileAsset_Font"));
    return names.map((name) => join(folder, name));
  } catch (error) {
    diskErrorCode(error);
    return [];
  }
}

function readFolder(folder: string): readonly FontNames[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names.filter((name) => /\.(?:ttf|otf|ttc|otc)$/i.test(name)).flatMap((name) => readFile(join(folder, name)));
  } catch (error) {
    // A folder that isn't there, or may not be looked into, has no fonts for us.
    diskErrorCode(error);
    return [];
  }
}

function readFile(path: string): readonly FontNames[] {
  let file: number | undefined;
  try {
    const opened = (file = openSync(path, "r"));
    return readFontNames((offset, length) => {
      // A damaged font may ask for more than there is memory.
      const bytes = new Uint8Array(Math.min(length, mostBytes));
      return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, offset));
    });
  } catch (error) {
    diskErrorCode(error);
    return [];
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const mostBytes = 4 * 1024 * 1024;
