import { describe, expect, test } from "@jest/globals";

import { findings, render } from "./sample-facts.ts";

const sections = {
  "templates/sections/count.md.hbs": "会议{{count meetings}}次\n",
  "templates/sections/open.md.hbs": "会议{{count meetings}}次{{~}}\n".replace("{{~}}", ""),
  "templates/sections/bare.md.hbs": "会议{{count meetings}}次",
};

describe("where a section stands", () => {
  test("within a line it leaves the line open", () => {
    expect(render("本月{{> count}}。\n", sections).printed).toBe("本月会议5次。");
  });

  test("on a line of its own it ends that line, whether or not its file does", () => {
    const body = (name: string) => `前。\n\n{{> ${name}}}\n\n后。\n`;
    expect(render(body("count"), sections).printed).toBe("前。\n\n会议5次\n\n后。");
    expect(render(body("bare"), sections).printed).toBe("前。\n\n会议5次\n\n后。");
  });

  test("two of them one line after the other stay one paragraph", () => {
    expect(render("{{> bare}}\n{{> bare}}\n", sections).printed).toBe("会议5次\n会议5次");
  });
});

test("a section within a line is checked as any other", () => {
  const wrong = { "templates/sections/wrong.md.hbs": "{{count meeting}}" };
  expect(findings(render("本月{{> wrong}}。", wrong))).toEqual(["unknown-name 1:9"]);
});
