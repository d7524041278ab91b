// Builds the same six-page report with each tool: YAML text in, .docx bytes out, interleaved in one run.
import { docxPlainly } from "./peers/docx-plainly.mjs";
import { docxtemplater } from "./peers/docxtemplater.mjs";
import { easyTemplateX } from "./peers/easy-template-x.mjs";
import { huibao } from "./peers/huibao.mjs";
import { quantile } from "./quantile.mjs";
import { factsYaml } from "./sample.mjs";

const warmUp = 30;
const tools = [huibao, easyTemplateX, docxtemplater, docxPlainly];

/** What ours may take of each peer's time at most. */
const bars = { "easy-template-x": 0.7, "docx, plainly": 0.35 };

/** Medians in ms, the spread, and the ratio of our median to each peer's. */
export async function measureWarm(rounds) {
  const yamlText = factsYaml();
  const builds = await Promise.all(tools.map((tool) => tool.prepare()));
  const times = tools.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    // Each round begins with another tool, so that none always runs behind the same neighbour.
    for (let step = 0; step < tools.length; step++) {
      const at = (round + step) % tools.length;
      const start = performance.now();
      const bytes = await builds[at](yamlText);
      const time = performance.now() - start;
      if (bytes.length < 2000) throw new Error(`${tools[at].name} wrote nothing`);
      if (round >= warmUp) times[at].push(time);
    }
  }
  const medians = times.map((list) => quantile(list, 0.5));
  return tools.map(({ name }, index) => ({
    tool: name,
    median: medians[index],
    low: quantile(times[index], 0.1),
    high: quantile(times[index], 0.9),
    ratio: medians[0] / medians[index],
    bar: bars[name],
  }));
}
