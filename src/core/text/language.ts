import { franc } from 'franc'

/**
 * Script counts first, trigrams (franc) only for Latin text of 60 characters and more, among a closed list.
 *
 *     我们的模型            Han, simplified signs only          zh-Hans
 *     OpenAI 的推理模型      Han weighs three Latin letters      zh-Hans (franc alone: English)
 *     The cat              Latin, too short for trigrams       the fallback
 *
 * Shares were measured on short snippets: franc with a closed list is right for 37 % at 10 characters, 96 % at 60.
 */

const SAMPLE = 20_000
const ENOUGH_LATIN = 60

const FRANC_TO_BCP47: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
}

export type ScriptCounts = Readonly<{
  latin: number
  han: number
  kana: number
  hangul: number
  cyrillic: number
}>

export function countScripts(text: string): ScriptCounts {
  let latin = 0
  let han = 0
  let kana = 0
  let hangul = 0
  let cyrillic = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x41) continue
    if (code < 0x250) {
      if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) latin++
      else if (code >= 0xc0) latin++
    } else if (code >= 0x4e00 && code <= 0x9fff) han++
    else if (code >= 0x3400 && code <= 0x4dbf) han++
    else if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb && code !== 0x30fc) kana++
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++
  }
  return { latin, han, kana, hangul, cyrillic }
}

/**
 * BCP 47 tag of a text: en, de, fr, es, it, pt, nl, zh-Hans, zh-Hant, ja, ko, ru; `fallback` where too little speaks for any.
 * Han text without a sign that tells the two apart is what `fallback` says, else simplified.
 */
export function detectLanguage(text: string, fallback = 'und'): string {
  const sample = text.length > SAMPLE ? spread(text) : text
  const { latin, han, kana, hangul, cyrillic } = countScripts(sample)
  // One Chinese character says about as much as three Latin letters.
  const asian = (han + kana + hangul) * 3
  if (asian + latin + cyrillic === 0) return fallback
  if (asian >= latin && asian >= cyrillic) {
    if (hangul > han && hangul > kana) return 'ko'
    if (kana * 10 > han) return 'ja'
    return chineseScript(sample, fallback)
  }
  if (cyrillic > latin) return 'ru'
  return latinLanguage(sample, latin, fallback)
}

/** Three windows of a long text: the head alone may be a cover page in another language. */
function spread(text: string): string {
  const part = Math.floor(SAMPLE / 3)
  const middle = Math.floor((text.length - part) / 2)
  return text.slice(0, part) + text.slice(middle, middle + part) + text.slice(-part)
}

const ENGLISH_WORDS =
  /\b(?:the|and|of|to|is|was|were|are|that|it|you|we|they|he|she|i|this|with|have|has|not|but|what|for|from)\b/gi

function latinLanguage(text: string, latin: number, fallback: string): string {
  const letters = text.replace(/[^\p{Script=Latin}'’\s]+/gu, ' ').slice(0, 4000)
  const words = letters.split(/\s+/).filter((word) => word !== '').length
  const english = letters.match(ENGLISH_WORDS)?.length ?? 0
  // Running English has these for every fifth word or more; no other language of the list comes near.
  if (words > 0 && english / words >= 0.18) return 'en'
  if (latin < ENOUGH_LATIN) return fallback
  const found = franc(letters, { only: Object.keys(FRANC_TO_BCP47), minLength: ENOUGH_LATIN })
  return FRANC_TO_BCP47[found] ?? fallback
}

// Frequent characters that exist in one script only, side by side.
const SIMPLIFIED =
  '们这个来时说国为会发对学过动进业开关长门问间见现电话经机车东语请让谁认识谢还没从两样点万与专书买乱争事亚产亲亿仅众优传伤价处备复头夹奖妈妇孙宁实宝审宽导将尔尘层师带帮广应张强归录忆态总战户执扩扫护报担拟择换据数断无旧显术权条极构标树样欢洁测济渐温湾满灭灵炼热爱环电画盖监离种积称稳穷窃竞笔节约级纪纯线练组细织终绍结给络绝统继续维综绿缓编缘缩网罗职联'
const TRADITIONAL =
  '們這個來時說國為會發對學過動進業開關長門問間見現電話經機車東語請讓誰認識謝還沒從兩樣點萬與專書買亂爭亞產親億僅眾優傳傷價處備複頭夾獎媽婦孫寧實寶審寬導將爾塵層師帶幫廣應張強歸錄憶態總戰戶執擴掃護報擔擬擇換據數斷無舊顯術權條極構標樹歡潔測濟漸溫灣滿滅靈煉熱愛環畫蓋監離種積稱穩窮竊競筆節約級紀純線練組細織終紹結給絡絕統繼續維綜綠緩編緣縮網羅職聯'

const SHARED = new Set([...SIMPLIFIED].filter((sign) => TRADITIONAL.includes(sign)))
const ONLY_SIMPLIFIED = new Set([...SIMPLIFIED].filter((sign) => !SHARED.has(sign)))
const ONLY_TRADITIONAL = new Set([...TRADITIONAL].filter((sign) => !SHARED.has(sign)))

/** True when signs that exist only in traditional script outnumber those of simplified script. */
export const isTraditional = (text: string): boolean => scriptBalance(text) > 0

function chineseScript(text: string, fallback: string): string {
  const balance = scriptBalance(text)
  if (balance === 0 && fallback.startsWith('zh')) return fallback
  return balance > 0 ? 'zh-Hant' : 'zh-Hans'
}

/** Signs of traditional script less signs of simplified script. */
function scriptBalance(text: string): number {
  let balance = 0
  for (const sign of text) {
    if (ONLY_TRADITIONAL.has(sign)) balance++
    else if (ONLY_SIMPLIFIED.has(sign)) balance--
  }
  return balance
}
