import type { TextDocument } from '../model/document.ts'
import type { Side } from '../model/side.ts'
import { defineRule, type PlaceDraft } from './rule.ts'

/** Frequent characters whose two forms differ; the first of each pair is simplified. Enough to tell which script a text is in. */
const PAIRS =
  '们們个個国國来來时時会會说說为為这這对對学學开開发發还還过過样樣经經现現种種进進动動长長问問关關实實应應当當义義无無产產业業东東车車见見语語话話让讓认認请請谁誰证證谈談读讀课課调調论論记記计計设設访訪评評识識译譯详詳该該术術机機权權条條极極构構标標树樹桥橋欢歡气氣没沒沟溝济濟测測浅淺湿濕满滿灭滅灵靈热熱爱愛状狀独獨环環电電画畫疗療监監盘盤确確离離积積称稱稳穩穷窮竞競笔筆签簽简簡类類粮糧红紅级級纪紀约約纯純纸紙线線练練组組细細终終结結给給络絡统統继繼绩績续續维維综綜绿綠编編缘緣网網罗羅职職联聯聪聰肃肅脑腦节節苏蘇药藥虑慮虽雖补補观觀视視览覽觉覺规規订訂讲講许許贝貝财財责責败敗货貨质質购購贵貴费費资資赛賽赢贏赶趕转轉轮輪软軟轻輕较較输輸边邊达達迁遷运運远遠连連迟遲适適选選递遞逻邏遗遺邮郵钟鐘钱錢铁鐵银銀错錯键鍵门門间間闻聞阅閱队隊阶階际際陆陸险險随隨难難静靜页頁项項顺順须須预預领領频頻题題颜顏风風飞飛饭飯馆館马馬驱驅验驗鱼魚鸟鳥黄黃齐齊龙龍'

const SIMPLIFIED = new Set<string>()
const TRADITIONAL = new Map<string, string>()
for (let at = 0; at + 1 < PAIRS.length; at += 2) {
  SIMPLIFIED.add(PAIRS[at]!)
  TRADITIONAL.set(PAIRS[at + 1]!, PAIRS[at]!)
}
const TO_TRADITIONAL = new Map([...TRADITIONAL].map(([traditional, simplified]) => [simplified, traditional]))

/** Share of the lesser script at most: beyond it the text quotes the other one on purpose. */
const LESSER = 0.35

/**
 * Traditional characters in a simplified text, or the reverse: a passage that came from another page ("分享網址"). The
 * script of the text is what most of its telling characters belong to; a few of the other are strays.
 */
export const mixedScript = defineRule({
  id: 'mixed-script',
  version: 1,
  title: 'Traditional and simplified mixed',
  group: 'Residue and characters',
  category: 'linguistic-conventions/character-encoding',
  severity: 'minor',
  needs: [],
  docs: {
    what: 'Chinese characters of the other script (traditional in simplified text, or the reverse).',
    why: 'They come from another page or another editor, and readers see at once that the text was pasted.',
    action: 'Put them into the script of the text, or delete what does not belong to it.',
  },
  examples: {
    flagged: [
      {
        article: '图片\n我们来说这个时间的问题。\n分享網址',
        flagged: '網',
        roles: ['placeholder', 'paragraph', 'share'],
      },
      { article: '這個時間的問題，我們來說。\n没有', flagged: '没' },
    ],
    clean: [
      { article: '我们来说这个时间的问题。' },
      { article: '這個時間的問題，我們來說。' },
      { article: 'They call it 分享網址 at home.' },
    ],
  },
  *check({ article, original }) {
    yield* checkText('article', article)
    if (original !== null) yield* checkText('original', original)
  },
})

function* checkText(side: Side, { text }: TextDocument) {
  const found = [...text.matchAll(/\p{Script=Han}/gu)]
  const simplified = found.filter((match) => SIMPLIFIED.has(match[0]))
  const traditional = found.filter((match) => TRADITIONAL.has(match[0]))
  const isSimplified = simplified.length >= traditional.length
  const [strays, others] = isSimplified ? [traditional, simplified] : [simplified, traditional]
  if (strays.length === 0 || strays.length > others.length * LESSER) return
  const table = isSimplified ? TRADITIONAL : TO_TRADITIONAL
  const places = strays.map((match): PlaceDraft => ({
    side,
    start: match.index,
    end: match.index + match[0].length,
    replacement: table.get(match[0])!, // strays are keys of the table
  }))
  yield {
    places: [places[0]!, ...places.slice(1)] as const, // there is a stray
    message: `${isSimplified ? 'Traditional' : 'Simplified'} characters at ${places.length === 1 ? 'one place' : `${places.length} places`} of a ${isSimplified ? 'simplified' : 'traditional'} text. Change them, or delete what does not belong here.`,
    suggestion: places[0]!.replacement!,
    confidence: 0.8,
  }
}
