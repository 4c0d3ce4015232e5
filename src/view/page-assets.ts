/** Style of a report: paper first, then screens; what colour says is said by sign, word and line too. */
export const pageStyle: string = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --faint: #6b665e; --line: #d9d3c7; --error: #a3161f; --warning: #8a5200; --note: #1f5c7a; --none: #3d6b3a; --was: #fbe3c8; --is: #f7cfd0 }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e5dc; --paper: #191815; --faint: #a39c8f; --line: #3a3731; --error: #ff8a8f; --warning: #f0b35c; --note: #86c5e6; --none: #9ccf97; --was: #5a3a12; --is: #5c2327 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem 5rem; font: 1.0625rem/1.55 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere }
h1 { font-size: 1.9rem; line-height: 1.15; margin: .2em 0 .4em; font-weight: 600 }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem }
.kicker, .place, .locator, .keys, .count, .tolerances, .receipt, .others, .severity, .filters, dt { font-family: system-ui, sans-serif; font-size: .84rem; color: var(--faint) }
.summary { font-size: 1.15rem; margin: 0 }
.promise { color: var(--faint); font-style: italic; margin-top: .4em }
.skip { position: absolute; left: -999rem } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .4rem .8rem; border: 2px solid }
.filters { position: sticky; top: 0; background: var(--paper); border-block: 1px solid var(--line); padding: .5rem 0; margin: 1.5rem 0; z-index: 1 }
.filters fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .15rem 1rem } .filters legend { float: left; margin-right: 1rem; font-weight: 600 }
.filters label { white-space: nowrap } .find input { font: inherit; width: 16rem; max-width: 60vw } .filters p { display: inline-block; margin: .2rem 1rem 0 0 }
.quotation { border-inline-start: .32rem solid var(--line); padding: .15rem 0 .15rem 1rem; margin: 1rem 0; content-visibility: auto; contain-intrinsic-size: auto 6rem }
.quotation.error { border-inline-start: .42rem double var(--error) } .quotation.warning { border-inline-start-color: var(--warning) } .quotation.note { border-inline-start: .25rem dashed var(--note) } .quotation.none { border-inline-start: .18rem dotted var(--none) }
.quotation:target, .quotation:focus-within { background: color-mix(in srgb, var(--line) 25%, transparent) }
summary { cursor: pointer; list-style-position: outside } summary:focus-visible, input:focus-visible { outline: 3px solid var(--note); outline-offset: 2px }
.verdict { font-family: system-ui, sans-serif; font-weight: 700; font-size: .9rem } .error .verdict { color: var(--error) } .warning .verdict { color: var(--warning) } .note .verdict { color: var(--note) } .none .verdict { color: var(--none) }
.sign { display: inline-block; min-width: 1em; text-align: center; font-weight: 700 } .severity { font-weight: 400 } .incipit { quotes: '“' '”' } details[open] .incipit { display: none } .place { white-space: nowrap }
.message { margin: .5rem 0 } .proof { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; margin: .5rem 0 } .proof dd { margin: 0; white-space: pre-line } .context { color: var(--faint) }
mark { color: inherit; padding: 0 .1em; border-radius: .15em } mark.draft { background: var(--is); text-decoration: underline wavy 1px; text-underline-offset: .2em } mark.source { background: var(--was); text-decoration: underline solid 2px; text-underline-offset: .2em }
.locator, .suggestion, .others, .tolerances, .receipt, .suppressed { margin: .25rem 0 } .method { border-top: 1px solid var(--line); margin-top: 3rem }
@media (max-width: 36rem) { .proof { grid-template-columns: 1fr } .proof dt { margin-top: .4rem } .place { white-space: normal } .filters { position: static } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; color: #000; background: #fff } .filters, .skip { display: none } .quotation { break-inside: avoid; content-visibility: visible } mark { background: none } a { color: inherit } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`

/** Filters and keys. The hash below is of these very characters; a test compares them. */
export const pageScript: string = `
'use strict'
const form = document.querySelector('.filters')
const all = [...document.querySelectorAll('.quotation')]
const shown = () => all.filter((one) => !one.hidden)
function filter() {
  const verdicts = new Set([...form.elements.verdict ? [].concat(...[form.elements.verdict].map((list) => list.length === undefined ? [list] : [...list])) : []].filter((box) => box.checked).map((box) => box.value))
  const find = form.elements.find.value.trim().toLowerCase()
  for (const one of all) one.hidden = !verdicts.has(one.dataset.verdict) || (find !== '' && !one.textContent.toLowerCase().includes(find))
  const count = shown().length
  document.querySelector('.count').textContent = count === all.length ? '' : count + ' of ' + all.length + ' shown'
  document.querySelector('.nothing').hidden = count > 0
}
form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return
  if (event.key !== 'j' && event.key !== 'k') return
  const list = shown()
  const at = list.indexOf(document.activeElement.closest('.quotation'))
  const next = list[event.key === 'j' ? Math.min(list.length - 1, at + 1) : Math.max(0, at - 1)]
  if (next) next.querySelector('summary').focus()
})
`

/** SHA-256 of `pageScript`, base64, for the page's content security policy. */
export const pageScriptHash: string = 'FDaZZUU89rBRzDVxWE6G/JJ+Yk5tR+4ac9etrF+zLxg='
