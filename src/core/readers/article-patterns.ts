/**
 * What the furniture of an article looks like, English and Chinese. Each pattern is tested against one trimmed line.
 * Kept in one place because a new publisher means a new word here and nothing else.
 */

const IMAGE = '(?:图片|圖片|图|圖|插图|动图|视频|影片|image|img|photo|picture|video|gif)'

const PLACEHOLDERS = new RegExp(
  `^(?:[\\[【(（<]?\\s*${IMAGE}\\s*\\d{0,3}(?:\\s*[:：][^\\]】)）]{0,200})?\\s*[\\]】)）>]?\\s*){1,8}$`,
  'i',
)
const CREDITED_IMAGE =
  /^[[(（【]?(?:图像|图片|圖片|图)(?:由|来源于|来自)?\s*(?:AI|人工智能)\s*(?:生成|制作|绘制)?[\])）】]?$/i
const CAPTION = /^(?:图|圖|fig(?:ure)?\.?|photo|image)\s?\d{1,2}\s?[:：.、]\s?.{0,120}$/i

export function isPlaceholder(line: string): boolean {
  if (CREDITED_IMAGE.test(line) || CAPTION.test(line) || /^!\[[^\]]*\]\([^)]*\)$/.test(line)) return true
  if (!PLACEHOLDERS.test(line)) return false
  // A word alone is a placeholder only where nobody would write it: "图" and "Video" could be headings. "Photo: a
  // field" is one in brackets only, else a credit or a sentence.
  return !/^(?:图|圖|video|photo|picture)$/i.test(line) && (!/[:：]/.test(line) || /^[[【(（<]/.test(line))
}

const CREDIT_EN =
  'author|authors|editor|editors|written|writer|words|text|produced|producer|translator|translated|translation|compiled|compiler|reporter|photo|photos|photographs|images?|source|interview|reviewed|reviewer|proofread|proofreader|planning|planner|published|posted|updated|date|illustration|design|cover|responsible editor|editor-in-chief|managing editor|chief editor'
const CREDIT_ZH =
  '作者|编辑|編輯|出品|撰文|文字|文|图|来源|來源|编译|編譯|整理|采访|採訪|责编|责任编辑|校对|翻译|翻譯|记者|記者|策划|监制|审核|制作|排版|发布时间|日期|运营|供稿|原作者|主编|编审'

const CREDIT = new RegExp(
  `^(?:(?:${CREDIT_EN})(?: (?:by|and [a-z]+|on|link))?\\s*[|｜丨:：/]\\s*\\S|(?:${CREDIT_ZH})(?:[、/&和]?(?:${CREDIT_ZH}))?\\s*[|｜丨:：/]\\s*\\S)`,
  'i',
)
const BY_NAME =
  /^(?:By|by|BY|Words by|Interview by|Text by)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:and|&|\p{Lu}[\p{L}.'’-]*,?)){0,6}$/u
const DATE_LINE =
  /^(?:\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s+\S{1,12})?|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4})$/

export const isByline = (line: string): boolean =>
  line.length <= 140 &&
  ((CREDIT.test(line) && !/[.!?。！？]$/.test(line)) || BY_NAME.test(line) || DATE_LINE.test(line))

export const isUrl = (line: string): boolean =>
  /^(?:\d{1,2}[.)、]\s*|[-*•]\s*)?<?(?:https?:\/\/|www\.)\S+>?$/i.test(line)

export const hasUrl = (line: string): boolean => /https?:\/\/|www\.\w/i.test(line)

export const isLinkHead = (line: string): boolean =>
  line.length <= 200 &&
  /^(?:reference|references|reference links?|ref(?:s)?|sources?|source links?|links?|original (?:link|video|article|text)(?: link)?|video (?:link|address)|link to the (?:original|video)|watch the (?:full )?(?:video|interview)|further links?|参考链接|參考連結|参考资料|参考文献|参考来源|原文链接|原视频链接|视频链接|相关链接|原视频|来源链接)\s*(?:[:：].{0,120})?$/i.test(
    line,
  ) &&
  (!/[:：]\s*\S/.test(line) || hasUrl(line) || /^\S{1,12}[:：]\s*$/.test(line))

const BARE = (line: string): string => line.replace(/^[\s—–\-=*~·•#【「|>]+|[\s—–\-=*~·•#】」|:：<]+$/g, '')

export const isRecommendedHead = (line: string): boolean =>
  line.length <= 60 &&
  /^(?:recommended(?: (?:articles|reading|reads|posts|for you|stories|content))?|related(?: (?:articles|reading|posts|stories|content))|further reading|more (?:from .{1,30}|articles|stories|to read)|read (?:more|next|also)|you (?:may|might) also (?:like|enjoy)|previous (?:articles|recommendations|issues)|popular (?:articles|posts)|past (?:articles|issues|highlights)|hot articles|推荐阅读|推薦閱讀|推荐文章|延伸阅读|延伸閱讀|往期推荐|往期精彩|往期回顾|相关阅读|相關閱讀|相关文章|精彩推荐|热文推荐|猜你喜欢|更多文章|更多阅读|好文推荐)$/i.test(
    BARE(line),
  )

const BUTTON =
  '(?:分享|收藏|点赞|點讚|赞|在看|转发|轉發|喜欢|关注|關注|评论|留言|推荐|打赏|阅读原文|复制链接|share|collect|favou?rites?|like[sd]?|watch(?:ing|ed)?|wow|follow|forward|repost|comment|comments|subscribe|save|bookmark|tip|reward|tweet|print|email|looking|view|read(?:ing)? (?:the )?original(?: text)?|copy link|in[- ]?looking|top|back to top|三连|一键三连)'

const BUTTONS = new RegExp(
  `^${BUTTON}(?:[\\s　|｜·/、,，+]+(?:and\\s+)?(?:\\d+\\s*)?${BUTTON})+\\s*\\d*$`,
  'i',
)
const SHARE =
  /^(?:分享網址|分享网址|分享链接|分享連結|分享到.{0,20}|分享此文.{0,10}|分享本文.{0,10}|分享至.{0,20}|share (?:this(?: \w+)?|link|url|address|on \w+|to \w+|website(?: address)?|the (?:link|article|url))|copy (?:the )?(?:link|url|address)|转发给朋友.{0,10}|分享给.{0,12}|分享|share|扫一扫.{0,30}|长按.{0,30}二维码.{0,20}|scan (?:the )?(?:qr )?code.{0,60})\s*[:：.!。！]?$/i

/** A row of buttons closes an article like a footer does (so the sample's gold has it). */
export const isButtonRow = (line: string): boolean => line.length <= 120 && BUTTONS.test(line)
export const isShare = (line: string): boolean => line.length <= 80 && SHARE.test(line)

export const isFooter = (line: string): boolean =>
  isButtonRow(line) ||
  /^[\s（(【\[—–\-*=·~]*(?:完|全文完|本文完|未完待续|the end|end|fin|end of (?:article|interview))[\s）)】\]—–\-*=·~.。]*$/i.test(
    line,
  ) ||
  /^(?:©|\(c\)\s|copyright\b)|all rights reserved\.?$|(?:版权所有|版權所有|保留所有权利|未经授权|未經授權|转载请|轉載請|欢迎转载|侵删|责任声明|免责声明)/i.test(
    line,
  ) ||
  (line.length <= 400 && CLOSING_NOTE.test(line))

const CLOSING_NOTE =
  /^[(（\[【*]?\s*(?:this (?:article|interview|text|piece|content) (?:is|was|has been) (?:compiled|translated|edited|adapted|reproduced|reprinted|published|authori[sz]ed|originally)|the (?:above|views|opinions)[^.]{0,80}(?:do|does) not (?:necessarily )?(?:represent|reflect)|disclaimer\b|本文(?:编译|編譯|整理|翻译|转载|轉載|来自|來自|由.{1,20}授权|经授权|首发|为|系)|本文.{0,20}(?:不代表|观点)|文中观点|以上内容)/i

export const isClosingHeading = (line: string): boolean =>
  line.length <= 60 &&
  /^(?:written at the end|writing at the end|at the end|final(?:ly)?(?: words?| thoughts?| note)?|closing (?:words?|remarks?|thoughts?|note)|(?:in )?conclusion|concluding (?:words?|remarks?)|postscript|afterword|epilogue|editor['’]s (?:note|afterword|postscript)|last words?|the end|end(?:ing)?|写在最后|寫在最後|写在后面|结语|結語|编后|编后语|后记|後記|尾声|最后|最后的话|总结|小编语|编者后记)\s*[:：]?$/i.test(
    BARE(line),
  )

export const isNote = (line: string): boolean =>
  /^(?:[(（\[【]\s*)?(?:editor['’]?s? note|translator['’]?s? note|note from the (?:editor|translator)s?|ed\. note|n\.?b\.?|编者按|编者注|編者按|編者註|译者注|譯者註|编者的话|编辑注|作者注|注|按)\s*[:：\])）】]/i.test(
    line,
  ) || /^(?:\([^()]{15,}\)|（[^（）]{8,}）|\[[^\[\]]{15,}\]|【[^【】]{15,}】)[.。]?$/.test(line)

/** "The following is the full text of the dialogue:" ends a lead and is no heading, colon or not. */
export const isTextIntroduction = (line: string): boolean =>
  /(?:^|[,，;；] ?)(?:the following|below|here) (?:is|are|was)\b|^(?:here|what) follows|\b(?:full text|transcript|dialogue|conversation|interview)\b.{0,60}(?:follows|below|edited|abridged|condensed|polish|cuts|excerpt)|以下(?:是|为|為|内容|对话|為)|下面是/i.test(
    line,
  )

export const LIST_MARK =
  /^(?:[-*•·▪◦●○■►▶–]\s+|[-–—]\s(?=\S)|[•·▪◦●○■►▶]|\d{1,2}[.)、．](?!\d)\s*|[(（]\d{1,2}[)）]\s*|[①-⑳]\s*|[a-z]\)\s+)(?=\S)/u

/** A number, or a part's name, alone on its line: the title of the section stands on the next. */
export const isSectionNumber = (line: string): boolean =>
  /^(?:\d{1,2}|[IVX]{1,5}|[一二三四五六七八九十]{1,3}|(?:part|chapter|section)\s+(?:\d{1,2}|[IVX]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)|第[一二三四五六七八九十\d]{1,3}[章节部分篇]{1,2}|PART[.\s]*\d{1,2}|no\.\s?\d{1,2})[.、:：]?$/i.test(
    line,
  )
