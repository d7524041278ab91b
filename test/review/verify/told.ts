import type { Verification } from "../../../src/review/verify/verification.ts";

/** All that a verification tells, a line each; of wording only what changed. */
export function toldIn({ judged, typed, wording }: Verification): readonly string[] {
  return [
    ...judged.map(({ type, anchor, ...rest }) => {
      return [type, ...("right" in rest ? [rest.right ? "right" : "wrong"] : []), anchor].join(" ");
    }),
    ...typed.map(({ text }) => `typed ${text}`),
    ...wording.map(({ type, words }) => [type, ...words.filter((word) => word.type !== "same").map(markOf)].join(" ")),
  ];
}

function markOf({ type, text }: { readonly type: "same" | "removed" | "added"; readonly text: string }): string {
  return type === "removed" ? `[-${text}-]` : `{+${text}+}`;
}
