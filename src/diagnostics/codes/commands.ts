import type { Severities } from "./severities.ts";

export interface CommandValues {}

export const commandCodes = {} satisfies Severities<CommandValues>;
