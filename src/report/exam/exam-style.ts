/** The style of the report as a page. It stands in the page itself, which loads nothing; its hash lets it in. */
export const examStyle = `
:root { color-scheme: light dark; --ink: #1c2126; --dim: #5b6570; --line: #d5dae0; --page: #ffffff; --soft: #f4f6f8; --good: #16713a; --bad: #b3261e; --half: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --dim: #9aa5b1; --line: #3a424b; --page: #16191d; --soft: #1f2429; --good: #5fce88; --bad: #ff8a80; --half: #e0b050; } }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 54rem; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans KR", sans-serif; color: var(--ink); background: var(--page); word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; } h3 { font-size: 1.05rem; margin: 0 0 .25rem; }
.total { font-size: 1.15rem; margin: .5rem 0; } .dim { color: var(--dim); } .good { color: var(--good); } .bad { color: var(--bad); } .half { color: var(--half); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); } th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
meter { width: 8rem; height: .8rem; vertical-align: middle; }
section.task { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1.5rem; }
ol.requirements { list-style: none; margin: .75rem 0; padding: 0; } ol.requirements > li { margin: .6rem 0; padding-left: 1.6rem; text-indent: -1.6rem; } ol.requirements > li > * { text-indent: 0; }
.mark { display: inline-block; width: 1.6rem; text-indent: 0; font-weight: 700; }
.finding { margin: .35rem 0 .6rem; } .finding p { margin: .1rem 0; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; overflow-x: auto; font: .85rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono CJK KR", monospace; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; background: var(--soft); padding: .05em .25em; border-radius: 3px; }
summary { cursor: pointer; } summary:focus-visible { outline: 2px solid; outline-offset: 2px; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } section.task { break-inside: avoid-page; } details > pre { white-space: pre-wrap; } }
`;
