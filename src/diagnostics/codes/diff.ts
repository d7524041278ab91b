import type { Severities } from "./severities.ts";

/** What two reports that are compared, or an earlier state of the facts, may be wrong in. */
export interface DiffValues {
  /** Neither two things to compare nor `--since`. */
  "nothing-to-compare": Record<string, never>;
  /** One period, and no word of what it is compared with. */
  "nothing-to-compare-with": { readonly period: string };
  "git-missing": Record<string, never>;
  /** What git itself says. */
  "git-refused": { readonly said: string };
  "no-repository": { readonly folder: string };
  "unknown-commit": { readonly written: string };
  /** The commit has no `huibao.yaml` at the workspace's place. */
  "workspace-not-in-commit": { readonly written: string; readonly file: string };
  "template-not-in-commit": { readonly written: string; readonly template: string };
  "unit-not-in-commit": { readonly written: string; readonly unit: string };
  /** Its facts or templates are so wrong that no draft can be made. */
  "commit-not-drafted": { readonly written: string };
}

export const diffCodes = {
  "nothing-to-compare": "error",
  "nothing-to-compare-with": "error",
  "git-missing": "error",
  "git-refused": "error",
  "no-repository": "error",
  "unknown-commit": "error",
  "workspace-not-in-commit": "error",
  "template-not-in-commit": "error",
  "unit-not-in-commit": "error",
  "commit-not-drafted": "error",
} satisfies Severities<DiffValues>;
