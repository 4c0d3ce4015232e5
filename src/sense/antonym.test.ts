import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { oppositionOf } from './antonym.ts'
import type { Tongue } from './phrase.ts'

const pairs: Readonly<Record<Tongue, Readonly<Record<'opposite' | 'denied' | 'none', string>>>> = {
  en: {
    opposite:
      'harder/softer increase/decrease rose/fell always/never more/less won/lost before/after guilty/innocent Rich/poor heavy/light victory/defeat remembered/forgot',
    denied:
      'constitutional/unconstitutional possible/impossible legal/illegal regular/irregular agree/disagree honest/dishonest moral/immoral careful/careless harm/harmless normal/abnormal fortune/misfortune payment/non-payment sufficient/insufficient just/unjust appeared/disappeared locked/unlocked',
    none: 'come/income form/inform part/impart deed/indeed able/table valuable/invaluable sure/sure till/until less/unless cover/discover course/discourse press/impress port/import prove/improve side/inside land/inland vest/invest act/enact take/mistake chief/mischief use/abuse pose/impose tent/intent plant/implant play/display gate/boat flammable/inflammable hard/hardy',
  },
  de: {
    opposite: 'immer/nie mehr/weniger gestiegen/gefallen Krieg/Frieden mit/ohne',
    denied: 'möglich/unmöglich sicher/unsicher zufrieden/unzufrieden achten/missachten formell/informell',
    none: 'dem/indem Fall/Unfall ter/unter Stand/instand Rat/Unrat der/Ader nen/innen heimlich/unheimlich Kosten/Unkosten',
  },
  fr: {
    opposite: 'toujours/jamais avec/sans hausse/baisse accepté/refusé',
    denied:
      'possible/impossible légal/illégal content/mécontent heureux/malheureux ordre/désordre égal/inégal',
    none: 'former/informer dames/mesdames part/départ gré/malgré pris/mépris montrer/démontrer finir/définir',
  },
}

describe('Two words', () => {
  for (const [tongue, kinds] of Object.entries(pairs) as [Tongue, (typeof pairs)[Tongue]][])
    for (const [kind, list] of Object.entries(kinds))
      for (const pair of list.split(' '))
        it(`are ${kind === 'none' ? 'no opposites' : kind} in ${tongue}: ${pair}`, () => {
          const [a, b] = pair.split('/') as [string, string]
          const expected = kind === 'none' ? null : kind
          assert.equal(oppositionOf(a, b, tongue), expected)
          assert.equal(oppositionOf(b, a, tongue), expected)
        })
})
