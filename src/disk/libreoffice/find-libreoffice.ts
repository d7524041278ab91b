import { readdirSync } from "node:fs";
import { posix, resolve, win32 } from "node:path";

import { isProgram } from "../is-program.ts";
import type { Environment } from "../is-program.ts";

/** Where LibreOffice's program is; `not-there`: HUIBAO_SOFFICE names something that is no program. */
export type FoundLibreOffice =
  | { readonly type: "found"; readonly program: string }
  | { readonly type: "not-there"; readonly path: string }
  | { readonly type: "missing" };

/**
 * Finds LibreOffice by its whole path, as it is run in another folder: the program that HUIBAO_SOFFICE names and then no other; else in PATH; else where its installers put it.
 * @param platform of the machine. Default: this one's
 */
export function findLibreOffice(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): FoundLibreOffice {
  const named = environment["HUIBAO_SOFFICE"];
  if (named !== undefined && named !== "") {
    return isProgram(named) ? { type: "found", program: resolve(named) } : { type: "not-there", path: named };
  }
  const program = [...inPath(environment, platform), ...usualPlaces(environment, platform)].find(isProgram);
  return program === undefined ? { type: "missing" } : { type: "found", program: resolve(program) };
}

/** `soffice.com` waits and prints on Windows, `soffice.exe` does neither. */
function inPath(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  const isWindows = platform === "win32";
  const paths = isWindows ? win32 : posix;
  const names = isWindows ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const path = environment["PATH"] ?? environment["Path"] ?? "";
  const folders = path.split(paths.delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => paths.join(folder, name)));
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  const home = environment["HOME"];
  switch (platform) {
    case "win32":
      return ["ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"].flatMap((name) => {
        const folder = environment[name];
        return folder === undefined ? [] : [win32.join(folder, "LibreOffice", "program", "soffice.com")];
      });
    case "darwin":
      return ["", ...(home === undefined ? [] : [home])].map(
        (folder) => `${folder}/Applications/LibreOffice.app/Contents/MacOS/soffice`,
      );
    default:
      return [
        "/usr/bin/soffice",
        "/usr/local/bin/soffice",
        ...foldersIn("/opt", /^libreoffice/).map((folder) => `${folder}/program/soffice`),
        "/snap/bin/libreoffice",
      ];
  }
}

/** The last first: names end with the version. */
function foldersIn(folder: string, name: RegExp): readonly string[] {
  try {
    const names = readdirSync(folder).filter((entry) => name.test(entry));
    return names
      .toSorted()
      .toReversed()
      .map((entry) => `${folder}/${entry}`);
  } catch {
    return [];
  }
}
