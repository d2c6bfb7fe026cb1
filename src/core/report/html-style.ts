/*
 * The look of the HTML report: the tokens of the design (colours in OKLCH, light and dark, print as light), one column of
 * paper, tables that become blocks on a phone. Severity is a form first (dotted, solid, double), colour second.
 */

const LIGHT = `color-scheme:light;--paper:oklch(.972 .007 88);--desk:oklch(.945 .009 86);--raise:oklch(.988 .005 90);--ink:oklch(.245 .014 60);--ink2:oklch(.44 .014 65);--rule:oklch(.865 .011 82);--rule2:oklch(.62 .015 75);--crit:oklch(.49 .17 29);--major:oklch(.52 .11 62);--minor:oklch(.55 .02 70);--own:oklch(.43 .075 195)`
const DARK = `color-scheme:dark;--paper:oklch(.232 .008 70);--desk:oklch(.198 .008 70);--raise:oklch(.262 .009 72);--ink:oklch(.885 .016 84);--ink2:oklch(.745 .016 80);--rule:oklch(.325 .01 74);--rule2:oklch(.56 .014 78);--crit:oklch(.735 .13 32);--major:oklch(.76 .1 72);--minor:oklch(.66 .02 75);--own:oklch(.775 .075 192)`

/*
 * Where English falls back to a Chinese font, quotation marks would be full width: a face for these marks alone stands
 * first, from fonts that are on the machine (nothing is loaded). The page brings faces of its own (src/ui/fonts.css).
 */
const MARKS = 'unicode-range:U+2018-201D,U+2026'
const local = (...names: readonly string[]): string => names.map((name) => `local("${name}")`).join(',')
const QUOTES = `@font-face{font-family:QS;src:${local('Iowan Old Style', 'Charter', 'Georgia', 'Times New Roman', 'Liberation Serif', 'Noto Serif', 'DejaVu Serif')};${MARKS}}@font-face{font-family:QU;src:${local('Seravek', 'Segoe UI', 'Helvetica Neue', 'Arial', 'Liberation Sans', 'Noto Sans', 'DejaVu Sans')};${MARKS}}`

/** Lines whose box is not ticked. */
const hidden = (name: string, values: readonly string[]): string =>
  values
    .map((value) => `main:has(#${name}-${value}:not(:checked)) tr[data-${name}=${value}]{display:none}`)
    .join('')

export const REPORT_STYLE = `
${QUOTES}
:root{${LIGHT};--art:QS,"Iowan Old Style","Charter","Bitstream Charter","Source Serif 4","Palatino Linotype","Noto Serif","Noto Serif CJK SC","Songti SC",SimSun,Georgia,serif;--ui:QU,"Seravek","Source Sans 3","Segoe UI","Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;--mono:ui-monospace,"SF Mono","Cascadia Mono","Liberation Mono",Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:400 15px/24px var(--art);overflow-wrap:anywhere}
main{background:var(--raise);border:1px solid var(--rule);max-width:60rem;margin:30px auto;padding:48px 56px 64px}
h1{font:400 26px/34px var(--art);margin:0}
h2{font:600 17px/27px var(--art);margin:34px 0 6px}
.sub,.facts,th,.note,.sev,caption{font-family:var(--ui)}
.sub{font-size:13px;line-height:20px;color:var(--ink2);margin:6px 0 0}
.verdict{font-size:17px;line-height:26px;margin:0}
.verdict+.facts{margin-top:10px}
.facts{font-size:14px;line-height:22px;margin:0;padding:0;list-style:none}
nav ul{display:flex;flex-wrap:wrap;gap:2px 18px;margin:14px 0 0;padding:0;list-style:none;font:13px/24px var(--ui)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:8px 14px 8px 0;border-bottom:1px solid var(--rule)}
th{font-size:13px;line-height:20px;font-weight:400;color:var(--ink2);overflow-wrap:normal}
tbody tr:target{box-shadow:-3px 0 var(--own)}
td:first-child,.n,time{font:12px/24px var(--mono);font-variant-numeric:tabular-nums}
:lang(zh) :is(td:first-child,.n){word-spacing:-.35em}
.wide{table-layout:fixed}
.wide th:first-child{width:6.5rem}
.figures{width:auto;margin-top:10px}
.figures th,.figures td{padding:3px 28px 3px 0}
.figures td:first-child{font:14px/22px var(--ui)}
.corrections th:nth-child(2){width:46%}
.corrections th:last-child{width:8.5rem}
.passages th.n,.passages th.short{width:4.5rem}
.passages th.middle{width:7.5rem}
.n{text-align:right}
.note{display:block;font-size:12px;line-height:18px;color:var(--ink2)}
.note+.note{margin-top:2px}
.note time{font-size:12px;line-height:18px}
.sev{font-size:13px}
.sev>span:first-child,mark{text-decoration-line:underline;text-decoration-skip-ink:none;text-underline-offset:5px}
mark{background:none;color:inherit}
.neutral{text-decoration-style:dotted;text-decoration-thickness:1px;text-decoration-color:var(--rule2)}
.minor{text-decoration-style:dotted;text-decoration-thickness:1.5px;text-decoration-color:var(--minor)}
.major{text-decoration-style:solid;text-decoration-thickness:1.5px;text-decoration-color:var(--major)}
.critical{text-decoration-style:double;text-decoration-thickness:1.25px;text-decoration-color:var(--crit)}
del{color:var(--crit);text-decoration:line-through}
ins{color:var(--own);text-decoration:underline;text-underline-offset:4px}
u{text-decoration-color:var(--rule2);text-underline-offset:3px}
i{font-family:var(--art);font-size:14px;color:var(--ink)}
.seam{font-weight:600}
a{color:inherit;text-decoration-color:var(--rule2);text-underline-offset:4px}
.paper{display:none}
.filters{display:flex;flex-wrap:wrap;gap:4px 26px;margin:8px 0 4px}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 14px;font:13px/26px var(--ui)}
legend{float:left;padding:0 10px 0 0;color:var(--ink2)}
input{accent-color:var(--own);margin:0 6px 0 0;vertical-align:-2px}
${hidden('severity', ['neutral', 'minor', 'major', 'critical'])}
${hidden('state', ['marked', 'corrected', 'kept', 'open'])}
figure{margin:10px 0 0}
.bar{font:12px/18px var(--ui);color:var(--ink2);margin:2px 0}
.map{display:block;width:100%;height:122px}
.m-ground{fill:var(--rule)}
.m-match{fill:var(--own);background:var(--own)}
.m-moved{fill:var(--major);background:var(--major)}
.m-cut{fill:var(--crit);background:var(--crit)}
.m-added{fill:var(--ink);background:var(--ink)}
.m-aside{fill:var(--rule2);background:var(--rule2)}
.b-match{fill:var(--own);opacity:.22}
.b-moved{fill:var(--major);opacity:.45}
.key{display:inline-block;width:12px;height:12px;margin-right:8px;vertical-align:-1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
a:focus-visible,input:focus-visible{outline:2px solid var(--own);outline-offset:2px}
@media (max-width:700px){
body{background:var(--raise);font-size:16px;line-height:26px}
main{border:0;margin:0;padding:20px 18px 48px}
.wide thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.wide,.wide tbody,.wide tr,.wide td{display:block}
.wide tr{border-bottom:1px solid var(--rule);padding:10px 0}
.wide td{border:0;padding:1px 0}
.wide td:empty{display:none}
.figures{width:100%}
.figures th,.figures td{padding-right:12px}
.wide td[data-label]::before{content:attr(data-label) " ";font:12px/18px var(--ui);color:var(--ink2)}
.wide .n{text-align:left}
td br{display:none}
nav a{display:inline-block;padding:10px 0}
fieldset{line-height:40px;gap:0 18px}
}
@media print{
:root{${LIGHT}}
body{background:none;font-size:10pt;line-height:14.5pt}
main{border:0;margin:0;padding:0;max-width:none;background:none}
h1{font-size:18pt;line-height:23pt}
h2{font-size:12.5pt;line-height:17pt;margin:20pt 0 4pt}
.verdict{font-size:11pt;line-height:16pt}
.facts,.figures td:first-child{font-size:9.5pt;line-height:14pt}
th,td{padding:5pt 9pt 5pt 0}
th,.sub{font-size:8.5pt;line-height:12pt}
.sev{font-size:8.5pt;line-height:16pt}
td:first-child,.n,time{font-size:8pt;line-height:14pt}
.note,.note time{font-size:8pt;line-height:11.5pt}
.wide th:first-child{width:4.4rem}
.corrections th:nth-child(2){width:42%}
.corrections th:last-child{width:6rem}
.passages th.n{width:3.2rem}
.passages th.short{width:3.6rem}
.passages th.middle{width:5.4rem}
nav,.filters,.screen{display:none}
.paper{display:block}
sup.paper{display:inline;font:9px/1 var(--ui)}
#quotations ol{font-size:12px;line-height:18px;padding-left:26px}
tr,li,figure{break-inside:avoid}
h2{break-after:avoid}
thead{display:table-header-group}
.map{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{text-decoration:none}
}
`.trim()
