import type { RefreshValues } from "../../diagnostics/codes/refresh.ts";
import type { Sentences } from "../sentences.ts";

export const refresh: Sentences<RefreshValues> = {
  "wording-not-refreshed": ({ paragraphs }) => ({
    message: `The words of ${paragraphs} paragraph${paragraphs === 1 ? "" : "s"} changed with the template or the facts; they were not written into the file.`,
    hint: "To bring them in, use huibao merge; huibao verify shows them one by one.",
  }),
  "contents-to-update": () => ({
    message: "A heading's words changed, in the contents as well; its page may be another.",
    hint: "Click the contents in Word and press F9.",
  }),
  "unknown-taken": ({ written, count }) => ({
    message:
      count === 0
        ? `--take ${written} names nothing: everything in the file is as the facts say.`
        : `--take ${written} names none of the ${count} places that are not as the facts say.`,
    hint: "Name the number that huibao verify lists, the anchor, or what stands in the file; all takes every one.",
  }),
  "not-refreshed-on-errors": () => ({
    message: "The facts or templates are wrong, so that the report could not be built today; nothing was refreshed.",
    hint: "Mend the errors listed above and refresh then; the file is as it was.",
  }),
  "file-in-use": ({ lock }) => ({
    message: `The file is open in Word, WPS or LibreOffice (${lock} lies beside it); changes that weren't saved are not seen.`,
    hint: `Save and close it, and run again; if ${lock} was left by a program that crashed, delete it.`,
  }),
  "file-changed-meanwhile": () => ({
    message: "Somebody else changed the file while it was being refreshed; it was not replaced.",
    hint: "Close it in other programs and run again.",
  }),
};
