/** Lines of YouTube's page around and inside the transcript that nobody speaks, in the languages in which it is often seen. */
const PANEL_HEADS =
  /^(?:(?:show |hide |search |the )?transcript|search in video|follow along using the transcript\.?|in this video|chapters|timeline|sync to video time|toggle timestamps|(?:显示|隐藏|搜索|搜尋|顯示)?\s?(?:内容)?(?:文字稿|文字记录|文字記錄|转写文稿|转文字|转录稿|轉錄稿|轉寫稿|抄本|字幕記錄)|在?(?:视频|影片)中?(?:搜索|搜尋)|在(?:视频|影片)中(?:搜索|搜尋)|(?:搜索|搜尋)(?:视频|影片|内容|字幕).{0,8}|transkript|(?:im video|transkript) suchen|transcription|rechercher dans .{4,20}|transcripci[oó]n|transcriç?[ãa]o|trascrizione|buscar en .{4,20}|pesquisar .{4,20}|cerca .{4,20}|文字起こし|動画内を検索|文字起こしを検索|스크립트|동영상에서 검색|текст видео|расшифровка.{0,10}|章节|章節|チャプター)$/i

const LANGUAGES =
  'English|Chinese|Mandarin|Cantonese|German|French|Spanish|Italian|Portuguese|Dutch|Japanese|Korean|Russian|Arabic|Hindi|Turkish|Polish|Indonesian|Vietnamese|Thai|Ukrainian|Swedish|中文|英语|英語|英文|日语|Deutsch|Français|Español|Italiano|Português|Nederlands'
/** The language the words are in, as the foot of the panel has it: "English (auto-generated)", "英语（自动生成）". */
const LANGUAGE_LINE = new RegExp(
  `^(?:${LANGUAGES})(?: ?[-–(（][^\\n]{1,40})?$|^[\\p{L} ]{2,30} ?[(（][^()（）]{0,20}(?:auto|自动|自動|자동|автомат|automat|erzeugt|génér|gener|otomatik)[^()（）]{0,20}[)）]$`,
  'iu',
)

export const isLanguageLine = (line: string): boolean => line.length <= 60 && LANGUAGE_LINE.test(line)

/** What meeting and transcript services write above, between and below the words. */
const SERVICE =
  /^(?:transcribed by (?:https?:\/\/)?\S+|(?:this )?(?:transcript|transcription) (?:was |is )?(?:(?:auto[- ]?)?generated|created|provided|produced|exported) (?:by|with|using|from) .{2,60}|.{2,50} (?:started|stopped) (?:the )?(?:transcription|recording)|(?:meeting|transcription|recording) (?:ended|started|stopped)(?: (?:after|at) [\d:]{4,8})?.{0,4}|this editable transcript was computer generated.{0,120}|this material may be protected by copyright\.?|made with .{2,30} transcription|由.{2,20}(?:转写|生成|提供转写))$/i

export const isServiceLine = (line: string): boolean =>
  line.length <= 180 && SERVICE.test(line.replace(/^[*_#\s]+|[*_\s]+$/g, ''))

export const isPanelFurniture = (line: string): boolean =>
  (line.length <= 60 && PANEL_HEADS.test(line)) || isLanguageLine(line) || isServiceLine(line)

/** Below a broadcaster's transcript as below an article: no sign of either. */
export const isCopyright = (line: string): boolean =>
  line.length <= 180 && /^(?:copyright )?© ?\d{4}\b|^copyright \d{4}/i.test(line)

const HOURS = 'hours?|stunden?|heures?|horas?|or[ae]|小时|小時|時間|часов?|часа?|시간|uur'
const MINUTES = 'minut(?:es?|en?|os?|i)|minuten|minuta|分钟|分鐘|分|минут[аы]?|분'
const SECONDS = 'secondes|seconds?|sekunden?|segundos?|second[oi]|秒钟|秒鐘|秒|секунд[аы]?|초|seconden'
const NEXT = '(?:,? (?:and |und |et |e |y |и )?|,|(?=\\d)|$)'
const SPOKEN = new RegExp(
  `^(?:(\\d{1,3}) ?(?:${HOURS})${NEXT})?(?:(\\d{1,2}) ?(?:${MINUTES})${NEXT})?(?:(\\d{1,2}) ?(?:${SECONDS}))?`,
  'iu',
)

/** "1 minute, 5 seconds" at the head of a line: how long the label is and what it says; null where there is none. */
export function isSpokenTime(line: string): { length: number; seconds: number } | null {
  const code = line.charCodeAt(0)
  if (code < 48 || code > 57) return null
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
