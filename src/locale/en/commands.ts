import type { CommandValues } from "../../diagnostics/codes/commands.ts";
import type { Sentences } from "../sentences.ts";

export const commands: Sentences<CommandValues> = {};
