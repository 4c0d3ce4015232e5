// The Symbol font, from 0x20 and from 0xa0: its places say nothing of what they show, so this table does.
const from20 =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const fromA0 =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'

/** The signs of Wingdings that Word puts into texts by itself: bullets, arrows, faces, ticks. */
const wingdings: Readonly<Record<number, string>> = {
  74: '☺',
  76: '☹',
  108: '●',
  110: '■',
  113: '❑',
  118: '❖',
  158: '·',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  243: '↔',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/**
 * What a character of a symbol font shows. `code` is its place in the font, 0 to 255, or that plus 0xF000 as Word
 * writes it. A place that we do not know stays in the private area, where it stands for itself.
 */
export function symbolCharacter(font: string, code: number): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (place > 0xff) return code <= 0xffff ? String.fromCharCode(code) : '\ufffd'
  const shown = /wingdings/i.test(font) ? wingdings[place] : /symbol/i.test(font) ? inSymbol(place) : null
  if (shown) return shown
  return /wingdings|webdings|symbol/i.test(font)
    ? String.fromCharCode(0xf000 + place)
    : String.fromCharCode(code)
}

function inSymbol(place: number): string | undefined {
  return place >= 0xa0 ? fromA0[place - 0xa0] : place >= 0x20 ? from20[place - 0x20] : undefined
}
