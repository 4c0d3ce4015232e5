import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draw, marked } from '../../../test/kit/marked.ts'
import { paragraphs } from '../../text/paragraph.ts'
import { markedSpans } from './mark.ts'

/** The drawing says itself what is to be found. */
function check(...drawings: string[]): void {
  for (const drawing of drawings) {
    const { text } = marked(drawing)
    const found = markedSpans(text, paragraphs(text), [])
    assert.equal(
      draw(
        text,
        found.flatMap((one) => one.segments),
      ),
      drawing,
    )
  }
}

test('a Spanish dash opens speech, and closes only where narration gives way to it again', () => {
  check(
    '—‹El molino está parado› —dijo Ana—. ‹¿Quién tiene la llave?›\n\n—‹Nadie› —respondió Luis, y se sentó.',
    '—‹¿Vienes?›\n\nNadie habló.\n\n—‹Entonces voy solo.›',
  )
})

test('a Russian dash parts speech from the words that say whose it is, and not a sentence from itself', () => {
  check(
    '— ‹Мельница стоит,› — сказал он. — ‹Где ключ?›\n\n— ‹Я — сторож.›\n\n— ‹Ты?› — спросила она и вышла.',
    '— ‹Он крикнул: «‹Иду›»,› — ответила она.\n\n— ‹Когда?›',
  )
})

test('a Polish dash stands between spaces, long or short', () => {
  check(
    '— ‹Młyn stoi› — powiedział Jan. — ‹Chodźmy.›\n\n— ‹Dokąd?› — spytała.\n\n— ‹Do domu.›',
    '– ‹Młyn stoi› – powiedział Jan. – ‹Chodźmy.›\n\n– ‹Dokąd?›',
  )
})

test('French and English turns say whose they are behind a comma', () => {
  check(
    '— ‹Demain,› dit-il, ‹nous partons.›\n\n— ‹Où ?› demanda Jeanne.\n\n— ‹À la mer. Le vent est bon,› répondit Jean.',
    '— ‹Back to the boats!› he said sternly. ‹The tide is turning.›\n\n— ‹I know,› Mary answered.\n\nShe looked away.',
  )
})

test('a list, a signature and a single aside are no speech', () => {
  check(
    'To buy:\n\n- bread\n- milk, she said.\n- a rope',
    '— bread;\n— milk and eggs;\n— a rope;',
    '“‹All is well.›”\n\n— Jane Roe, 1911\n\n“‹Nothing is.›”\n\n— Carl Amory, Letters',
    'The mill stood still.\n\n— A note on the weir.\n\nIt leaked.',
    '“‹Go,›” he said.\n\n“‹Where?›”\n\n--But nobody, he said, went.',
  )
})

test('the stretches of a turn know the dash that began them', () => {
  const { text } = marked('— Demain, dit-il, nous partons.\n\n— Où ?')
  const found = markedSpans(text, paragraphs(text), [])
  assert.deepEqual(
    found.map(({ marks, open }) => [marks, text.slice(open.from, open.to)]),
    [
      ['dash', '—'],
      ['dash', ''],
      ['dash', '—'],
    ],
  )
})

test('where each line is a sentence, the teller takes the word from whoever speaks at the line that tells', () => {
  check(
    '— ‹Mind the step!›\nshe said at once.\n‹It is rotten.\nYou will fall.›\nTurning round, Ruth lit the lamp.\n— ‹I see nothing.›',
    '— ‹Come up, you lazy dog!›\nSlowly Ruth climbed to the loft and added in a whisper:\n— ‹Is it gone?›',
    '— ‹What a house!›\nMr Roe cried.\n‹The painted doors of it!\nHis father made his money in tin.›\nThe whole yard laughed.\n— ‹Who?› asked Ruth.',
  )
})

test('a text that is broken at a width is not taken for the teller’s, wherever a line begins', () => {
  check(
    '— ‹We waited for the boat, and the boat came\nin the night without a light.\nIt stopped at the mole and nobody spoke, and\nthen the men on the mole all went home.›\n\n— ‹Did you?›',
  )
})
