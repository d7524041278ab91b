import type { ReturnedAnchor, ReturnedParagraph } from "../returned/returned-document.ts";
import { slotsOf } from "../verify/side.ts";
import type { Edits } from "./reword.ts";

/**
 * Finds figures of a fresh paragraph in whose place the file has another that is no phrase: the anchor went when it was typed.
 * @param matched phrases that the file has as well
 */
export function findRetyped(
  { deleted, inserted }: Edits,
  fresh: ReturnedParagraph,
  matched: ReadonlySet<ReturnedAnchor>,
): readonly { readonly is: string; readonly draft: string }[] {
  return slotsOf(fresh).flatMap(({ anchors: [outer], from, to }) => {
    const draft = fresh.text.slice(from, to);
    if (!outer || matched.has(outer) || !/\d/.test(draft)) return [];
    let is = "";
    for (let at = from; at <= to; at++) {
      const typed = inserted.filter((one) => one.at === at).flatMap(({ pieces }) => pieces);
      is += typed.map(({ text, anchor }) => (anchor ? "" : text)).join("");
      if (at < to && !deleted.some((one) => one.from <= at && one.to > at)) is += fresh.text.charAt(at);
    }
    // Words around it may be of the same change.
    return /\d/.test(is) && is !== draft ? [{ is: is.trim(), draft }] : [];
  });
}
