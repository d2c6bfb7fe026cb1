import { MQM_DIMENSION_NAMES } from '../../core/model/mqm.ts'
import type { MqmCategory, MqmDimension, Severity } from '../../core/model/mqm.ts'
import type { sharedWords } from './words.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = {
  neutral: '中性',
  minor: '轻微',
  major: '严重',
  critical: '极严重',
}

/** Own categories are called what the reviewer called them. */
const DIMENSIONS: Readonly<Record<MqmDimension | 'custom', string>> = {
  accuracy: '准确性',
  terminology: '术语',
  'linguistic-conventions': '语言规范',
  style: '风格',
  'locale-conventions': '地区惯例',
  'audience-appropriateness': '受众适宜性',
  'design-and-markup': '版式与标记',
  custom: '自定义',
}

/** By the part after the dimension: no two dimensions share one. */
const SUBTYPES: Readonly<Record<string, string>> = {
  mistranslation: '误译',
  overtranslation: '过度翻译',
  undertranslation: '翻译不足',
  addition: '增补',
  omission: '漏译',
  'do-not-translate': '不应翻译',
  untranslated: '未翻译',
  'wrong-term': '术语错误',
  'inconsistent-with-terminology-resource': '与术语表不一致',
  'inconsistent-use': '术语前后不一致',
  grammar: '语法',
  punctuation: '标点',
  spelling: '拼写',
  unintelligible: '无法理解',
  'character-encoding': '字符编码',
  'textual-conventions': '行文规范',
  duplication: '重复',
  'organization-style': '机构风格',
  'third-party-style': '第三方风格',
  'inconsistent-with-external-reference': '与外部参照不一致',
  'language-register': '语体',
  'awkward-style': '表达生硬',
  'unidiomatic-style': '不地道',
  'inconsistent-style': '风格不一致',
  'number-format': '数字格式',
  'currency-format': '货币格式',
  'measurement-format': '计量格式',
  'time-format': '时间格式',
  'date-format': '日期格式',
  'address-format': '地址格式',
  'telephone-format': '电话格式',
  'shortcut-key': '快捷键',
  'culture-specific-reference': '文化特有指称',
  offensive: '冒犯性内容',
  layout: '版面',
  'markup-tag': '标记标签',
  truncation: '截断',
  'missing-text': '文本缺失',
  link: '链接',
}

const halves = (category: MqmCategory): readonly [string, string] => {
  const at = category.indexOf('/')
  return [category.slice(0, at), category.slice(at + 1)]
}

const subtype = (category: MqmCategory): string => {
  const [, name] = halves(category)
  return SUBTYPES[name] ?? name.replaceAll('-', ' ')
}

const dimensionOf = (category: MqmCategory): MqmDimension | 'custom' =>
  MQM_DIMENSION_NAMES.find((name) => name === halves(category)[0]) ?? 'custom'

export const sharedWordsZh: typeof sharedWords.english = {
  severity: (severity) => SEVERITIES[severity],
  category: (category) => `${DIMENSIONS[dimensionOf(category)]}：${subtype(category)}`,
  dimension: (dimension) => DIMENSIONS[dimension],
  subtype,
  spokenClock(seconds) {
    const whole = Math.max(0, Math.floor(seconds))
    const hours = Math.floor(whole / 3600)
    const minutes = Math.floor(whole / 60) % 60
    return `${hours > 0 ? `${hours} 小时` : ''}${whole >= 60 ? `${minutes} 分` : ''}${whole % 60} 秒`
  },
  duration(seconds) {
    const whole = Math.round(seconds)
    return whole < 60 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`
  },
  percent: (share) => `${Math.round(share * 100)}%`,
  row: (number) => `第 ${number} 行`,
  close: '关闭',
  cancel: '取消',
  copied: '已复制',
  copyForbidden: (instead) => `浏览器不允许在此复制。${instead}`,
  playInNewTab: '，在新标签页中播放',
  playHere: '，在此播放',
}
