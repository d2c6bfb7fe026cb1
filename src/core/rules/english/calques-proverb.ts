import type { Calque } from './calque-entry.ts'
import { forms } from './verb-forms.ts'

/** Proverbs and set phrases of four characters that machines take at their word; see `calque-entry.ts`. */
export const PROVERB_CALQUES: readonly Calque[] = [
  [
    'charcoal in (?:the )?snow(?:y weather)?|coal in (?:the )?snow',
    'help when it is needed',
    '雪中送炭, “send charcoal in snow”',
  ],
  [
    'frost (?:on|to) (?:the |top of )?snow|snow on (?:top of )?(?:the )?frost',
    'make things worse',
    '雪上加霜, “frost on snow”',
  ],
  [
    'flowers (?:on|to) (?:the )?brocade|icing flowers',
    'the icing on the cake',
    '锦上添花, “add flowers to brocade”',
  ],
  [
    '(?:draw|drawing|drew|paint|painting) (?:a |the )?snakes? (?:and|with) (?:add(?:s|ed|ing)? )?feet|add(?:s|ed|ing)? feet to (?:a|the) (?:\\w+ )?snake',
    'overdo it',
    '画蛇添足, “draw a snake and add feet”',
  ],
  [
    '(?:lute|piano|harp|zither|music) to (?:a|the) (?:cow|ox|bull)s?',
    'waste one’s breath',
    '对牛弹琴, “play the lute to an ox”',
  ],
  ['frogs? (?:in|at the bottom of) (?:a|the) well', 'narrow view', '井底之蛙, “a frog in a well”'],
  [
    '(?:boil(?:ing|ed|s)?|cook(?:ing|ed)?) (?:a |the )?frogs? in warm water|warm water (?:to )?boil(?:s|ing|ed)? (?:the |a )?frogs?|frogs? in warm water',
    'creeping danger',
    '温水煮青蛙, “boil the frog in warm water”',
  ],
  [
    '(?:soldiers|war|battles?) on paper|paper (?:soldiers|war)(?= talk)',
    'theorise',
    '纸上谈兵, “discuss war on paper”',
  ],
  ['three heads and six arms', 'superhuman', '三头六臂'],
  [
    'nine (?:cows|oxen|bulls) and (?:two tigers|one hair)|one hair (?:from|of|on) nine (?:oxen|cows)',
    'a huge effort; a drop in the ocean',
    '九牛二虎之力, 九牛一毛',
  ],
  [
    "(?:a |the )?tiger(?:s|'s)? heads? (?:and|with) (?:a )?(?:snake|serpent)(?:'s)? tails?|anticlimax of tiger head",
    'start well and end badly',
    '虎头蛇尾, “tiger’s head, snake’s tail”',
  ],
  [
    `${forms('ride')} (?:on )?(?:a |the )?tiger (?:and|is|it is) (?:\\w+ ){0,4}(?:get|hard|difficult|dismount)`,
    'be in too deep to stop',
    '骑虎难下, “riding a tiger, hard to get off”',
  ],
  [
    'horses? (?:and|to) (?:look|see|watch|view|viewing|looking at) (?:the )?flowers|(?:view|viewing|look|looking) (?:at )?flowers (?:on|from) (?:a )?horse(?:back)?',
    'a cursory glance',
    '走马观花, “look at flowers from horseback”',
  ],
  [
    "dragons? (?:and|with) (?:the )?(?:finishing )?eyes|dot(?:ting|ted)? the dragon's eyes?|finishing eye",
    'the finishing touch',
    '画龙点睛, “dot the dragon’s eyes”',
  ],
  [
    '(?:a )?chickens? and (?:a )?dogs? (?:ascend|rise|go|went|fly) to heaven',
    'everyone around him profits',
    '鸡犬升天',
  ],
  [
    `${forms('kill')} (?:the |a )?chickens? to (?:scare|warn|frighten) (?:the )?monkeys?`,
    'make an example of somebody',
    '杀鸡儆猴, “kill the chicken to scare the monkey”',
  ],
  [
    "(?:steal|stealing|stole) (?:a |the )?bells? (?:\\w+ ){0,4}(?:cover|covering|plug|plugging)|cover(?:ing|ed|s)? (?:my|his|her|our|their|your|one's) ears (?:to|and|while) steal(?:ing)? (?:a |the )?bells?",
    'fool oneself',
    '掩耳盗铃, “cover one’s ears to steal a bell”',
  ],
  [
    '(?:guard(?:ing)?|watch(?:ing)?|wait(?:ing)?) (?:by |at |for )?(?:the |a )?(?:tree|stump|rabbit|hare)s? (?:and |to |by |at )(?:wait(?:ing)? for )?(?:the |a )?(?:rabbit|hare|tree|stump)s?',
    'wait for luck',
    '守株待兔, “watch a stump for a hare”',
    'beside',
  ],
  [
    '(?:pull(?:ing|ed)?|help(?:ing|ed)?) (?:the |up )?(?:seedlings?|sprouts?|shoots?) (?:up )?(?:to (?:help|make) (?:them )?grow|grow)',
    'do harm by rushing',
    '拔苗助长, “pull seedlings to help them grow”',
  ],
  [
    '(?:lost|losing|lose) (?:a |the )?(?:sheep|horse) (?:\\w+ ){0,4}(?:blessing|fold|pen)|mend(?:ing|ed)? the (?:fold|pen) (?:after|when) (?:the |a )?sheep',
    'better late than never',
    '亡羊补牢, 塞翁失马',
  ],
  [
    '(?:blind )?(?:men|people|man) (?:touch|touching|feel|feeling) (?:an |the )?elephants?',
    'see only one side',
    '盲人摸象, “blind men feel an elephant”',
    'beside',
  ],
  [
    'one (?:arrow|stone),? (?:and )?(?:two|double) (?:eagles|vultures|hawks|carvings)',
    'kill two birds with one stone',
    '一箭双雕',
  ],
  [
    'east wind (?:is|was) (?:all|the only thing)|(?:only|just) (?:owe|owes|lack|lacks|owed|lacked|need|needs) (?:the )?east wind|everything is ready(?:,)? (?:except|but|only) (?:for )?(?:the )?east wind',
    'all is ready but one thing',
    '万事俱备只欠东风',
  ],
  [
    '(?:ten|10) years (?:to )?(?:sharpen|grind|polish)(?:s|ing|ed)? (?:a|one|the) sword|(?:sharpen|grind)(?:ing|s|ed)? (?:a|one|the) sword (?:in|for) (?:ten|10) years',
    'years of preparation',
    '十年磨一剑, “sharpen one sword for ten years”',
  ],
  [
    '(?:on stage|on the stage) (?:\\w+ ){0,4}(?:ten years|10 years) (?:of (?:work|practice|effort) )?(?:off|under|below)',
    'ten years’ practice for a minute on stage',
    '台上一分钟，台下十年功',
  ],
  [
    '(?:thousands of|ten thousand|10,?000|a thousand) (?:troops|soldiers|horses|armies) (?:\\w+ ){0,5}(?:single|one) (?:plank|log|wooden) bridge|single (?:plank|log|wooden) bridge',
    'the one narrow gate',
    '千军万马过独木桥, “crossing a single-plank bridge”',
  ],
  [
    'cross(?:es|ed|ing)? (?:the |a )?river by (?:feeling|touching|groping) (?:for )?(?:the )?stones',
    'feel one’s way',
    '摸着石头过河',
  ],
  [
    '(?:a )?(?:boat|ship)s? (?:that )?(?:sail(?:s|ing)?|go(?:es|ing)?|row(?:s|ing)?) against the (?:current|tide),? (?:if )?(?:\\w+ ){0,4}(?:retreat|advance|back)',
    'stand still and you fall behind',
    '逆水行舟，不进则退',
  ],
  [
    "(?:fish|bear|bear's) (?:and|or) (?:the )?(?:bear|bear's|fish) paws?|fish and bear(?:'s)? paws?",
    'have one’s cake and eat it',
    '鱼与熊掌不可兼得',
  ],
  [
    '(?:the )?(?:green|blue) (?:comes|came|is|surpass(?:es)?|out) (?:\\w+ )?(?:from|of|than|out of) (?:the )?(?:blue|indigo)',
    'the pupil outdoes the master',
    '青出于蓝',
  ],
  [
    '(?:the )?waves (?:behind|back) (?:of the yangtze )?(?:push|pushing|drive)|(?:back|rear|front) waves? (?:of the yangtze|push|pushes|on the beach)|waves behind',
    'the next generation',
    '后浪推前浪',
    'beside',
  ],
  [
    '(?:the )?(?:moon|water) (?:in|of) the (?:mirror|water) and (?:the )?(?:flowers?|moon)|flowers? in the mirror',
    'an illusion',
    '镜花水月',
  ],
  [
    '(?:sky|heaven|heavens) and (?:the )?(?:earth|ground) (?:turn(?:ed|s|ing)? upside down|overturn(?:ed|ing)?)|(?:heaven|sky) (?:and earth )?overturning|earth shaking changes?',
    'sweeping changes',
    '翻天覆地, “heaven and earth overturned”',
    'beside',
  ],
  [
    '(?:seven|7) (?:up|mouths|points) (?:and )?(?:eight|8) (?:down|tongues|points)|seven mouths and eight tongues|seven up and eight down',
    'all talking at once; on edge',
    '七嘴八舌, 七上八下',
  ],
  [
    'people mountain (?:and )?people sea|(?:a )?(?:mountain|mountains) and (?:a )?seas? of people',
    'crowds',
    '人山人海',
  ],
  [
    'ants? on (?:a|the) hot (?:pot|pan|stove)|hot pot ants?',
    'on tenterhooks',
    '热锅上的蚂蚁, “ants on a hot pan”',
  ],
  [
    '(?:sit|sits|sitting|sat) on the mountain (?:and|to) (?:eat|watch|see)\\w*',
    'live on one’s savings; look on',
    '坐吃山空, 坐山观虎斗',
  ],
  [
    "(?:a )?(?:toad|toads) (?:\\w+ ){0,3}(?:swan|swan's) (?:meat|flesh)",
    'aim above one’s station',
    '癞蛤蟆想吃天鹅肉',
  ],
  [
    '(?:touch(?:ing|ed|es)?|hit(?:ting|s)?) (?:the )?(?:porcelain|china) (?:on|with)|bump(?:ing)? porcelain',
    'ride on somebody’s fame',
    '碰瓷, “touch porcelain”',
  ],
  [
    "hang(?:ing|s)? (?:a |the )?sheep'?s? heads? (?:and|to|but) sell(?:ing|s)? dog(?:'s)? meat",
    'sell one thing as another',
    '挂羊头卖狗肉',
  ],
  [
    '(?:no|not|without) (?:three|300) (?:\\w+ )?(?:taels|silver) (?:\\w+ ){0,2}here',
    'give oneself away',
    '此地无银三百两',
  ],
  [
    '(?:the )?(?:city|town) gate(?:s)? (?:catch(?:es)?|caught|is on|on) fire(?: \\w+){0,4} (?:fish|pond)',
    'innocent bystanders suffer',
    '城门失火，殃及池鱼',
  ],
  [
    'thunder(?:s)? (?:is |was )?(?:loud|big|heavy) (?:and |but )?(?:the )?rain(?:drops)? (?:is |was |are )?(?:small|little|light)|loud thunder(?: \\w+){0,2} (?:small|little) rain(?:drops)?',
    'all talk and no action',
    '雷声大雨点小',
  ],
  [
    "(?:one|a) (?:mountain|hill) (?:cannot|can not|can't) (?:hold|tolerate|contain|accommodate) two tigers",
    'there is room for one only',
    '一山不容二虎',
  ],
  [
    '(?:change|changing|changed|replace) (?:the )?(?:soup|broth) (?:but |and )?(?:not|without) (?:\\w+ ){0,2}(?:medicine|herbs?)',
    'old wine in new bottles',
    '换汤不换药, “change the soup, not the medicine”',
  ],
  [
    '(?:treat(?:ing|s)?|cure|curing) the (?:head|foot) when the (?:head|foot) (?:hurts|aches)|head hurts(?:,)? treat the head',
    'treat symptoms only',
    '头痛医头，脚痛医脚',
  ],
  [
    '(?:eyes?|ears?) (?:are |is )?(?:high|higher) (?:and|but) (?:the )?hands? (?:are |is )?low|high eyes and low hands',
    'aim high and do little',
    '眼高手低, “eyes high, hands low”',
  ],
]
