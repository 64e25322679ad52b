/** The look of the exported page: that of the popup, without what can be pressed. */
export const PAGE_STYLES = `:root{--paper:#f7f6f3;--ink:#1d2129;--quiet:#575e6c;--line:#e1dfd9;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#16181d;--ink:#eceef2;--quiet:#a9b0bd;--line:#353a45}}
.kremlin{--party:var(--kremlin-ink);--wash:var(--kremlin-wash);--side:var(--kremlin-line)}
.elysee{--party:var(--elysee-ink);--wash:var(--elysee-wash);--side:var(--elysee-line)}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-inline-size:64rem;margin:auto;padding:2rem 1.25rem}
h1{margin:0 0 .5rem;font:600 1.75rem/1.2 Charter,Georgia,serif;text-wrap:balance}
h2{font-size:1rem}
p{margin:.25rem 0;overflow-wrap:anywhere}
a{color:inherit}
.told{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin-block:1rem .5rem}
.party{color:var(--party);font-weight:600;text-decoration:underline var(--side) 2px;text-underline-offset:.3em}
table{inline-size:100%;margin-block-start:1.5rem;border-collapse:collapse;table-layout:fixed}
caption{color:var(--quiet);text-align:start}
th,td{padding:.75rem .5rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:400}
th:first-child{inline-size:22%;padding-inline-start:0}
.relation{display:block;color:var(--quiet);font-size:.875rem}
.statement{margin-block:0 .5rem;padding-inline-start:.75rem;border-inline-start:3px var(--side) var(--party);font-family:Charter,Georgia,serif}
.statement i,.silent,.by{color:var(--quiet)}
.voice{display:block;color:var(--quiet);font-family:system-ui,sans-serif}
.silent{font-style:italic}
mark{padding-inline:.125em;border-block-end:2px var(--side) var(--party);background:var(--wash);color:inherit;font-weight:700}
.by{margin-block-start:2rem;font-size:.875rem}
@media (max-width:36rem){table,thead,tbody,tr,th,td{display:block}thead{display:none}th:first-child{inline-size:auto;padding-block-end:0;border:0}td{padding-block:.25rem;padding-inline:0}td:not(:last-child){border:0}}
@media (forced-colors:active){mark{background:Mark;color:MarkText}}
@media print{:root{--paper:#fff}main{max-inline-size:none;padding:0}tr{break-inside:avoid}thead{display:table-header-group}mark,.statement{print-color-adjust:exact}}
`
