import type { Calque } from './calque-entry.ts'
import { forms } from './verb-forms.ts'

/** Words of the Chinese internet; see `calque-entry.ts`. */
export const ONLINE_CALQUES: readonly Calque[] = [
  ['(?:the )?comment (?:area|zone)s?', 'the comments', '评论区, “comment area”'],
  [
    '(?:poisonous|toxic|soul|heart|mental) chicken soups?|chicken soup (?:articles?|texts?|quotes?|for the soul articles?)',
    'platitudes',
    '鸡汤, “chicken soup”',
  ],
  ['black (?:technolog(?:y|ies)|tech)', 'cutting-edge technology', '黑科技, “black technology”'],
  [
    'self media|(?:a|the|our|many|some|other|as|by|in) we media',
    'independent creators',
    '自媒体, “self-media”',
  ],
  [
    'net (?:celebrit(?:y|ies)|reds?)|internet celebrit(?:y|ies) (?:shops?|stores?|restaurants?|products?|check in|econom(?:y|ies)|attractions?|cit(?:y|ies)|scientists?|professors?|bloggers?|anchors?)',
    'influencer; well known online',
    '网红',
  ],
  ['(?:internet|online) celebrit(?:y|ies)', 'influencer', '网红', 'beside'],
  [
    '(?:post|after) (?:70s|80s|85s|90s|95s|00s|05s) (?:generation|founders?|entrepreneurs?|girls?|boys?|young \\w+|employees?|youths?|scientists?|ceos?|programmers?|genius(?:es)?)|after (?:80s|85s|90s|95s|00s)|(?:a|an|the|as|born) post (?:85|95|00|05)s',
    'people born in those years',
    '90后: born in the nineties',
  ],
  [
    'three outlooks|(?:distorted|correct|twisted|ruin(?:ed|s|ing)?|refresh(?:ed|es)?|subvert(?:ed|s)?|broke|collapsed) (?:my |his |her |their |the |our )?three views|three views (?:are|is|were) (?:correct|wrong|not|distorted)',
    'values',
    '三观: view of the world, of life, of values',
  ],
  [`${forms('blow')} (?:the |a )?(?:cows?|cowhide|bulls|ox)|cow blowing`, 'boast', '吹牛, “blow the ox”'],
  ['horse (?:farts?|butts?)|pat(?:ting|s|ted)? (?:the )?horse', 'flattery', '拍马屁'],
  [`${forms('eat')} vinegar`, 'be jealous', '吃醋, “eat vinegar”'],
  [
    `${forms('eat')} (?:the )?melons?(?= (?:at|in|and|about|from|masses|online)|$)|melon eat(?:ers?|ing \\w+)|(?:people|masses|crowd|netizens|onlookers) (?:who )?eat(?:ing)? melons?`,
    'watch from the sidelines; onlookers',
    '吃瓜, “eat melon”',
  ],
  [`${forms('eat')} melons?`, 'watch from the sidelines', '吃瓜, “eat melon”', 'beside'],
  [
    `${forms('touch')} (?:the )?fish(?:es)?(?= (?:at|during|in|all|while|and|for))|(?:paddle|paddling|row|rowing) (?:and )?touch(?:ing)? fish`,
    'slack off',
    '摸鱼, “touch fish”',
  ],
  [
    '(?:was|were|been|got|be|being|get) planted (?:with )?(?:the )?grass|plant(?:s|ed|ing)? grass (?:for|on) (?:me|you|users|everyone|us|them)|(?:grass planting|planting grass) (?:notes?|content|platform|community|econom\\w+)|pull(?:s|ed|ing)? (?:out |up )?(?:the )?(?:weeds|grass) (?:after|for)',
    'recommend',
    '种草, “plant grass”',
  ],
  [`${forms('plant')} grass`, 'recommend', '种草, “plant grass”', 'beside'],
  ['add oil(?! (?:to the|and|in|when|if|a|until|gradually))', 'keep going', '加油, “add oil”', 'beside'],
  [
    "(?:let us|let's|everyone|come on|go|china|team|please) add oil|add oil (?:to|for) (?:you|him|her|them|us|yourself|everyone|china|our)",
    'keep going',
    '加油, “add oil”',
  ],
  [
    `(?:${forms('post', 'share', 'send', 'forward', 'scroll', 'flood', 'brush', 'swipe', 'see', 'read')} (?:\\w+ ){0,4})(?:in|on|to|through|into) (?:the |my |your |his |her |their |our )?circles? of friends|(?:wechat|mobile|whole|entire) circles? of friends|circle of friends (?:is|was) (?:flooded|full|screened|brushed)`,
    'WeChat Moments',
    '朋友圈, “circle of friends”',
  ],
  ['circles? of friends', 'WeChat Moments', '朋友圈, unless friends are meant', 'beside'],
  [
    '(?:blew|blow|blows|explode|exploded|popular|viral|hot|famous|search(?:ed)?|banned|blocked|detonated?|spread|fans|first) (?:\\w+ ){0,3}(?:the )?(?:whole|entire) (?:network|net|internet)|(?:whole|entire|all) network (?:search|fans|first|debut|heat|hot)',
    'the internet',
    '全网, “the whole network”',
  ],
  [
    'silent after reading(?: it)?|(?:was|were|am|fell) silent after (?:reading|watching|seeing)(?: it)?|(?:after|when) (?:reading|watching|seeing) it(?: \\w+){0,3} (?:was|were|fell) silent',
    '(leave out)',
    '看完沉默了: a headline formula',
  ],
  [
    '(?:very |so |super )?hot topics? recently|recent(?:ly)? (?:very )?hot topics?',
    'much discussed',
    '近期热门话题',
  ],
  [
    '(?:stream(?:ing|s)?|broadcast(?:s|ing)?|live|anchors?|influencers?|celebrities) (?:with|bring(?:ing|s)?|brought) (?:the )?goods|bring(?:ing)? goods (?:live|online|through|on)|live with goods',
    'live-stream shopping',
    '直播带货, “bring goods”',
  ],
  [
    `${forms('rub')} (?:the |a |some |off the )?(?:heat|traffic|hot spots?|hotspots?|popularity|fame)`,
    'ride on its fame',
    '蹭热度, “rub the heat”',
  ],
  [
    'fragmented (?:time|reading|learning)|(?:use|using|used) (?:my |your |our |the )?fragments? of time',
    'spare moments',
    '碎片化时间, “fragmented time”',
  ],
  [
    `${forms('brush')} (?:the )?(?:screens?|sense of|single|orders|scores?|lists?|videos?|short videos?|phones?|questions|topics|presence)|${forms('swipe', 'brush')} (?:the |a |some )?(?:short )?(?:videos|douyin|tiktok|weibo)|screen (?:brushing|swiping)`,
    'flood the feed; scroll through',
    '刷屏, 刷视频, “brush”',
  ],
  [
    'mountain village (?:phones?|versions?|products?|machines?|brands?)|cottage (?:phones?|versions?|products?|machines?|brands?)',
    'knock-off',
    '山寨, “mountain village”',
  ],
  [
    '(?:internet |network |online |paid )?water (?:army|armies|troops)',
    'paid commenters',
    '水军, “water army”',
  ],
  ['vegetable birds?', 'beginner', '菜鸟, 太菜了'],
  [
    '(?:earth|grounded|down to earth) gas|connect(?:s|ed|ing)? (?:to|with) the ground gas|(?:very|so|more|too|not|quite) ground(?:ed)? gas',
    'be down to earth',
    '接地气, “connect with the ground’s air”',
  ],
  [
    '(?:really|true|truly|so) fragrant(?= (?:law|warning|scene|after all))|true fragrance',
    'good after all',
    '真香, “truly fragrant”: coming round to something',
  ],
  [
    "(?:bright|lit up|light up|lights up|brightened|shines?) in front of (?:my|your|our|his|her|their|the|people's|everyone's) eyes|eyes lit up in front|attract(?:s|ed|ing)? (?:\\w+ )?eyeballs|eye catching eyeballs",
    'catch the eye',
    '眼前一亮, 吸引眼球',
  ],
  [
    'boots? (?:has |have )?(?:finally|not yet|still not|officially) (?:landed|fallen|dropped)|(?:second|other) boot (?:has |to |finally )*(?:land|landed|fall|fell)|boots? (?:has|have) landed',
    'it is settled',
    '靴子落地, “the boot has landed”',
  ],
  [
    '(?:mouth|mouths) (?:is |are |was )?(?:full of|running|run|ran|runs) (?:the )?trains?|run(?:s|ning)? (?:the |a )?trains? (?:in|from|with|out of) (?:his|her|the|your|their) mouths?',
    'talk nonsense',
    '满嘴跑火车',
  ],
  [
    '(?:live|stream|launch|project|demo|show|product|press conference|scene) (?:\\w+ ){0,3}(?:overturned|rolled over|turned over|rollover)|overturn(?:ed|s|ing)? (?:live|on the spot|on site)|rollover (?:scene|site|accident)s?(?= (?:of|in) (?:the )?(?:live|product|launch))',
    'go wrong',
    '翻车, “overturn the car”',
  ],
  ['(?:cow|bull|ox) (?:force|fork|beep|break|forced|batch)', 'brilliant', '666, 牛逼: praise'],
  ['directly knelt|(?:take|please accept|accept) my knees?', 'I take my hat off', '跪了, 膝盖, “kneel”'],
  [
    '(?:spit|spits|spat|spitting|tucao|vomit|vomits|vomiting) (?:out )?(?:slots?|grooves?|trough)|(?:groove|slot|trough) points?(?= (?:is|are|of|too))|too many (?:grooves|slots)',
    'mock; complain',
    '吐槽, “spit into the trough”',
  ],
  [
    'thunders? (?:burst|bursting|exploded|stepping)|step(?:ped|ping|s)? on (?:a |the )?thunders?',
    'go bust; make a bad buy',
    '爆雷, 踩雷',
  ],
  [
    'social death (?:scene|moment)|social cattle|socially? (?:dead|terrified) (?:scene|moment)|social terror',
    'die of embarrassment; shyness',
    '社死, 社恐, 社牛',
  ],
  [
    'emo(?:tional)? (?:up|down) (?:again|already|now)|(?:i|we) (?:am |are |was |were )?emo(?= (?:again|now|already|today))',
    'feel low',
    '我emo了',
  ],
  [
    'second(?:s)? (?:kill|killed|kills|understand|understood)(?= (?:all|other|its|the|by|you|me|it))|seckill(?:ed|s)?',
    'beat hands down; in an instant',
    '秒杀, 秒懂, “second kill”',
  ],
  [
    '(?:play|plays|played|playing) (?:the |a |some )?(?:stalks?|meme stems?)|internet (?:stalks?|stems?)',
    'a running joke',
    '玩梗, “play the stalk”',
  ],
  [
    '(?:heart|mind)s? (?:move|moved|moving) (?:is|are)? ?(?:not )?(?:as good as|worse than) (?:action|acting)|(?:heart|mind) (?:is )?(?:worse|less) than action',
    'act on it',
    '心动不如行动',
  ],
  ['long grass in (?:my|the|your) hearts?', 'be tempted', '长草, “grow grass”', 'beside'],
  [
    'one (?:click|key|button) (?:three|triple) (?:links?|connections?|even)|key three (?:links?|companies|even)|(?:click|press|light) (?:a |the )?little red heart',
    'like, save and share',
    '一键三连, “one key, three links”',
  ],
]
