import { docxOf } from '../kit/zipped.ts'

/** What stands beside every attack, so that the tests see that the text itself was shown. */
export const witness = 'The harbour was never closed while the lamp was burning on the mole'

/**
 * Markup that would run `touched()` or ask `lure` for something, if any of it were ever made part of a page. Each line
 * is another way in.
 */
export function attacks(lure: string): string[] {
  const run = `fetch('${lure}/run');window.touched=1`
  return [
    `<script>${run}</script>`,
    `<script src="${lure}/script.js"></script>`,
    `<img src="x" onerror="${run}">`,
    `<img src="${lure}/image.png" srcset="${lure}/large.png 2x">`,
    `<svg onload="${run}"><script>${run}</script><image href="${lure}/svg.png"/><use href="${lure}/use.svg#a"/></svg>`,
    `<math><mtext><style><img src=x onerror="${run}"></style></mtext></math>`,
    `<a href="javascript:${run}">a link</a>`,
    `<a href=" java&#10;script:${run}" autofocus onfocus="${run}" tabindex="1">another</a>`,
    `<iframe src="${lure}/frame" srcdoc="<script>parent.touched=1</script>"></iframe>`,
    `<object data="${lure}/object"></object><embed src="${lure}/embed">`,
    `<link rel="stylesheet" href="${lure}/style.css"><link rel="prefetch" href="${lure}/prefetch">`,
    `<style>@import '${lure}/import.css'; body{background:url(${lure}/background.png);display:none!important}</style>`,
    `<p style="background:url('${lure}/inline.png');position:fixed;inset:0;z-index:9999">over everything</p>`,
    `<meta http-equiv="refresh" content="0;url=${lure}/refresh">`,
    `<base href="${lure}/">`,
    `<form action="${lure}/form"><input autofocus onfocus="${run}"><button>send</button></form>`,
    `<video src="${lure}/film" poster="${lure}/poster.png" autoplay onloadstart="${run}"></video>`,
    `<details open ontoggle="${run}"><summary>more</summary></details>`,
    `"><script>${run}</script>`,
    `'-touched()-'`,
    `</textarea></title></style></script><script>${run}</script>`,
    `<!--><script>${run}</script>-->`,
    `data:text/html,<script>${run}</script>`,
    `{{constructor.constructor('touched=1')()}} \${touched=1}`,
  ]
}

const long = 'm'.repeat(230)

/**
 * A draft and sources, each of them an attack: by their words, markup, names, titles and links. The draft quotes the
 * attacks themselves, so that they stand in quotations, differences, findings and searches.
 */
export function hostileCase(lure: string): Record<string, string | Uint8Array> {
  const lines = attacks(lure)
  const quoted = lines.map((line) => `He wrote: “${line} ${witness}, and he said ${line} so.”`)
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const name = `<img src=x onerror=touched=1>.txt`
  return {
    'draft.txt': `${quoted.join('\n\n')}\n`,
    'sources/plain.txt': `${lines.map((line) => `${line} ${witness}, and he wrote ${line} so.`).join('\n\n')}\n`,
    'sources/page.html': `<!doctype html><title>${escaped(lines[0]!)}</title>${lines.join('\n')}<p>${witness}.</p>`,
    'sources/shown.html': `<!doctype html><title>x</title>${lines.map((line) => `<p>${escaped(line)} ${witness}</p>`).join('')}`,
    'sources/marked.md': `# ${lines[2]}\n\n[${witness}](javascript:touched=1)\n\n![${witness}](${lure}/markdown.png)\n\n${lines.join('\n\n')}\n`,
    'sources/picture.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="touched=1"><script>touched=1</script><text>${witness}</text></svg>`,
    'sources/entities.xml': `<?xml version="1.0"?><?xml-stylesheet href="${lure}/style.xsl"?><!DOCTYPE TEI [<!ENTITY a SYSTEM "${lure}/entity"><!ENTITY b "&a;&a;">]><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>&b; ${witness}.</p></body></text></TEI>`,
    'sources/word.docx': docxOf(`<w:p><w:r><w:t>${escaped(lines.join(' '))} ${witness}.</w:t></w:r></w:p>`),
    [`sources/${name}`]: `${witness}, said the man whose file has a name like that.\n`,
    [`sources/${long}.txt`]: `${witness}, said the man whose file has a very long name.\n`,
    'sources/\u202Etxt.elif.txt': `${witness}, said the man whose name is written backwards.\n`,
    'sources/word.txt': `${'w'.repeat(20_000)} ${witness} ${'\u0301'.repeat(3000)}\n`,
    'sources/stemma.meta.csv': `file,title,author,date\nplain.txt,"${lines[2]!.replaceAll('"', '""')}","${lines[0]!.replaceAll('"', '""')}",1926-10-19\nshown.html,${'T'.repeat(5000)},"${lines[4]!.replaceAll('"', '""')}",1926\n`,
  }
}
