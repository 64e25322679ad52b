import type { Looks } from '../../settings/settings'
import { partyStyles } from '../../ui/theme'

/** The card's style sheet. Sizes are in px: the page's root font size must not reach us. */
export const cardStyles = (looks: Looks): string => `
${partyStyles(':host', looks)}
:host{--paper:#fff;--ink:#1d2129;--quiet:#5a6272;--rule:#e3e6ec;--hover:#f1f3f7;--edge:#8a92a3;--focus:#1c51b8}
@media (prefers-color-scheme:dark){:host{--paper:#1c2029;--ink:#e9ecf2;--quiet:#a3abbb;--rule:#333a47;--hover:#2a303c;--edge:#737d8f;--focus:#93b8ff}}
*{box-sizing:border-box}
.card{position:fixed;inset:auto;margin:0;padding:0;border:1px solid var(--rule);border-radius:12px;width:360px;max-width:calc(100vw - 16px);
 overflow:auto;scroll-padding-block:8px 56px;overscroll-behavior:contain;scrollbar-width:thin;scrollbar-color:var(--edge) var(--paper);color-scheme:light dark;background:var(--paper);color:var(--ink);text-align:start;
 font:400 14px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;letter-spacing:normal;
 box-shadow:0 1px 2px rgb(15 20 35/.08),0 12px 32px rgb(15 20 35/.18);outline:none;transition:opacity .14s ease,translate .14s ease}
@starting-style{.card:popover-open{opacity:0;translate:0 4px}}
.kremlin{--party:var(--kremlin-ink);--wash:var(--kremlin-wash);--line:var(--kremlin-line)}
.elysee{--party:var(--elysee-ink);--wash:var(--elysee-wash);--line:var(--elysee-line)}
section{padding:14px 16px 16px}
section+section{border-top:1px solid var(--rule)}
h2,h3,p,blockquote,ul{margin:0;padding:0;font-size:inherit;font-weight:inherit}
.top h2{padding-inline-end:40px}
h2,.account{font-weight:650;font-size:16px;line-height:1.35;color:var(--party);outline:none;text-wrap:balance}
h2 span,.account span{text-decoration:underline var(--line) 2px;text-underline-offset:4px}
.account{font-size:13px}
.speaker{margin-top:8px;font-size:15px;font-weight:550;text-wrap:pretty}
.speaker::first-letter{text-transform:uppercase}
.how{color:var(--quiet);font-size:13px}
h3{margin-top:12px;color:var(--quiet);font-size:12px;font-weight:600;line-height:1.4}
section>h3:first-child{margin-top:0}
.why{list-style:none;margin-top:2px}
.why li{margin-top:4px}
.matter{display:flex;flex-wrap:wrap;gap:2px 10px;align-items:baseline;justify-content:space-between}
.matter .label{color:var(--ink);font-weight:600;font-size:14px}
.relation{color:var(--quiet);font-size:13px;white-space:nowrap}
.other{margin-top:10px;padding:10px 12px;border-inline-start:3px solid var(--party);border-radius:2px 8px 8px 2px;background:var(--wash)}
.other[dir=rtl]{border-radius:8px 2px 2px 8px}
blockquote{margin-top:4px;overflow-wrap:anywhere}
.silent{margin-top:6px;color:var(--quiet)}
button{appearance:none;font:inherit;color:inherit;background:none;border:0;border-radius:8px;cursor:pointer;margin:0;padding:0}
button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.close{position:absolute;inset-block-start:10px;inset-inline-end:10px;width:32px;height:32px;display:grid;place-items:center;color:var(--quiet)}
.close:hover{background:var(--hover);color:var(--ink)}
.quiet{min-height:28px;padding:2px 8px;font-weight:600;font-size:13px;color:var(--quiet)}
.quiet:hover,.icon:hover{background:var(--hover);color:var(--ink)}
.plain{min-height:32px;padding:4px 12px;border:1px solid var(--edge);border-radius:8px;font-weight:600;font-size:13px}
.plain:hover{background:var(--hover);border-color:var(--ink)}
.correct{margin:8px 0 -6px -8px}
.choices{display:flex;flex-wrap:wrap;gap:6px;margin:4px 0 6px 8px}
.choices[hidden]{display:none}
.corrected{display:flex;align-items:center;gap:10px;justify-content:space-between;margin-top:10px;padding:8px 10px 8px 12px;border-radius:8px;background:var(--hover);font-size:13px}
.corrected b{font-weight:650}
.removed h2{color:var(--quiet)}
.back{display:flex;align-items:center;gap:6px;margin:-6px 0 4px -8px}
.bar{position:sticky;inset-block-end:0;display:flex;align-items:center;gap:2px;padding:6px 8px;border-top:1px solid var(--rule);background:var(--paper)}
.icon{width:32px;height:32px;display:grid;place-items:center;color:var(--quiet)}
.place{color:var(--quiet);font-size:13px;font-variant-numeric:tabular-nums;white-space:nowrap}
.end{display:flex;align-items:center;gap:4px;margin-inline-start:auto}
.status{color:var(--quiet);font-size:13px}
.unseen{position:absolute;width:1px;height:1px;opacity:0}
svg{display:block;width:14px;height:14px;stroke:currentcolor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round;fill:none}
.jump{min-height:28px;margin:6px 0 -4px -8px;padding:2px 8px;font-weight:600;font-size:13px;color:var(--party)}
.jump:hover{text-decoration:underline}
@media (prefers-reduced-motion:reduce){.card{transition:none}}
@media (forced-colors:active){.card{border-color:CanvasText}.other{border-inline-start-color:CanvasText}button{border:1px solid ButtonBorder}}
@media print{.card{display:none}}
`
