/** Feature and weight in hundredths. Made by `npx tsx configs/lexicon/learn-boundaries.ts`; do not edit. */
export const BOUNDARY_WEIGHTS = `
A1=A:-16 A1=B:-49 A1=C:-61 A1=D:-39 A1=G:44 A1=I:-24 A1=IC:-36 A1=N:24 A1=O:30 A1=P:-23 A1=TC:-43 A1=W:-44
A1=WC:-37 A1=X:-14 A1=Y:8 A1=be:-23 A1=e:29 A1=g:21 A1=q:-46 A1=s:46 A1=y:16 A2=#:-172 A2=A:28 A2=B:-49
A2=C:-53 A2=D:8 A2=G:-128 A2=I:-13 A2=IC:-25 A2=N:-12 A2=O:-36 A2=P:8 A2=TC:11 A2=V:-16 A2=W:-71 A2=WC:156
A2=X:-6 A2=Y:54 A2=be:21 A2=g:-39 A2=q:19 A2=s:-10 AB=A_A:-100 AB=A_B:153 AB=A_C:79 AB=A_D:-10 AB=A_I:-122
AB=A_IC:45 AB=A_N:-12 AB=A_P:-122 AB=A_T:23 AB=A_TC:79 AB=A_V:-67 AB=A_W:76 AB=A_X:-103 AB=A_Y:36 AB=A_e:-35
AB=A_g:-26 AB=A_s:-69 AB=B_D:-67 AB=B_I:-88 AB=B_IC:-83 AB=B_N:-26 AB=B_O:67 AB=B_P:-8 AB=B_T:-67 AB=C_A:-87
AB=C_B:-85 AB=C_D:-31 AB=C_I:-84 AB=C_IC:-91 AB=C_N:-29 AB=C_O:-61 AB=C_P:-12 AB=C_T:-50 AB=C_V:-6
AB=C_W:-224 AB=C_X:-54 AB=C_s:-13 AB=D_A:58 AB=D_B:200 AB=D_C:-33 AB=D_D:10 AB=D_I:95 AB=D_N:-55 AB=D_P:24
AB=D_T:49 AB=D_X:83 AB=D_Y:-123 AB=D_e:-46 AB=D_g:-40 AB=D_s:-34 AB=G_P:-83 AB=IC_A:-55 AB=IC_D:-66
AB=IC_N:-15 AB=IC_P:-12 AB=IC_V:-33 AB=IC_Y:-103 AB=IC_be:-26 AB=IC_e:-22 AB=IC_g:-14 AB=I_A:-60 AB=I_D:69
AB=I_I:197 AB=I_P:-66 AB=I_V:-24 AB=I_X:-32 AB=I_Y:-4 AB=I_e:-27 AB=N_A:28 AB=N_B:-13 AB=N_C:-30 AB=N_D:86
AB=N_I:32 AB=N_IC:44 AB=N_N:-27 AB=N_O:142 AB=N_P:-22 AB=N_T:12 AB=N_TC:46 AB=N_V:-31 AB=N_W:63 AB=N_X:30
AB=N_Y:6 AB=N_e:-72 AB=N_g:-77 AB=N_s:-71 AB=N_y:103 AB=O_A:131 AB=O_B:-201 AB=O_C:-26 AB=O_D:66 AB=O_I:148
AB=O_IC:47 AB=O_N:-6 AB=O_O:42 AB=O_T:-69 AB=O_TC:15 AB=O_V:70 AB=O_W:-117 AB=O_X:-12 AB=O_s:-76 AB=P_A:69
AB=P_B:188 AB=P_C:107 AB=P_D:-58 AB=P_I:83 AB=P_N:-49 AB=P_O:-63 AB=P_P:-58 AB=P_T:5 AB=P_V:-51 AB=P_X:15
AB=P_Y:211 AB=P_be:-28 AB=P_g:-37 AB=P_s:-44 AB=TC_A:-71 AB=TC_D:-40 AB=TC_N:-25 AB=TC_V:-21 AB=T_A:105
AB=T_B:29 AB=T_C:84 AB=T_D:7 AB=T_I:-16 AB=T_IC:-198 AB=T_N:-36 AB=T_O:18 AB=T_P:-11 AB=T_T:-33 AB=T_TC:-52
AB=T_W:-20 AB=T_X:-26 AB=T_s:-14 AB=V_A:113 AB=V_B:-85 AB=V_C:-7 AB=V_D:-40 AB=V_I:52 AB=V_IC:110 AB=V_N:-10
AB=V_O:-26 AB=V_P:-56 AB=V_TC:-21 AB=V_V:212 AB=V_W:-66 AB=V_X:92 AB=V_e:-50 AB=V_g:-43 AB=V_s:101 AB=W_A:-42
AB=W_D:59 AB=W_I:-58 AB=W_IC:-39 AB=W_N:-32 AB=W_P:-9 AB=W_T:-99 AB=W_V:-34 AB=W_X:-116 AB=X_A:-72
AB=X_B:-248 AB=X_C:174 AB=X_G:-44 AB=X_I:-44 AB=X_IC:259 AB=X_N:5 AB=X_O:35 AB=X_T:-46 AB=X_V:-65 AB=X_W:26
AB=X_X:-111 AB=X_Y:56 AB=X_be:-48 AB=X_e:-61 AB=X_g:-24 AB=X_s:-77 AB=Y_C:125 AB=Y_I:8 AB=Y_IC:-23 AB=Y_P:47
AB=be_D:-80 AB=be_N:-58 AB=be_T:-55 AB=be_V:-53 AB=be_e:-43 AB=be_g:-23 AB=e_A:40 AB=e_C:-76 AB=e_D:5
AB=e_I:-27 AB=e_N:163 AB=e_O:-103 AB=e_P:-19 AB=e_T:-223 AB=e_V:-138 AB=e_g:-49 AB=e_s:-117 AB=g_C:-80
AB=g_D:8 AB=g_I:210 AB=g_IC:-55 AB=g_N:-93 AB=g_O:78 AB=g_P:-38 AB=g_T:-117 AB=g_V:-96 AB=g_W:22 AB=g_s:-119
AB=q_N:-59 AB=q_V:-41 AB=s_A:12 AB=s_B:-168 AB=s_C:-61 AB=s_D:101 AB=s_I:61 AB=s_IC:6 AB=s_N:127 AB=s_O:56
AB=s_P:-60 AB=s_T:53 AB=s_TC:-82 AB=s_V:-34 AB=s_W:8 AB=s_X:-119 AB=y_N:165 B1=A:-6 B1=B:13 B1=C:13 B1=G:-46
B1=I:24 B1=IC:56 B1=N:-29 B1=O:-9 B1=P:-26 B1=T:-6 B1=TC:83 B1=V:-26 B1=W:10 B1=WC:103 B1=X:-17 B1=Y:112
B1=be:-48 B1=e:-42 B1=g:-42 B1=q:69 B1=s:-23 B2=#:-140 B2=A:11 B2=B:-25 B2=C:-54 B2=D:-19 B2=G:-181 B2=I:7
B2=IC:-19 B2=N:-7 B2=O:-19 B2=P:-20 B2=T:-19 B2=TC:-34 B2=W:-17 B2=WC:-48 B2=X:12 B2=Y:7 B2=be:-7 B2=e:28
B2=g:-18 B2=q:14 B2=s:6 B2=y:15 BB=A_A:-11 BB=A_C:-89 BB=A_D:72 BB=A_I:20 BB=A_IC:-56 BB=A_N:-37 BB=A_P:6
BB=A_T:-49 BB=A_TC:-62 BB=A_V:-20 BB=A_W:-36 BB=A_X:-32 BB=A_Y:27 BB=A_e:-97 BB=A_g:-51 BB=A_s:-86 BB=B_D:-12
BB=B_N:7 BB=B_O:-90 BB=B_P:-68 BB=B_T:38 BB=C_A:7 BB=C_D:46 BB=C_IC:-52 BB=C_N:-77 BB=C_O:89 BB=C_P:47
BB=C_TC:-54 BB=C_V:-48 BB=C_W:81 BB=C_s:24 BB=D_A:22 BB=D_B:-113 BB=D_C:-103 BB=D_D:-29 BB=D_I:37 BB=D_P:72
BB=D_T:-51 BB=D_X:-155 BB=D_e:-175 BB=D_g:-52 BB=D_s:-22 BB=G_P:-49 BB=IC_A:45 BB=IC_D:69 BB=IC_N:18
BB=IC_P:-103 BB=IC_V:41 BB=IC_Y:20 BB=IC_be:36 BB=IC_e:22 BB=IC_g:-164 BB=I_A:10 BB=I_D:-99 BB=I_I:-76
BB=I_P:6 BB=I_V:30 BB=I_X:19 BB=I_Y:-72 BB=I_e:101 BB=N_A:-8 BB=N_B:-80 BB=N_C:-13 BB=N_D:-32 BB=N_I:-30
BB=N_IC:-43 BB=N_N:-8 BB=N_O:-18 BB=N_P:-34 BB=N_T:-86 BB=N_TC:38 BB=N_V:-11 BB=N_W:-51 BB=N_X:-77
BB=N_Y:-173 BB=N_e:25 BB=N_g:-56 BB=N_s:-7 BB=N_y:-103 BB=O_A:-123 BB=O_B:-124 BB=O_C:-31 BB=O_D:-40
BB=O_I:25 BB=O_IC:-115 BB=O_N:10 BB=O_O:-46 BB=O_P:-19 BB=O_T:-60 BB=O_TC:-129 BB=O_V:-27 BB=O_W:70
BB=O_X:-80 BB=O_s:161 BB=P_A:10 BB=P_B:-71 BB=P_C:-44 BB=P_D:-22 BB=P_I:-125 BB=P_N:6 BB=P_O:20 BB=P_P:-49
BB=P_T:-29 BB=P_V:-63 BB=P_W:-54 BB=P_X:-78 BB=P_Y:-99 BB=P_be:-54 BB=P_g:22 BB=P_s:-24 BB=TC_A:86 BB=TC_D:36
BB=TC_N:34 BB=TC_V:65 BB=T_A:-126 BB=T_B:-54 BB=T_C:-68 BB=T_D:-102 BB=T_I:-33 BB=T_IC:-72 BB=T_N:60
BB=T_O:-124 BB=T_P:-62 BB=T_T:-53 BB=T_TC:-46 BB=T_V:25 BB=T_W:-63 BB=T_X:46 BB=T_s:113 BB=V_A:-89 BB=V_B:-29
BB=V_C:-26 BB=V_D:-50 BB=V_I:-115 BB=V_IC:-42 BB=V_N:-36 BB=V_O:43 BB=V_T:-53 BB=V_TC:-22 BB=V_V:-55
BB=V_W:-39 BB=V_X:47 BB=V_Y:-72 BB=V_e:-53 BB=V_g:-10 BB=V_s:-50 BB=W_A:-48 BB=W_D:27 BB=W_I:12 BB=W_IC:13
BB=W_N:46 BB=W_P:-15 BB=W_T:-17 BB=W_V:-109 BB=W_X:86 BB=X_A:-77 BB=X_B:-97 BB=X_C:-49 BB=X_D:-39 BB=X_G:-22
BB=X_I:175 BB=X_IC:-48 BB=X_N:-74 BB=X_O:-74 BB=X_P:-80 BB=X_T:127 BB=X_V:-50 BB=X_W:-89 BB=X_X:-62
BB=X_Y:-82 BB=X_be:-94 BB=X_e:-59 BB=X_g:-61 BB=X_s:-50 BB=Y_C:-47 BB=Y_I:73 BB=Y_IC:-12 BB=Y_P:-57
BB=be_D:-65 BB=be_N:-32 BB=be_T:-39 BB=be_V:-39 BB=be_e:-41 BB=be_g:-28 BB=e_A:-36 BB=e_C:-31 BB=e_D:-40
BB=e_I:-38 BB=e_N:-57 BB=e_O:-50 BB=e_P:-38 BB=e_T:-55 BB=e_V:-22 BB=e_g:-10 BB=e_s:-56 BB=g_C:-42 BB=g_D:-28
BB=g_I:-41 BB=g_IC:-36 BB=g_N:-40 BB=g_O:-28 BB=g_P:-40 BB=g_T:-53 BB=g_V:-35 BB=g_W:-32 BB=g_s:-65
BB=q_N:-200 BB=q_V:108 BB=s_A:-70 BB=s_B:-92 BB=s_C:-61 BB=s_D:-83 BB=s_I:7 BB=s_IC:14 BB=s_N:-38 BB=s_O:-62
BB=s_P:-24 BB=s_T:-55 BB=s_TC:-109 BB=s_V:-105 BB=s_W:-48 BB=s_X:-10 L2=AC:-101 L2=AF:-55 L2=AN:-7 L2=AP:32
L2=AS:-31 L2=AT:32 L2=AV:64 L2=AW:-40 L2=AY:60 L2=BC:-48 L2=BN:-30 L2=BP:-147 L2=BT:-52 L2=BV:-71 L2=CN:-60
L2=CP:-60 L2=CT:-72 L2=CV:-26 L2=CY:-74 L2=Cg:-59 L2=FB:-38 L2=FC:-20 L2=FN:-39 L2=FP:-36 L2=FT:-29 L2=FV:-58
L2=FW:-17 L2=FY:-49 L2=Fg:-38 L2=N#:57 L2=NB:20 L2=NF:33 L2=NP:6 L2=NS:26 L2=NT:-7 L2=NW:-61 L2=NY:-28
L2=Ng:24 L2=PB:-95 L2=PC:-37 L2=PF:-62 L2=PN:-54 L2=PP:-37 L2=PS:-116 L2=PT:65 L2=PV:6 L2=PW:-39 L2=PY:-21
L2=Pg:20 L2=SB:-30 L2=SC:-21 L2=SN:-45 L2=SP:26 L2=SS:-41 L2=ST:-44 L2=SW:-19 L2=SY:30 L2=Sg:-27 L2=TB:-36
L2=TC:-84 L2=TN:-67 L2=TP:109 L2=TT:-90 L2=TW:-8 L2=Tg:-6 L2=VC:-29 L2=VF:-12 L2=VN:11 L2=VP:12 L2=VS:-8
L2=VT:13 L2=VW:-68 L2=VY:-109 L2=Vg:-57 L2=WC:-40 L2=WN:-57 L2=WP:-82 L2=WT:-108 L2=WV:8 L2=Wg:76 L2=YF:132
L2=YN:-92 L2=YP:-25 L2=YS:-78 L2=YV:-49 L2=gF:-15 L2=gN:16 L2=gP:-46 L2=gV:21 L3=ACN:-52 L3=AFN:-73
L3=AFV:-35 L3=ANF:71 L3=ANP:-9 L3=ANT:10 L3=ANV:-53 L3=APV:29 L3=ASC:-27 L3=ASN:-18 L3=AST:-51 L3=ASV:-29
L3=ATV:66 L3=AVN:-64 L3=AVS:77 L3=AVT:72 L3=AVW:-158 L3=BCN:-50 L3=BNB:-69 L3=BNP:-69 L3=BNV:-70 L3=BTV:-66
L3=BVP:-63 L3=BVS:-63 L3=CNC:-50 L3=CNF:-80 L3=CNP:-57 L3=CNT:-86 L3=CNV:-64 L3=CNg:-100 L3=CPV:-42
L3=CTP:-46 L3=CTV:-50 L3=CVF:-83 L3=CVN:139 L3=CVP:-90 L3=CVS:-105 L3=CVT:-148 L3=CgN:-68 L3=CgV:-58
L3=FBN:-54 L3=FBV:-21 L3=FCN:-24 L3=FCV:-9 L3=FNF:-43 L3=FNP:-42 L3=FNT:-41 L3=FNV:-32 L3=FTV:-30 L3=FVP:-24
L3=FVS:-48 L3=FWV:-16 L3=FgN:-32 L3=N#:57 L3=NBF:-168 L3=NBN:70 L3=NBP:-111 L3=NBT:5 L3=NCN:-8 L3=NCP:-26
L3=NCT:-165 L3=NCV:24 L3=NCg:99 L3=NFB:16 L3=NFC:31 L3=NFN:19 L3=NFT:83 L3=NFV:-53 L3=NFg:11 L3=NPB:-31
L3=NPC:-142 L3=NPF:-166 L3=NPN:10 L3=NPP:23 L3=NPS:4 L3=NPT:-43 L3=NPV:15 L3=NPY:36 L3=NPg:-15 L3=NSN:17
L3=NSV:-62 L3=NTC:-150 L3=NTN:-40 L3=NTP:-23 L3=NTV:73 L3=NVC:22 L3=NVF:-25 L3=NVN:13 L3=NVP:41 L3=NVS:-12
L3=NVT:16 L3=NVW:-32 L3=NVY:156 L3=NVg:55 L3=NWN:-79 L3=NWT:-143 L3=NWV:-72 L3=NYN:91 L3=NYP:37 L3=NgF:25
L3=NgN:65 L3=NgP:54 L3=NgV:-68 L3=PCN:-35 L3=PFC:-46 L3=PNB:-59 L3=PNC:-49 L3=PNF:-42 L3=PNP:-51 L3=PNT:58
L3=PNV:-69 L3=PNW:-84 L3=PNg:-21 L3=PPF:-31 L3=PPN:32 L3=PPV:-49 L3=PTP:-112 L3=PTV:28 L3=PTg:16 L3=PVC:-83
L3=PVF:-50 L3=PVP:43 L3=PVS:11 L3=PVT:-14 L3=PVW:-83 L3=PWV:-49 L3=PYN:-87 L3=PYS:-57 L3=PgF:28 L3=PgN:-85
L3=PgP:77 L3=PgV:-15 L3=SBC:-29 L3=SBN:-25 L3=SBV:-20 L3=SCN:-18 L3=SCT:-20 L3=SCV:-26 L3=SCg:-70 L3=SNB:-27
L3=SNC:-32 L3=SNF:-51 L3=SNP:-43 L3=SNT:-22 L3=SNV:-22 L3=SNg:-26 L3=SPN:59 L3=SPT:-5 L3=SPV:-70 L3=STN:-55
L3=STP:-25 L3=STV:-52 L3=SVN:-6 L3=SVP:28 L3=SVS:-23 L3=SVT:46 L3=SVW:-123 L3=SWN:-16 L3=SWP:-18 L3=SWV:-27
L3=SYN:-61 L3=SgN:-36 L3=SgV:-20 L3=TCN:-57 L3=TCV:-72 L3=TNC:-44 L3=TNF:-42 L3=TNP:-64 L3=TNV:-43
L3=TNW:-100 L3=TPN:117 L3=TPV:20 L3=TTV:-79 L3=TVC:-195 L3=TVF:-124 L3=TVN:-26 L3=TVP:171 L3=TVS:-51
L3=TVT:53 L3=TVW:-34 L3=TWN:113 L3=TWV:-207 L3=VCN:-63 L3=VCT:-33 L3=VCV:58 L3=VFB:-121 L3=VFC:-58 L3=VFN:-19
L3=VFT:-63 L3=VFV:31 L3=VNB:-20 L3=VNC:-25 L3=VNF:91 L3=VNP:11 L3=VNT:-49 L3=VNV:51 L3=VNW:-52 L3=VNY:56
L3=VNg:-107 L3=VPN:-25 L3=VPP:-69 L3=VPV:-11 L3=VPW:93 L3=VSC:-23 L3=VSN:-32 L3=VSP:12 L3=VSS:-48 L3=VST:-6
L3=VSV:14 L3=VSY:-21 L3=VSg:-94 L3=VTB:-88 L3=VTC:10 L3=VTN:55 L3=VTP:-106 L3=VTT:18 L3=VTV:-100 L3=VTW:29
L3=VTg:-85 L3=VWC:-56 L3=VWN:-29 L3=VWV:-66 L3=VgN:-69 L3=WCN:-46 L3=WNC:-37 L3=WNF:-75 L3=WNP:-93 L3=WNV:-5
L3=WPN:-93 L3=WPV:-75 L3=WVN:13 L3=WVP:35 L3=WVS:5 L3=WVT:-75 L3=YNP:-46 L3=YNV:126 L3=YVS:12 L3=gFN:20
L3=gNF:26 L3=gNT:-117 L3=gNV:-66 L3=gPN:-75 L3=gPV:19 L3=gVF:-160 L3=gVN:-64 L3=gVS:-8 R2=AC:-124 R2=AF:51
R2=AN:22 R2=AP:-18 R2=AS:32 R2=AT:-91 R2=AV:-35 R2=AW:-36 R2=AY:-28 R2=Ag:-73 R2=BN:-18 R2=BP:-68 R2=BT:38
R2=CF:28 R2=CN:38 R2=CP:-8 R2=CS:-9 R2=CT:-48 R2=CV:-52 R2=CW:81 R2=FN:35 R2=FP:124 R2=FV:29 R2=FY:71
R2=Fg:72 R2=NB:-19 R2=NC:-28 R2=NF:-24 R2=NP:-22 R2=NS:-41 R2=NT:-43 R2=NV:20 R2=NW:-33 R2=NY:102 R2=Ng:-27
R2=PB:-71 R2=PC:-77 R2=PF:-169 R2=PN:-11 R2=PP:-50 R2=PS:-29 R2=PT:-33 R2=PV:-64 R2=PW:-89 R2=PY:-99 R2=Pg:22
R2=SN:29 R2=SP:6 R2=SS:-76 R2=SV:32 R2=SY:-65 R2=TB:-55 R2=TC:-71 R2=TF:-67 R2=TN:15 R2=TP:-61 R2=TS:-36
R2=TT:-51 R2=TV:36 R2=TW:-63 R2=VB:-45 R2=VC:-49 R2=VF:-45 R2=VN:-27 R2=VP:-28 R2=VS:11 R2=VT:-11 R2=VW:-49
R2=VY:-78 R2=Vg:-46 R2=WF:-22 R2=WN:-26 R2=WP:-105 R2=WS:12 R2=WT:36 R2=WV:39 R2=YC:-47 R2=YF:-12 R2=YN:111
R2=YP:-57 R2=YS:50 R2=YV:-41 R2=gC:-42 R2=gF:-38 R2=gN:-37 R2=gP:-40 R2=gS:-41 R2=gT:-53 R2=gV:-48 R2=gW:-42
R3=ACS:-68 R3=AFN:-27 R3=AFV:89 R3=ANC:-176 R3=ANF:-60 R3=ANP:40 R3=ANS:32 R3=ANV:98 R3=APN:79 R3=APV:-219
R3=ASV:-12 R3=ATV:-49 R3=AVN:-29 R3=AVP:-116 R3=AVT:100 R3=BFV:-10 R3=BNB:-84 R3=BNP:63 R3=BNS:19 R3=BTV:-150
R3=CBS:48 R3=CFN:79 R3=CFP:9 R3=CFV:-54 R3=CNC:-110 R3=CNP:-35 R3=CNT:54 R3=CNW:73 R3=CPN:-40 R3=CSV:-29
R3=CTV:-12 R3=CVN:-120 R3=CVP:-130 R3=CVT:74 R3=CWV:88 R3=FNC:-75 R3=FNF:89 R3=FNP:14 R3=FNS:-71 R3=FNT:50
R3=FNV:74 R3=FNW:132 R3=FPN:-17 R3=FPP:77 R3=FVC:-87 R3=FVN:53 R3=FVP:-46 R3=FVT:148 R3=FVg:69 R3=FgN:115
R3=FgP:-7 R3=NBF:27 R3=NBP:-133 R3=NBS:-32 R3=NBT:-123 R3=NCB:-73 R3=NCF:-29 R3=NCN:21 R3=NCP:-63 R3=NCS:-47
R3=NCT:-68 R3=NCV:-80 R3=NCW:-44 R3=NFC:-115 R3=NFN:-17 R3=NFV:-43 R3=NFg:90 R3=NPN:-24 R3=NPP:99 R3=NPS:-50
R3=NPT:-30 R3=NPV:-47 R3=NPW:18 R3=NPg:-94 R3=NSP:-187 R3=NSV:-35 R3=NTC:-82 R3=NTF:-13 R3=NTN:-61 R3=NTS:-28
R3=NTV:-41 R3=NVB:-31 R3=NVC:-46 R3=NVF:-47 R3=NVN:38 R3=NVP:27 R3=NVS:-11 R3=NVT:-10 R3=NVW:-39 R3=NVg:-7
R3=NWN:-48 R3=NWP:142 R3=NWS:-94 R3=NWT:-27 R3=NWV:-25 R3=NYC:132 R3=NYN:21 R3=NYP:43 R3=NYS:-78 R3=NYV:16
R3=NgC:-81 R3=NgF:-79 R3=NgN:-7 R3=NgP:-5 R3=NgS:-124 R3=NgT:-45 R3=NgV:89 R3=PNB:-32 R3=PNC:-79 R3=PNF:92
R3=PNP:-56 R3=PNS:36 R3=PNT:43 R3=PNV:-18 R3=PNW:-66 R3=PNY:-126 R3=PNg:-49 R3=PPN:-45 R3=PPV:-37 R3=PSV:12
R3=PTC:-122 R3=PTN:22 R3=PTP:-156 R3=PTS:-33 R3=PTV:-142 R3=PVB:-63 R3=PVC:-74 R3=PVF:-79 R3=PVN:-66
R3=PVP:-67 R3=PVS:-60 R3=PVT:-49 R3=PVW:-61 R3=PWS:-27 R3=PgN:-98 R3=PgP:-90 R3=SSV:-76 R3=SVB:-28 R3=SVC:-66
R3=SVF:31 R3=SVN:31 R3=SVP:23 R3=SVS:18 R3=SVT:40 R3=SVW:8 R3=SVY:158 R3=SVg:-64 R3=SYP:-89 R3=TBN:-45
R3=TCS:-73 R3=TCV:-46 R3=TFN:-50 R3=TFV:-64 R3=TNC:-25 R3=TNF:-55 R3=TNP:-165 R3=TNS:-128 R3=TNV:-55
R3=TNg:-115 R3=TPN:-52 R3=TPS:-88 R3=TSV:-34 R3=TTV:-51 R3=TVC:-45 R3=TVN:41 R3=TVP:-45 R3=TVS:-20 R3=TVT:32
R3=TVW:12 R3=VBF:-24 R3=VBS:-57 R3=VCF:-45 R3=VCN:-24 R3=VCS:-27 R3=VCT:-47 R3=VCV:-115 R3=VFN:-37 R3=VFV:-46
R3=VNB:-72 R3=VNC:-49 R3=VNF:-60 R3=VNP:-27 R3=VNS:-5 R3=VNT:-62 R3=VNV:60 R3=VNW:-59 R3=VNY:-88 R3=VNg:-56
R3=VPC:-57 R3=VPN:-9 R3=VPP:-33 R3=VPS:-53 R3=VPT:-54 R3=VPV:-37 R3=VPW:-66 R3=VPg:-48 R3=VSN:-163 R3=VSP:-54
R3=VSS:102 R3=VSV:21 R3=VTB:-77 R3=VTC:-60 R3=VTF:-178 R3=VTN:90 R3=VTP:-11 R3=VTS:-100 R3=VTT:-134 R3=VTV:42
R3=VTW:-57 R3=VWF:-54 R3=VWN:-46 R3=VWP:-79 R3=VWS:-48 R3=VWT:-32 R3=VWV:-57 R3=VgC:-69 R3=VgN:-44 R3=VgP:-49
R3=VgS:-57 R3=VgT:-46 R3=WNP:34 R3=WNT:-170 R3=WNV:7 R3=WPV:-126 R3=WSV:-5 R3=WTV:-66 R3=WVN:-41 R3=WVP:21
R3=WVS:217 R3=WVT:-23 R3=YPN:67 R3=YSV:-49 R3=YVN:-141 R3=gCN:-25 R3=gCS:-57 R3=gNC:-53 R3=gNP:-35 R3=gNS:-44
R3=gNV:-42 R3=gPN:-33 R3=gSV:-41 R3=gTP:-29 R3=gVP:-35 a1=*N:25 a1=*V:56 a1=*e:29 a1=*g:21 a1=*q:-46 a1=*s:46
a1=*y:16 a1=a:-61 a1=about:-39 a1=actually:54 a1=after:-63 a1=again:200 a1=all:110 a1=almost:-116
a1=always:-36 a1=an:-53 a1=and:-61 a1=any:-98 a1=anything:-8 a1=are:17 a1=around:142 a1=as:-68 a1=ask:-81
a1=asked:-24 a1=at:-31 a1=be:-9 a1=because:-67 a1=been:-39 a1=before:-158 a1=built:-46 a1=but:-87 a1=by:-81
a1=came:-45 a1=can't:-42 a1=can:-26 a1=changed:62 a1=come:-66 a1=could:-73 a1=couldn't:87 a1=did:36
a1=didn't:56 a1=does:31 a1=doesn't:-74 a1=don't:22 a1=down:-10 a1=eight:-28 a1=end:9 a1=ever:-102
a1=every:-50 a1=everybody:52 a1=everything:-62 a1=few:-39 a1=five:127 a1=for:-19 a1=found:-73 a1=four:33
a1=from:-78 a1=gave:-63 a1=get:-107 a1=gets:81 a1=give:-139 a1=go:-76 a1=going:44 a1=got:20 a1=had:-31
a1=has:-98 a1=have:-62 a1=he'd:-37 a1=he's:-31 a1=he:-28 a1=heard:-115 a1=her:-66 a1=him:-64 a1=his:-59
a1=how:-38 a1=i'd:-35 a1=i'll:-39 a1=i'm:-40 a1=i've:-26 a1=i:-39 a1=if:-77 a1=in:-48 a1=is:-24 a1=isn't:58
a1=it's:-38 a1=it:49 a1=just:-74 a1=know:-41 a1=later:-203 a1=left:-64 a1=like:13 a1=live:35 a1=look:-98
a1=looked:-45 a1=love:-70 a1=made:-47 a1=make:-76 a1=many:-16 a1=me:20 a1=mean:-92 a1=most:-52 a1=moved:198
a1=my:-84 a1=need:37 a1=never:-46 a1=nine:16 a1=no:-45 a1=nobody:-87 a1=not:-59 a1=nothing:11 a1=noticed:10
a1=now:95 a1=of:-42 a1=okay:-173 a1=on:-60 a1=once:-70 a1=one:25 a1=only:-143 a1=or:-80 a1=our:-81 a1=out:-53
a1=over:101 a1=pay:-68 a1=put:-43 a1=really:73 a1=remember:-83 a1=right:123 a1=run:112 a1=said:-153
a1=saw:-77 a1=say:33 a1=says:-274 a1=see:-164 a1=she's:-59 a1=she:-28 a1=should:-107 a1=since:157 a1=sit:-40
a1=six:-113 a1=sleep:40 a1=so:-39 a1=some:-58 a1=somebody:-111 a1=something:-116 a1=sometimes:-40
a1=start:152 a1=still:-43 a1=stop:53 a1=take:134 a1=talk:59 a1=tell:-99 a1=ten:78 a1=than:-53 a1=that's:-53
a1=that:-73 a1=the:-63 a1=their:-50 a1=them:98 a1=then:-129 a1=there's:-56 a1=there:51 a1=they're:-33
a1=they:-18 a1=think:-207 a1=this:-112 a1=those:-46 a1=thought:-138 a1=three:-84 a1=through:-60 a1=to:-56
a1=told:-140 a1=tried:-47 a1=try:118 a1=turned:-63 a1=two:56 a1=understand:56 a1=until:-59 a1=up:104 a1=us:26
a1=very:-98 a1=walk:18 a1=want:-63 a1=wanted:-54 a1=was:-84 a1=wasn't:75 a1=watch:159 a1=we'd:-23
a1=we're:-34 a1=we've:-47 a1=we:-40 a1=well:-33 a1=went:-46 a1=were:-32 a1=what's:-47 a1=what:-93
a1=when:-139 a1=where:-11 a1=whether:-89 a1=which:-11 a1=while:-29 a1=who:38 a1=why:93 a1=with:7 a1=worked:14
a1=would:-87 a1=wouldn't:121 a1=you're:-34 a1=you've:-33 a1=you:7 a1=your:-57 b1=*N:-29 b1=*V:44 b1=*e:-42
b1=*g:-42 b1=*q:69 b1=*s:-23 b1=a:-54 b1=about:-102 b1=actually:-168 b1=after:215 b1=again:-181 b1=all:-72
b1=almost:-168 b1=always:-62 b1=an:-140 b1=and:-70 b1=any:44 b1=anything:-107 b1=are:13 b1=around:31
b1=as:-96 b1=ask:-54 b1=asked:-70 b1=at:-25 b1=be:-58 b1=because:-40 b1=been:-34 b1=before:88 b1=built:-44
b1=but:145 b1=by:60 b1=came:-67 b1=can't:-20 b1=can:59 b1=changed:-61 b1=come:-46 b1=could:-46
b1=couldn't:-21 b1=did:-14 b1=didn't:-27 b1=do:22 b1=does:8 b1=doesn't:-160 b1=don't:11 b1=down:-49
b1=eight:49 b1=end:-37 b1=ever:-109 b1=every:14 b1=everybody:60 b1=everything:119 b1=few:-68 b1=find:-58
b1=five:-157 b1=for:-89 b1=found:-46 b1=four:-163 b1=from:-36 b1=gave:-82 b1=get:-80 b1=gets:-87 b1=give:136
b1=go:22 b1=going:-46 b1=got:-33 b1=had:-38 b1=has:-37 b1=have:-63 b1=he'd:-24 b1=he's:97 b1=he:31
b1=heard:-75 b1=her:-137 b1=him:-121 b1=his:-16 b1=how:57 b1=i'd:8 b1=i'll:-160 b1=i'm:78 b1=i've:61 b1=i:64
b1=if:157 b1=in:35 b1=isn't:-53 b1=it's:30 b1=it:33 b1=just:18 b1=know:-62 b1=later:-151 b1=left:-91
b1=like:-53 b1=live:-45 b1=look:-38 b1=looked:-34 b1=love:-47 b1=made:-21 b1=make:-80 b1=many:-119 b1=me:-96
b1=mean:-30 b1=most:123 b1=moved:-71 b1=my:94 b1=need:-86 b1=never:18 b1=no:122 b1=nobody:149 b1=not:105
b1=nothing:173 b1=noticed:-39 b1=now:60 b1=of:-105 b1=okay:194 b1=on:-31 b1=once:-144 b1=one:-89 b1=only:31
b1=or:-171 b1=our:22 b1=out:7 b1=over:-101 b1=pay:-31 b1=put:131 b1=really:-145 b1=remember:-88 b1=right:-122
b1=run:-95 b1=said:-70 b1=saw:-46 b1=say:-51 b1=says:-86 b1=see:-50 b1=she's:-109 b1=she:63 b1=should:66
b1=since:-22 b1=sit:-27 b1=six:-102 b1=sleep:-46 b1=so:178 b1=some:96 b1=somebody:-26 b1=something:-85
b1=sometimes:156 b1=start:-75 b1=still:-76 b1=stop:-54 b1=take:-69 b1=talk:-34 b1=tell:38 b1=ten:-85
b1=than:-148 b1=that's:85 b1=that:-60 b1=the:17 b1=their:-72 b1=them:-59 b1=then:173 b1=there's:89
b1=they're:263 b1=they:27 b1=think:-51 b1=this:-61 b1=those:-89 b1=thought:-36 b1=three:-99 b1=through:-113
b1=to:-51 b1=told:-71 b1=took:-48 b1=tried:-32 b1=try:-28 b1=turned:-92 b1=two:16 b1=understand:-54
b1=until:-150 b1=up:-81 b1=us:-17 b1=very:-101 b1=walk:-53 b1=want:-47 b1=wanted:-48 b1=was:-66 b1=wasn't:-83
b1=watch:-48 b1=we'd:-162 b1=we're:64 b1=we've:4 b1=well:-11 b1=went:-34 b1=were:13 b1=what's:102 b1=what:118
b1=when:78 b1=where:-225 b1=whether:-103 b1=which:-151 b1=while:-167 b1=who:-273 b1=why:5 b1=with:-42
b1=worked:-78 b1=would:-10 b1=wouldn't:-125 b1=you're:-60 b1=you've:-11 b1=you:-63 b1=your:-112 bias=:-168
lv=0:-9 lv=2:-4 lv=3:-14 lv=4:-14 lv=5:-12 op=B0:-49 op=B1:-48 op=B2:-36 op=B3:-22 op=B5:23 op=C0:-61
op=C1:-51 op=C2:-25 op=C3:-8 op=C4:-17 op=C5:4 op=W0:-44 op=W1:-50 op=W2:28 op=W3:28 op=W4:-21 op=W5:15
rv=0:-13 rv=1:5 rv=4:-23 rv=5:-22 rv=6:-36 rv=7:-9 rv=8:-14 rv=9:-22 vv=0_0:10 vv=0_1:33 vv=0_2:-28
vv=0_3:-15 vv=0_4:-47 vv=0_5:-4 vv=0_6:-32 vv=0_7:-43 vv=0_8:-33 vv=0_9:-37 vv=1_0:18 vv=1_1:12 vv=1_3:-12
vv=1_4:-65 vv=1_6:7 vv=1_7:-48 vv=1_8:7 vv=1_9:-59 vv=2_0:-30 vv=2_2:-5 vv=2_3:-7 vv=2_4:28 vv=2_6:-42
vv=2_7:33 vv=2_8:-66 vv=2_9:-40 vv=3_0:-18 vv=3_1:-18 vv=3_2:7 vv=3_5:-49 vv=3_6:-88 vv=3_7:44 vv=3_8:-45
vv=3_9:-47 vv=4_0:-49 vv=4_1:-6 vv=4_2:33 vv=4_3:6 vv=4_4:-62 vv=4_5:-82 vv=4_6:-44 vv=4_7:-49 vv=4_8:20
vv=4_9:85 vv=5_0:-21 vv=5_1:-12 vv=5_2:5 vv=5_3:22 vv=5_4:44 vv=5_5:-130 vv=5_6:-97 vv=5_7:-81 vv=5_8:-86
vv=5_9:-30
`
