import { isAsPrinted } from "../verify/same-text.ts";
import type { JudgedPhrase } from "../verify/verification.ts";

/** What becomes of a judged phrase; `right` says already what it should. */
export type Fate = "write" | "keep" | "elsewhere" | "right";

/** @param isTaken whether it is to be written though somebody changed it by hand */
export function fateOf(judged: JudgedPhrase, isTaken: boolean): Fate {
  switch (judged.type) {
    case "stale":
      return judged.phrase?.gap === true ? "elsewhere" : "write";
    case "changed":
    case "swapped":
      return takenOrKept(judged, isTaken);
    case "retyped":
      return judged.right && !isTaken ? "right" : takenOrKept(judged, isTaken);
    case "copied":
      if (judged.is === judged.draft) return "right";
      return isAsPrinted(judged.is, judged.anchor.slice(15, 22)) ? "write" : takenOrKept(judged, isTaken);
    case "rescaled":
    case "misplaced":
    case "lost":
    case "deleted":
    case "crossing":
      return "keep";
    case "no-longer":
    case "not-yet":
      return "elsewhere";
  }
}

function takenOrKept({ phrase }: JudgedPhrase, isTaken: boolean): Fate {
  return isTaken && phrase?.gap !== true ? "write" : "keep";
}
