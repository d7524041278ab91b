import { expect, test } from "@jest/globals";

import { commandForms } from "../../src/commands/command-forms.ts";
import { showHelp } from "../../src/commands/show-help.ts";

test("the overview names every command, in Chinese without a word of English help", async () => {
  const text = await showHelp(undefined, "zh-CN", 80);
  for (const { name } of commandForms) expect(text).toContain(`  huibao ${name} `);
  expect(text).not.toMatch(/Commands|Options|Examples|boolean|string|Show|default/);
});

test.each(commandForms.map(({ name, options }) => [name, options] as const))(
  "the help of %s names all its options, in both languages",
  async (name, options) => {
    for (const language of ["zh-CN", "en"] as const) {
      const text = await showHelp(name, language, 80);
      expect(text.startsWith(`huibao ${name}`)).toBe(true);
      for (const option of [...options, "lang", "format", "help", "version"]) expect(text).toContain(` --${option} `);
      expect(text).not.toMatch(/\[(string|boolean|array|default)|undefined/);
    }
  },
);

test("no line is wider than the terminal", async () => {
  const text = await showHelp("build", "en", 60);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
});
