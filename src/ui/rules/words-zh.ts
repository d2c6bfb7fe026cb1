import { innerQuotes } from '../../core/text/inner-quotes.ts'
import type { Need, RuleGroup } from '../../core/rules/index.ts'
import type { ruleWords } from './words.ts'

const ORDERS = {
  group: '按主题',
  name: '按名称',
  flags: '提示最多的在前',
  kept: '保留最多的在前',
  dismissed: '驳回最多的在前',
} as const

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  Duplication: '重复',
  'Residue and characters': '残留与字符',
  Facts: '事实',
  Terms: '术语',
  Alignment: '对应',
  'English of translation': '翻译腔英语',
}

const NEEDS: Readonly<Record<Need, string>> = {
  'english-article': '英文文章',
  transcript: '转录稿',
  alignment: '与文章对应的转录稿',
  'transcript-times': '带时间的转录稿',
  speakers: '两边都注明说话人',
  original: '中文原文',
  glossary: '自己的术语表',
}

export const ruleWordsZh: typeof ruleWords.english = {
  title: '规则',
  lead: '检查哪些内容，以及本项目的选择。每项改动都可以撤销，检查会自动重新运行。',
  loading: '正在读取规则。',
  checking: '正在重新检查。',
  sum: (rules, off, flags) => `${rules} 条规则${off === 0 ? '' : `，${off} 条已关闭`}，${flags} 条提示`,
  find: '查找规则',
  order: '顺序',
  orderBy: (order) => ORDERS[order],
  none: '没有符合这些字词的规则。',
  group: (group) => GROUPS[group],

  isOn: (title) => `${title}，运行`,
  severityOf: (title) => `${title}的严重程度`,
  ownSeverity: (severity) => `${severity}（规则自定）`,
  flags: (count) => `${count} 条提示`,
  kept: (count) => `保留 ${count}`,
  dismissed: (count) => `驳回 ${count}`,
  showFlags: (title) => `显示“${title}”的提示`,
  off: '已关闭',
  needs: (needs) => `未运行：需要${needs}`,
  failed: (reason) => `未能完成：${reason}`,

  why: '原因',
  action: '怎么办',
  category: '类别',
  needsLabel: '需要',
  version: '版本',
  between: '；',
  list: (parts) => parts.join('，'),
  nothingElse: '只需要文章',
  need: (need) => NEEDS[need],
  flaggedExamples: '会提示',
  cleanExamples: '不提示',
  said: '录像：',
  noText: '文章中没有',
  notSaid: '录像中没有',

  accepted: '本项目中正确的字词',
  acceptedAll: '对所有规则都正确',
  acceptedAllLead: '任何规则都不提示这些字词。',
  addWords: '添加字词',
  add: '添加',
  refuse: (words) => `重新提示“${innerQuotes(words)}”`,

  glossary: '自己的术语表',
  glossaryLead: '应使用的术语，以及不得替代它们的词。单复数和时态变化都算作该术语。',
  noTerms: '还没有术语。',
  term: '术语',
  forbidden: '不得使用',
  allowed: '也可以',
  original: '中文',
  note: '备注',
  several: '甲；乙',
  acts: '修改',
  edit: '编辑',
  editTerm: (term) => `编辑 ${term}`,
  remove: '删除',
  removeTerm: (term) => `删除 ${term}`,
  addTerm: '添加术语',
  saveTerm: '保存术语',
  cancel: '取消',
  termMissing: '请输入应使用的术语，例如 lead time。',
  importFile: '读入列表',
  importKinds: 'CSV、TSV 或 TBX',
  replace: '替换现有术语',
}
