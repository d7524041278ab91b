import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder with a `huibao.yaml`, from a folder upwards. */
export function findWorkspace(folder: string): string | undefined {
  if (existsSync(join(folder, "huibao.yaml"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findWorkspace(parent);
}
