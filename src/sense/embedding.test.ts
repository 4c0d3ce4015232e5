import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { frameBefore, isQuestion, reportsIn } from './embedding.ts'
import type { FrameKind } from './frame-patterns.ts'
import type { Tongue } from './phrase.ts'

const frames: Readonly<Record<Tongue, Readonly<Record<FrameKind | 'none', readonly string[]>>>> = {
  en: {
    denied: [
      'I utterly deny that ',
      'I have never said that ',
      'He didn’t say that ',
      'Nobody in the town believes that ',
      'It would be a lie to say that ',
      'It is not true that ',
      'It is not the case that ',
      'There is no evidence that ',
      'I cannot accept that ',
      'It is a myth that ',
      'We reject the claim that ',
      'Far be it from me to say that ',
      'It does not follow that ',
      'Not that ',
      'I do not for a moment believe that ',
      'He left without saying that ',
      'I doubt whether ',
    ],
    reported: [
      'Critics say that ',
      'The mayor of the town claimed that ',
      'It is rumoured in the clubs that ',
      'According to the clerk, ',
      'He told the council that ',
      'It has been said that ',
      'Not long ago the mayor said that ',
      'Without his glasses the clerk said that ',
      'The enemies of the harbour claim ',
      'Our opponents have often argued that ',
      'He said on Monday that ',
    ],
    hypothetical: [
      'Suppose that ',
      'I dreamed that ',
      'If ',
      'Imagine that ',
      'I wish ',
      'Let us assume that ',
      'Even if ',
      'Unless ',
    ],
    questioned: [
      'Is it true that ',
      'Do you really believe that ',
      'He asked whether ',
      'The question is whether ',
      'Who says that ',
    ],
    ironic: ['One would think that ', 'They would have us believe that ', 'As if '],
    opined: ['I believe that ', 'I suppose that ', 'We hope that ', 'I think '],
    none: [
      '',
      'The gate that ',
      'It is true that ',
      'It is certain that ',
      'I know that ',
      'Nobody denies that ',
      'No one doubts that ',
      'I do not deny that ',
      'There is no doubt that ',
      'I have no doubt that ',
      'It cannot be denied that ',
      'Who can doubt that ',
      'I never forget that ',
      'The rope held, ',
      'He held the rope that ',
      'He wrote the book that ',
      'This means that ',
      'The boats came back and ',
      'The thief fled before ',
      'He is so poor that ',
      'No visitor is admitted to the tower ',
      'The visitor was admitted, ',
      'The boats were believed ',
    ],
  },
  de: {
    denied: [
      'Ich bestreite, dass ',
      'Ich glaube nicht, dass ',
      'Niemand behauptet, dass ',
      'Es ist nicht wahr, dass ',
      'Es trifft nicht zu, dass ',
      'Ich habe nie gesagt, daß ',
    ],
    reported: ['Der Müller behauptet, dass ', 'Kritiker sagen, ', 'Es heißt, dass ', 'Man sagt, '],
    hypothetical: ['Angenommen, ', 'Nehmen wir an, dass ', 'Wenn ', 'Ich träumte, dass '],
    questioned: ['Ist es wahr, dass ', 'Er fragte, ob '],
    ironic: ['Man könnte meinen, dass ', 'Als ob '],
    opined: ['Ich glaube, dass ', 'Ich hoffe, dass '],
    none: ['Niemand bestreitet, dass ', 'Es besteht kein Zweifel, dass ', 'Ich weiß, dass ', 'Das Tor, das '],
  },
  fr: {
    denied: [
      'Je nie que ',
      'Je ne crois pas que ',
      'Il est faux que ',
      'Il n’est pas vrai que ',
      'Personne ne dit que ',
    ],
    reported: ['Le maire affirme que ', 'Les critiques disent que ', 'On dit que ', 'Selon le greffier, '],
    hypothetical: ['Supposons que ', 'Si ', 'J’ai rêvé que '],
    questioned: ['Est-il vrai que ', 'Il demande si '],
    ironic: ['On croirait que ', 'Comme si '],
    opined: ['Je crois que ', 'Je pense que '],
    none: [
      'Nul ne doute que ',
      'Personne ne nie que ',
      'Je ne doute pas que ',
      'Je sais que ',
      'Il écrit le livre que ',
    ],
  },
}

describe('What stands right before a clause', () => {
  for (const [tongue, kinds] of Object.entries(frames) as [Tongue, (typeof frames)[Tongue]][])
    for (const [kind, list] of Object.entries(kinds))
      for (const before of list)
        it(`makes it ${kind} in ${tongue}: ${before}…`, () => {
          assert.equal(frameBefore(before, tongue)?.kind ?? 'none', kind)
        })
})

describe('A frame', () => {
  it('names whom it quotes, and not what stands before that', () => {
    for (const [before, subject] of [
      ['Critics say that ', 'critics'],
      ['The boats were late, and the mayor said that ', 'the mayor'],
      ['The boats came back because many critics of the mayor claimed that ', 'many critics of the mayor'],
      ['It is said that ', null],
      ['I believe that ', 'i'],
    ] as const)
      assert.equal(frameBefore(before, 'en')?.subject, subject, before)
  })

  it('gives its own words and none after them', () => {
    assert.equal(
      frameBefore('It rained. It would be a lie to say that ', 'en')?.words,
      'It would be a lie to say that',
    )
    assert.equal(frameBefore('As the clerk said, “', 'en')?.words, 'As the clerk said')
  })

  it('reaches no further back than a sentence is long', () => {
    assert.equal(frameBefore(`I deny that ${'the gate is shut and '.repeat(40)}`, 'en'), null)
  })
})

describe('Words inside a sentence', () => {
  it('put it into others’ mouths', () => {
    const phrases = (text: string, tongue: Tongue): string[] =>
      reportsIn(text, tongue).map(({ phrase }) => phrase)
    assert.deepEqual(phrases('The gate, it is said, was shut, or so they say.', 'en'), [
      'it is said',
      'so they say',
    ])
    assert.deepEqual(phrases('Das Tor war angeblich zu.', 'de'), ['angeblich'])
    assert.deepEqual(phrases('La porte, dit-on, était fermée.', 'fr'), ['dit-on'])
    assert.deepEqual(phrases('The gate was shut.', 'en'), [])
  })

  it('ask when the last mark asks', () => {
    for (const asked of ['Is it shut?', 'Is it shut?”', 'Is it shut?!', 'Is it shut? '])
      assert.ok(isQuestion(asked))
    for (const said of ['It is shut.', '“Is it shut?” he said.', '']) assert.ok(!isQuestion(said))
  })
})
