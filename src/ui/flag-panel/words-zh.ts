import { innerQuotes } from '../../core/text/inner-quotes.ts'
import type { flagWords } from './words.ts'

const STATES = { open: '未处理', decided: '已处理', all: '全部' } as const
const SIDES = { article: '文章', transcript: '录像', original: '中文原文' } as const
const SURE = { high: '确定', medium: '很可能', low: '不确定' } as const
const SORTS = {
  position: '按文章顺序',
  severity: '最严重的在前',
  confidence: '最确定的在前',
  kept: '最准的规则在前',
} as const

export const flagWordsZh: typeof flagWords.english = {
  panel: '提示',
  at: (at, all) => `第 ${at} 条，共 ${all} 条`,
  count: (flags) => `${flags} 条提示`,
  showEvidence: '显示依据',
  hideEvidence: '隐藏依据',
  previous: '上一条提示',
  next: '下一条提示',

  filter: '筛选',
  chosen: '显示内容',
  clear: '恢复全部',
  without: (what) => `${what}，从筛选中移除`,
  sort: '顺序',
  sortBy: (sort) => SORTS[sort],
  shown: '显示',
  state: (state) => STATES[state],
  severity: '严重程度',
  sure: '把握',
  sureness: (confidence) => SURE[confidence],
  side: '位置',
  sideName: (side) => SIDES[side],
  speaker: '说话人',
  nobody: '未注明',
  category: '类别',
  rule: '规则',

  checking: '正在检查。',
  notChecked: '检查未完成就停止了。',
  check: '运行检查',
  choose: '在文中选择一条提示，或用上方箭头转到下一条。',
  chooseTogether: (flags, places) =>
    `在文中选择一条提示，或用上方箭头转到下一条。多条规则提示同一处文字时合为一条：共 ${flags} 个提示，合为 ${places} 条。`,
  nothingFlagged: '没有任何提示。选中文字即可添加标记。',
  noneFits: '没有符合筛选条件的提示。',
  allDecided: (flags) => `${flags} 条已全部处理，可以导出报告。`,
  noneDecided: '还没有处理任何提示。',

  reasons: (count) => `这些字词有 ${count} 个理由，一次处理全部适用`,
  soFar: (kept, dismissed) => `至今保留 ${kept} 条，驳回 ${dismissed} 条`,
  acceptAlone: '只采纳这一条',
  dismissAlone: '只驳回这一条',
  aboutRule: (title) => `${title}，查看这条规则`,
  places: (count) => `${count} 处，一次处理全部适用`,
  severityOfFlag: '这条提示的严重程度',
  ruleSays: (severity) => `规则定为${severity}`,

  inRecording: '录像中',
  inArticle: '文章中',
  inOriginal: '中文原文中',
  morePlaces: (count) => `另有 ${count} 处类似`,
  suggestion: '建议',
  changesPlaces: (count) => `共改动 ${count} 处，这里显示其中一处`,

  note: '备注',
  notePlaceholder: '写给报告，或留给自己',
  addNote: '备注',
  copyListed: (count) => `复制列出的 ${count} 条`,

  omission: '漏译',
  fineToCut: '可以删',
  kept: '已采纳',
  corrected: '已采纳并改正',
  dismissed: '已驳回',
  decideAgain: '重新处理',
  editMark: '编辑标记',
  markOmission: '标为漏译',
  accept: '采纳并标记',
  acceptPlaces: (count) => `采纳，改动 ${count} 处`,
  keepWords: '标记但不改',
  dismiss: '驳回',

  alike: '同类提示',
  dismissSame: (count) => `驳回字词相同的 ${count} 条`,
  acceptSame: (count) => `采纳字词相同的 ${count} 条`,
  dismissKind: (count) => `驳回此规则的全部 ${count} 条`,
  acceptKind: (count) => `采纳此规则的全部 ${count} 条`,
  neverFlag: (words) => `不再提示“${innerQuotes(words)}”`,

  first: '最前几条',
  nextOnes: '接下来',
  severityOf: (severity) => `${severity}：`,
  moreReasons: (count) => `，${count} 个理由`,
  row: '，行 ',

  lost: '字词已不在文中的标记',
  lostCount: (count) => `${count} 个标记的字词已不在文中`,
  between: '两词之间',
  copy: '复制',
  remove: '删除',
  copyMark: (name) => `复制标记${name}`,
  removeMark: (name) => `删除标记${name}`,
  selectAndCopy: '请选中上面的文字再复制。',
  correctionIs: (words) => `改法：${words}`,
  commentIs: (words) => `备注：${words}`,

  failed: (title) => `“${title}”未能完成。`,
  notRun: (count) => `${count} 项检查未运行`,
  needs: (title, needs) => `${title}：需要${needs}`,
  allRules: '全部规则',

  correctedText: '修订稿',

  keyNext: '下一条',
  keyBack: '上一条',
  keyReviewed: '本行已审',
  allKeys: '全部按键',
}
