import type { MqmDimension, Severity } from '../model/mqm.ts'

/* The names of MQM in Simplified Chinese, for reports and for the page. */

export const SEVERITIES_ZH: Readonly<Record<Severity, string>> = {
  neutral: '中性',
  minor: '轻微',
  major: '严重',
  critical: '极严重',
}

/** Own categories are called what the reviewer called them. */
export const DIMENSIONS_ZH: Readonly<Record<MqmDimension | 'custom', string>> = {
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
export const SUBTYPES_ZH: Readonly<Record<string, string>> = {
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
