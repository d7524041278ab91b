import { expect, test } from "@jest/globals";

import { verifyReturned } from "../../../src/review/verify/verify-returned.ts";
import type { JudgedPhrase } from "../../../src/review/verify/verification.ts";
import { draftSample, sampleOrders } from "../../sample/sample-workspace.ts";
import { asWord } from "../imitate/as-word.ts";
import { replaceAnchorText, retype } from "../imitate/edit-anchors.ts";
import { deleteSentence } from "../imitate/edit-paragraphs.ts";
import { editTexts } from "../imitate/edit-parts.ts";
import { randomFrom } from "../imitate/random.ts";
import { readSound } from "../sample-files.ts";
import { otherThan, spotsIn } from "./edit-every-figure.ts";

const random = randomFrom(7);
const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];

/** Some words of the text here and there, but none of a figure. */
function reworded(bytes: Uint8Array): Uint8Array {
  return editTexts(bytes, (xml) =>
    xml.replaceAll(/(?<=<w:t(?: [^>]*)?>)[^<]*?(?:工作|会议|文件)[^<]*(?=<)/g, (text) => {
      return random() < 0.3 ? text.replace(/工作|会议|文件/, "有关事项") : text;
    }),
  );
}

function isWrong(judged: JudgedPhrase): boolean {
  return judged.type === "retyped" ? !judged.right : judged.type !== "deleted";
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  "Whatever else was done to a file, no figure that was changed by hand is taken for right (%i)",
  async (round) => {
    const order = sampleOrders[round % 3] ?? sampleOrders[0];
    const { drafted } = order ? draftSample(order) : { drafted: undefined };
    if (!drafted) throw new Error("The samples build");
    const built = await drafted.write("docx");
    const fresh = readSound(built);
    let bytes = asWord(reworded(built), round);
    for (let step = 0; step < 3; step++) {
      const spot = pick(spotsIn(readSound(bytes)));
      if (spot) bytes = deleteSentence(bytes, spot.name).bytes;
    }
    const changed = spotsIn(readSound(bytes)).filter(({ text }) => /\d/.test(text) && random() < 0.4);
    for (const { name, text } of changed) {
      const edit = random() < 0.5 ? replaceAnchorText : retype;
      bytes = edit(bytes, name, otherThan(text));
    }
    const { judged } = verifyReturned(readSound(bytes), fresh, drafted.text);
    const names = new Set(judged.filter(isWrong).map(({ anchor }) => anchor));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter(({ name }) => !names.has(name))).toEqual([]);
  },
);
