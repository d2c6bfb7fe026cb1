import type { Calque } from './calque-entry.ts'
import { forms, POSSESSIVE } from './verb-forms.ts'

/** Measure, degree, time and what comes with them in Chinese talk; see `calque-entry.ts`. */
export const DEGREE_CALQUES: readonly Calque[] = [
  [
    '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) met(?:er|re)s? (?:one|two|three|four|five|six|seven|eight|nine)(?! (?:hundred|thousand|of))',
    '(write the length in full)',
    '三米一 is 3.1 metres; 三米一〇 or “three metres ten” may be meant: look it up',
  ],
  [
    '(?:is|was|are|were|be) (?:equal|equivalent) to (?:\\w+ing)(?! (?:a function|the function))',
    'is like; amounts to',
    '等于, “equal to”: as good as',
    'beside',
  ],
  [
    'it (?:is|was) (?:the|my|your|his|her|our|their) turn to(?= (?:look|see|the|talk about))',
    'finally',
    '轮到, “it is the turn of”',
    'beside',
  ],
  [
    'once in a (?:century|hundred years?|thousand years?)',
    'hundred-year',
    '百年一遇: the hundred-year flood',
    'beside',
  ],
  [
    'short term (?:heavy )?(?:rain|rains|rainfalls?|rainstorms?|precipitation|showers?)',
    'short, heavy rain',
    '短时强降水, “short-term”: short',
    'beside',
  ],
  [
    'the sky (?:is|was|gets?|got|became|becomes) dry|(?:before|until|when) the sky (?:is|was|gets|got) bright',
    'the weather is dry; it is light',
    '天, “sky”: weather, daylight',
  ],
  [
    '(?:stick|pole|ruler|board|cup|bottle|rod) with (?:a )?scales?',
    'marks',
    '刻度, “scale”: marks of a measure',
  ],
  [
    '(?:care|cares|cared|caring|manage|manages|managed|talk|talked|know|knew|about|mention|mentioned) (?:about )?this matter',
    'about it',
    '这件事, “this matter”: just “it”',
    'beside',
  ],
  ['no ?one manages(?! to)|nobody manages(?! to)', 'nobody is in charge', '没人管, “no one manages”'],
  [
    'from small to (?:big|large|adulthood)(?= (?:i|he|she|we|my|his|her))|from small to adulthood|since small',
    'since childhood',
    '从小到大, “from small to big”',
  ],
  [
    "(?:do|does|did|don't|doesn't|didn't)(?: not)? lack (?:a|an|the|any|money|time|people|this|that)",
    'do not need',
    '不缺, “do not lack”',
    'beside',
  ],
  [
    '(?:in|on) this piece|in this block|(?:in|on) (?:the )?(?:\\w+ )?this (?:piece|block) of (?:things|work|business)',
    'in this area',
    '这一块, “this piece”',
    'beside',
  ],
  [
    '(?:the )?first time (?:to )?(?:see|saw|hear|heard|come|came|use|used) (?:here|it|this) is',
    'when I first',
    '第一次…',
  ],
  [
    '(?:a |one )?(?:few|several) (?:big|large) (?:pieces|blocks)(?= (?:of (?:content|work|business)|one is|first))',
    'parts',
    '几大块, “several big pieces”',
  ],
  [
    '(?:two|three|four|five|several|many|these|those) (?:big|large) (?:directions|aspects|points)',
    'main lines',
    '几大方向: main lines',
    'beside',
  ],
  [
    'very (?:have|has|had) (?:\\w+ )?(?:feeling|ability|idea|meaning|sense|experience|temperament)',
    '(say it in other words)',
    '很有…, “very have”',
  ],
  [
    '(?:data|information|time|money|research|evidence|water|experience|knowledge|work) (?:is|are|was|were) (?:very |too |so |relatively |quite |also |really )*few',
    'there is little',
    '很少: little or few',
  ],
  [
    '(?:prices?|costs?|salar(?:y|ies)|wages|rents?|fees?) (?:is|are|was|were|becomes?|became) (?:very |too |so |relatively |more |quite |really |not )*(?:expensive|cheap|cheaper)',
    'high; low',
    '价格很贵, “the price is expensive”',
  ],
  [
    '(?:speed|velocity|pace) (?:is|was|has been|will be|became|becomes) (?:very |too |so |relatively |more and |quite |really |much |particularly |extremely )*(?:quick(?:er)?)|(?:speed|efficiency|frequency|probability|proportion|accuracy|temperature|pressure|salary|income|demand) (?:is|was|are|were) (?:very |too |so |relatively |quite |really |also |extremely )*(?:big|large|much|many|small|few|less)(?! (?:than|a|the))',
    'high; low; fast; slow',
    '速度很大, 概率很小: English rates are high or low',
    'beside',
  ],
  [
    'population (?:is|was|are) (?:very |too |so |relatively |quite )*(?:many|much|few|less)',
    'large; small',
    '人口多: a population is large',
  ],
  [
    '(?:rain|wind|snow|fog|sun|traffic) (?:is|was) (?:very |too |so |relatively |quite |really )*(?:big|small|large)',
    'heavy; strong; light',
    '雨很大, “the rain is big”',
  ],
  [
    '(?:pressure|burden|workload|competition) (?:is|was) (?:very |too |so |really |quite |particularly |extremely )*big',
    'great; heavy; fierce',
    '压力很大, “the pressure is big”',
  ],
  [
    '(?:my|his|her|your|their) (?:body|health condition) (?:is|was) (?:very |not very |not |quite )?(?:good|bad)',
    'be in good health',
    '身体好, “the body is good”',
  ],
  [
    'sense of (?:existence|gain|technology|substitution|picture|atmosphere feeling|oppression feeling)',
    '(say it in other words)',
    '…感, “sense of …”',
  ],
  [
    '(?:eq|iq|emotional intelligence) (?:is|was) (?:very |too |so |relatively |quite )*(?:high|low)',
    'tact; clever',
    '情商高, “EQ is high”',
  ],
  [
    '(?:personality|character|temper) (?:is|was) (?:very |too |so |relatively |quite )*(?:big|straight|slow|hot|urgent|anxious)|(?:big|bad) temperature person',
    'short-tempered; frank',
    '脾气大, 性格直',
  ],
  [
    '(?:relatively|comparatively) (?:speaking|said) (?:relatively|comparatively|more)',
    '(leave one out)',
    '相对来说比较: said twice',
  ],
  [
    'the reason why (?:\\w+ ){1,8}is because(?! of)',
    'the reason is that',
    '之所以…是因为: said twice',
    'beside',
  ],
  [
    "(?:other|another) people(?:'s)? (?:home|house)s? children|(?:the )?child(?:ren)? of other people's (?:famil(?:y|ies)|homes?|houses?)|(?:other )?people's children(?= from)",
    'the perfect child next door',
    '别人家的孩子',
  ],
  [`${forms('beat', 'hit', 'play')} (?:a )?soy sauce`, 'none of my business', '打酱油, “buy soy sauce”'],
  [`${forms('do', 'make')} (?:thought|ideological) work`, 'talk somebody round', '做思想工作'],
  [
    `${forms('break', 'smash')} ${POSSESSIVE} (?:head|brain) (?:and|but|to) (?:\\w+ ){0,3}(?:think|figure|understand|imagine)`,
    'rack one’s brains',
    '想破脑袋, “break one’s head thinking”',
  ],
  [
    `${forms('hold')} (?:back )?(?:a )?big (?:move|trick|ultimate)s?|${forms('put')} a big move|suffocat(?:e|es|ed|ing) (?:a )?big (?:move|trick)s?`,
    'have something big up one’s sleeve',
    '憋大招, “hold in a big move”',
  ],
  [
    `${forms('hit', 'beat', 'fight')} (?:with )?(?:chicken blood)|(?:beaten |injected |injecting |inject )(?:with )?(?:the )?chicken blood|chicken blood`,
    'fired up',
    '打鸡血, “inject chicken blood”',
  ],
]
