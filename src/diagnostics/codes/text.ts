import type { Severities } from "./severities.ts";

export interface TextValues {}

export const textCodes = {} satisfies Severities<TextValues>;
