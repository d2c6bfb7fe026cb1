/** Feature and weight in hundredths. Made by `npx tsx configs/lexicon/learn-boundaries.ts`; do not edit. */
export const BOUNDARY_WEIGHTS = `
A1=A:-8 A1=B:-81 A1=C:-97 A1=D:-46 A1=G:-48 A1=I:-34 A1=IC:-120 A1=N:10 A1=O:34 A1=P:-23 A1=T:13 A1=TC:-138
A1=V:7 A1=W:-26 A1=WC:-150 A1=X:-9 A1=Y:-19 A1=be:-43 A1=g:10 A1=q:-73 A1=s:17 A1=y:9 A2=#:-191 A2=B:-38
A2=C:-39 A2=D:-22 A2=G:-99 A2=I:-22 A2=IC:-37 A2=N:-11 A2=O:-17 A2=P:-11 A2=TC:17 A2=V:-16 A2=W:-176 A2=WC:78
A2=X:-12 A2=Y:48 A2=be:62 A2=e:5 A2=g:-15 A2=q:23 A2=s:-40 A2=y:7 AB=A_A:-94 AB=A_B:24 AB=A_C:54 AB=A_D:-40
AB=A_G:-34 AB=A_I:-100 AB=A_IC:-5 AB=A_O:-149 AB=A_P:-55 AB=A_T:-13 AB=A_TC:12 AB=A_V:-194 AB=A_W:54
AB=A_X:-146 AB=A_Y:-10 AB=A_be:-96 AB=A_e:-100 AB=A_g:-71 AB=A_q:-50 AB=A_s:-71 AB=A_y:13 AB=B_A:-133
AB=B_B:-172 AB=B_C:-97 AB=B_D:-143 AB=B_I:-185 AB=B_IC:-121 AB=B_N:-79 AB=B_O:23 AB=B_P:13 AB=B_T:-172
AB=B_TC:-151 AB=B_V:-28 AB=B_W:-180 AB=B_X:48 AB=B_Y:-157 AB=B_e:-30 AB=B_g:-83 AB=B_q:-98 AB=B_s:-56
AB=B_y:-107 AB=C_A:-146 AB=C_B:-66 AB=C_C:-191 AB=C_D:-67 AB=C_I:-198 AB=C_IC:-171 AB=C_N:-30 AB=C_O:-200
AB=C_P:-34 AB=C_T:-89 AB=C_TC:-80 AB=C_V:-123 AB=C_W:-188 AB=C_X:-137 AB=C_Y:-162 AB=C_e:-36 AB=C_g:-33
AB=C_q:-170 AB=C_s:-23 AB=C_y:-97 AB=D_A:-24 AB=D_B:76 AB=D_C:-36 AB=D_D:-98 AB=D_I:48 AB=D_IC:-108
AB=D_N:-138 AB=D_P:-42 AB=D_T:-72 AB=D_TC:-58 AB=D_W:-25 AB=D_X:-37 AB=D_Y:-154 AB=D_be:-125 AB=D_e:-110
AB=D_g:-108 AB=D_q:-226 AB=D_s:-106 AB=D_y:-82 AB=G_N:-170 AB=G_P:-176 AB=IC_A:-129 AB=IC_D:-142 AB=IC_G:-33
AB=IC_N:-71 AB=IC_P:-73 AB=IC_V:-110 AB=IC_X:-156 AB=IC_Y:-87 AB=IC_be:-63 AB=IC_e:-65 AB=IC_g:-60
AB=IC_s:-51 AB=IC_y:-80 AB=I_A:-147 AB=I_B:7 AB=I_C:-47 AB=I_D:-24 AB=I_I:106 AB=I_O:-71 AB=I_P:-85
AB=I_T:-32 AB=I_V:-39 AB=I_W:-188 AB=I_X:-77 AB=I_Y:-59 AB=I_e:-100 AB=I_g:-19 AB=I_y:-124 AB=N_A:-16
AB=N_B:-34 AB=N_C:-37 AB=N_D:23 AB=N_G:-106 AB=N_I:-31 AB=N_IC:17 AB=N_N:-61 AB=N_O:55 AB=N_P:-34 AB=N_T:14
AB=N_TC:18 AB=N_V:-5 AB=N_W:-10 AB=N_WC:35 AB=N_X:-22 AB=N_Y:10 AB=N_be:-140 AB=N_e:-56 AB=N_g:-34 AB=N_q:6
AB=N_s:-116 AB=N_y:-5 AB=O_A:-57 AB=O_B:-153 AB=O_C:-40 AB=O_D:9 AB=O_I:40 AB=O_IC:8 AB=O_N:-9 AB=O_O:-9
AB=O_P:-53 AB=O_T:-34 AB=O_TC:-8 AB=O_W:-96 AB=O_X:-24 AB=O_Y:24 AB=O_be:-149 AB=O_g:8 AB=O_q:23 AB=O_s:-23
AB=O_y:-131 AB=P_A:-26 AB=P_B:42 AB=P_C:93 AB=P_D:-168 AB=P_I:10 AB=P_IC:81 AB=P_N:-57 AB=P_O:-183 AB=P_P:-67
AB=P_T:-104 AB=P_TC:74 AB=P_V:-140 AB=P_W:-33 AB=P_X:-122 AB=P_Y:52 AB=P_be:-56 AB=P_e:-68 AB=P_g:-112
AB=P_q:-63 AB=P_s:-58 AB=P_y:-129 AB=TC_A:-129 AB=TC_B:-78 AB=TC_D:-120 AB=TC_G:-35 AB=TC_N:-76 AB=TC_O:-124
AB=TC_P:-56 AB=TC_T:-83 AB=TC_V:-92 AB=TC_W:-125 AB=TC_Y:-76 AB=TC_be:-50 AB=TC_e:-54 AB=TC_g:-46 AB=T_A:-36
AB=T_B:-13 AB=T_C:24 AB=T_D:-31 AB=T_I:-51 AB=T_IC:-169 AB=T_N:-71 AB=T_O:-47 AB=T_P:-27 AB=T_T:-35
AB=T_TC:-41 AB=T_V:-37 AB=T_W:-22 AB=T_X:-77 AB=T_Y:-8 AB=T_be:-176 AB=T_e:-159 AB=T_g:-87 AB=T_q:-7
AB=T_s:-62 AB=T_y:-104 AB=V_B:-59 AB=V_C:-14 AB=V_D:-124 AB=V_I:-15 AB=V_IC:37 AB=V_N:-31 AB=V_O:-122
AB=V_P:-111 AB=V_T:-78 AB=V_TC:-60 AB=V_V:31 AB=V_W:-103 AB=V_X:25 AB=V_Y:-48 AB=V_be:-118 AB=V_e:-114
AB=V_q:-13 AB=V_s:-34 AB=V_y:-192 AB=WC_N:-93 AB=WC_g:-43 AB=W_A:-165 AB=W_B:-79 AB=W_D:-48 AB=W_I:-101
AB=W_IC:-110 AB=W_N:-52 AB=W_O:-102 AB=W_P:49 AB=W_T:-257 AB=W_TC:-174 AB=W_V:-115 AB=W_X:-283 AB=W_e:-61
AB=W_g:-113 AB=W_q:-125 AB=W_s:-92 AB=W_y:-159 AB=X_A:-200 AB=X_B:-118 AB=X_C:61 AB=X_D:-93 AB=X_G:-101
AB=X_I:-73 AB=X_IC:141 AB=X_N:-68 AB=X_O:-39 AB=X_P:-11 AB=X_T:-71 AB=X_TC:48 AB=X_V:-214 AB=X_W:-122
AB=X_X:-285 AB=X_Y:-54 AB=X_be:-114 AB=X_e:-139 AB=X_g:-151 AB=X_q:42 AB=X_s:-92 AB=X_y:-182 AB=Y_A:-98
AB=Y_B:-391 AB=Y_C:39 AB=Y_D:54 AB=Y_I:-23 AB=Y_IC:-14 AB=Y_N:48 AB=Y_O:-140 AB=Y_P:21 AB=Y_T:-86 AB=Y_V:-9
AB=Y_W:38 AB=Y_Y:-101 AB=Y_be:-133 AB=Y_e:-19 AB=Y_g:-61 AB=Y_s:38 AB=be_A:-140 AB=be_B:25 AB=be_C:-42
AB=be_D:-130 AB=be_I:125 AB=be_N:-152 AB=be_P:-79 AB=be_T:-179 AB=be_V:-121 AB=be_Y:-50 AB=be_e:-177
AB=be_g:-69 AB=be_s:-168 AB=be_y:-128 AB=e_A:-30 AB=e_B:-113 AB=e_C:-43 AB=e_D:-74 AB=e_I:-30 AB=e_IC:86
AB=e_N:-12 AB=e_O:-188 AB=e_P:-108 AB=e_T:-88 AB=e_TC:78 AB=e_V:-99 AB=e_W:-90 AB=e_X:-239 AB=e_Y:73
AB=e_e:-30 AB=e_g:-69 AB=e_q:-76 AB=e_s:-143 AB=e_y:-101 AB=g_A:-100 AB=g_B:-26 AB=g_C:-85 AB=g_D:-125
AB=g_I:79 AB=g_IC:-57 AB=g_N:-91 AB=g_O:-84 AB=g_P:-91 AB=g_T:-132 AB=g_TC:28 AB=g_V:-103 AB=g_W:-71
AB=g_X:-103 AB=g_Y:-10 AB=g_e:-20 AB=g_g:-138 AB=g_q:-98 AB=g_s:-161 AB=g_y:-286 AB=q_A:-36 AB=q_C:57
AB=q_D:-230 AB=q_N:-180 AB=q_P:35 AB=q_V:-169 AB=q_X:-203 AB=q_Y:-138 AB=q_be:-80 AB=q_e:-133 AB=q_g:-169
AB=q_s:-96 AB=q_y:-166 AB=s_A:-50 AB=s_B:-79 AB=s_C:-89 AB=s_I:-37 AB=s_IC:-33 AB=s_N:28 AB=s_O:-15
AB=s_P:-76 AB=s_TC:-18 AB=s_V:-38 AB=s_W:-74 AB=s_X:-172 AB=s_Y:6 AB=s_be:-147 AB=s_e:-96 AB=s_g:-50
AB=s_q:-8 AB=s_s:17 AB=s_y:-18 AB=y_A:-144 AB=y_B:-96 AB=y_C:-82 AB=y_D:-68 AB=y_I:-58 AB=y_N:-10 AB=y_P:-88
AB=y_T:14 AB=y_V:-125 AB=y_W:-237 AB=y_X:-175 AB=y_Y:-69 AB=y_be:-152 AB=y_e:-226 AB=y_g:-75 AB=y_q:42
AB=y_s:-133 AB=y_y:-70 B1=A:18 B1=C:13 B1=D:26 B1=G:-134 B1=I:21 B1=IC:62 B1=N:-48 B1=O:85 B1=P:-19 B1=T:-9
B1=TC:45 B1=V:-40 B1=W:17 B1=WC:24 B1=X:-8 B1=Y:73 B1=be:-111 B1=e:-65 B1=g:-52 B1=q:21 B1=s:-48 B1=y:-17
B2=#:-108 B2=A:17 B2=C:-43 B2=D:-14 B2=G:-153 B2=I:44 B2=IC:-9 B2=N:-14 B2=O:13 B2=P:-27 B2=T:5 B2=TC:-38
B2=WC:-82 B2=X:12 B2=Y:14 B2=be:-23 B2=e:-39 B2=g:-20 B2=q:33 B2=y:-15 BB=A_B:-19 BB=A_C:-172 BB=A_D:29
BB=A_G:-30 BB=A_I:-16 BB=A_IC:-19 BB=A_N:-69 BB=A_O:24 BB=A_P:4 BB=A_T:-27 BB=A_TC:-32 BB=A_V:-71 BB=A_W:-54
BB=A_X:-56 BB=A_be:-171 BB=A_e:-168 BB=A_g:-79 BB=A_s:-168 BB=A_y:-74 BB=B_A:-24 BB=B_B:15 BB=B_C:-80
BB=B_D:-10 BB=B_I:-27 BB=B_IC:-18 BB=B_O:-36 BB=B_P:8 BB=B_T:-45 BB=B_TC:-6 BB=B_V:-177 BB=B_W:17 BB=B_X:-132
BB=B_Y:-139 BB=B_e:-7 BB=B_g:-60 BB=B_q:57 BB=B_s:-34 BB=B_y:-95 BB=C_A:15 BB=C_B:27 BB=C_C:33 BB=C_I:-22
BB=C_IC:-23 BB=C_N:-115 BB=C_O:49 BB=C_P:10 BB=C_T:-60 BB=C_TC:-11 BB=C_V:-42 BB=C_W:35 BB=C_X:-63 BB=C_Y:-12
BB=C_be:-169 BB=C_e:-190 BB=C_g:-83 BB=C_q:115 BB=C_s:-151 BB=C_y:-76 BB=D_A:-6 BB=D_B:-199 BB=D_C:-74
BB=D_D:10 BB=D_I:-27 BB=D_IC:-52 BB=D_N:-10 BB=D_P:34 BB=D_T:15 BB=D_TC:17 BB=D_W:-124 BB=D_X:-94 BB=D_Y:-80
BB=D_be:-168 BB=D_e:-68 BB=D_g:-27 BB=D_q:-26 BB=D_s:-45 BB=D_y:-47 BB=G_N:-91 BB=G_P:-71 BB=IC_A:9 BB=IC_D:7
BB=IC_G:16 BB=IC_N:-39 BB=IC_P:-53 BB=IC_X:14 BB=IC_Y:-50 BB=IC_be:26 BB=IC_e:11 BB=IC_g:-94 BB=IC_s:30
BB=IC_y:45 BB=I_#:-47 BB=I_A:5 BB=I_B:-157 BB=I_C:-54 BB=I_D:-26 BB=I_I:-116 BB=I_O:-104 BB=I_P:-32
BB=I_T:-79 BB=I_V:-6 BB=I_W:-24 BB=I_X:-11 BB=I_Y:-19 BB=I_e:56 BB=I_y:-22 BB=N_#:-6 BB=N_A:-43 BB=N_B:-75
BB=N_C:-35 BB=N_D:-69 BB=N_G:-95 BB=N_I:-38 BB=N_IC:-10 BB=N_N:-50 BB=N_O:-90 BB=N_P:-99 BB=N_T:-101
BB=N_TC:-7 BB=N_V:-96 BB=N_W:-83 BB=N_WC:-159 BB=N_X:-112 BB=N_Y:-26 BB=N_be:-274 BB=N_e:-124 BB=N_g:-61
BB=N_q:-55 BB=N_s:-68 BB=N_y:-79 BB=O_A:-162 BB=O_B:-213 BB=O_C:-154 BB=O_D:-113 BB=O_I:-140 BB=O_IC:-188
BB=O_N:-41 BB=O_O:-157 BB=O_P:-75 BB=O_T:-136 BB=O_TC:-139 BB=O_V:-97 BB=O_W:-11 BB=O_X:-103 BB=O_Y:-173
BB=O_be:-112 BB=O_e:13 BB=O_g:-39 BB=O_q:-97 BB=O_s:46 BB=O_y:-199 BB=P_A:29 BB=P_B:-23 BB=P_C:-68 BB=P_D:-48
BB=P_I:-95 BB=P_IC:-118 BB=P_N:-54 BB=P_O:-50 BB=P_P:-121 BB=P_T:-48 BB=P_TC:-38 BB=P_V:-76 BB=P_W:-151
BB=P_X:-125 BB=P_Y:-126 BB=P_be:-134 BB=P_e:-68 BB=P_g:-24 BB=P_q:-94 BB=P_s:-81 BB=P_y:-54 BB=TC_A:16
BB=TC_D:12 BB=TC_G:-95 BB=TC_N:-22 BB=TC_O:-76 BB=TC_P:72 BB=TC_T:-44 BB=TC_W:66 BB=TC_Y:27 BB=TC_be:64
BB=TC_e:-47 BB=TC_g:19 BB=T_A:-77 BB=T_B:-170 BB=T_C:-134 BB=T_D:-197 BB=T_I:-107 BB=T_IC:-123 BB=T_N:-16
BB=T_O:-201 BB=T_P:-93 BB=T_T:-155 BB=T_TC:-100 BB=T_V:-41 BB=T_W:-71 BB=T_X:-9 BB=T_Y:-153 BB=T_be:-159
BB=T_e:-31 BB=T_g:-37 BB=T_q:-115 BB=T_s:31 BB=T_y:-250 BB=V_A:-142 BB=V_B:-41 BB=V_C:-31 BB=V_D:-68
BB=V_I:-289 BB=V_IC:-73 BB=V_N:-83 BB=V_O:22 BB=V_P:6 BB=V_T:-123 BB=V_TC:-113 BB=V_V:-72 BB=V_W:-42
BB=V_X:-48 BB=V_Y:-31 BB=V_be:-83 BB=V_e:-55 BB=V_g:8 BB=V_q:-100 BB=V_s:-49 BB=V_y:-144 BB=WC_N:-5
BB=WC_g:-15 BB=W_A:-107 BB=W_B:-16 BB=W_D:-55 BB=W_I:-25 BB=W_IC:-16 BB=W_N:-26 BB=W_O:-147 BB=W_P:-70
BB=W_T:-37 BB=W_TC:-68 BB=W_V:-119 BB=W_X:49 BB=W_e:-68 BB=W_g:-127 BB=W_q:-146 BB=W_s:-85 BB=W_y:-81
BB=X_A:-226 BB=X_B:-158 BB=X_C:-147 BB=X_D:-117 BB=X_G:-99 BB=X_I:97 BB=X_IC:-168 BB=X_N:-168 BB=X_O:-211
BB=X_P:-184 BB=X_T:85 BB=X_TC:-127 BB=X_V:-152 BB=X_W:-218 BB=X_X:-195 BB=X_Y:-201 BB=X_be:-204 BB=X_e:-163
BB=X_g:-171 BB=X_q:-181 BB=X_s:-128 BB=X_y:-194 BB=Y_A:12 BB=Y_B:-56 BB=Y_C:-34 BB=Y_D:-27 BB=Y_I:7
BB=Y_IC:-26 BB=Y_N:-191 BB=Y_O:-160 BB=Y_P:-21 BB=Y_T:-49 BB=Y_V:-35 BB=Y_W:21 BB=Y_Y:37 BB=Y_be:-220
BB=Y_e:-177 BB=Y_g:-112 BB=Y_s:-37 BB=be_A:-118 BB=be_B:-88 BB=be_C:-80 BB=be_D:-114 BB=be_I:-180
BB=be_N:-104 BB=be_P:-96 BB=be_T:-177 BB=be_V:-125 BB=be_Y:-107 BB=be_e:-84 BB=be_g:-83 BB=be_s:-128
BB=be_y:-102 BB=e_A:-165 BB=e_B:-76 BB=e_C:-79 BB=e_D:-144 BB=e_I:-133 BB=e_IC:-108 BB=e_N:-62 BB=e_O:-161
BB=e_P:-69 BB=e_T:-219 BB=e_TC:-104 BB=e_V:-21 BB=e_W:-94 BB=e_X:-174 BB=e_Y:-100 BB=e_e:-114 BB=e_g:8
BB=e_q:-165 BB=e_s:-39 BB=e_y:-156 BB=g_A:-64 BB=g_B:-53 BB=g_C:-98 BB=g_D:-22 BB=g_I:-153 BB=g_IC:-186
BB=g_N:-63 BB=g_O:-52 BB=g_P:-68 BB=g_T:-20 BB=g_TC:-83 BB=g_V:-74 BB=g_W:-153 BB=g_X:-83 BB=g_Y:-75
BB=g_g:-74 BB=g_q:-77 BB=g_s:-58 BB=g_y:-204 BB=q_C:-121 BB=q_D:-101 BB=q_N:-98 BB=q_P:7 BB=q_X:-64
BB=q_Y:-16 BB=q_be:52 BB=q_e:-206 BB=q_g:-22 BB=q_s:-115 BB=q_y:-76 BB=s_#:-100 BB=s_A:-133 BB=s_B:-118
BB=s_C:-74 BB=s_D:-180 BB=s_I:-140 BB=s_IC:-111 BB=s_N:-87 BB=s_O:-234 BB=s_P:-69 BB=s_T:-142 BB=s_TC:-245
BB=s_V:-75 BB=s_W:-116 BB=s_X:-80 BB=s_Y:-262 BB=s_be:-181 BB=s_e:-72 BB=s_g:-112 BB=s_q:-231 BB=s_s:-80
BB=s_y:-80 BB=y_A:51 BB=y_B:-58 BB=y_C:-22 BB=y_D:-23 BB=y_I:19 BB=y_N:-97 BB=y_P:-105 BB=y_T:-66 BB=y_V:-129
BB=y_W:-70 BB=y_X:-80 BB=y_Y:-140 BB=y_be:-132 BB=y_e:-126 BB=y_g:-59 BB=y_q:-94 BB=y_s:-195 BB=y_y:-23
L2=AC:-96 L2=AF:-124 L2=AN:-29 L2=AP:-33 L2=AS:-140 L2=AT:-8 L2=AW:-70 L2=AY:-29 L2=Ag:-63 L2=BB:-119
L2=BC:-101 L2=BF:-122 L2=BN:-46 L2=BP:-164 L2=BS:-165 L2=BT:-125 L2=BV:-90 L2=BW:-77 L2=BY:-127 L2=Bg:-105
L2=CB:-53 L2=CC:-29 L2=CF:23 L2=CN:-104 L2=CP:-152 L2=CS:-120 L2=CT:-82 L2=CV:-43 L2=CY:-179 L2=Cg:-100
L2=FB:-61 L2=FC:-97 L2=FN:-101 L2=FP:-84 L2=FS:-97 L2=FT:-129 L2=FV:-128 L2=FW:-41 L2=FY:-108 L2=Fg:-145
L2=N#:-53 L2=N:-54 L2=NB:13 L2=NC:-9 L2=NS:22 L2=NT:-34 L2=NV:-12 L2=NW:-59 L2=NY:-12 L2=Ng:5 L2=PB:36
L2=PC:-93 L2=PF:-28 L2=PN:-87 L2=PP:-68 L2=PS:-164 L2=PT:54 L2=PV:14 L2=PW:-114 L2=PY:-72 L2=Pg:-10
L2=SB:-135 L2=SC:-90 L2=SN:-112 L2=SS:-126 L2=ST:-156 L2=SV:-31 L2=SW:-70 L2=SY:23 L2=Sg:-147 L2=TB:-58
L2=TC:-190 L2=TF:6 L2=TN:-76 L2=TP:59 L2=TS:-108 L2=TT:-178 L2=TV:-12 L2=TW:-72 L2=TY:-135 L2=Tg:-42 L2=VC:5
L2=VF:-8 L2=VN:6 L2=VP:-4 L2=VS:5 L2=VW:-84 L2=VY:-63 L2=Vg:-21 L2=WB:-146 L2=WC:-84 L2=WF:-275 L2=WN:-80
L2=WP:-192 L2=WS:-68 L2=WT:-161 L2=WW:-114 L2=WY:-162 L2=Wg:-40 L2=Y#:-107 L2=YB:86 L2=YC:31 L2=YF:80
L2=YN:-73 L2=YP:-88 L2=YS:-62 L2=YT:-44 L2=YV:-69 L2=YW:-31 L2=YY:35 L2=Yg:-39 L2=gB:-108 L2=gC:-17 L2=gF:-14
L2=gN:-16 L2=gP:-77 L2=gS:-178 L2=gT:-62 L2=gV:14 L2=gW:-32 L2=gY:-38 L2=gg:-184 L3=ABN:4 L3=ABV:12
L3=ACN:-101 L3=ACP:-181 L3=ACT:-185 L3=ACV:-33 L3=ACg:-149 L3=AFB:-114 L3=AFC:-34 L3=AFN:-115 L3=AFP:-131
L3=AFT:-101 L3=AFV:-144 L3=AFY:-73 L3=AN:43 L3=ANB:-107 L3=ANC:-91 L3=ANF:-6 L3=ANP:-70 L3=ANS:19 L3=ANV:-55
L3=ANW:29 L3=ANY:-157 L3=ANg:-104 L3=APC:-193 L3=APN:-28 L3=APS:-57 L3=APT:-120 L3=APV:-13 L3=APg:6
L3=ASB:-76 L3=ASC:-94 L3=ASN:-104 L3=ASP:-29 L3=AST:-140 L3=ASV:-137 L3=ASW:-102 L3=ASY:-140 L3=ATC:-175
L3=ATN:-51 L3=ATP:-83 L3=ATV:17 L3=ATg:-38 L3=AVB:-83 L3=AVC:-35 L3=AVF:-171 L3=AVN:-119 L3=AVP:-35 L3=AVS:-9
L3=AVT:-44 L3=AVW:-164 L3=AVg:-172 L3=AWN:-24 L3=AWV:-108 L3=AYC:-123 L3=AYV:-17 L3=AgC:-59 L3=AgF:12
L3=AgN:-108 L3=AgP:5 L3=AgV:-28 L3=BBN:-93 L3=BBV:-64 L3=BCN:-94 L3=BCP:-82 L3=BCT:-122 L3=BCV:-89 L3=BN:-113
L3=BNB:-156 L3=BNC:-28 L3=BNF:-145 L3=BNP:-113 L3=BNS:-142 L3=BNT:-122 L3=BNV:-121 L3=BNW:-88 L3=BNY:-130
L3=BNg:11 L3=BPN:-79 L3=BPV:-61 L3=BTN:-103 L3=BTP:-99 L3=BTV:-120 L3=BTg:-73 L3=BVC:-122 L3=BVF:11
L3=BVN:-110 L3=BVP:-113 L3=BVS:-136 L3=BVT:-111 L3=BVW:-95 L3=BVg:-81 L3=BWN:-36 L3=BYB:-75 L3=BgN:-46
L3=BgP:-79 L3=BgV:-88 L3=CBN:-44 L3=CCN:-8 L3=CCV:-178 L3=CN:-64 L3=CNB:-82 L3=CNC:-80 L3=CNF:-155 L3=CNP:-95
L3=CNS:-108 L3=CNT:-97 L3=CNV:-104 L3=CNW:-95 L3=CNY:-104 L3=CNg:-108 L3=CPB:-70 L3=CPC:-65 L3=CPN:-91
L3=CPT:-98 L3=CPV:-105 L3=CPg:-65 L3=CSN:-91 L3=CSP:-89 L3=CST:-74 L3=CSV:-115 L3=CSY:-61 L3=CTN:-161
L3=CTP:-161 L3=CTV:-30 L3=CVC:-111 L3=CVF:-136 L3=CVN:-54 L3=CVP:32 L3=CVS:-103 L3=CVT:-105 L3=CVW:-83
L3=CVY:-125 L3=CVg:-98 L3=CYN:-101 L3=CYV:-95 L3=CgC:-99 L3=CgN:-115 L3=CgP:-80 L3=CgV:-50 L3=Cgg:-55
L3=FBC:-80 L3=FBN:-108 L3=FBV:-98 L3=FCN:-86 L3=FCP:-32 L3=FCT:-46 L3=FCV:-72 L3=FCg:-33 L3=FNB:-94
L3=FNC:-72 L3=FNF:-108 L3=FNP:-93 L3=FNT:-96 L3=FNV:-108 L3=FNW:-77 L3=FNg:-62 L3=FPN:-63 L3=FPV:-46
L3=FTN:-80 L3=FTP:-59 L3=FTV:-111 L3=FVN:-78 L3=FVP:-81 L3=FVS:-113 L3=FVT:-108 L3=FWF:-23 L3=FWN:-37
L3=FWP:-32 L3=FWV:-75 L3=FYN:-54 L3=FYV:-66 L3=FgN:-121 L3=N#:-53 L3=N:-54 L3=NB:-56 L3=NBB:-26 L3=NBC:-165
L3=NBF:-150 L3=NBN:-18 L3=NBP:-132 L3=NBS:-29 L3=NBT:-115 L3=NBV:-90 L3=NBW:-150 L3=NBY:11 L3=NBg:-74
L3=NC:-31 L3=NCB:-171 L3=NCC:-92 L3=NCF:-45 L3=NCN:-11 L3=NCP:-79 L3=NCS:-122 L3=NCT:-123 L3=NCV:-63
L3=NCY:-56 L3=NCg:16 L3=NFB:-23 L3=NFC:-33 L3=NFN:-18 L3=NFP:-98 L3=NFT:24 L3=NFV:-57 L3=NFW:-6 L3=NFY:21
L3=NP:-54 L3=NPB:-49 L3=NPC:-78 L3=NPF:-91 L3=NPN:-14 L3=NPP:-11 L3=NPS:-41 L3=NPT:-67 L3=NPV:-24 L3=NPW:-87
L3=NPY:-17 L3=NPg:-25 L3=NSB:-139 L3=NSC:-31 L3=NSN:-52 L3=NSP:-82 L3=NST:13 L3=NSV:-63 L3=NSW:-63 L3=NSY:66
L3=NSg:-171 L3=NT:-172 L3=NTB:-81 L3=NTC:-171 L3=NTF:-21 L3=NTN:-86 L3=NTP:-11 L3=NTS:-163 L3=NTT:-66
L3=NTV:6 L3=NTW:-72 L3=NTY:-129 L3=NTg:-25 L3=NV:-119 L3=NVB:12 L3=NVC:-28 L3=NVF:-62 L3=NVN:-45 L3=NVP:-31
L3=NVS:-67 L3=NVT:-36 L3=NVW:-82 L3=NVY:17 L3=NVg:-33 L3=NWB:8 L3=NWC:-77 L3=NWF:-163 L3=NWN:-87 L3=NWP:-85
L3=NWS:-169 L3=NWT:-205 L3=NWV:-129 L3=NWY:-136 L3=NWg:-46 L3=NYB:-37 L3=NYC:-80 L3=NYF:-88 L3=NYN:10
L3=NYP:-36 L3=NYS:-69 L3=NYV:-134 L3=NYY:67 L3=NYg:-173 L3=Ng:-166 L3=NgB:-7 L3=NgC:19 L3=NgF:-56 L3=NgN:-36
L3=NgP:-19 L3=NgS:-43 L3=NgT:-37 L3=NgV:-64 L3=NgW:-89 L3=NgY:4 L3=Ngg:-61 L3=PBN:31 L3=PBV:-35 L3=PBY:-119
L3=PCC:-119 L3=PCN:-110 L3=PCP:26 L3=PCT:-98 L3=PCV:-127 L3=PCg:-90 L3=PFB:-119 L3=PFC:-13 L3=PFN:-21
L3=PFP:-90 L3=PFV:-130 L3=PFW:25 L3=PN#:-94 L3=PN:-107 L3=PNB:-94 L3=PNC:-108 L3=PNF:-116 L3=PNP:-120
L3=PNT:-10 L3=PNV:-86 L3=PNW:-111 L3=PNY:-137 L3=PNg:-77 L3=PPB:-87 L3=PPC:-118 L3=PPF:-122 L3=PPN:-75
L3=PPP:-119 L3=PPT:-120 L3=PPV:-162 L3=PPY:-77 L3=PPg:-16 L3=PSN:-119 L3=PSP:-119 L3=PSV:-120 L3=PSY:-83
L3=PSg:-41 L3=PTC:-211 L3=PTN:-112 L3=PTP:-203 L3=PTV:-9 L3=PTg:-21 L3=PVB:-50 L3=PVC:-141 L3=PVF:-113
L3=PVN:-55 L3=PVP:-36 L3=PVS:-57 L3=PVT:-67 L3=PVW:-183 L3=PVY:13 L3=PVg:-40 L3=PWN:-90 L3=PWP:-76 L3=PWV:-96
L3=PYB:-156 L3=PYC:-120 L3=PYN:-126 L3=PYP:-7 L3=PYS:-216 L3=PYV:-17 L3=PYg:-115 L3=PgB:-159 L3=PgC:-15
L3=PgF:-77 L3=PgN:-147 L3=PgP:-26 L3=PgT:-143 L3=PgV:-31 L3=PgW:-146 L3=PgY:-173 L3=Pgg:-145 L3=SBB:-88
L3=SBC:-132 L3=SBN:-100 L3=SBP:-142 L3=SBT:-130 L3=SBV:-115 L3=SBY:-86 L3=SBg:-124 L3=SCC:-44 L3=SCN:-97
L3=SCP:-106 L3=SCS:14 L3=SCT:-125 L3=SCV:-116 L3=SCg:-123 L3=SN:-39 L3=SNB:-91 L3=SNC:-81 L3=SNF:-161
L3=SNP:-98 L3=SNS:-62 L3=SNT:-98 L3=SNV:-63 L3=SNW:-143 L3=SNY:-77 L3=SNg:-83 L3=SPN:-35 L3=SPP:-81 L3=SPT:7
L3=SPV:-79 L3=SPg:101 L3=SSP:-59 L3=SSV:-76 L3=STB:-50 L3=STC:-86 L3=STN:-110 L3=STP:-107 L3=STS:-90
L3=STV:-119 L3=STY:-83 L3=STg:-88 L3=SVB:-9 L3=SVC:9 L3=SVF:-84 L3=SVN:-35 L3=SVP:-58 L3=SVS:-51 L3=SVW:-133
L3=SVY:-107 L3=SVg:-40 L3=SWB:-66 L3=SWC:-85 L3=SWF:-28 L3=SWN:-54 L3=SWP:-40 L3=SWT:-35 L3=SWV:-97
L3=SWg:-36 L3=SY#:28 L3=SYC:-115 L3=SYN:60 L3=SYS:60 L3=SYV:7 L3=SgC:-44 L3=SgF:-116 L3=SgN:-82 L3=SgP:-55
L3=SgT:-49 L3=SgV:-96 L3=TBC:-166 L3=TBN:-15 L3=TBV:-121 L3=TCN:-114 L3=TCP:-144 L3=TCT:-109 L3=TCV:-112
L3=TCg:-110 L3=TFN:13 L3=TN:-116 L3=TNB:-112 L3=TNC:-114 L3=TNF:-133 L3=TNP:-134 L3=TNS:-147 L3=TNT:-52
L3=TNV:-72 L3=TNW:-139 L3=TNY:-47 L3=TNg:-101 L3=TPB:30 L3=TPC:-137 L3=TPF:-18 L3=TPN:51 L3=TPP:35 L3=TPS:18
L3=TPT:-15 L3=TPV:-22 L3=TPY:-52 L3=TPg:-78 L3=TSN:-150 L3=TSP:-180 L3=TSV:-41 L3=TTC:-125 L3=TTN:-128
L3=TTP:-115 L3=TTV:-101 L3=TTg:-92 L3=TVC:-248 L3=TVF:-165 L3=TVN:-66 L3=TVP:62 L3=TVS:-103 L3=TVT:-41
L3=TVW:-78 L3=TVg:-132 L3=TWC:-63 L3=TWF:-83 L3=TWN:13 L3=TWP:-58 L3=TWV:-170 L3=TYN:-134 L3=TYV:-65
L3=TgC:-194 L3=TgF:-87 L3=TgN:-94 L3=TgP:29 L3=TgV:-153 L3=VBN:-26 L3=VBV:-14 L3=VCC:-75 L3=VCN:-80 L3=VCP:19
L3=VCS:-10 L3=VCT:-120 L3=VCV:20 L3=VCg:-20 L3=VFB:-33 L3=VFC:-202 L3=VFN:-60 L3=VFP:-69 L3=VFT:-86
L3=VFV:-43 L3=VFW:-38 L3=VFY:-9 L3=VFg:-152 L3=VN:-31 L3=VNB:-63 L3=VNC:-43 L3=VNF:22 L3=VNP:-60 L3=VNS:-96
L3=VNT:-64 L3=VNV:-21 L3=VNW:-84 L3=VNY:38 L3=VNg:-107 L3=VPB:-153 L3=VPC:-128 L3=VPF:-158 L3=VPN:-59
L3=VPP:-52 L3=VPS:-61 L3=VPT:-13 L3=VPV:-44 L3=VPW:-34 L3=VPY:-25 L3=VPg:-10 L3=VSB:-85 L3=VSC:-120
L3=VSN:-101 L3=VSP:-85 L3=VSS:-170 L3=VST:-53 L3=VSV:-49 L3=VSW:-46 L3=VSY:-20 L3=VSg:-138 L3=VTB:-81
L3=VTC:-20 L3=VTN:-10 L3=VTP:-109 L3=VTS:-114 L3=VTT:-50 L3=VTV:-56 L3=VTW:-17 L3=VTY:-106 L3=VTg:-133
L3=VWC:-72 L3=VWF:-87 L3=VWN:-55 L3=VWP:-120 L3=VWS:-119 L3=VWT:-8 L3=VWV:-108 L3=VYC:9 L3=VYN:5 L3=VYS:-32
L3=VYV:-50 L3=VgC:-185 L3=VgF:-34 L3=VgN:-61 L3=VgP:-101 L3=VgT:-153 L3=VgV:39 L3=WBN:-79 L3=WCN:-38
L3=WCP:-110 L3=WCV:-189 L3=WFC:-209 L3=WFN:-197 L3=WFV:-122 L3=WNB:-153 L3=WNC:-133 L3=WNF:-43 L3=WNP:-196
L3=WNS:-179 L3=WNT:-62 L3=WNV:-68 L3=WNW:-146 L3=WNY:-94 L3=WNg:-137 L3=WPB:-100 L3=WPC:-136 L3=WPN:-163
L3=WPV:-164 L3=WPg:-130 L3=WSP:-95 L3=WSV:-45 L3=WTB:-46 L3=WTC:-78 L3=WTN:-84 L3=WTP:-75 L3=WTV:-152
L3=WTg:-47 L3=WVC:-186 L3=WVN:-43 L3=WVP:-65 L3=WVS:-20 L3=WVT:-333 L3=WVW:-209 L3=WgN:-196 L3=WgP:-157
L3=WgV:-150 L3=Y#:-107 L3=YBN:41 L3=YBV:-6 L3=YCN:-82 L3=YCV:-27 L3=YFC:-19 L3=YFN:-94 L3=YNC:-21 L3=YNF:-148
L3=YNP:-139 L3=YNT:-135 L3=YNV:-7 L3=YNW:-114 L3=YNg:-63 L3=YPN:-160 L3=YPV:30 L3=YSB:-108 L3=YSC:-94
L3=YSN:-149 L3=YSV:15 L3=YTV:14 L3=YVC:-151 L3=YVF:-105 L3=YVN:-47 L3=YVP:-59 L3=YVS:-41 L3=YVT:-20 L3=YVW:32
L3=YgN:-142 L3=YgP:-23 L3=YgV:-54 L3=gBN:-75 L3=gBV:-143 L3=gCN:-18 L3=gCP:-142 L3=gCV:-20 L3=gCg:-81
L3=gFB:-149 L3=gFC:-82 L3=gFN:-112 L3=gFP:-124 L3=gFT:9 L3=gFV:-204 L3=gFW:15 L3=gN:-155 L3=gNB:-123
L3=gNC:-22 L3=gNF:-100 L3=gNP:-56 L3=gNS:-108 L3=gNT:-165 L3=gNV:-89 L3=gNW:-82 L3=gNY:-24 L3=gNg:-33
L3=gPC:-138 L3=gPF:-73 L3=gPN:-79 L3=gPP:-28 L3=gPT:-75 L3=gPV:-32 L3=gPY:-107 L3=gPg:-170 L3=gSV:-147
L3=gTC:-164 L3=gTN:-91 L3=gTV:-24 L3=gVC:-53 L3=gVF:-174 L3=gVN:-53 L3=gVP:-95 L3=gVS:-72 L3=gVT:-87
L3=gVW:-102 L3=gWN:-151 L3=gYN:11 L3=ggN:-133 L3=ggP:-82 L3=ggV:-112 R2=AB:-25 R2=AC:-116 R2=AF:11 R2=AN:42
R2=AP:-48 R2=AT:-33 R2=AV:-51 R2=AW:-52 R2=Ag:-50 R2=BB:7 R2=BC:-122 R2=BF:4 R2=BN:-22 R2=BP:-30 R2=BS:-30
R2=BT:5 R2=BV:-51 R2=BW:12 R2=BY:-139 R2=Bg:-66 R2=CB:37 R2=CC:5 R2=CP:-23 R2=CS:-22 R2=CT:-43 R2=CV:-71
R2=CW:23 R2=CY:-15 R2=Cg:-64 R2=FB:-9 R2=FC:72 R2=FN:26 R2=FP:44 R2=FT:-62 R2=FV:22 R2=FW:80 R2=FY:26
R2=Fg:-6 R2=N#:-75 R2=N:-11 R2=NB:-24 R2=NC:-59 R2=NF:-40 R2=NP:-40 R2=NS:-45 R2=NT:-54 R2=NV:7 R2=NW:-46
R2=NY:53 R2=Ng:-29 R2=PB:-25 R2=PC:-67 R2=PF:-134 R2=PN:-9 R2=PP:-27 R2=PS:-53 R2=PT:-52 R2=PV:-71 R2=PW:-174
R2=PY:-127 R2=Pg:-31 R2=S#:-47 R2=SB:-155 R2=SC:-61 R2=SF:-139 R2=SN:29 R2=SP:-27 R2=SS:-117 R2=ST:-80
R2=SV:21 R2=SW:-51 R2=SY:-14 R2=TB:-182 R2=TC:-161 R2=TF:-162 R2=TP:-124 R2=TS:-95 R2=TT:-158 R2=TV:14
R2=TW:-72 R2=TY:-164 R2=Tg:-39 R2=VB:-82 R2=VC:-74 R2=VF:-81 R2=VN:-44 R2=VP:-44 R2=VS:24 R2=VT:17 R2=VW:-90
R2=VY:-73 R2=Vg:-68 R2=WB:-17 R2=WF:-40 R2=WN:-8 R2=WP:-76 R2=WS:-23 R2=WT:-19 R2=WV:18 R2=WW:-81 R2=WY:-89
R2=Wg:-66 R2=YB:-39 R2=YC:-38 R2=YF:-28 R2=YN:48 R2=YP:-44 R2=YT:-35 R2=YV:-13 R2=YW:8 R2=Yg:-23 R2=gB:-69
R2=gC:-102 R2=gF:-100 R2=gN:-31 R2=gP:-48 R2=gS:-156 R2=gT:-28 R2=gV:-29 R2=gW:-176 R2=gY:-92 R2=gg:-85
R3=ABN:-24 R3=ABP:-27 R3=ABS:-37 R3=ABT:-117 R3=ACB:-150 R3=ACC:-123 R3=ACF:-116 R3=ACN:-66 R3=ACP:9
R3=ACS:-74 R3=ACT:-40 R3=ACV:-30 R3=ACg:-165 R3=AFP:-16 R3=AFV:45 R3=AFW:-32 R3=AFg:-33 R3=AN#:-129
R3=AN:-163 R3=ANB:-61 R3=ANC:-151 R3=ANF:-63 R3=ANP:-36 R3=ANS:-10 R3=ANT:-76 R3=ANV:16 R3=ANW:-95 R3=ANY:13
R3=ANg:-20 R3=APC:20 R3=APN:-10 R3=APP:-91 R3=APS:-24 R3=APT:17 R3=APV:-160 R3=APW:-149 R3=APg:-40 R3=ASV:-20
R3=ATN:16 R3=ATS:-101 R3=ATV:18 R3=AVB:-183 R3=AVC:-189 R3=AVF:-108 R3=AVN:-52 R3=AVP:-199 R3=AVS:-22
R3=AVT:12 R3=AVW:-32 R3=AVY:-89 R3=AVg:-166 R3=AWN:-59 R3=AWS:-48 R3=AWT:-100 R3=AWV:-135 R3=AYN:-41
R3=AYP:61 R3=AgC:-42 R3=AgN:-44 R3=AgP:-123 R3=AgS:-110 R3=AgT:-149 R3=AgV:26 R3=BBN:-202 R3=BBS:21
R3=BFN:-82 R3=BFP:-103 R3=BFV:-43 R3=BFg:27 R3=BN:110 R3=BNB:-67 R3=BNC:-95 R3=BNF:-113 R3=BNP:8 R3=BNS:35
R3=BNT:-108 R3=BNV:-10 R3=BNW:-132 R3=BNg:-61 R3=BPC:-72 R3=BPN:-14 R3=BPP:-135 R3=BPT:125 R3=BPV:-237
R3=BPW:-167 R3=BSV:-39 R3=BSY:135 R3=BTN:80 R3=BTS:-121 R3=BTV:-82 R3=BTW:-11 R3=BVN:-65 R3=BVP:-4 R3=BVS:-28
R3=BWS:-18 R3=BYB:-105 R3=BYN:-46 R3=BYP:-126 R3=BgN:-5 R3=BgP:-187 R3=CBF:63 R3=CBN:20 R3=CBS:46 R3=CBT:-9
R3=CCN:51 R3=CCP:-68 R3=CCS:130 R3=CCV:-97 R3=CFN:36 R3=CFV:-71 R3=CFW:209 R3=CFg:43 R3=CN#:-64 R3=CN:-48
R3=CNB:-43 R3=CNC:-139 R3=CNF:24 R3=CNP:-108 R3=CNS:-26 R3=CNT:-76 R3=CNV:-46 R3=CNW:-76 R3=CNY:-84
R3=CNg:-105 R3=CPC:81 R3=CPN:-33 R3=CPP:-78 R3=CPT:160 R3=CPV:-168 R3=CPW:-122 R3=CPg:-62 R3=CSN:46
R3=CSV:-41 R3=CSY:-9 R3=CTN:39 R3=CTP:-77 R3=CTS:-239 R3=CTT:-237 R3=CTV:27 R3=CTW:44 R3=CTg:26 R3=CVB:-209
R3=CVC:-158 R3=CVN:-74 R3=CVP:-242 R3=CVS:62 R3=CVW:-69 R3=CVY:-104 R3=CVg:-142 R3=CWN:-43 R3=CWS:-55
R3=CWT:-79 R3=CWV:36 R3=CYN:-91 R3=CYP:-75 R3=CYS:23 R3=CYV:-35 R3=CgC:-169 R3=CgN:-137 R3=CgP:-29 R3=CgS:-49
R3=CgT:-46 R3=CgV:46 R3=FNB:-61 R3=FNC:-84 R3=FNF:69 R3=FNP:-7 R3=FNS:-47 R3=FNT:50 R3=FNV:21 R3=FNW:80
R3=FNY:-12 R3=FPN:-31 R3=FPP:71 R3=FPT:-116 R3=FPV:-66 R3=FPg:8 R3=FVB:-18 R3=FVC:-86 R3=FVN:10 R3=FVP:-60
R3=FVS:-70 R3=FVT:5 R3=FVY:131 R3=FVg:27 R3=FWF:23 R3=FWN:41 R3=FWS:70 R3=FWT:-6 R3=FYN:84 R3=FgN:11
R3=FgP:-12 R3=FgS:-17 R3=FgT:-29 R3=FgV:-87 R3=N#:-75 R3=N:-11 R3=NB:-134 R3=NBB:-133 R3=NBC:-65 R3=NBF:-60
R3=NBN:-71 R3=NBP:-150 R3=NBS:-95 R3=NBT:-137 R3=NBV:-86 R3=NBW:-205 R3=NBY:-137 R3=NBg:-145 R3=NC:-177
R3=NCB:-155 R3=NCC:-138 R3=NCF:-116 R3=NCN:-57 R3=NCP:-146 R3=NCS:-108 R3=NCT:-131 R3=NCV:-143 R3=NCW:-102
R3=NCY:-121 R3=NCg:-134 R3=NFB:-72 R3=NFC:-55 R3=NFN:-37 R3=NFP:-114 R3=NFT:-164 R3=NFV:-58 R3=NFW:-189
R3=NFY:-186 R3=NFg:35 R3=NP:46 R3=NPB:-105 R3=NPC:-159 R3=NPF:-53 R3=NPN:-43 R3=NPP:-55 R3=NPS:-57 R3=NPT:-6
R3=NPV:-138 R3=NPW:-53 R3=NPY:-90 R3=NPg:-84 R3=NS#:70 R3=NS:-76 R3=NSC:51 R3=NSN:-56 R3=NSP:-140 R3=NST:-129
R3=NSV:-50 R3=NSY:-89 R3=NT:-20 R3=NTB:-193 R3=NTC:-52 R3=NTF:-220 R3=NTN:-17 R3=NTP:-7 R3=NTS:-96 R3=NTT:-47
R3=NTV:-81 R3=NTW:-192 R3=NTg:-109 R3=NV:-32 R3=NVB:-59 R3=NVC:-81 R3=NVF:-40 R3=NVN:-13 R3=NVP:-30
R3=NVS:-17 R3=NVT:-26 R3=NVW:-45 R3=NVg:-13 R3=NWB:-168 R3=NWF:-224 R3=NWN:-83 R3=NWP:-67 R3=NWS:-135
R3=NWT:-219 R3=NWV:-60 R3=NWW:-174 R3=NWg:-158 R3=NYB:-8 R3=NYC:68 R3=NYF:-93 R3=NYN:-62 R3=NYP:-15
R3=NYS:-58 R3=NYT:8 R3=NYV:-24 R3=NYW:-124 R3=NYY:-139 R3=NYg:-172 R3=Ng:-36 R3=NgB:-177 R3=NgC:-141
R3=NgF:-132 R3=NgN:-40 R3=NgP:-69 R3=NgS:-95 R3=NgT:-81 R3=NgV:-7 R3=NgW:-159 R3=NgY:-133 R3=Ngg:-104
R3=PBN:-49 R3=PBS:13 R3=PCB:-124 R3=PCF:-83 R3=PCN:5 R3=PCP:-48 R3=PCS:-135 R3=PCT:-30 R3=PCV:-157
R3=PCW:-120 R3=PCg:-27 R3=PFN:-141 R3=PFP:-55 R3=PFV:-106 R3=PFg:-67 R3=PN#:-143 R3=PN:-8 R3=PNB:-84
R3=PNC:-172 R3=PNF:29 R3=PNP:-84 R3=PNT:-60 R3=PNV:-74 R3=PNW:-131 R3=PNY:-167 R3=PNg:-76 R3=PPN:-5
R3=PPP:-169 R3=PPS:-36 R3=PPT:-16 R3=PPV:-176 R3=PPg:-135 R3=PSC:-57 R3=PSN:-32 R3=PSP:-184 R3=PSS:-182
R3=PST:-144 R3=PSV:-24 R3=PSW:-129 R3=PTB:-151 R3=PTC:-148 R3=PTF:-149 R3=PTN:-5 R3=PTP:-222 R3=PTS:-71
R3=PTT:32 R3=PTV:-7 R3=PTW:-58 R3=PTg:-22 R3=PVB:-225 R3=PVC:-133 R3=PVF:-86 R3=PVN:-68 R3=PVP:-130
R3=PVS:-117 R3=PVT:26 R3=PVW:-161 R3=PVY:-25 R3=PVg:-79 R3=PWF:-85 R3=PWN:-149 R3=PWP:-96 R3=PWS:-139
R3=PWT:-106 R3=PWV:-152 R3=PYN:-88 R3=PYP:-48 R3=PgB:-50 R3=PgC:-57 R3=PgN:-92 R3=PgP:-115 R3=PgS:21
R3=PgT:-29 R3=PgV:-100 R3=PgW:-127 R3=PgY:-177 R3=Pgg:-173 R3=S#:-47 R3=SBN:-98 R3=SCN:-28 R3=SCS:9
R3=SCV:-129 R3=SNB:-81 R3=SNC:13 R3=SNP:11 R3=SNS:-73 R3=SNT:-4 R3=SNV:16 R3=SNW:28 R3=SNg:26 R3=SPN:-50
R3=SPT:33 R3=SPV:-256 R3=SSV:-117 R3=STN:-124 R3=STS:-146 R3=SVB:-47 R3=SVC:-114 R3=SVF:14 R3=SVN:-22
R3=SVP:-29 R3=SVS:-20 R3=SVT:23 R3=SVW:-17 R3=SVY:23 R3=SVg:-60 R3=SWN:-97 R3=SWV:32 R3=SYN:81 R3=SYP:-105
R3=SYS:33 R3=SYV:-15 R3=TBN:-82 R3=TBS:-118 R3=TCB:-108 R3=TCF:-108 R3=TCN:-56 R3=TCP:-90 R3=TCS:-161
R3=TCT:-97 R3=TCV:-102 R3=TFN:-93 R3=TFV:-169 R3=TFg:-67 R3=TN:-22 R3=TNB:-55 R3=TNC:-90 R3=TNF:-126
R3=TNP:-65 R3=TNS:-92 R3=TNT:-35 R3=TNV:-16 R3=TNW:-48 R3=TNY:-118 R3=TNg:17 R3=TPC:-60 R3=TPN:-16 R3=TPP:-94
R3=TPS:-119 R3=TPT:-136 R3=TPV:-130 R3=TPg:-128 R3=TSC:-132 R3=TSN:-175 R3=TSV:-90 R3=TTN:-117 R3=TTV:-145
R3=TVB:-110 R3=TVC:-66 R3=TVF:-101 R3=TVN:6 R3=TVP:-45 R3=TVS:-48 R3=TVT:15 R3=TVW:84 R3=TVY:-19 R3=TVg:-36
R3=TWN:-124 R3=TWS:-145 R3=TWV:-18 R3=TgN:-41 R3=TgP:-172 R3=TgS:72 R3=TgV:20 R3=VBB:-74 R3=VBF:-119
R3=VBN:-68 R3=VBS:-47 R3=VBT:-89 R3=VBV:-77 R3=VBY:-100 R3=VBg:-92 R3=VCB:-108 R3=VCC:-85 R3=VCF:-172
R3=VCN:-44 R3=VCP:-39 R3=VCS:-108 R3=VCT:-126 R3=VCV:-95 R3=VCW:-107 R3=VCY:-83 R3=VCg:-119 R3=VFN:-149
R3=VFP:-108 R3=VFV:-14 R3=VFW:-94 R3=VFg:-120 R3=VN#:97 R3=VN:-114 R3=VNB:-148 R3=VNC:-108 R3=VNF:-142
R3=VNP:-58 R3=VNS:-9 R3=VNT:-77 R3=VNV:27 R3=VNW:-112 R3=VNY:-106 R3=VNg:-70 R3=VPB:-148 R3=VPC:-105
R3=VPF:-152 R3=VPN:-59 R3=VPP:-107 R3=VPS:-155 R3=VPT:-40 R3=VPV:-94 R3=VPW:-187 R3=VPY:7 R3=VPg:-171
R3=VSC:-197 R3=VSN:-170 R3=VSP:-82 R3=VSS:17 R3=VST:-95 R3=VSV:32 R3=VSW:-153 R3=VSY:-131 R3=VSg:-17
R3=VTB:-228 R3=VTC:-168 R3=VTF:-260 R3=VTN:7 R3=VTP:-52 R3=VTS:-248 R3=VTT:-230 R3=VTV:10 R3=VTW:-206
R3=VTY:-158 R3=VTg:-176 R3=VWF:-163 R3=VWN:-118 R3=VWP:-153 R3=VWS:-71 R3=VWT:-116 R3=VWV:-48 R3=VYC:-106
R3=VYF:-124 R3=VYN:-110 R3=VYP:-129 R3=VYT:-107 R3=VYY:-115 R3=VgB:-124 R3=VgC:-158 R3=VgN:-119 R3=VgP:-36
R3=VgS:-156 R3=VgT:-40 R3=VgV:-93 R3=VgW:-90 R3=VgY:-95 R3=Vgg:-113 R3=WFN:-84 R3=WFP:-99 R3=WFV:-44
R3=WFg:-10 R3=WNB:-67 R3=WNC:-103 R3=WNF:-57 R3=WNP:-53 R3=WNS:-6 R3=WNT:-76 R3=WNV:-44 R3=WNW:-35
R3=WNY:-141 R3=WNg:-162 R3=WPN:13 R3=WPV:-160 R3=WSV:-76 R3=WTN:-33 R3=WTV:-85 R3=WVB:-126 R3=WVC:-192
R3=WVN:-71 R3=WVP:-94 R3=WVS:161 R3=WVW:5 R3=WVY:-223 R3=WVg:-303 R3=WgN:-21 R3=WgP:-24 R3=YBN:-61 R3=YBP:19
R3=YBS:-5 R3=YCN:-89 R3=YFN:-13 R3=YNB:-27 R3=YNC:-96 R3=YNS:32 R3=YNT:-50 R3=YNV:44 R3=YNW:-17 R3=YNg:30
R3=YPN:7 R3=YPP:-155 R3=YPT:-31 R3=YPV:-91 R3=YPg:-52 R3=YSC:-14 R3=YSN:16 R3=YSP:-46 R3=YSV:-33 R3=YTN:-27
R3=YTS:-155 R3=YTV:26 R3=YVC:-76 R3=YVN:-99 R3=YVP:-65 R3=YVS:23 R3=YgN:37 R3=YgP:-83 R3=gBN:-165 R3=gBS:-10
R3=gCF:-94 R3=gCN:-39 R3=gCP:-124 R3=gCS:-154 R3=gCT:-145 R3=gCV:-154 R3=gCg:-121 R3=gFN:-69 R3=gFV:-108
R3=gN:-9 R3=gNB:-162 R3=gNC:-74 R3=gNF:-169 R3=gNP:-48 R3=gNS:-87 R3=gNT:-136 R3=gNV:12 R3=gNW:-120
R3=gNg:-45 R3=gPC:-160 R3=gPN:-11 R3=gPP:-98 R3=gPS:-133 R3=gPT:-84 R3=gPV:-163 R3=gPW:-124 R3=gPg:-184
R3=gSP:-69 R3=gSV:-150 R3=gTB:-142 R3=gTN:20 R3=gTP:-132 R3=gTS:-59 R3=gTT:-121 R3=gTV:-226 R3=gTW:-122
R3=gVB:-117 R3=gVC:-4 R3=gVP:-94 R3=gVS:-101 R3=gVT:-106 R3=gWN:-76 R3=gWS:-106 R3=gWV:-100 R3=gYN:-106
R3=gYP:-106 R3=ggC:-115 R3=ggN:-38 R3=ggP:-109 a1=*V:-48 a1=*g:10 a1=*q:-73 a1=*s:17 a1=*y:9 a1=a:-172
a1=about:-36 a1=above:-41 a1=absolutely:65 a1=across:-166 a1=actually:-62 a1=add:-139 a1=added:-66
a1=after:-166 a1=again:125 a1=against:-89 a1=agree:-98 a1=all:-6 a1=almost:-255 a1=along:-41 a1=already:-145
a1=also:-122 a1=although:-114 a1=always:-107 a1=am:-55 a1=among:-184 a1=an:-164 a1=and:-118 a1=another:23
a1=answer:-15 a1=any:-190 a1=anybody:-58 a1=anyone:-130 a1=anything:-50 a1=are:-90 a1=aren't:-67 a1=around:60
a1=as:-115 a1=ask:-143 a1=asked:-107 a1=at:-172 a1=be:-78 a1=became:-115 a1=because:-181 a1=become:-94
a1=becomes:-184 a1=been:-111 a1=before:-59 a1=behind:69 a1=being:52 a1=believe:-232 a1=below:-143
a1=between:-52 a1=both:43 a1=bought:-136 a1=break:-114 a1=bring:-127 a1=brings:-56 a1=broke:-112 a1=broken:32
a1=brought:-225 a1=build:-247 a1=built:-23 a1=but:-157 a1=buy:-75 a1=by:-183 a1=call:-30 a1=called:-172
a1=calls:-34 a1=came:-189 a1=can:-81 a1=care:-23 a1=carry:-218 a1=catch:-151 a1=caught:-141 a1=certainly:-140
a1=change:-28 a1=changed:-18 a1=choose:-8 a1=close:-30 a1=come:-38 a1=comes:-126 a1=could:-228 a1=couldn't:35
a1=count:-8 a1=cover:-197 a1=cross:-113 a1=cut:-123 a1=depend:-156 a1=depends:-100 a1=did:13 a1=die:94
a1=died:-23 a1=do:-55 a1=does:-25 a1=doesn't:-111 a1=don't:-44 a1=down:65 a1=draw:-143 a1=drive:-130
a1=during:-200 a1=each:-168 a1=eight:-7 a1=either:94 a1=end:-17 a1=enjoy:54 a1=enough:145 a1=enter:-204
a1=even:-334 a1=ever:21 a1=every:-180 a1=everyone:-51 a1=everything:-74 a1=exactly:-179 a1=expect:-66
a1=fall:-67 a1=fallen:-15 a1=feel:-124 a1=feels:-113 a1=felt:-209 a1=few:-63 a1=fight:-90 a1=find:-122
a1=five:21 a1=fix:-85 a1=follow:-101 a1=for:-123 a1=forget:-65 a1=found:-143 a1=four:-68 a1=from:-162
a1=gave:-167 a1=get:-182 a1=gets:-82 a1=give:-243 a1=gives:-105 a1=go:-96 a1=goes:-214 a1=going:-48
a1=gone:26 a1=got:-63 a1=grew:-182 a1=grow:110 a1=had:-84 a1=happen:33 a1=happened:55 a1=happens:-15
a1=has:-197 a1=hasn't:-123 a1=hate:75 a1=have:-157 a1=haven't:27 a1=he'd:-104 a1=he's:-74 a1=he:-117
a1=hear:-143 a1=heard:-122 a1=held:-56 a1=help:-73 a1=helped:-76 a1=her:-49 a1=here's:-104 a1=here:-32
a1=him:-65 a1=himself:-17 a1=his:-162 a1=hit:-180 a1=hold:17 a1=honestly:-117 a1=hope:-76 a1=how:-64
a1=however:-125 a1=hurt:-26 a1=i'd:-147 a1=i'll:-90 a1=i'm:-129 a1=i've:-87 a1=i:-135 a1=if:-186
a1=imagine:-101 a1=in:-118 a1=inside:-181 a1=instead:-105 a1=into:-187 a1=is:-157 a1=isn't:37 a1=it's:-123
a1=it:73 a1=its:-144 a1=itself:51 a1=join:-181 a1=just:-275 a1=keep:-154 a1=kept:-100 a1=kill:-19
a1=knew:-172 a1=know:-138 a1=later:-172 a1=lay:-30 a1=lead:-30 a1=learn:-7 a1=led:-191 a1=left:-67
a1=let:-257 a1=lie:-165 a1=like:-43 a1=listen:-67 a1=live:-63 a1=lived:-176 a1=look:-275 a1=looked:-202
a1=lose:-102 a1=losing:6 a1=lost:23 a1=love:92 a1=made:-106 a1=make:-184 a1=makes:-135 a1=many:-58
a1=matter:-12 a1=matters:-21 a1=may:-250 a1=maybe:-35 a1=me:-26 a1=mean:-130 a1=meet:-135 a1=met:-57
a1=might:-69 a1=most:-45 a1=move:-43 a1=moved:10 a1=must:-63 a1=my:-203 a1=myself:-35 a1=near:-5 a1=need:33
a1=needed:-63 a1=needs:77 a1=neither:-226 a1=never:-174 a1=nine:-35 a1=no:-109 a1=nobody:-212 a1=nor:-122
a1=not:-170 a1=nothing:-27 a1=noticed:-60 a1=now:-16 a1=of:-154 a1=off:-38 a1=often:-221 a1=on:-112
a1=once:-75 a1=one:42 a1=only:-298 a1=open:-121 a1=or:-79 a1=otherwise:-178 a1=our:-156 a1=ourselves:-15
a1=out:-83 a1=outside:29 a1=over:64 a1=paid:-147 a1=pay:-31 a1=per:-140 a1=perhaps:17 a1=play:-205
a1=point:-48 a1=probably:-108 a1=promise:51 a1=pull:-153 a1=push:-127 a1=put:-235 a1=quit:35 a1=quite:-154
a1=rain:51 a1=raise:-6 a1=ran:-140 a1=reach:40 a1=realize:-192 a1=really:-16 a1=remember:-275 a1=right:47
a1=rise:11 a1=rose:6 a1=run:-63 a1=said:-284 a1=sat:-119 a1=save:-55 a1=saw:-119 a1=say:-95 a1=says:-180
a1=see:-203 a1=seem:-117 a1=seems:-145 a1=seen:-179 a1=sell:-75 a1=send:-270 a1=sent:-87 a1=serve:-23
a1=set:-141 a1=seven:-169 a1=several:-133 a1=shall:-96 a1=share:4 a1=she's:-138 a1=she:-145 a1=should:-109
a1=shouldn't:-157 a1=show:-97 a1=showed:-126 a1=shown:-83 a1=shut:-13 a1=sign:-16 a1=since:36 a1=sit:-133
a1=six:-178 a1=so:10 a1=sold:-108 a1=some:-185 a1=somebody:-185 a1=someone:-189 a1=something:-142
a1=sometimes:-56 a1=soon:-113 a1=speak:-85 a1=spend:44 a1=spent:-74 a1=spoke:-125 a1=stand:-43 a1=stands:-177
a1=start:58 a1=still:-14 a1=stood:-179 a1=stop:-65 a1=sure:-131 a1=take:-71 a1=takes:-229 a1=talk:-40
a1=talked:-132 a1=talking:10 a1=taught:-92 a1=teach:-15 a1=tell:-202 a1=ten:18 a1=than:-133 a1=thank:-312
a1=thanks:-50 a1=that's:-141 a1=that:-157 a1=the:-170 a1=their:-159 a1=them:64 a1=themselves:79 a1=then:-145
a1=there's:-121 a1=there:59 a1=these:-258 a1=they'll:-88 a1=they're:-72 a1=they've:-53 a1=they:-98
a1=think:-293 a1=this:-191 a1=those:-167 a1=though:-124 a1=thought:-120 a1=three:-107 a1=through:-64
a1=to:-150 a1=today:26 a1=told:-199 a1=tomorrow:33 a1=too:9 a1=took:-87 a1=toward:-156 a1=towards:-144
a1=travel:-88 a1=tried:6 a1=trust:-54 a1=try:30 a1=turn:-103 a1=turned:-70 a1=two:-55 a1=under:-172
a1=understand:-49 a1=unless:-106 a1=until:-179 a1=up:39 a1=upon:-127 a1=us:-44 a1=use:-66 a1=very:-252
a1=visit:-122 a1=vote:134 a1=wait:76 a1=wake:-105 a1=walk:-49 a1=walked:-116 a1=want:-11 a1=wanted:-65
a1=wants:-164 a1=was:-194 a1=wasn't:-49 a1=waste:30 a1=watch:69 a1=we'd:-94 a1=we'll:-59 a1=we're:-66
a1=we've:-67 a1=we:-102 a1=wear:-104 a1=well:-13 a1=went:-155 a1=were:-99 a1=what's:-147 a1=what:-183
a1=when:-306 a1=where:-134 a1=whether:-165 a1=which:-49 a1=while:-64 a1=who's:-67 a1=who:-29 a1=whose:-124
a1=why:21 a1=will:-71 a1=win:-17 a1=wish:-165 a1=with:-92 a1=within:-175 a1=without:-126 a1=won't:-17
a1=won:60 a1=wonder:-164 a1=work:11 a1=worked:-89 a1=works:59 a1=worry:-88 a1=would:-181 a1=wouldn't:14
a1=write:-22 a1=written:-38 a1=wrote:-141 a1=yes:-43 a1=yesterday:-39 a1=you'd:-122 a1=you'll:-85
a1=you're:-86 a1=you've:-81 a1=you:32 a1=your:-194 a1=yourself:43 b1=*N:-49 b1=*V:11 b1=*e:-65 b1=*g:-52
b1=*q:21 b1=*s:-48 b1=*y:-17 b1=a:-117 b1=about:-258 b1=above:58 b1=absolutely:-99 b1=across:-162
b1=actually:-142 b1=add:-59 b1=added:-133 b1=after:146 b1=again:-225 b1=against:-277 b1=agree:-174 b1=all:-95
b1=almost:-141 b1=along:-21 b1=already:21 b1=also:-95 b1=although:68 b1=always:-126 b1=am:-72 b1=among:-25
b1=an:-162 b1=and:-71 b1=another:-37 b1=answer:-154 b1=any:-87 b1=anybody:-95 b1=anyone:26 b1=anything:-222
b1=are:-83 b1=aren't:-125 b1=around:-89 b1=as:-36 b1=ask:-47 b1=asked:-196 b1=at:-20 b1=be:-118
b1=became:-162 b1=because:-58 b1=become:-143 b1=becomes:-150 b1=been:-90 b1=before:-45 b1=behind:-161
b1=being:-111 b1=believe:-15 b1=below:-210 b1=between:-163 b1=both:-50 b1=bought:-125 b1=break:-147
b1=bring:-179 b1=brings:-171 b1=broke:-138 b1=broken:-164 b1=brought:-163 b1=build:-177 b1=built:-198
b1=but:107 b1=buy:-84 b1=by:-38 b1=call:-153 b1=called:-190 b1=calls:-171 b1=came:-216 b1=can't:-140
b1=can:-57 b1=care:-285 b1=carry:-145 b1=catch:-112 b1=caught:-115 b1=certainly:51 b1=change:-127
b1=changed:-169 b1=choose:-155 b1=close:-20 b1=come:-147 b1=comes:-193 b1=cost:-215 b1=could:-168
b1=couldn't:-121 b1=count:-113 b1=cover:-158 b1=cross:-90 b1=cut:-152 b1=depend:-213 b1=depends:-49
b1=did:-82 b1=didn't:-194 b1=die:-131 b1=died:-159 b1=do:-10 b1=does:-111 b1=doesn't:-173 b1=don't:5
b1=down:-271 b1=draw:-113 b1=drive:-152 b1=during:133 b1=each:16 b1=eight:-10 b1=either:-211 b1=end:-161
b1=enjoy:-100 b1=enough:-258 b1=enter:-99 b1=even:-21 b1=ever:-250 b1=every:-16 b1=everybody:41
b1=everyone:12 b1=everything:28 b1=exactly:-127 b1=expect:-176 b1=fall:-238 b1=fallen:-120 b1=feel:-112
b1=feels:-120 b1=felt:-156 b1=few:-289 b1=fight:-146 b1=find:-189 b1=five:-55 b1=fix:11 b1=follow:-152
b1=for:-57 b1=forget:-146 b1=found:-179 b1=four:-160 b1=from:-95 b1=gave:-196 b1=get:-160 b1=gets:-171
b1=give:36 b1=gives:-187 b1=go:-67 b1=goes:-175 b1=going:-134 b1=gone:-70 b1=got:-154 b1=grew:-169
b1=grow:-169 b1=had:-121 b1=happen:-152 b1=happened:-62 b1=happens:-106 b1=has:-140 b1=hasn't:-80
b1=hate:-137 b1=have:-133 b1=haven't:-99 b1=he'd:-45 b1=he's:45 b1=he:25 b1=hear:-135 b1=heard:-96
b1=held:-193 b1=help:-140 b1=helped:-168 b1=her:-100 b1=here's:20 b1=here:-76 b1=him:-249 b1=himself:-106
b1=his:-33 b1=hit:-132 b1=hold:-169 b1=honestly:-120 b1=hope:-89 b1=hurt:-148 b1=i'll:-115 b1=i'm:14
b1=i've:12 b1=i:27 b1=if:98 b1=imagine:52 b1=inside:-45 b1=into:-276 b1=is:-109 b1=isn't:-102 b1=it's:16
b1=it:23 b1=its:-194 b1=itself:-268 b1=join:-47 b1=just:-23 b1=keep:-113 b1=kept:-175 b1=kill:-97
b1=knew:-126 b1=know:-199 b1=later:-139 b1=lay:-161 b1=lead:-150 b1=learn:-120 b1=leave:-205 b1=led:-89
b1=left:-142 b1=let:179 b1=lie:-14 b1=like:-107 b1=listen:78 b1=live:-207 b1=lived:-173 b1=look:-73
b1=looked:-133 b1=lose:-126 b1=losing:-148 b1=lost:-170 b1=love:-106 b1=made:-180 b1=make:-139 b1=makes:-190
b1=many:-8 b1=matter:-165 b1=matters:-187 b1=may:-12 b1=maybe:-132 b1=me:-294 b1=mean:-167 b1=meet:-184
b1=met:-156 b1=might:-137 b1=most:26 b1=move:-164 b1=moved:-174 b1=must:-143 b1=my:91 b1=myself:-136
b1=near:-89 b1=need:-168 b1=needed:-203 b1=needs:-252 b1=neither:62 b1=never:28 b1=nine:-5 b1=no:37
b1=nobody:120 b1=nor:-33 b1=not:-105 b1=nothing:74 b1=noticed:-77 b1=now:80 b1=of:-263 b1=off:-221
b1=often:-169 b1=on:-98 b1=once:-128 b1=one:-67 b1=only:-51 b1=open:-136 b1=or:-255 b1=otherwise:-35
b1=our:-27 b1=ourselves:-220 b1=out:-127 b1=outside:-222 b1=over:-10 b1=paid:-202 b1=pay:-222 b1=per:-223
b1=perhaps:-53 b1=play:-163 b1=please:-32 b1=point:-193 b1=probably:-117 b1=promise:-182 b1=pull:-125
b1=push:-110 b1=put:30 b1=quit:-92 b1=quite:23 b1=rain:-145 b1=raise:-77 b1=ran:-95 b1=reach:-171
b1=read:-145 b1=realize:-166 b1=really:-87 b1=right:-177 b1=rise:-170 b1=rose:-123 b1=run:-239 b1=said:-232
b1=sat:-46 b1=save:-80 b1=saw:-138 b1=say:-134 b1=says:-117 b1=see:-54 b1=seem:-168 b1=seems:-161
b1=seen:-145 b1=sell:-90 b1=send:67 b1=sent:-130 b1=serve:-150 b1=set:-199 b1=seven:-31 b1=several:-98
b1=shall:-91 b1=share:-222 b1=she's:-78 b1=she:39 b1=should:-62 b1=shouldn't:-100 b1=show:-169 b1=showed:-126
b1=shown:-124 b1=shut:-105 b1=sign:-188 b1=since:-30 b1=sit:-160 b1=six:-22 b1=sleep:-126 b1=so:93
b1=sold:-111 b1=some:48 b1=somebody:-40 b1=someone:-136 b1=something:-224 b1=sometimes:56 b1=soon:53
b1=speak:-36 b1=spend:-131 b1=spent:-187 b1=spoke:-154 b1=stand:-27 b1=stands:-196 b1=start:-230
b1=still:-144 b1=stood:-211 b1=stop:-174 b1=sure:-133 b1=take:-38 b1=takes:-192 b1=talk:13 b1=talked:-75
b1=talking:-146 b1=taught:-120 b1=teach:-51 b1=tell:7 b1=ten:-4 b1=than:-390 b1=thank:37 b1=thanks:-15
b1=that's:39 b1=that:-209 b1=the:-29 b1=their:-134 b1=them:-281 b1=themselves:-229 b1=then:77 b1=there's:12
b1=there:-24 b1=these:-6 b1=they'll:-63 b1=they're:75 b1=they've:55 b1=they:-19 b1=this:28 b1=those:-65
b1=though:28 b1=thought:-171 b1=three:-21 b1=through:-7 b1=to:-131 b1=today:4 b1=told:-224 b1=tomorrow:-84
b1=too:-164 b1=took:-181 b1=toward:-135 b1=towards:-181 b1=travel:-147 b1=tried:-186 b1=trust:-213 b1=try:-30
b1=turn:-54 b1=turned:-171 b1=two:-8 b1=under:36 b1=understand:-44 b1=unless:-17 b1=until:-202 b1=up:-243
b1=upon:-246 b1=us:-192 b1=use:-157 b1=very:-212 b1=visit:-153 b1=vote:-164 b1=wait:-148 b1=wake:-63
b1=walk:-180 b1=walked:-61 b1=want:-155 b1=wanted:-156 b1=wants:-95 b1=was:-196 b1=wasn't:-155 b1=waste:-100
b1=watch:-89 b1=we'd:-55 b1=we'll:-58 b1=we're:24 b1=we've:-17 b1=we:-26 b1=wear:-69 b1=well:-35 b1=went:-213
b1=were:-79 b1=what's:29 b1=what:71 b1=when:29 b1=where:-226 b1=whether:-133 b1=which:-301 b1=while:-6
b1=who's:-142 b1=who:-398 b1=whose:-35 b1=why:-45 b1=will:-136 b1=win:-171 b1=wish:-127 b1=with:-53
b1=within:11 b1=without:-121 b1=won't:-137 b1=won:-167 b1=wonder:-136 b1=work:-198 b1=worked:-112
b1=works:-170 b1=worry:-129 b1=would:-82 b1=wouldn't:-115 b1=write:-134 b1=written:-167 b1=wrote:-178
b1=yes:9 b1=yesterday:7 b1=you'd:-90 b1=you'll:-182 b1=you're:-53 b1=you've:-32 b1=you:-81 b1=your:-115
b1=yourself:-116 bias=:88 lv=0:17 lv=2:12 lv=5:-23 op=-:-14 op=B0:-81 op=B1:-34 op=B2:-24 op=B3:-40 op=B4:-36
op=B5:-14 op=C0:-97 op=C1:-33 op=C2:-16 op=C3:-15 op=C4:-7 op=C5:-14 op=W0:-28 op=W1:-43 op=W3:30 op=W4:-10
op=W5:8 rv=0:-9 rv=1:22 rv=2:22 rv=3:16 rv=4:20 rv=5:15 rv=8:-4 rv=9:-30 vv=0_0:16 vv=0_1:8 vv=0_2:-43
vv=0_3:-48 vv=0_4:-93 vv=0_5:-56 vv=0_6:-68 vv=0_7:-72 vv=0_8:-92 vv=0_9:-81 vv=1_0:17 vv=1_1:-9 vv=1_2:-37
vv=1_3:-50 vv=1_4:-106 vv=1_5:-56 vv=1_6:-54 vv=1_7:-90 vv=1_8:-68 vv=1_9:-79 vv=2_0:-43 vv=2_1:-25
vv=2_2:-38 vv=2_3:-48 vv=2_4:-50 vv=2_5:-55 vv=2_6:-61 vv=2_7:-47 vv=2_8:-50 vv=2_9:-67 vv=3_0:-21 vv=3_1:-17
vv=3_2:-31 vv=3_3:-25 vv=3_4:-47 vv=3_5:-47 vv=3_6:-35 vv=3_7:-31 vv=3_8:-48 vv=3_9:-40 vv=4_0:-68 vv=4_1:-40
vv=4_2:-21 vv=4_3:-25 vv=4_4:-56 vv=4_5:-42 vv=4_6:-32 vv=4_7:-37 vv=4_8:-28 vv=4_9:-25 vv=5_0:-60 vv=5_1:-43
vv=5_2:-20 vv=5_3:-26 vv=5_4:-16 vv=5_5:-22 vv=5_7:-21 vv=5_8:-10 vv=5_9:-23
`
