import { editsBetween } from '../../match/letters.ts'

/** How two words that are nearly the same differ; null when they are two words. */
export type Variant = 'scan' | 'spelling' | 'inflection' | 'typo'

// What worn type and a scanner take for one another: every class is written as its first member. Signs before letters,
// so that "rn" is tried as "m" before its "r" is looked at alone.
const confusions: readonly (readonly [RegExp, string])[] = [
  [/rn|nn|in(?=[^g]|$)/g, 'm'],
  [/cl|ci/g, 'd'],
  [/vv/g, 'w'],
  [/li|ii|lı/g, 'h'],
  [/[1!|i]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/8|h/g, 'b'],
  [/ſ|t/g, 'f'],
  [/e/g, 'c'],
  [/n/g, 'u'],
  [/[9q]/g, 'g'],
]

// Umlauts written out, old German spelling, vowels that earlier printers set as they liked.
const umlauts: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/kk/g, 'ck'],
  [/ieren$/g, 'iren'],
]

// How printers spelled before there was a rule. Too loose for a modern text, where "peace" is not "piece".
const archaic: readonly (readonly [RegExp, string])[] = [
  [/uu/g, 'w'],
  [/dg/g, 'g'],
  [/(?<=.)ou(?=.)/g, 'o'],
  [/ie|ee|ea|ei|ey/g, 'e'],
  [/oa|oe|oo/g, 'o'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
  [/(?<=[^aeiou])e(?=s?$)/g, ''],
  [/(?<=o)e$/g, ''],
]

// One letter or two where usage has changed or differs between countries; each rule maps both sides to one form.
const usages: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s|ed|ing|able|ite|ed|er|ful|less|ly|y)/g, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation|er)/g, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/g, 'yz'],
  [/(?<=[bcgmpt])re(?=$|s$|d$)/g, 'er'],
  [/ence(?=$|s$)/g, 'ense'],
  [/ae|oe/g, 'e'],
  [/ll/g, 'l'],
  [/tt/g, 't'],
  [/mme$/g, 'm'],
  [/ogue(?=$|s$)/g, 'og'],
  [/ck$|c$/g, 'k'],
  [/^en/g, 'in'],
  [/ph/g, 'f'],
  [/y/g, 'i'],
  [/(?<=[^aeiou])e$/g, ''],
  [/gement|gment/g, 'gement'],
  [/x(?=ion)/g, 'ct'],
  [/th(?=or|ür|un|eil|al)/g, 't'],
]

// Forms of one old word that no rule reaches; by key.
const oldForms: ReadonlyMap<string, string> = new Map(
  (
    'shew show,shewn shown,shewed showed,shews shows,shewing showing,gaol iail,gaoler iailer,burthen burden,murther murder,' +
    'cloaths clothes,chuse choose,chuses chooses,compleat complete,publick public,antient ancient,oeconomy economy,stile style,' +
    'surprize surprise,encrease increase,entire intire,hath has,doth does,ye the,yt that,wch which,wth with,spake spoke,brake broke,' +
    'sate sat,lanthorn lantern,wagon waggon,grey gray,programme program,tyre tire,kerb curb,plough plow,cheque check,' +
    'seyn sein,sey sei,bey bei,beyde beide,frey frei,drey drei,zwey zwei,giebt gibt,gieng ging,fieng fing,hieng hing,' +
    'thur tur,thal tal,thun tun,that tat,thor tor,theil teil,todt tot,todten toten,brod brot,waaren waren,maass mass,' +
    'wol wohl,ia ja,iedoch jedoch,etoit etait,avoit avait,etoient etaient,avoient avaient,francois francais,tems temps,enfans enfants'
  )
    .split(',')
    .flatMap((pair) => {
      const [old, now] = pair.split(' ').map((word) => word.replaceAll('v', 'u').replaceAll('j', 'i'))
      return [
        [`${old} ${now}`, now!],
        [`${now} ${old}`, now!],
      ] as [string, string][]
    }),
)
// One verb's forms for one and for many: a quoter who mends the grammar changes one for the other.
const numbers: ReadonlySet<string> = new Set(
  'was were,is are,has haue,do does,dont doesnt,wasnt werent,isnt arent,a an,this these,that those'
    .split(',')
    .flatMap((pair) => {
      const [one, many] = pair.split(' ')
      return [`${one} ${many}`, `${many} ${one}`]
    }),
)

const endings: Readonly<Record<string, RegExp>> = {
  en: /(?:'s|s|es|ed|d|e|ing|er|est|ly|n|en)$/,
  de: /(?:er|est|n|en|e|t|te|ten|st|em|es|s)$/,
  fr: /(?:er|ez|es|e|ent|s|ant|ai|ait|aient|ons|ee|ees)$/,
}

/** Judges two words by their keys (see text/word.ts), which are not equal. Symmetrical. */
export function variantOf(a: string, b: string, language: string | null = 'en'): Variant | null {
  if (/\d/.test(a) || /\d/.test(b)) return isMisreadFigure(a, b) ? 'scan' : null
  if (oldForms.has(`${a} ${b}`) || isRespelled(a, b)) return 'spelling'
  if (numbers.has(`${a} ${b}`)) return 'inflection'
  const [here, there] = [stemOf(a, language), stemOf(b, language)]
  if (here === there && here.length >= 3) return 'inflection'
  if (isScan(a, b)) return 'scan'
  return isTypo(a, b) ? 'typo' : null
}

function isRespelled(a: string, b: string): boolean {
  return [usages, umlauts].some((rules) => respelled(a, rules) === respelled(b, rules))
}

/** Whether two words are one in the spelling of a time without rules; for old texts only. */
export function isArchaic(a: string, b: string): boolean {
  return oldForms.has(`${a} ${b}`) || respelled(a, archaic) === respelled(b, archaic)
}

/** Whether a scanner could have read one for the other. */
function isScan(a: string, b: string): boolean {
  return respelled(a, confusions) === respelled(b, confusions)
}

/** Letters that stand for figures: "l926", "2.3O", "1t". */
function isMisreadFigure(a: string, b: string): boolean {
  const figures = (word: string): string =>
    word
      .replace(/[lij|]/g, '1')
      .replace(/o/g, '0')
      .replace(/s/g, '5')
      .replace(/b/g, '8')
      .replace(/z/g, '2')
  const mixed = (word: string): boolean => /\d/.test(word) && /[a-z]/.test(word)
  return (mixed(a) || mixed(b) || a.length === 1) && figures(a) === figures(b)
}

function respelled(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((spelled, [pattern, form]) => spelled.replace(pattern, form), word)
}

function stemOf(word: string, language: string | null): string {
  const bare = word.replace(endings[(language ?? 'en').slice(0, 2)] ?? endings.en!, '').replace(/ie?$/, 'y')
  return bare.length >= 3 ? bare.replace(/(.)\1$/, '$1') : word
}

// Two neighbouring letters that changed places, or one that was doubled, dropped or slipped in, inside a long word.
function isTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0]) return false
  if (editsBetween(a, b) === 1) return a.length !== b.length
  return (
    a.length === b.length && [...a].sort().join('') === [...b].sort().join('') && editsBetween(a, b) === 2
  )
}
