/** Lines of YouTube's page around and inside the transcript that nobody speaks. */
const FURNITURE =
  /^(?:transcript|search in video|search transcript|show transcript|hide transcript|follow along using the transcript\.?|in this video|chapters|timeline|sync to video time|toggle timestamps|文字稿|转写文稿|文字記錄|在视频中搜索|搜尋影片)$/i

const LANGUAGES =
  'English|Chinese|Mandarin|Cantonese|German|French|Spanish|Italian|Portuguese|Dutch|Japanese|Korean|Russian|Arabic|Hindi|Turkish|Polish|Indonesian|Vietnamese|Thai|Ukrainian|Swedish|中文|英语|英文|日语|Deutsch|Français|Español|Italiano|Português|Nederlands'
const LANGUAGE_LINE = new RegExp(
  `^(?:${LANGUAGES})(?: ?[-–(（][^\\n]{1,40})?$|\\((?:auto-generated|自动生成|自動產生|automatisch erzeugt|généré automatiquement|generados automáticamente)\\)$`,
  'i',
)

export const isPanelFurniture = (line: string): boolean =>
  line.length <= 60 && (FURNITURE.test(line) || LANGUAGE_LINE.test(line))

const SPOKEN = /^(?:(\d{1,3}) hours?(?:, | |$))?(?:(\d{1,2}) minutes?(?:, | |$))?(?:(\d{1,2}) seconds?)?/

/** "1 minute, 5 seconds" at the head of a line: how long the label is and what it says; null where there is none. */
export function isSpokenTime(line: string): { length: number; seconds: number } | null {
  const match = SPOKEN.exec(line)
  if (match === null || match[0] === '') return null
  const [label, hours = '0', minutes = '0', seconds = '0'] = match
  return { length: label.length, seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) }
}

/** The same for a line that holds nothing else. */
export function spokenSeconds(line: string): number | null {
  const label = isSpokenTime(line)
  return label !== null && label.length === line.length ? label.seconds : null
}
