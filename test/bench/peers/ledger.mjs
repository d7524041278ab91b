/** The ledger that the benchmark's facts are in. */
export const ledger = `
ledger: meetings
zh: 会议
en: meetings
identity: [subject]
fields:
  date: {zh: 日期, en: date, type: date, required: true}
  kind: {zh: 类别, en: kind, type: choice, required: true, choices: {regular: {zh: 工作例会, en: regular}, special: {zh: 专题会议, en: special}}}
  subject: {zh: 议题, en: subject, type: text, required: true}
  attendees: {zh: 人数, en: attendees, type: count, unit: 人, required: true}
  cost: {zh: 开支, en: cost, type: money, unit: 万元, required: true}
`;
