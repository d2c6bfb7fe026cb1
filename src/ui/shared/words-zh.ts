import { MQM_DIMENSION_NAMES } from '../../core/model/mqm.ts'
import type { MqmCategory, MqmDimension } from '../../core/model/mqm.ts'
import { DIMENSIONS_ZH, SEVERITIES_ZH, SUBTYPES_ZH } from '../../core/report/names-zh.ts'
import type { sharedWords } from './words.ts'

const halves = (category: MqmCategory): readonly [string, string] => {
  const at = category.indexOf('/')
  return [category.slice(0, at), category.slice(at + 1)]
}

const subtype = (category: MqmCategory): string => {
  const [, name] = halves(category)
  return SUBTYPES_ZH[name] ?? name.replaceAll('-', ' ')
}

const dimensionOf = (category: MqmCategory): MqmDimension | 'custom' =>
  MQM_DIMENSION_NAMES.find((name) => name === halves(category)[0]) ?? 'custom'

export const sharedWordsZh: typeof sharedWords.english = {
  severity: (severity) => SEVERITIES_ZH[severity],
  category: (category) => `${DIMENSIONS_ZH[dimensionOf(category)]}：${subtype(category)}`,
  dimension: (dimension) => DIMENSIONS_ZH[dimension],
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
  gap: '',
  close: '关闭',
  cancel: '取消',
  copied: '已复制',
  copyForbidden: (instead) => `浏览器不允许在此复制。${instead}`,
  playInNewTab: '，在新标签页中播放',
  playHere: '，在此播放',
}
