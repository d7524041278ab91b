import { oneLine } from "../changes/one-line.ts";
import { findingsOf, tellVerification } from "../verify/tell-verification.ts";
import type { Surrounding, ToldFigure, ToldVerification } from "../verify/tell-verification.ts";
import type { Verification } from "../verify/verification.ts";
import { writeVerification } from "../verify/write-verification.ts";
import type { Refreshed } from "./refreshed.ts";

/** What is told of a refresh: what it wrote, and what it left, as a verification would tell it. */
export interface ToldRefresh {
  readonly refreshed: readonly ToldFigure[];
  readonly left: ToldVerification;
  readonly counts: RefreshCounts;
}

interface RefreshCounts {
  readonly refreshed: number;
  /** Errors among what was left, and the rest of it. */
  readonly wrong: number;
  readonly other: number;
}

/** @param verification from before the refresh */
export function tellRefresh(
  { refreshed, kept, elsewhere, charts, wording }: Refreshed,
  verification: Verification,
  surrounding: Surrounding,
): ToldRefresh {
  const judged = [...kept, ...elsewhere].toSorted((a, b) => a.number - b.number);
  const tell = (some: Partial<Verification>, changed: readonly number[]) =>
    tellVerification({ ...verification, typed: [], wording: [], ...some }, changed, surrounding);
  const left = tell({ judged, wording }, charts);
  const findings = findingsOf(left);
  const wrong = findings.filter(({ severity }) => severity === "error").length;
  const counts = { refreshed: refreshed.length, wrong, other: findings.length - wrong };
  return { refreshed: tell({ judged: refreshed }, []).figures, left, counts };
}

/** The same as plain data (docs/refresh.md). */
export function writeRefresh(path: string, { refreshed, left }: ToldRefresh): object {
  return {
    refreshed: refreshed.map(({ judged, before, shown, after, sources }) => ({
      number: judged.number,
      anchor: judged.anchor,
      was: shown,
      is: "draft" in judged ? oneLine(judged.draft) : "",
      before,
      after,
      sources: sources.map(({ place: { file, line, column } }) => ({ file, line, column })),
    })),
    left: writeVerification(path, left),
  };
}
