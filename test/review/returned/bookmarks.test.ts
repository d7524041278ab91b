import { describe, expect, test } from "@jest/globals";

import { readSound } from "../sample-files.ts";
import { begin, end, nameOf, p, readBody, run, smallDocx } from "./small-docx.ts";

const [a, b] = [nameOf("a"), nameOf("b")];
const changed = 'w:id="9" w:author="某甲"';

describe("An anchor", () => {
  test.each([
    ["is a bookmark of ours", p(run("共"), begin(1), run("6"), end(1), run("次")), ["共[6]次"]],
    [
      "is no other bookmark",
      p(begin(1, "_GoBack"), run("6"), end(1), begin(2, "_hb_short"), run("次"), end(2)),
      ["6次"],
    ],
    ["may be empty", p(run("共"), begin(1), end(1), run("次")), ["共[]次"]],
    ["may touch another", p(begin(1), run("6"), end(1), begin(2, b), run("次"), end(2)), ["[6][次]"]],
    ["may stand in another", p(begin(1), run("见"), begin(2, b), run("年报"), end(2), end(1)), ["[见[年报]]"]],
    ["may cross another", p(begin(1), run("甲"), begin(2, b), run("乙"), end(1), run("丙"), end(2)), ["[甲[乙]丙]"]],
    ["may begin before its paragraph", `${begin(1)}${p(run("6"), end(1), run("次"))}`, ["[6]次"]],
    ["may end behind its paragraph", `${p(run("共"), begin(1), run("6"))}${end(1)}${p(run("尾"))}`, ["共[6]", "尾"]],
    ["may begin and end between paragraphs", `${p(run("一"))}${begin(1)}${end(1)}${p(run("二"))}`, ["一", "[]二"]],
    ["may begin behind the last paragraph", `${p(run("一"))}${begin(1)}${end(1)}`, ["一[]"]],
    ["may begin before a table", `${begin(1)}<w:tbl><w:tr><w:tc>${p(run("6"), end(1))}</w:tc></w:tr></w:tbl>`, ["[6]"]],
    ["is empty where it has no end", p(begin(1), run("6"), run("次")), ["[]6次"]],
    [
      "goes on into later paragraphs where it ends there",
      p(run("共"), begin(1), run("6")) + p(run("次")) + p(run("会"), end(1), run("议")),
      ["共[6]→次\n会", "次", "会议"],
    ],
    [
      "doesn't go on where nothing of later paragraphs is in it",
      p(begin(1), run("6")) + p(end(1), run("次")),
      ["[6]", "次"],
    ],
    [
      "in a text box may end outside",
      p(`<w:r><w:txbxContent>${p(begin(1), run("6"))}</w:txbxContent></w:r>`, end(1), run("次")),
      ["次", "[6]"],
    ],
    [
      "leaves out the text box in it",
      p(begin(1), run("6"), `<w:r><w:txbxContent>${p(run("框"))}</w:txbxContent></w:r>`, run("次"), end(1)),
      ["[6次]", "框"],
    ],
    ["may have the id of another that ended", p(begin(1), run("6"), end(1), begin(1, b), run("7"), end(1)), ["[6][7]"]],
    ["may have the id of one around it", p(begin(1), run("6"), begin(1, b), run("7"), end(1), end(1)), ["[6[7]]"]],
  ])("%s", (_, body, expected) => {
    expect(readBody(body)).toEqual(expected);
  });

  test("ends without a begin are nothing", () => {
    expect(readBody(`${end(3)}${p(end(7), begin(1), run("6"), end(1), end(1))}${end(1)}`)).toEqual(["[6]"]);
  });

  test("tells what it is, and what was printed in it", () => {
    const { paragraphs } = readSound(smallDocx({ body: p(begin(1, "_hb_0123456789abcdefgh_2"), run("6"), end(1)) }));
    const [anchor] = paragraphs[0]?.anchors ?? [];
    expect(anchor).toMatchObject({
      name: "_hb_0123456789abcdefgh_2",
      what: "0123456789a",
      printed: "bcdefgh",
      copied: false,
    });
  });

  test("that stands again is a copy, also where LibreOffice gave it another name", () => {
    const body =
      p(begin(1, a), run("6"), end(1)) +
      p(
        begin(2, `${a}_Copy_1`),
        run("6"),
        end(2),
        begin(3, `${a}_2`),
        run("7"),
        end(3),
        begin(4, `${a}_2_Copy_12`),
        run("7"),
        end(4),
      );
    const anchors = readSound(smallDocx({ body })).paragraphs.flatMap((one) => one.anchors);
    expect(anchors.map(({ name, copied }) => [name, copied])).toEqual([
      [a, false],
      [a, true],
      [`${a}_2`, false],
      [`${a}_2`, true],
    ]);
  });

  test("is not there where its text was deleted with it, and begins behind where it goes on", () => {
    expect(
      readBody(p(`<w:del ${changed}>`, begin(1), "<w:r><w:delText>6</w:delText></w:r>", end(1), "</w:del>", run("次"))),
    ).toEqual(["次"]);
    expect(
      readBody(
        p(
          run("共"),
          `<w:del ${changed}>`,
          begin(1),
          "<w:r><w:delText>6</w:delText></w:r></w:del>",
          run("7"),
          end(1),
          run("次"),
        ),
      ),
    ).toEqual(["共[7]次"]);
    expect(
      readBody(
        p(begin(1), run("7"), `<w:del ${changed}><w:r><w:delText>6</w:delText></w:r>`, end(1), "</w:del>", run("次")),
      ),
    ).toEqual(["[7]次"]);
  });

  test("that runs over a whole document tells its first 2,000 characters, however many do so", () => {
    const starts = Array.from({ length: 1000 }, (_, id) => begin(id, `_hb_${String(id).padStart(18, "0")}`)).join("");
    const ends = Array.from({ length: 1000 }, (_, id) => end(id)).join("");
    const body = p(starts, run("首")) + Array.from({ length: 1000 }, () => p(run("字".repeat(100)))).join("") + p(ends);
    const started = performance.now();
    const [first] = readSound(smallDocx({ body })).paragraphs;
    expect(first?.anchors.map(({ crossing }) => crossing?.length)).toEqual(
      starts
        .split("<")
        .slice(1)
        .map(() => 2000),
    );
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
