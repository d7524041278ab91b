/** A stretch of a title that is not torn apart; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a paper is, by 条例, 8 and by practice. */
const kinds =
  "实施意见|指导意见|若干意见|意见|工作报告|情况报告|报告|汇报|总结|简报|通报|通知|通告|公告|公报|决定|决议|请示|批复|议案|答复函|复函|函|纪要|规划|计划|方案|预案|要点|办法|细则|规定|规则|制度|机制|汇总|统计表|一览表|建议书";

/** Bodies and what they are part of. */
const bodies =
  "人民代表大会|[省市县区][\\u4e00-\\u9fff]{2,8}?[局厅](?=等)|人民政府|领导小组|指挥部|委员会|办公室|有关部门|等部门|部门|单位|机构|组织|党组|党委|机关|系统|中心|各县区|全省|全市|全县|全区|全国|全面|全局|民政局|财政局|市县|城乡|农村|城市|社区|乡镇|某省|某市|某县";

/** What reports are about. */
const matters =
  "疫情防控|疫情|防控|民政|养老|服务|社会|救助|儿童|福利|殡葬|婚姻|登记|慈善|捐赠|彩票|公益金|公益|困难|群众|居民|最低|生活|保障|兜底|低收入|家庭|经济|状况|人口|普查|未成年人|老年人|残疾人|保护|医疗|卫生|健康|教育|安全|生产|消防|隐患|信息|政务|公开|法治|政府|国民|预算|资金|补助|补贴|标准|项目|缺口|体系|责任|主体|全面从严治党|从严治党|思想|主题|特色|中国|时代|规范性|文件|组成|人员|成员|干部|职工|志愿|先进|集体|个人|荣誉|称号|绩效|数据|流程|结果|情况|工作|活动|行动|专项|领域|期间|阶段|下一步|事项|问题|代表|委员|会议|春节|元旦|清明节|国庆|节日|节假日";

/** What is done about them. */
const doings =
  "关于|进一步|贯彻|落实|认真|推进|推动|加快|开展|加强|改进|完善|健全|做好|切实|规范|促进|发展|建设|建立|成立|设立|提高|提升|调整|印发|转发|下达|上报|报送|申请|拨付|解决|废止|修改|表彰|授予|同意|商请|协助|支持|核对|审核|确认|检查|排查|整治|督查|评价|评定|评选|编制|执行|实施|试行|安排|部署|打算|走访|慰问|祭扫|管理|处罚|送达|答复|建议|监督|监测|监管|指导|培训|宣传|学习|高质量|有序|联动|封闭|紧急|重大|重点|有关|及其|以来";

/** Quoted titles and words, dates, periods, ordinals, numbers with their units, letters. */
const marked =
  "（[^（）]{1,10}）|\\d{4}[—-]\\d{4}年|\\d{4}年度|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}年|第?[一二三四1-4]季度|[上下]半年|第[一二三四五六七八九十百\\d]+[届次个批期号件]|[\\d.]+(?:[%％]|名同志|名|万元|亿元|人次|[年月日号次家人个件户元期项万亿])?|[A-Za-z]+";

/** Quoted titles and words that fit into a line. */
const quoted = /《[^《》]{1,18}》|“[^“”]{1,18}”/g;

const word = new RegExp([marked, kinds, matters, bodies, doings].join("|"), "g");

/** A body's name at the head of a title, with or without its place: 示例市民政局, 示例市人民政府办公室. */
const organ =
  /^([^《》“”、，\s\d]{1,5}?[省市县区镇乡])?(?:[^《》“”、，\s\d]{1,12}?(?:人民政府|局|厅|部|委员会|领导小组|指挥部|党组|中心|院|处|会)(?:党组|办公室)?)(?=关于|转发|印发|[、\s\d])/;

/**
 * The words of a title, each of which stays on one line; what is none that titles are made of falls into its characters.
 * @param kept stretches that are one word, such as the name of a unit that a fact gives
 */
export function titleWords(title: string, kept: readonly Stretch[]): readonly string[] {
  const quotes = [...title.matchAll(quoted)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  const stretches = [...kept, ...quotes, ...organStretches(title)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const words: string[] = [];
  let end = 0;
  for (const stretch of stretches) {
    if (stretch.start < end) continue;
    words.push(...plainWords(title.slice(end, stretch.start)), title.slice(stretch.start, stretch.end));
    end = stretch.end;
  }
  return [...words, ...plainWords(title.slice(end))];
}

/** The bodies that a title begins with, and their place wherever it comes up again. */
function organStretches(title: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const places = new Set<string>();
  let at = 0;
  for (let found = organ.exec(title); found; found = organ.exec(title.slice(at))) {
    stretches.push({ start: at, end: at + found[0].length });
    if (found[1] !== undefined) places.add(found[1]);
    at += found[0].length;
    while (/^[、\s]/.test(title.slice(at))) at++;
  }
  for (const place of places) {
    for (let start = title.indexOf(place, at); start >= 0; start = title.indexOf(place, start + 1)) {
      stretches.push({ start, end: start + place.length });
    }
  }
  return stretches;
}

function plainWords(text: string): readonly string[] {
  const words: string[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    words.push(...Array.from(text.slice(end, match.index)), match[0]);
    end = match.index + match[0].length;
  }
  return [...words, ...Array.from(text.slice(end))];
}
