import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draw, marked } from '../../test/kit/marked.ts'
import { bondsIn, contrastsIn } from './condition.ts'
import type { Tongue } from './phrase.ts'

const bonds: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The boats sail ‹if› the wind is fair.',
    '‹Unless› it rains, the boats sail.',
    'They may fish, ‹provided that› they pay.',
    'The sale is ‹subject to› the mayor’s assent.',
    'The gate is shut ‹until› dawn.',
    'Tenants may fish ‹where the law allows› it.',
    'The road is mended ‹where necessary›.',
    '‹Where› the notice comes too late, the district pays.',
    'He asked where the lamp was.',
    'The mill stands where the river bends.',
    '‹Once› he has paid, he may fish.',
    'All boats sailed ‹except› the smallest.',
    'All sailed, ‹save› one.',
    '‹As long as› it rains, the well is full.',
    'He walks as if he were lame.',
    'The boats sail whether or not it rains.',
    'The boats sail even if it rains.',
    'The mayor asked if the boats had come.',
    'I wonder if the boats have come.',
    'The boats, if anything, came early.',
    'She was once a sailor.',
    'At once the gate was shut.',
    'They save coal in winter and money in summer.',
    'By providing nets the guild helped them.',
    'Where is the lamp?',
    'He had to till the field; the till was empty.',
    'The rope is as long as a mast.',
    'The knife was stiff and the life was rife.',
  ],
  de: [
    'Die Boote fahren, ‹wenn› der Wind gut ist.',
    'Er zahlt, ‹es sei denn›, das Boot sinkt.',
    'Sie dürfen fischen, ‹sofern› sie zahlen.',
    'Das Tor bleibt zu, ‹bis› der Müller kommt.',
    'Alle Boote ‹außer› dem kleinsten fuhren.',
    'Er geht, als ob er lahm wäre.',
    'Die Boote fahren, auch wenn es regnet.',
    'Von Montag bis Freitag ist das Tor offen.',
    'Der Antrag wurde angenommen.',
    '‹Angenommen›, das Boot sinkt.',
  ],
  fr: [
    'Les bateaux partent ‹si› le vent est bon.',
    'Les bateaux partent ‹s’il› fait beau.',
    'Ils peuvent pêcher, ‹pourvu que› le maire le veuille.',
    'Tous partirent ‹sauf› le plus petit.',
    '‹À moins que› le vent ne tombe, ils partent.',
    'Il marche comme si le sol brûlait.',
    'Le bateau est si petit que personne ne le voit.',
    'Ils partent même si le vent tombe.',
    'Le maire demande si le bateau est parti.',
    'Il revint sain et sauf.',
  ],
}

describe('Conditions and exceptions', () => {
  for (const [tongue, drawings] of Object.entries(bonds) as [Tongue, string[]][])
    for (const drawing of drawings)
      it(`are found in ${tongue}: ${drawing}`, () => {
        const { text } = marked(drawing)
        assert.equal(draw(text, bondsIn(text, tongue)), drawing)
      })

  it('are told apart', () => {
    const kinds = bondsIn('If it rains, all boats except one stay.', 'en').map(({ kind }) => kind)
    assert.deepEqual(kinds, ['condition', 'exception'])
  })
})

const contrasts: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'The gate is shut, ‹but› the door is open.',
    '‹Although› it rained, the boats sailed.',
    'It rained; ‹however›, the boats sailed.',
    'It rained, ‹yet› the boats sailed.',
    '‹Still›, the boats sailed.',
    'The boats sailed ‹even if› it rained.',
    'The boats have not yet sailed.',
    'The gate is still open.',
    'Nothing but the mast was left.',
    'One cannot but admire it.',
    'The butter was on the button.',
  ],
  de: [
    'Das Tor ist zu, ‹aber› die Tür ist offen.',
    '‹Obwohl› es regnete, fuhren die Boote.',
    'Die Boote fuhren, ‹doch› der Wind fiel.',
    'Komm doch mit.',
  ],
  fr: [
    'La porte est fermée, ‹mais› la fenêtre est ouverte.',
    '‹Bien que› la pluie tombe, ils partent.',
    'La montre est en or, et l’or est cher.',
    '‹Or›, la porte était fermée.',
  ],
}

describe('Contrasts', () => {
  for (const [tongue, drawings] of Object.entries(contrasts) as [Tongue, string[]][])
    for (const drawing of drawings)
      it(`are found in ${tongue}: ${drawing}`, () => {
        const { text } = marked(drawing)
        assert.equal(draw(text, contrastsIn(text, tongue)), drawing)
      })

  it('are found where they stand alone, as an edit gives them', () => {
    assert.equal(contrastsIn(' still ', 'en').length, 1)
  })
})
