/** Feature and weight in hundredths. Made by `npx tsx configs/lexicon/learn-boundaries.ts`; do not edit. */
export const BOUNDARY_WEIGHTS = `
A1=A:-21 A1=B:-56 A1=C:-88 A1=D:-52 A1=G:-29 A1=I:-46 A1=IC:-89 A1=N:35 A1=O:10 A1=P:13 A1=T:13 A1=TC:-86
A1=V:2 A1=W:-62 A1=WC:-81 A1=X:-20 A1=Y:-24 A1=be:-50 A1=e:9 A1=g:8 A1=q:-126 A1=s:43 A1=y:9 A2=A:25 A2=B:-50
A2=C:-58 A2=D:-5 A2=G:-117 A2=I:-39 A2=IC:-31 A2=N:-12 A2=O:-33 A2=P:27 A2=T:29 A2=TC:-36 A2=V:-34 A2=W:-160
A2=WC:60 A2=X:-30 A2=Y:50 A2=be:-8 A2=e:-3 A2=g:-48 A2=q:81 A2=s:-13 A2=y:-40 AB=A_A:-154 AB=A_C:28
AB=A_D:-82 AB=A_I:-156 AB=A_IC:74 AB=A_N:-188 AB=A_P:-188 AB=A_T:39 AB=A_TC:49 AB=A_V:-232 AB=A_W:-58
AB=A_X:-71 AB=A_Y:36 AB=A_e:-48 AB=A_g:-31 AB=A_s:-126 AB=B_D:-224 AB=B_I:-146 AB=B_IC:-172 AB=B_N:-86
AB=C_A:-140 AB=C_D:-61 AB=C_I:-160 AB=C_IC:-137 AB=C_N:-103 AB=C_O:-87 AB=C_P:-47 AB=C_T:-73 AB=C_TC:38
AB=C_V:-21 AB=C_W:-329 AB=C_X:-101 AB=D_A:24 AB=D_C:-118 AB=D_D:-24 AB=D_I:125 AB=D_N:-134 AB=D_P:-33
AB=D_e:-82 AB=D_g:-70 AB=D_s:-35 AB=G_P:-83 AB=IC_A:-81 AB=IC_D:-105 AB=IC_N:-15 AB=IC_P:-26 AB=IC_V:-116
AB=IC_be:-43 AB=IC_e:-48 AB=IC_g:-37 AB=I_A:-136 AB=I_D:-133 AB=I_P:-138 AB=I_V:-26 AB=I_X:-125 AB=I_Y:-129
AB=I_e:-39 AB=N_A:-45 AB=N_B:-53 AB=N_C:-44 AB=N_D:46 AB=N_IC:18 AB=N_N:-81 AB=N_O:234 AB=N_P:-81 AB=N_T:-17
AB=N_TC:33 AB=N_V:-85 AB=N_W:29 AB=N_X:-33 AB=N_Y:-101 AB=N_e:-93 AB=N_g:-174 AB=N_s:-255 AB=O_B:-170
AB=O_C:-31 AB=O_D:6 AB=O_I:222 AB=O_N:-12 AB=O_P:-87 AB=O_T:-96 AB=O_V:60 AB=O_W:-127 AB=O_X:-76 AB=O_s:-126
AB=P_A:-66 AB=P_C:-10 AB=P_D:-175 AB=P_I:25 AB=P_N:-139 AB=P_O:-143 AB=P_P:-124 AB=P_T:-23 AB=P_V:-145
AB=P_W:-93 AB=P_X:29 AB=P_be:-40 AB=P_g:-62 AB=P_s:-120 AB=TC_A:-124 AB=TC_D:-69 AB=TC_N:-31 AB=T_A:133
AB=T_B:27 AB=T_C:25 AB=T_D:-42 AB=T_I:-80 AB=T_IC:-187 AB=T_N:-52 AB=T_O:-31 AB=T_P:-83 AB=T_T:6 AB=T_V:-1
AB=T_X:-50 AB=T_s:24 AB=V_A:112 AB=V_B:-144 AB=V_C:-62 AB=V_D:-171 AB=V_I:42 AB=V_IC:126 AB=V_N:9 AB=V_O:-7
AB=V_P:-160 AB=V_T:-50 AB=V_TC:-113 AB=V_W:-71 AB=V_X:48 AB=V_Y:-37 AB=V_e:-84 AB=V_s:-93 AB=W_A:-123
AB=W_D:59 AB=W_I:-26 AB=W_IC:-147 AB=W_N:-47 AB=W_T:-176 AB=W_V:-88 AB=W_X:-285 AB=X_A:-229 AB=X_C:106
AB=X_D:1 AB=X_I:-27 AB=X_N:-136 AB=X_O:-238 AB=X_P:-19 AB=X_T:-188 AB=X_V:-201 AB=X_W:28 AB=X_X:-249
AB=X_Y:41 AB=X_be:-159 AB=X_e:-153 AB=X_g:-36 AB=X_s:-124 AB=Y_C:153 AB=Y_I:4 AB=Y_IC:-13 AB=Y_P:77
AB=be_D:-135 AB=be_N:-148 AB=be_V:-190 AB=be_e:-106 AB=be_g:-49 AB=e_A:85 AB=e_C:-55 AB=e_D:34 AB=e_N:101
AB=e_O:-151 AB=e_P:-5 AB=e_V:-287 AB=e_s:-124 AB=g_C:-93 AB=g_D:-47 AB=g_I:153 AB=g_N:-173 AB=g_P:-75
AB=g_T:-186 AB=g_s:-173 AB=s_A:62 AB=s_B:-258 AB=s_C:-125 AB=s_D:98 AB=s_I:55 AB=s_IC:-11 AB=s_N:52 AB=s_O:-1
AB=s_P:-57 AB=s_T:88 AB=s_V:-64 AB=s_W:-37 AB=s_X:-253 B1=A:-49 B1=B:-13 B1=C:22 B1=D:6 B1=G:-113 B1=I:8
B1=IC:54 B1=N:-43 B1=O:-8 B1=P:-58 B1=T:-44 B1=TC:70 B1=V:-33 B1=W:-19 B1=WC:2 B1=X:-36 B1=Y:99 B1=be:-111
B1=e:-101 B1=g:-116 B1=q:46 B1=s:-79 B1=y:-50 B2=A:15 B2=B:-1 B2=C:-127 B2=D:-30 B2=G:-225 B2=I:27 B2=IC:-63
B2=N:-3 B2=O:-53 B2=P:-29 B2=T:-18 B2=TC:-69 B2=V:-22 B2=W:-20 B2=WC:-37 B2=X:18 B2=Y:3 B2=be:-51 B2=e:-24
B2=g:-80 B2=q:-195 B2=s:27 B2=y:-74 BB=A_A:-22 BB=A_C:-146 BB=A_D:29 BB=A_I:-26 BB=A_IC:-73 BB=A_N:-40
BB=A_P:-140 BB=A_T:-100 BB=A_TC:-23 BB=A_V:29 BB=A_W:-14 BB=A_X:-30 BB=A_Y:5 BB=A_e:-103 BB=A_g:-64
BB=A_s:-203 BB=B_D:-41 BB=B_I:-7 BB=B_IC:25 BB=B_N:37 BB=C_A:-10 BB=C_D:18 BB=C_I:-34 BB=C_IC:-72 BB=C_N:-45
BB=C_O:8 BB=C_P:69 BB=C_T:-13 BB=C_TC:-10 BB=C_V:-115 BB=C_W:107 BB=C_X:13 BB=D_A:76 BB=D_C:-233 BB=D_D:-81
BB=D_I:-15 BB=D_N:-17 BB=D_P:115 BB=D_e:-215 BB=D_g:-6 BB=D_s:-38 BB=G_P:-110 BB=IC_A:77 BB=IC_D:123
BB=IC_N:-58 BB=IC_P:-69 BB=IC_V:-3 BB=IC_be:64 BB=IC_e:-106 BB=IC_g:-116 BB=I_A:-9 BB=I_D:-128 BB=I_P:-32
BB=I_V:24 BB=I_X:-11 BB=I_Y:-177 BB=I_e:161 BB=N_A:12 BB=N_B:-124 BB=N_C:29 BB=N_D:-112 BB=N_I:-68
BB=N_IC:-36 BB=N_N:-33 BB=N_O:-160 BB=N_P:-82 BB=N_T:-179 BB=N_TC:-267 BB=N_V:-47 BB=N_W:-88 BB=N_X:-128
BB=N_Y:-133 BB=N_e:61 BB=N_g:-188 BB=N_s:-67 BB=O_B:-173 BB=O_C:-44 BB=O_D:-47 BB=O_I:21 BB=O_N:-90
BB=O_P:-112 BB=O_T:-185 BB=O_V:-12 BB=O_W:52 BB=O_X:-192 BB=O_s:110 BB=P_A:-28 BB=P_C:-100 BB=P_D:-39
BB=P_I:-132 BB=P_N:-36 BB=P_O:18 BB=P_P:-108 BB=P_T:-54 BB=P_V:-127 BB=P_W:-113 BB=P_X:-140 BB=P_be:-59
BB=P_g:-71 BB=P_s:-3 BB=TC_A:55 BB=TC_D:15 BB=TC_N:-84 BB=T_A:-213 BB=T_B:-151 BB=T_C:-135 BB=T_D:-216
BB=T_I:-115 BB=T_IC:-113 BB=T_N:54 BB=T_O:-214 BB=T_P:-123 BB=T_T:-98 BB=T_V:10 BB=T_X:26 BB=T_s:67
BB=V_A:-184 BB=V_B:-69 BB=V_C:-63 BB=V_D:-125 BB=V_I:-244 BB=V_IC:-126 BB=V_N:-87 BB=V_O:60 BB=V_P:23
BB=V_T:-97 BB=V_TC:-44 BB=V_W:-88 BB=V_X:4 BB=V_Y:-189 BB=V_e:-157 BB=V_s:-127 BB=W_A:2 BB=W_D:-22 BB=W_I:-11
BB=W_IC:52 BB=W_N:24 BB=W_T:-75 BB=W_V:-188 BB=W_X:85 BB=X_A:-174 BB=X_C:-87 BB=X_D:-119 BB=X_I:150
BB=X_N:-194 BB=X_O:-116 BB=X_P:-184 BB=X_T:88 BB=X_V:-80 BB=X_W:-154 BB=X_X:-167 BB=X_Y:-130 BB=X_be:-158
BB=X_e:-66 BB=X_g:-101 BB=X_s:-71 BB=Y_C:-24 BB=Y_I:10 BB=Y_IC:-45 BB=Y_P:-94 BB=be_D:-143 BB=be_N:-94
BB=be_V:-82 BB=be_e:-44 BB=be_g:-46 BB=e_A:-63 BB=e_C:-36 BB=e_D:-86 BB=e_N:-128 BB=e_O:-134 BB=e_P:-74
BB=e_V:-37 BB=e_s:-139 BB=g_C:-73 BB=g_D:-51 BB=g_I:-74 BB=g_N:-55 BB=g_P:-60 BB=g_T:-57 BB=g_s:-140
BB=s_A:-110 BB=s_B:-59 BB=s_C:-58 BB=s_D:-183 BB=s_I:18 BB=s_IC:-83 BB=s_N:-184 BB=s_O:-84 BB=s_P:-69
BB=s_T:-60 BB=s_V:-136 BB=s_W:-51 BB=s_X:34 L2=AC:-94 L2=AF:-113 L2=AN:-40 L2=AP:73 L2=AS:-60 L2=AT:-15
L2=AV:50 L2=AW:-85 L2=AY:46 L2=BN:8 L2=BT:-120 L2=BV:-104 L2=CN:-119 L2=CP:-104 L2=CT:-160 L2=CV:29
L2=CY:-152 L2=Cg:-159 L2=FB:-98 L2=FC:-62 L2=FN:-73 L2=FT:-104 L2=FV:-131 L2=FW:-20 L2=FY:-123 L2=Fg:-81
L2=NB:35 L2=NC:-12 L2=NF:43 L2=NP:-10 L2=NS:7 L2=NT:-5 L2=NW:-33 L2=NY:-68 L2=Ng:24 L2=PC:-70 L2=PF:-171
L2=PN:-75 L2=PP:-46 L2=PS:-118 L2=PT:95 L2=PV:18 L2=PW:-68 L2=PY:-145 L2=Pg:77 L2=SB:-80 L2=SC:-71 L2=SN:-77
L2=SP:16 L2=ST:-107 L2=SV:-62 L2=SW:-28 L2=SY:-91 L2=Sg:-72 L2=TC:-162 L2=TN:-116 L2=TP:93 L2=TT:-241
L2=TV:-3 L2=TW:-12 L2=Tg:-23 L2=VC:-152 L2=VF:18 L2=VN:29 L2=VP:-19 L2=VS:-29 L2=VT:47 L2=VW:-103 L2=VY:-158
L2=Vg:-85 L2=WC:-54 L2=WN:-55 L2=WP:-200 L2=WV:-3 L2=YN:-112 L2=YS:-110 L2=YV:-81 L2=gF:-54 L2=gN:22
L2=gP:-90 L2=gV:-20 L3=ACN:-65 L3=AFN:-159 L3=AFV:-44 L3=ANP:2 L3=ANT:-34 L3=ANV:-111 L3=ASN:-15 L3=ASV:-42
L3=ATV:24 L3=AVN:-197 L3=AVS:68 L3=AVT:86 L3=BNB:-162 L3=BNP:-127 L3=BNV:-128 L3=BVS:-58 L3=CNC:-59
L3=CNP:-85 L3=CNT:-107 L3=CNV:-114 L3=CTV:-113 L3=CVN:67 L3=CVS:-142 L3=CVT:-180 L3=CgV:-83 L3=FBN:-23
L3=FCN:-69 L3=FNF:-46 L3=FNP:-76 L3=FNT:-72 L3=FNV:-82 L3=FVS:-122 L3=FWV:-9 L3=NBF:-208 L3=NBN:88 L3=NBT:-4
L3=NCN:-24 L3=NCP:-81 L3=NCT:-159 L3=NCV:46 L3=NCg:114 L3=NFC:43 L3=NFN:-18 L3=NFV:-103 L3=NFg:105
L3=NPC:-180 L3=NPF:-247 L3=NPN:6 L3=NPP:-23 L3=NPS:-38 L3=NPT:-78 L3=NPV:28 L3=NPY:82 L3=NPg:-50 L3=NSN:52
L3=NSV:-60 L3=NTN:-76 L3=NTP:29 L3=NTV:61 L3=NVC:46 L3=NVF:-77 L3=NVN:-26 L3=NVP:67 L3=NVS:-12 L3=NVT:-12
L3=NVW:-132 L3=NWN:-212 L3=NWV:-41 L3=NYN:117 L3=NYP:13 L3=NgF:15 L3=NgN:32 L3=NgP:-13 L3=NgV:-26 L3=PCN:-23
L3=PFC:-42 L3=PNC:-101 L3=PNF:-84 L3=PNP:-117 L3=PNT:103 L3=PNV:-62 L3=PPN:58 L3=PPV:-116 L3=PTV:28
L3=PVF:-113 L3=PVN:27 L3=PVP:21 L3=PVS:-66 L3=PVT:-51 L3=PYN:-67 L3=PgF:61 L3=PgN:-214 L3=PgV:-175 L3=SBN:-80
L3=SBV:-50 L3=SCN:-39 L3=SNB:-39 L3=SNC:-68 L3=SNF:-116 L3=SNP:-101 L3=SNT:-33 L3=SNV:-48 L3=SNg:-46
L3=SPN:72 L3=STN:-98 L3=STP:-54 L3=STV:-84 L3=SVN:-143 L3=SVP:-121 L3=SVS:28 L3=SVT:-166 L3=SVW:-152
L3=SWN:-30 L3=SWV:-17 L3=SgN:-52 L3=TCN:-132 L3=TNF:-107 L3=TNP:-108 L3=TNV:-34 L3=TPN:92 L3=TPV:10
L3=TTV:-169 L3=TVF:-206 L3=TVN:-74 L3=TVP:174 L3=TVS:-82 L3=TVT:29 L3=TVW:-146 L3=VCN:-122 L3=VFC:-71
L3=VFN:7 L3=VFT:-100 L3=VFV:73 L3=VNB:-76 L3=VNC:-7 L3=VNF:89 L3=VNP:-9 L3=VNT:-64 L3=VNV:-3 L3=VNW:-27
L3=VPN:-23 L3=VPP:-114 L3=VPV:-34 L3=VSB:24 L3=VSC:-5 L3=VSN:-134 L3=VSP:28 L3=VST:18 L3=VSV:-17 L3=VSW:-76
L3=VSY:1 L3=VSg:-157 L3=VTC:45 L3=VTN:42 L3=VTP:-146 L3=VTT:-18 L3=VTV:-170 L3=VTW:82 L3=VWC:-69 L3=VWN:-8
L3=VWV:-184 L3=VgN:-86 L3=WCN:-75 L3=WNF:-198 L3=WNP:-180 L3=WNV:30 L3=WPV:-129 L3=WVN:-169 L3=WVP:39
L3=WVS:21 L3=YNP:-174 L3=YNV:69 L3=YVS:-19 L3=gNP:-56 L3=gNT:-168 L3=gNV:-77 L3=gPN:-235 L3=gPV:13
L3=gVF:-133 L3=gVN:-187 L3=gVS:-30 R2=AC:-182 R2=AF:16 R2=AN:23 R2=AP:-143 R2=AS:3 R2=AT:-100 R2=AV:-21
R2=AW:-14 R2=AY:-53 R2=Ag:-64 R2=BF:24 R2=BN:-76 R2=BS:-7 R2=CF:-4 R2=CN:1 R2=CP:-4 R2=CS:-43 R2=CT:-27
R2=CV:-84 R2=CW:107 R2=FN:43 R2=FP:39 R2=FV:-29 R2=Fg:37 R2=NB:-104 R2=NC:-37 R2=NF:-42 R2=NP:-66 R2=NS:-84
R2=NT:-76 R2=NV:4 R2=NW:-34 R2=NY:90 R2=Ng:-28 R2=PC:-100 R2=PN:7 R2=PP:-109 R2=PS:-3 R2=PT:-67 R2=PV:-118
R2=PW:-191 R2=Pg:-71 R2=SN:16 R2=SP:-32 R2=SV:26 R2=SY:-179 R2=TB:-151 R2=TC:-134 R2=TF:-124 R2=TN:44
R2=TP:-120 R2=TS:-115 R2=TT:-95 R2=TV:-10 R2=VB:-136 R2=VC:-117 R2=VF:-104 R2=VN:-43 R2=VP:-54 R2=VS:6
R2=VT:-27 R2=VW:-117 R2=VY:-181 R2=Vg:-86 R2=WF:-8 R2=WN:-73 R2=WP:-225 R2=WS:-11 R2=WT:16 R2=WV:26 R2=YC:-24
R2=YF:-45 R2=YN:109 R2=YP:-94 R2=YS:35 R2=gC:-73 R2=gF:-44 R2=gN:-80 R2=gP:-60 R2=gS:-74 R2=gT:-57 R2=gV:-94
R3=AFN:-33 R3=AFV:126 R3=ANC:-231 R3=ANP:58 R3=ANS:51 R3=ANV:97 R3=APN:-109 R3=APV:-140 R3=ASV:-41 R3=ATV:-59
R3=AVN:-66 R3=AVP:-160 R3=AVT:55 R3=BNB:-166 R3=BNS:59 R3=BNV:9 R3=BSV:-6 R3=CFN:113 R3=CFP:-8 R3=CFV:-243
R3=CNC:-63 R3=CNP:-21 R3=CNS:-49 R3=CNV:14 R3=CPN:-46 R3=CSV:-29 R3=CTV:-62 R3=CWV:107 R3=FNF:52 R3=FNP:56
R3=FNS:-23 R3=FNT:75 R3=FNW:102 R3=FPN:-45 R3=FVN:18 R3=FVP:-56 R3=FVT:140 R3=FVg:81 R3=FgP:-23 R3=NBF:19
R3=NBN:-159 R3=NBS:-185 R3=NBT:-122 R3=NCF:-17 R3=NCN:31 R3=NCP:-109 R3=NCS:-103 R3=NCT:-98 R3=NCV:-235
R3=NCW:12 R3=NFC:-138 R3=NFN:-20 R3=NFV:-80 R3=NFg:48 R3=NPN:-83 R3=NPP:29 R3=NPS:-45 R3=NPT:-26 R3=NPV:-145
R3=NPW:-136 R3=NPg:-111 R3=NSV:-77 R3=NTC:-144 R3=NTN:-137 R3=NTS:-35 R3=NTV:-60 R3=NVB:-81 R3=NVC:-12
R3=NVF:-191 R3=NVN:12 R3=NVP:31 R3=NVS:-119 R3=NVT:-79 R3=NVW:-75 R3=NVg:-124 R3=NWN:-131 R3=NWS:-184
R3=NWV:-32 R3=NYN:-28 R3=NYP:105 R3=NYS:-183 R3=NYV:-8 R3=NgN:23 R3=NgP:-110 R3=NgS:-186 R3=NgV:79
R3=PNB:-203 R3=PNC:-131 R3=PNF:66 R3=PNP:-137 R3=PNS:8 R3=PNT:63 R3=PNV:44 R3=PNW:-273 R3=PNY:-233
R3=PNg:-218 R3=PPN:-85 R3=PPV:-55 R3=PSV:-2 R3=PTN:1 R3=PTS:-26 R3=PTV:-196 R3=PVN:-99 R3=PVP:-98 R3=PVS:-80
R3=PVT:-81 R3=PVW:-98 R3=PgN:-77 R3=SVB:120 R3=SVC:-39 R3=SVF:-6 R3=SVN:-4 R3=SVP:34 R3=SVS:-2 R3=SVT:23
R3=SVW:-47 R3=SVY:134 R3=SVg:-88 R3=TFV:-110 R3=TNC:-227 R3=TNF:-135 R3=TNP:-191 R3=TNS:-287 R3=TNV:-88
R3=TNg:-203 R3=TPN:-83 R3=TSV:-108 R3=TTV:-91 R3=TVC:-22 R3=TVN:8 R3=TVP:-143 R3=TVS:-41 R3=TVT:34
R3=VBS:-144 R3=VCF:-104 R3=VCN:-51 R3=VFN:-69 R3=VFV:-82 R3=VNB:-172 R3=VNC:-131 R3=VNF:-86 R3=VNP:-46
R3=VNS:52 R3=VNT:-113 R3=VNV:38 R3=VNW:-131 R3=VNY:-179 R3=VNg:-137 R3=VPN:-25 R3=VPP:-73 R3=VPS:-85
R3=VPT:-130 R3=VPV:-41 R3=VPW:-181 R3=VPg:-81 R3=VSN:-94 R3=VSV:34 R3=VTB:-105 R3=VTC:-147 R3=VTF:-298
R3=VTN:45 R3=VTP:26 R3=VTS:-168 R3=VTT:-230 R3=VTV:-9 R3=VWF:-111 R3=VWN:-79 R3=VWP:-143 R3=VWS:-62
R3=VWV:-67 R3=VgC:-57 R3=VgN:-112 R3=VgP:-80 R3=VgT:-56 R3=WNV:8 R3=WSV:-9 R3=WVN:-83 R3=WVS:270 R3=WVT:-41
R3=YPN:-14 R3=YSV:-35 R3=gCN:-39 R3=gNS:-62 R3=gPN:-58 R3=gSV:-74 a1=*N:24 a1=*V:44 a1=*e:9 a1=*g:8
a1=*q:-126 a1=*s:43 a1=*y:9 a1=a:-151 a1=about:-209 a1=after:-178 a1=all:-4 a1=almost:-182 a1=always:-22
a1=an:-129 a1=and:-125 a1=anything:17 a1=are:-43 a1=around:135 a1=as:-160 a1=ask:-76 a1=asked:-40 a1=at:-139
a1=be:2 a1=because:-101 a1=been:-110 a1=before:-155 a1=but:-139 a1=by:-231 a1=came:-79 a1=can't:-175
a1=can:-190 a1=changed:137 a1=come:-109 a1=could:-160 a1=did:55 a1=didn't:119 a1=do:-219 a1=does:57
a1=don't:17 a1=down:-15 a1=end:-9 a1=ever:-124 a1=every:-83 a1=everything:-45 a1=find:-8 a1=five:153
a1=for:-50 a1=found:-161 a1=four:-100 a1=from:-170 a1=gave:-187 a1=get:-102 a1=go:-236 a1=going:-29
a1=got:-119 a1=had:-59 a1=has:-121 a1=have:-112 a1=he:-96 a1=him:-98 a1=his:-143 a1=how:-87 a1=i'd:-87
a1=i'm:-93 a1=i've:-55 a1=i:-86 a1=if:-177 a1=in:-82 a1=is:-115 a1=isn't:44 a1=it's:-64 a1=it:59 a1=just:-148
a1=know:-67 a1=left:-158 a1=like:-34 a1=look:-142 a1=looked:-64 a1=made:-96 a1=make:-125 a1=me:-10
a1=mean:-109 a1=most:-13 a1=moved:191 a1=my:-158 a1=need:42 a1=never:-130 a1=nine:49 a1=no:-28 a1=nobody:-193
a1=not:-111 a1=nothing:-186 a1=now:121 a1=of:-97 a1=okay:-137 a1=on:-171 a1=once:-44 a1=one:82 a1=only:-74
a1=or:-159 a1=our:-162 a1=out:-26 a1=over:151 a1=put:-21 a1=right:95 a1=said:-207 a1=say:-95 a1=see:-210
a1=she:-53 a1=should:-53 a1=since:90 a1=six:-62 a1=sleep:122 a1=so:-28 a1=some:-92 a1=somebody:-240
a1=something:-167 a1=sometimes:-31 a1=still:-52 a1=talk:49 a1=tell:-188 a1=ten:132 a1=than:-119
a1=that's:-113 a1=that:-108 a1=the:-154 a1=them:106 a1=then:-300 a1=there:21 a1=they're:-99 a1=they:-40
a1=think:-267 a1=this:-193 a1=those:-34 a1=thought:-87 a1=three:-133 a1=to:-154 a1=told:-186 a1=took:41
a1=try:112 a1=turned:-98 a1=two:64 a1=until:-100 a1=up:36 a1=us:24 a1=very:-131 a1=want:-19 a1=wanted:-71
a1=was:-166 a1=wasn't:79 a1=we've:-123 a1=we:-79 a1=well:-36 a1=went:-181 a1=were:-55 a1=what:-159
a1=when:-282 a1=where:-12 a1=which:-156 a1=who:78 a1=why:70 a1=with:31 a1=would:-198 a1=you're:-47 a1=you:-13
a1=your:-118 b1=*N:-41 b1=*V:84 b1=*e:-101 b1=*g:-116 b1=*q:46 b1=*s:-79 b1=*y:-50 b1=a:-132 b1=about:-240
b1=after:239 b1=all:-102 b1=almost:-182 b1=always:-104 b1=an:-202 b1=and:-147 b1=anything:-207 b1=are:-65
b1=around:-33 b1=as:-103 b1=ask:-111 b1=asked:-107 b1=at:-18 b1=be:-137 b1=because:2 b1=been:-82 b1=before:-2
b1=but:122 b1=by:31 b1=came:-200 b1=can't:-46 b1=can:89 b1=changed:-93 b1=come:-107 b1=could:-49 b1=did:-46
b1=didn't:-44 b1=do:-5 b1=does:14 b1=don't:5 b1=down:-162 b1=end:-98 b1=ever:-149 b1=every:-49
b1=everything:2 b1=find:-124 b1=five:-151 b1=for:-143 b1=found:-127 b1=four:-277 b1=from:-239 b1=gave:-158
b1=get:-133 b1=go:79 b1=going:-113 b1=got:-107 b1=had:-50 b1=has:-174 b1=have:-159 b1=he:-10 b1=him:-200
b1=his:-110 b1=how:9 b1=i'd:47 b1=i'm:47 b1=i've:55 b1=i:43 b1=if:102 b1=in:20 b1=is:11 b1=isn't:-96
b1=it's:1 b1=it:22 b1=just:-39 b1=know:-128 b1=left:-195 b1=like:-170 b1=look:-11 b1=looked:-71 b1=made:-45
b1=make:-143 b1=me:-244 b1=mean:-99 b1=most:63 b1=moved:-103 b1=my:87 b1=need:-180 b1=never:66 b1=nine:-194
b1=no:99 b1=nobody:187 b1=not:79 b1=nothing:102 b1=now:84 b1=of:-287 b1=okay:177 b1=on:-169 b1=once:-165
b1=one:-153 b1=only:54 b1=or:-199 b1=our:15 b1=out:55 b1=over:-144 b1=put:126 b1=right:-166 b1=said:-172
b1=say:-114 b1=see:-110 b1=she:137 b1=should:-59 b1=since:-24 b1=six:-122 b1=sleep:-107 b1=so:228 b1=some:16
b1=somebody:3 b1=something:-191 b1=sometimes:127 b1=still:-97 b1=talk:-64 b1=tell:50 b1=ten:-140 b1=than:-237
b1=that's:23 b1=that:-56 b1=the:-11 b1=them:-140 b1=then:229 b1=there:-63 b1=they're:213 b1=they:28
b1=think:-110 b1=this:-201 b1=those:-103 b1=thought:-93 b1=three:-203 b1=to:-91 b1=told:-153 b1=took:-100
b1=try:-44 b1=turned:-91 b1=two:54 b1=until:-254 b1=up:-139 b1=us:-15 b1=very:-209 b1=want:-145
b1=wanted:-133 b1=was:-127 b1=wasn't:-137 b1=we:-36 b1=well:-103 b1=went:-104 b1=were:47 b1=what:91
b1=when:106 b1=where:-266 b1=which:-251 b1=who:-372 b1=why:-28 b1=with:-150 b1=would:-20 b1=you're:-86
b1=you:-123 b1=your:-243 bias=:32 lv=0:-9 lv=1:14 lv=2:1 lv=3:-25 lv=4:-33 lv=5:-20 op=-:12 op=B0:-56
op=B1:-46 op=B2:-63 op=B3:-68 op=B4:12 op=B5:17 op=C0:-88 op=C1:-57 op=C2:-102 op=C3:-49 op=C4:-27 op=C5:3
op=W0:-62 op=W1:-83 op=W2:63 op=W3:55 op=W4:-2 op=W5:27 rv=0:-9 rv=1:2 rv=2:-9 rv=3:6 rv=4:-13 rv=5:-41
rv=6:-51 rv=7:-6 rv=8:-3 rv=9:-24 vv=0_0:84 vv=0_1:11 vv=0_2:-71 vv=0_3:-23 vv=0_4:-79 vv=0_5:-1 vv=0_6:-111
vv=0_7:-68 vv=0_8:-175 vv=0_9:-21 vv=1_0:23 vv=1_1:16 vv=1_2:-48 vv=1_3:-46 vv=1_4:-84 vv=1_5:-39 vv=1_6:-29
vv=1_7:-45 vv=1_8:62 vv=1_9:-143 vv=2_0:-69 vv=2_1:-7 vv=2_2:-53 vv=2_3:-43 vv=2_4:-10 vv=2_5:18 vv=2_6:19
vv=2_7:35 vv=2_8:-244 vv=2_9:-15 vv=3_0:-46 vv=3_1:-66 vv=3_2:-9 vv=3_3:-13 vv=3_4:-23 vv=3_5:-112
vv=3_6:-108 vv=3_7:-2 vv=3_8:-13 vv=3_9:-71 vv=4_0:-65 vv=4_1:-53 vv=4_2:53 vv=4_3:33 vv=4_4:-47 vv=4_5:-219
vv=4_6:-63 vv=4_7:-177 vv=4_8:16 vv=4_9:-54 vv=5_0:-36 vv=5_1:-34 vv=5_2:-52 vv=5_3:10 vv=5_4:108 vv=5_5:-135
vv=5_6:-133 vv=5_7:-97 vv=5_8:-96
`
