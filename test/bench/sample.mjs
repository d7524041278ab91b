// One report for everybody: the facts as YAML text, the template's paragraphs, and what stands in their holes.
// Six pages, about 150 facts in 30 records, 40 figures.

const kinds = ["工作例会", "专题会议"];

/** A month's facts as YAML text: `records` meetings of five fields each. */
export function factsYaml(records = 30) {
  const lines = ["period: 2020-02", "document: {date: 2020-03-02}", "meetings:"];
  for (let n = 0; n < records; n++) {
    const day = String((n % 29) + 1).padStart(2, "0");
    lines.push(
      `  - date: 2020-02-${day}`,
      `    kind: ${kinds[n % 2]}`,
      `    subject: 研究第${n + 1}项服务管理事项并部署有关工作`,
      `    attendees: ${10 + (n % 7)}`,
      `    cost: ${(n * 37) % 100}.${String((n * 13) % 100).padStart(2, "0")}`,
    );
  }
  return lines.join("\n") + "\n";
}

/** Sentences with holes `[[n]]`; each hole is the figure `figureNames[n]`. */
const counted = [
  "本月共召开会议[[0]]次，其中工作例会[[1]]次、专题会议[[2]]次，参会人员合计[[3]]人次，会议开支合计[[4]]万元。",
  "截至月底，列入台账的[[0]]项议题均已办结，其中由工作例会办结的[[1]]项。",
  "全月专题会议[[2]]次，参会[[3]]人次，开支[[4]]万元，各项安排均按时落实到位。",
];

const plain =
  "与会同志认真学习有关文件精神，结合实际研究贯彻落实的具体办法，明确责任分工和完成时限，逐项抓好落实。各科室按照职责分工，加强沟通协调，" +
  "及时报送进展情况，形成上下联动、齐抓共管的工作格局。对工作中发现的问题，坚持立行立改，确保落到实处、见到成效。";

const headings = ["组织领导", "制度建设", "业务工作", "督促检查", "宣传引导", "队伍建设", "存在问题", "下步打算"];

/** Eight sections, 40 holes in all. */
export const sections = headings.map((heading, index) => ({
  heading,
  paragraphs: index % 2 === 0 ? [counted[0], plain] : [counted[1], counted[2], plain],
}));

export const figureNames = ["all", "regular", "special", "attendees", "cost"];

export const title = "示例市民政局2020年2月工作情况汇报";
