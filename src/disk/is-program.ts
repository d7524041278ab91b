import { accessSync, constants, statSync } from "node:fs";

import { diskErrorCode } from "./disk-error.ts";

/** Variables of the environment by their names. */
export interface Environment {
  readonly [name: string]: string | undefined;
}

/** Whether a path is that of a program. Not where one may not look: PATH has folders of others in it. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch (error) {
    diskErrorCode(error);
    return false;
  }
}
