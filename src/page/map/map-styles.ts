/**
 * The map's style sheet; the parties' colours are the root's own. The Kremlin's statements stand to the left, whole,
 * the Elysée's to the right, in dashes: not by colour alone. Each lane is one element, cut to where its statements
 * are, and the map around them is cut a little wider, so that only they take the pointer.
 */
export const MAP_STYLES = `
.map{position:fixed;inset-block:4px;inset-inline-end:1px;width:16px;opacity:.75;cursor:pointer}
.map[hidden]{display:block;visibility:hidden}
.map i{position:absolute;inset-block:0;width:6px}
.map .kremlin{inset-inline-start:3px;background:var(--kremlin-ink)}
.map .elysee{inset-inline-end:0;background:repeating-linear-gradient(90deg,var(--elysee-ink) 0 2px,transparent 2px 4px)}
.map:hover{opacity:1}
@media (forced-colors:active){.map i{forced-color-adjust:none}.map .kremlin{background:CanvasText}.map .elysee{background:repeating-linear-gradient(90deg,CanvasText 0 2px,Canvas 2px 4px)}}
@media print{.map{display:none}}
`
