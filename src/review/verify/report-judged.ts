import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import { oneLine } from "../changes/one-line.ts";
import { isSameText } from "./same-text.ts";
import type { JudgedPhrase } from "./verification.ts";

/**
 * Reports a phrase that doesn't hold. Errors are what stands in the file and isn't what the facts say, and what can't be told;
 * warnings what is right, or gone with its sentence, and somebody should look at.
 * @param source a place of the facts that it comes from. Without one it is reported in the template, else at the file.
 */
export function reportJudged(judged: JudgedPhrase, source: Place | undefined, file: Place, report: Report): void {
  const { number, phrase } = judged;
  const place = source ?? phrase?.place ?? file;
  const includes = source ? [] : (phrase?.includes ?? []);
  const is = "is" in judged ? oneLine(judged.is) : "";
  const draft = "draft" in judged ? oneLine(judged.draft) : "";
  const agrees = isSameText(is, draft);
  switch (judged.type) {
    case "changed":
      return report(
        judged.stale ? "figure-changed-and-stale" : "figure-changed",
        place,
        { number, is, draft },
        includes,
      );
    case "stale":
      return report("figure-stale", place, { number, is, draft }, includes);
    case "rescaled":
      return report("figure-rescaled", place, { number, is, draft }, includes);
    case "swapped":
      return report("figure-swapped", place, { number, is, draft }, includes);
    case "misplaced":
      return report("figure-misplaced", place, { number, is, draft }, includes);
    case "retyped":
      if (judged.right) return report("figure-retyped", place, { number, is }, includes);
      return report("figure-retyped-wrong", place, { number, is, draft }, includes);
    case "lost":
      return report("figure-lost", place, { number, draft }, includes);
    case "deleted":
      return report("figure-deleted", place, { number, draft }, includes);
    case "copied":
      if (agrees) return report("figure-copied", place, { number, is }, includes);
      return report("figure-copied-wrong", place, { number, is, draft }, includes);
    case "crossing":
      if (agrees) return report("figure-parted", place, { number, is }, includes);
      return report("figure-parted-wrong", place, { number, is, draft }, includes);
    case "no-longer":
      return report(phrase?.gap === true ? "figure-without-fact" : "figure-no-longer", place, { number, is }, includes);
    case "not-yet":
      return report("figure-not-yet", place, { number, draft }, includes);
  }
}
