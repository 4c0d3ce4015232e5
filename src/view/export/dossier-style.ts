/** What a dossier has beside the style of a report: the draft with its quotations, and tables. */
export const dossierStyle: string = `
.reading { border-block: 1px solid var(--line); padding: .5rem 0 1rem } .reading p { white-space: pre-line } .reading blockquote { margin: 1rem 2.2rem } .note-body { font-size: .88rem }
.cited { color: inherit; text-decoration: underline 1px var(--none) dotted; text-underline-offset: .22em } .cited.note { text-decoration: underline 1px var(--note) dashed } .cited.warning { text-decoration: underline 2px var(--warning) solid } .cited.error { text-decoration: underline 2px var(--error) double }
.cited:focus-visible, .back a:focus-visible, nav a:focus-visible { outline: 3px solid var(--note); outline-offset: 2px } .gap { color: var(--error); font-weight: 700 } .cited u { text-decoration: none; background: var(--is); font-weight: 600 }
.reading sup { font: 600 .68em system-ui, sans-serif; color: var(--faint); line-height: 0; white-space: nowrap }
nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; list-style: none; padding: 0 } nav a, .back a, td a { color: var(--note) } .back { font: .84rem system-ui, sans-serif; margin: -.6rem 0 1.4rem 1.3rem }
:target { scroll-margin-top: 1rem } table { border-collapse: collapse; width: 100%; font-size: .92rem } th { white-space: nowrap } th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line) }
.glossary dt { font-weight: 600; margin-top: .5rem } .glossary dd { margin-inline-start: 1.4rem }
@media print { .back, nav { display: none } .reading p { orphans: 2; widows: 2 } section { break-before: auto } #findings { break-before: page } }
`
