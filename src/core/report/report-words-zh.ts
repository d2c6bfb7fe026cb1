import { MQM_DIMENSION_NAMES, SEVERITIES } from '../model/mqm.ts'
import { needInChinese } from '../analysis/needs-zh.ts'
import type { RuleNames } from '../rules/names-zh.ts'
import { RULES_ZH } from '../rules/names-zh.ts'
import type { EntryState } from './review.ts'
import { DIMENSIONS_ZH, SEVERITIES_ZH, SUBTYPES_ZH } from './names-zh.ts'
import type { ReportWords } from './report-words.ts'
import { formatCount, formatScore, formatTime } from './wording.ts'

const STATES: Readonly<Record<EntryState, string>> = {
  marked: '审校者标记',
  kept: '提示保留',
  corrected: '提示已采纳',
  open: '提示未处理',
  dismissed: '提示已驳回',
}

/** A project may name a rule that is no more. */
const namesOf = (rule: string): RuleNames | undefined =>
  Object.hasOwn(RULES_ZH, rule) ? RULES_ZH[rule as keyof typeof RULES_ZH] : undefined

const SIDES = { article: '文章', transcript: '转录稿', original: '中文原文' } as const

/** 0.894 → "89%"; only all of it is 100%, and only none of it 0%. */
function share(value: number): string {
  if (value > 0 && value < 0.01) return '不到 1%'
  if (value > 0.99 && value < 1) return '99%'
  return `${Math.round(value * 100)}%`
}

function duration(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  if (minutes === 0) return `${rest} 秒`
  return rest === 0 ? `${minutes} 分` : `${minutes} 分 ${rest} 秒`
}

/** "2026-11-23T10:00:00Z" → "2026年11月23日"; what is no ISO date stays as it is. */
function date(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text)
  return match === null ? text : `${match[1]}年${Number(match[2])}月${Number(match[3])}日`
}

/** [3, 4, 5, 9] → "第 3–5、9 行". */
function rows(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && row <= last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  if (ranges.length === 0) return ''
  return `第 ${ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、')} 行`
}

/** The report in Simplified Chinese. Terms are those of the page (src/ui/language). */
export const CHINESE_WORDS: ReportWords = {
  language: 'zh-Hans',
  document: '校改报告',
  pageTitle: (title) => `${title}：校改报告`,
  subtitle: ({ date: day, reviewer, tool, summary }) =>
    `校改报告，${date(day)}。${reviewer === '' ? '' : `审校：${reviewer}。`}共 ${formatCount(summary.rows.total)} 行，已审 ${formatCount(summary.rows.reviewed)} 行。由 ${tool.name} ${tool.version} 生成。`,
  contents: '目录',
  none: '无。',
  summary: '概要',
  corrections: '校改',
  cuts: '删节',
  cutPassage: '删节的段落',
  additions: '增补',
  moves: '移动的段落',
  notChecked: '未检查的项目',
  coverageTitle: '录像内容的去向',
  recording: '录像',
  articleBar: '文章',
  mapName: '上为录像，下为文章，色带从每一段指向其刊出之处；数字见表格',
  passages: '段落',
  map_match: '说了也刊出',
  map_moved: '刊在别处',
  map_cut: '说了未刊出',
  map_added: '刊出而未说',
  quotations: '引文',
  side: (side) => SIDES[side],
  video: '视频',
  pair: (name, value) => `${name}：${value}`,

  severity: (severity) => SEVERITIES_ZH[severity],
  category: (category) => {
    const at = category.indexOf('/')
    const name = category.slice(at + 1)
    const dimension = MQM_DIMENSION_NAMES.find((each) => each === category.slice(0, at)) ?? 'custom'
    return `${DIMENSIONS_ZH[dimension]}：${SUBTYPES_ZH[name] ?? name.replaceAll('-', ' ')}`
  },
  state: (state) => STATES[state],
  duration,

  noTranscript: '没有转录稿，只检查了文章本身。',
  coverage: (part, matched, words) =>
    `录像中 ${share(part)} 的词语见于文章（${formatCount(matched)}／${formatCount(words)}）。`,
  sourced: (part, matched, words) =>
    `文章中 ${share(part)} 的词语出自录像（${formatCount(matched)}／${formatCount(words)}）。`,
  cut: (passages, words, seconds) =>
    `删节：${formatCount(passages)} 处，${formatCount(words)} 词${seconds === null ? '' : `，${duration(seconds)}`}。`,
  added: (passages, words) => `增补：${formatCount(passages)} 处，${formatCount(words)} 词。`,
  moved: (passages, words) => `移动：${formatCount(passages)} 处，${formatCount(words)} 词。`,
  tally: ({ marks, flags, openIncluded }) =>
    `标记 ${formatCount(marks)} 处；提示 ${formatCount(flags.total)} 条：采纳 ${flags.corrected}，保留 ${flags.kept}，驳回 ${flags.dismissed}，未处理 ${flags.open}。${flags.open === 0 || openIncluded ? '' : '下文不列未处理的提示。'}`,
  leftOut: (findings) => `另有 ${formatCount(findings)} 处已计入、但按选择未列于下文。`,
  score: ({ score, openIncluded, flags }) => {
    const weights = SEVERITIES.map((severity) => `${SEVERITIES_ZH[severity]} ${score.weights[severity]}`)
    const value = score.perThousand === null ? '无（文章没有文字）' : formatScore(score.perThousand)
    return `MQM 每千词扣分：${openIncluded && flags.open > 0 ? '若未处理的提示均成立，' : ''}${value}（${formatCount(score.words)} 词共扣 ${formatScore(score.penalty)} 分；权重：${weights.join('，')}）。`
  },
  bySeverity: ({ score }) =>
    `按严重程度：${[...SEVERITIES]
      .reverse()
      .map((severity) => `${SEVERITIES_ZH[severity]} ${score.bySeverity[severity]}`)
      .join('，')}。`,
  quality: (score, { kind, maximum, threshold }) =>
    `MQM 评分：${formatScore(score)}（满分 ${formatScore(maximum)}，${kind === 'raw' ? '原始线性模型' : '校准线性模型'}）；${score >= threshold ? '达到' : '未达到'}合格线 ${formatScore(threshold)}。`,
  formula: (text) => `公式：${text}。`,
  rawFormula: '满分 ×（1 − 扣分 ÷ 词数）',
  calibratedFormula: '满分 − 扣分 × 参照词数 ÷ 词数 ×（满分 − 合格线）÷ 可接受扣分',

  category_: '类别',
  count: '数量',
  penalty: '扣分',
  where: '位置',
  printed: '文中',
  printedAndCorrect: '文中与改法',
  correction: '改法',
  severityHead: '严重程度',
  at: '时间',
  row_: '行',
  rows_: '行',
  line_: '行号',
  said: '原话',
  words: '词数',
  time: '时长',
  kind: '类型',
  how: '方式',
  saidAt: '说出时间',
  movedHead: '移动',
  rule: '规则',
  reason: '原因',
  why: '理由',
  before: '原文',
  after: '改为',
  suggestion: '建议',
  comment: '备注',
  also: '另见',
  stateHead: '状态',
  correct: '改为',
  alsoIn: (lines) => `另见${lines}`,
  takeOut: '删去。',
  takeItOut: '删去',
  here: '此处',
  sumsUp: '概述',
  addedKind: '增补',
  movedTo: (direction) => (direction === 'up' ? '前移' : '后移'),
  wouldFollow: (row) => `原应在第 ${row} 行之后`,
  cutPlace: (row, inside) => (row === null ? '第一行之前' : inside ? `第 ${row} 行之中` : `第 ${row} 行之后`),
  cutRow: (row, inside) => (row === null ? '首行前' : inside ? `${row} 之中` : `${row} 之后`),
  line: (line) => `文件第 ${line} 行`,
  rows,
  wordsOf: (words) => `${formatCount(words)} 词`,
  recordingAt: (seconds) => `录像${seconds === null ? '' : ` ${formatTime(seconds)}`}`,
  row: (row) => `第 ${row} 行`,
  original: '中文原文',
  lost: '原词已不在文中',
  about: (words, lost) => (lost ? `所涉词句已不在文中：“${words}”` : `所涉词句：“${words}”`),
  correctTo: (words) => (words === '' ? '改法：删去。' : `改法：${words}`),
  suggestTo: (words) => (words === '' ? '建议：删去。' : `建议：${words}`),
  stateBy: (state, rule) => `${STATES[state]}（${namesOf(rule)?.title ?? rule}）`,
  ruleTitle: (rule, title) => namesOf(rule)?.title ?? title,
  advice: (rule) => namesOf(rule)?.action ?? '',
  notRun: ({ status, reason }) =>
    status === 'not-applicable'
      ? `需要${needInChinese(reason.replace(/^needs /, ''))}`
      : status === 'failed'
        ? `未能完成：${reason}`
        : '已关闭',
  listed: (parts) => parts.join('，'),
  lines: (lines, more) => `文件第 ${lines.join('、')} 行${more === 0 ? '' : `及另外 ${more} 行`}`,
}
