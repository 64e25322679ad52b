/**
 * The map's style sheet; the parties' colours are the root's own. The Kremlin's statements stand to the left, whole,
 * the Elysée's to the right, in dashes: not by colour alone. Only the marks themselves take the pointer.
 */
export const MAP_STYLES = `
.map{position:fixed;inset-block:4px;inset-inline-end:1px;width:13px;pointer-events:none;opacity:.75}
.map[hidden]{display:none}
.map i{position:absolute;width:6px;min-height:3px;border-radius:1px;pointer-events:auto;cursor:pointer}
.map i::before{content:"";position:absolute;inset:-3px}
.map .kremlin{inset-inline-start:0;background:var(--kremlin-ink)}
.map .elysee{inset-inline-end:0;background:repeating-linear-gradient(90deg,var(--elysee-ink) 0 2px,transparent 2px 4px)}
.map:hover{opacity:1}
@media (forced-colors:active){.map i{forced-color-adjust:none}.map .kremlin{background:CanvasText}.map .elysee{background:repeating-linear-gradient(90deg,CanvasText 0 2px,Canvas 2px 4px)}}
@media print{.map{display:none}}
`
