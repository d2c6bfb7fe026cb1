import type { Calque } from './calque-entry.ts'
import { forms } from './verb-forms.ts'

/** Words of Chinese offices, founders and engineers; see `calque-entry.ts`. */
export const WORK_CALQUES: readonly Calque[] = [
  // people
  [
    `${forms('grab', 'poach', 'compete', 'fight', 'rob')} (?:for |away )?(?:the |top |outstanding |technical |ai )?talents`,
    'compete for people',
    '抢人才: 人才 is uncountable in this sense',
  ],
  [
    '(?:top|technical|technology|ai|outstanding|excellent|high end|professional|scientific research|compound|innovative|algorithm|engineering) talents|talents (?:in|from|of) (?:the |this |our |all )?(?:\\w+ )?(?:field|industry|company|companies|team|domain)s?|talent echelon|(?:attract|cultivate|recruit|train|introduce|retain)(?:s|ed|ing)? (?:\\w+ )?talents',
    'people; talent',
    '人才 is uncountable in this sense',
  ],
  [
    '(?:internet|tech|technology|it|domestic|chinese|ai) (?:big|large|major) factor(?:y|ies)|(?:big|large|major) factor(?:y|ies) (?:engineers?|employees?|programmers?|backgrounds?|jobs?|people|offers?)',
    'big tech companies',
    '大厂, “big factory”',
  ],
  ['big factor(?:y|ies)', 'big tech companies', '大厂, “big factory”', 'beside'],
  [
    '(?:little|small) partners(?! (?:compan|firm|countr))|small friends|little partner',
    'colleagues; everyone',
    '小伙伴, 小朋友',
  ],
  [
    '(?:academic|technical|technology|industry|ai|tech|algorithm|internet) (?:big )?(?:bulls?|cows?|gods?|coffees?)|big (?:bulls?|cows?|gods?|coffees?) (?:in|of|from) (?:the |this )?(?:\\w+ )?(?:industry|field|circle|academia)',
    'expert; leading figure',
    '大牛, 大神, 大咖',
  ],
  [
    'code farmers?|programming (?:monkeys?|apes?)|coding (?:monkeys|apes|farmers?)|(?:brick|moving bricks) (?:mover|movers|movement)|mov(?:e|es|ed|ing) bricks',
    'programmer; slog',
    '码农, 搬砖, “code farmer”, “move bricks”',
  ],
  [
    '(?:social|society) animals?|corporate (?:cattle|livestock|slaves?)(?= (?:who|and|like|me|us))',
    'wage slaves',
    '社畜, “corporate livestock”',
  ],
  [
    '(?:number one|first) hands? (?:in|of) the (?:company|department|unit)',
    'the boss; number one',
    '一把手, “first hand”',
  ],
  [
    '(?:old|new) drivers?(?= (?:in|of) (?:the |this )?(?:industry|field|circle|company))',
    'old hand',
    '老司机, “old driver”',
    'beside',
  ],
  ['old (?:fritters?|oil sticks?|fried dough sticks?)', 'old hand', '老油条'],
  [
    `${forms('dig')} (?:the |a |other people's |their |each other's )?(?:wall corners?|corners? of the walls?|foot of the wall|feet of (?:the )?walls?)`,
    'poach staff',
    '挖墙脚, “dig at the foot of the wall”',
  ],
  [
    `${forms('sit')} (?:on )?(?:the |a )?cold bench(?:es)?|cold bench(?:es)?(?= (?:for|in|of))`,
    'years in obscurity',
    '坐冷板凳, “sit on a cold bench”',
  ],
  ['iron rice bowls?', 'a secure job', '铁饭碗, “iron rice bowl”', 'beside'],
  [
    `${forms('lose', 'smash', 'break', 'steal', 'keep', 'hold')} (?:my|your|his|her|their|our|someone's|people's|other people's) (?:rice )?bowls?|rice bowls? of (?:many|most|some|\\w+ers)`,
    'living; job',
    '饭碗, “rice bowl”',
  ],
  // product and process
  [
    `(?:technolog(?:y|ies)|ai|models?|applications?|agents?|polic(?:y|ies)|algorithms?|scenarios?) (?:can |to |will |has |have |had |really |truly |finally |be |been |successfully |quickly |cannot |can't |could )*(?:landed|landing|land)(?! (?:on|at|with|among|gear|page))`,
    'be put into practice',
    '落地, “land”',
    'beside',
  ],
  [
    `${forms('land')} in (?:the |real |actual |specific |various |different )*(?:scenarios?|applications?)|landing (?:scenarios?|applications?|cases?|difficult\\w*)|(?:industrial|commercial|application|technology|scenario) landing(?! (?:page|gear|strip|craft))`,
    'be put into practice',
    '落地, “land”',
  ],
  [
    '(?:application|business|use|usage|real|actual|life) scenarios?(?! (?:planning|analysis))',
    'use cases',
    '应用场景, “application scenario”',
    'beside',
  ],
  [
    `${forms('empower')} (?:thousands of|all|hundreds of|various|every|traditional) (?:industries|industry|walks)|empower(?:s|ed|ing)? (?:\\w+ )?(?:industries|scenarios)`,
    'help; bring AI to',
    '赋能, “empower”',
  ],
  [
    `(?:deeply|intensively) cultivat(?:e|ed|es|ing)|deep cultivation|${forms('cultivate')} deeply`,
    'specialise in',
    '深耕, “plough deeply”',
  ],
  [
    `${forms('polish', 'grind')} (?:the |a |our |their |this |your )*(?:products?|technolog(?:y|ies)|models?|projects?|services?)`,
    'refine the product',
    '打磨产品',
    'beside',
  ],
  [
    'god level|divine level|(?:god|divine|magic|magical) (?:machines?|cars?|operations?)(?= (?:of|in|is|that))',
    'outstanding',
    '神级, “god-level”',
  ],
  [
    'strongest in history|(?:largest|most expensive|strictest|hottest|worst) in history',
    'the best so far',
    '史上最强',
    'beside',
  ],
  [
    `(?:run|ran|running|runs|get|got|getting|gets|go|went|opened|open|opening) through (?:the |a |this |that |our |whole |entire |complete |full )*(?:closed loop|business model|business closed loop|links?|pipeline|process|model)`,
    'make it work end to end',
    '跑通, “run through”',
    'beside',
  ],
  [
    `${forms('run')} through the (?:closed loop|business model|whole link|entire link)|${forms('open', 'connect')} (?:up )?the (?:whole|entire|full|last) (?:link|chain)`,
    'make it work end to end',
    '跑通, 打通, “run through”',
  ],
  [
    `${forms('form', 'achieve', 'complete', 'build', 'create')} (?:a |an |its |their |our )?(?:\\w+ )?closed loop(?! (?:control|system|theory|feedback|motor))|(?:business|commercial|data|logical|ecological|value|traffic) closed loops?`,
    'come full circle',
    '形成闭环, “form a closed loop”',
  ],
  [
    '(?:grasp|grab|hold|find|catch|get) (?:the |a )?(?:gripper|grab handle|starting handle|grips?)|(?:important|effective|key|main|no) grips?(?= (?:for|to|of|in))',
    'a lever; a way in',
    '抓手, “grip”',
  ],
  [
    '(?:align|aligned|aligning|pull|pulling|pulled) (?:the )?(?:granularity|particle size|particles)(?: together| even| level)?',
    'agree on the details',
    '对齐颗粒度, “align the particle size”',
  ],
  [
    '(?:bottom|lowest) (?:layer |level )?logic|underlying (?:layer )?logics',
    'what it rests on',
    '底层逻辑, “bottom-layer logic”',
  ],
  ['underlying logic', 'what it rests on', '底层逻辑, “underlying logic”', 'beside'],
  [
    'top level design (?:of|for) (?:the )?(?:country|state|reform|policy|system|industry|company)',
    'overall plan',
    '顶层设计, “top-level design”',
  ],
  ['top level design', 'overall plan', '顶层设计, “top-level design”', 'beside'],
  [
    '(?:technical|technological|technology) routes?|routes? of technology|technical (?:line|path)s? (?:dispute|choice|selection|debate)s?',
    'approach',
    '技术路线, “technical route”',
  ],
  [
    '(?:technical|technology) (?:barriers?|moats?|accumulation|precipitation)|precipitat(?:e|es|ed|ing|ion)(?: of)? (?:the |a lot of |some |our |their )?(?:data|experience|knowledge|users|technology|content|methodolog\\w+)',
    'know-how; what one has learnt',
    '技术积累, 沉淀, “precipitate”',
    'beside',
  ],
  [
    'precipitat(?:e|es|ed|ing|ion)(?: of| down| out)? (?:the |a lot of |some |our |their )?(?:data|experience|knowledge|users|technology|content|methodolog\\w+)|(?:experience|knowledge|data|technology) precipitation|settle(?:s|d)? down for (?:a while|some time|a period)',
    'gather; take time to reflect',
    '沉淀, “precipitate”',
  ],
  [
    '(?:brain|mind) (?:holes?|cavit(?:y|ies))|big brain holes?|open(?:ed|ing|s)? (?:the|your|my|our) brain holes?',
    'wild ideas',
    '脑洞, “brain hole”',
  ],
  [
    'burn(?:s|ing|t|ed)? (?:the |your |my |our )?brains?|brain burning',
    'mind-bending',
    '烧脑, “burn the brain”',
  ],
  [
    'explosive (?:models?|articles?|videos?|posts?|items?|styles?|hits?|works?|apps?)|(?:explosion|explosive) (?:money|funds|models?)|burst(?:ing)? (?:models|styles|items)|blow(?:n|ing)? out (?:of )?(?:the )?circle',
    'a hit',
    '爆款, “explosive item”',
  ],
  [
    `${forms('break')} out of the circle|(?:go|goes|going|went|gone) out of the circle|out of the circle (?:with|by|because|again|completely)|circle breaking|broken circle`,
    'reach a wider public',
    '破圈, 出圈, “break out of the circle”',
  ],
  [`${forms('break')} the circle|out of the circle`, 'reach a wider public', '破圈, 出圈', 'beside'],
  ['(?:from|between) (?:0|zero) to (?:1|one)', 'from scratch', '从0到1, “from nought to one”', 'beside'],
  [
    '(?<= (?:do|does|did|doing|done|build|built|building|it|something|work|products?|innovations?|breakthroughs?|leap|journey) )from (?:0|zero) to (?:1|one)(?: (?:and|then|to|or) (?:from )?(?:1|one) to (?:10|100|n|ten|hundred|a hundred|infinity))?|from (?:1|one) to (?:100|n|a hundred)(?= (?:is|stage|process))',
    'from scratch',
    '从0到1, “from nought to one”',
  ],
  [
    '(?:dimension(?:ality)?|dimensional) (?:reduction|reducing|lowering) (?:blow|strike|attack|hit)s?|reduc(?:e|ed|ing) dimension(?:ality|s)? (?:blow|strike|attack|to hit|to strike)',
    'an unfair match',
    '降维打击, “dimension-reduction strike”',
  ],
  [
    '(?:the )?(?:ceiling|roof) (?:of|in) (?:the |this )?(?:industry|field|domestic|appearance|face|category)(?= (?:is|and|level))|(?:industry|appearance|domestic|acting) ceiling',
    'as good as it gets',
    '天花板, “ceiling”: the best there is',
  ],
  [
    '(?:make|making|made|makes) (?:the |a |this )?(?:cake|pie) (?:bigger|larger|big)(?! than)|(?:divide|dividing|share|sharing|split|cut) (?:up )?the cake(?= (?:of|well|fairly))',
    'grow the pie',
    '做大蛋糕, “make the cake bigger”',
  ],
  [
    '(?:hard|soft) (?:power|strength) (?:is|was) (?:very |too |so )*(?:hard|strong|soft)|hard core (?:strength|technology|products?)|hardcore (?:strength|technology)',
    'real strength',
    '硬实力, 硬核',
    'beside',
  ],
  [
    '(?:high|low) (?:end and )?(?:classy|grand|atmospheric)(?: \\w+){0,2}|high end grand and classy|high end atmosphere|high end and classy|tall big (?:and )?(?:up|upper)',
    'glamorous',
    '高大上',
  ],
  ['(?:new and old|old and new) (?:users|customers|friends)', 'all users', '新老用户'],
  [
    '(?:content )?has been deleted and (?:modified|revised|adjusted|edited)|(?:with|there are) (?:some )?deletions(?! (?:and|or) (?:insertions|additions))',
    'abridged',
    '有删减: abridged',
    'beside',
  ],
  ['(?:the )?content has been deleted', 'abridged', '有删减: abridged', 'beside'],
  [
    'refined edit(?:ing|ed|ion)?|fine editing of|essence (?:editing|edition|finishing)|comprehensive (?:arrangement|sorting)|compiled and arranged|sorted out as follows',
    'edited; compiled',
    '精编, 整理',
  ],
  [
    "(?:completely|totally|thoroughly) subverted|subvert(?:s|ed|ing)? (?:the |our |my |your |people's |everyone's |traditional )*(?:industry|industries|cognition|field|imagination|perception|understanding|impression)",
    'turned upside down',
    '颠覆, “subvert”',
  ],
  [
    "(?:refresh|renew|update|upgrade)(?:ed|es|ing|s)? (?:my|our|people's|everyone's|your|their) (?:cognition|three views|understanding of)|(?:cognitive|cognition) (?:upgrade|upgrading|iteration|dividend|level|boundar(?:y|ies))|(?:improve|raise|break)(?:s|d|ing)? (?:one's |my |your |our )?cognition",
    'change how we see it',
    '刷新认知, 认知: “cognition” is what one knows',
  ],
  [
    'discourse power|right(?:s)? (?:of|to) discourse|(?:pricing|setting) discourse|(?:have|has|had|no|more|enough) (?:the )?right to speak (?:in|on|over) (?:the )?(?:industry|market|field|supply)',
    'a say',
    '话语权, “discourse power”',
  ],
  [
    'with the (?:rapid |continuous |constant |gradual |fast |vigorous )*(?:development|progress|advancement|popularity|improvement) of (?:society|the times|science|the economy|the internet)(?: and technology)?',
    '(leave out)',
    '随着…的发展, a formula of openings',
    'beside',
  ],
  [
    'popular science (?:articles?|videos?|time|knowledge)|science populari[sz]ation|(?:do|doing|did|give|gave|giving) (?:everyone |you |us |some |a )*(?:science popularization|popular science)',
    'explain science',
    '科普',
  ],
  ['last kilomet(?:er|re) (?:of|in|problem|to)', 'the last mile', '最后一公里'],
  [
    '(?:spread|transmit|deliver|pass|full of|promote)(?:s|ed|ing)? positive energy',
    'good spirits; something uplifting',
    '正能量, “positive energy”',
    'beside',
  ],
  [
    '(?:scientific|science) research (?:achievements|results|workers|personnel|forces?|staff)|scientific researchers personnel',
    'research; researchers',
    '科研成果, 科研人员',
    'beside',
  ],
  [
    '(?:make up|making up|fill|filled|complement) (?:for )?(?:the |our |its |their )?(?:short (?:boards?|planks?)|shortboards?)|short ?boards? (?:of|in)',
    'weak point',
    '短板, “short plank” of a barrel',
  ],
  [
    'pain points? and (?:difficult|itch|blocking|stuck) points?|itch points?|(?:block|blocking|stuck) points? (?:of|in) (?:the )?(?:industry|process|market)|cool points?',
    'what hurts, what tempts',
    '痛点, 痒点, 堵点',
  ],
  [
    '(?:light|heavy) (?:asset|assets) (?:mode|model|operation)s?',
    'few, many assets of its own',
    '轻资产, 重资产',
    'beside',
  ],
  [
    '(?:big|small|one) (?:step|steps) (?:and )?(?:fast|quick) run(?:ning)?|small steps? (?:and )?(?:run(?:ning)? )?fast(?: running)?|run(?:ning)? fast (?:in|with) small steps',
    'many small steps, quickly',
    '小步快跑',
  ],
  [
    '(?:barbaric|savage|barbarous|brutal) growth|(?:grow|growing|grew|grown) (?:savagely|barbarically)',
    'unchecked growth',
    '野蛮生长, “barbaric growth”',
  ],
  ['(?:white|black) (?:moonlight)|white moonlight', 'the one that got away', '白月光, “white moonlight”'],
  [
    '(?:real|true) (?:gold )?(?:and )?(?:silver) (?:investment|money|invested)|real gold and silver|real money and silver',
    'hard cash',
    '真金白银, “real gold and silver”',
  ],
  [
    '(?:all|whole) (?:people|nation) (?:entrepreneurship|innovation)|mass entrepreneurship(?: and innovation)?',
    'everyone founding companies',
    '全民创业',
  ],
]
