import type { Span } from '../../text/span.ts'

/** A verse as it is cited, in spans of the stretch that it was found in. */
export interface Verse extends Span {
  readonly book: string
  /** "13:4", "23,1": chapter and verse as written. */
  readonly verse: string
}

// Books by their names and short forms in English, German and French. Those that are also words ("Am", "So", "Is") are
// left out.
const named =
  'Genesis Exodus Leviticus Numbers Deuteronomy Joshua Judges Ruth Samuel Kings Chronicles Ezra Nehemiah Esther Job Psalms? Proverbs Ecclesiastes Isaiah Jeremiah Lamentations Ezekiel Daniel Hosea Joel Amos Obadiah Jonah Micah Nahum Habakkuk Zephaniah Haggai Zechariah Malachi Matthew Mark Luke John Acts Romans Corinthians Galatians Ephesians Philippians Colossians Thessalonians Timothy Titus Philemon Hebrews James Peter Jude Revelation'
const short =
  'Gen Exod? Lev Num Deut Josh Judg Sam Kgs Chron Neh Esth Ps Pss Prov Eccl Isa Jer Lam Ezek Dan Hos Obad Mic Nah Hab Zeph Hag Zech Mal Matt Mt Mk Lk Jn Rom Cor Gal Eph Phil Col Thess Tim Tit Phlm Heb Jas Pet Rev ' +
  'Mose Mos Dtn Jos Ri Rut Kön Chr Esra Est Hiob Ijob Psalm Spr Koh Pred Hld Jes Klgl Ez Hes Jona Zef Sach Joh Johannes Matthäus Markus Lukas Apg Röm Römer Kor Korinther Galater Epheser Kolosser Hebr Hebräer Jak Jakobus Petr Jud Offb ' +
  'Gn Lv Nb Dt Jg Rt Ct Qo Pr Jb Psaume Jr Lm Dn Os Jl Mc Lc Matthieu Luc Ac Actes Rm Romains Co Corinthiens Ep Ph Th Tm Tt Jc Ap Apocalypse Sir Tob Wis Weish Sg Bar Macc Makk'
const any = `${named} ${short}`.split(' ').join('|')
const ordinal = '(?:(?:[1-5]|I{1,3}|First|Second|Third)\\.?\\s?)?'
const verse = '(\\d{1,3}\\s?:\\s?\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3}(?::\\d{1,3})?)?[ab]?(?:\\s?ff?\\.)?)'
const comma = '(\\d{1,3}\\s?[,.]\\s?\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?[ab]?(?:\\s?ff?\\.)?)'
const patterns = [
  new RegExp(`(?<![\\p{L}\\p{N}]|\\d\\s)(${ordinal}(?:${any})\\.?)\\s?${verse}(?![\\d\\p{L}])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d\\s)(${ordinal}(?:${short.split(' ').join('|')})\\.?)\\s?${comma}(?![\\d\\p{L}])`,
    'gu',
  ),
]

const koran = "(?:Qur[’'ʾ]?[aā]n|Koran|Coran|Sur(?:ah?|e)|Sourate)"
// Works that are cited by book and line, whatever the edition; those whose short forms are words have their point.
const byLine =
  'Iliad Ilias Iliade Odyssey Odyssee Odyssée Aeneid Aeneis Énéide Georgics Eclogues Metamorphoses Theogony Histories Annals Anabasis Confessions Herodotus Thucydides Livy Polybius Il\\. Od\\. Aen\\. Georg\\. Ecl\\. Met\\. Theog\\. Hist\\. Ann\\. Anab\\. Conf\\. Hdt\\. Thuc\\. Liv\\. Polyb\\. Att\\. Fam\\. Ep\\. Carm\\. Sat\\. Inf\\. Purg\\. Par\\. Inferno Purgatorio Paradiso'
// Plato and Aristotle by the pages and columns of the old prints.
const byColumn =
  'Republic Politeia République Laws Nomoi Apology Apologie Phaedo Phaidon Phaedrus Phaidros Symposium Symposion Timaeus Timaios Theaetetus Gorgias Meno Menon Crito Kriton Protagoras Sophist Statesman Cratylus Parmenides Euthyphro Philebus Metaphysics Metaphysik Ethics Politics Politik Poetics Poetik Rhetoric Rhetorik Physics Physik Categories Rep\\. R\\. Resp\\. Leg\\. Apol\\. Phd\\. Phdr\\. Symp\\. Tim\\. Tht\\. Theaet\\. Gorg\\. Prot\\. Soph\\. Crat\\. Parm\\. Phlb\\. Metaph\\. Met\\. Nic\\. NE EN Pol\\. Poet\\. Rhet\\. Phys\\. Cat\\. anima an\\.'
const either = (words: string): string => words.split(' ').join('|')
const roman = '[IVXLC]{1,6}|[ivxl]{1,5}'
const lines = `((?:\\d{1,3}|${roman})(?:\\.\\s?|,\\s?|\\s)\\d{1,4}(?:[.,]\\d{1,4})?(?:\\s?[-–]\\s?\\d{1,4})?)`
const column = '(\\d{1,4}[a-f]\\d{0,2}(?:\\s?[-–]\\s?\\d{0,4}[a-f]?\\d{0,2})?)'
const classics = [
  new RegExp(`(?<![\\p{L}\\p{N}])(${koran})\\s?${verse}(?![\\d\\p{L}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(${koran})\\s?${comma}(?![\\d\\p{L}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(${either(byLine)}),?\\s${lines}(?![\\d\\p{L}])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])((?:Nicomachean\\s|Eudemian\\s|Eth\\.\\s|De\\s)?(?:${either(byColumn)})),?\\s(?:(?:${roman}),\\s)?${column}(?![\\d\\p{L}])`,
    'gu',
  ),
  // Any play by act, scene and line: "Hamlet 3.1.56".
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’']+(?:\s(?:of\s|the\s|and\s)*\p{Lu}[\p{L}’']+){0,3}),?\s((?:\d|[IVX]{1,3})[.,]\s?(?:\d{1,2}|[ivx]{1,4})[.,]\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?![\d\p{L}./-])/gu,
]

/** The verses and lines that a stretch cites: "1 Cor. 13:4", "Ps 23,1", "Iliad 2.204", "Rep. 514a". */
export function versesIn(stretch: string): Verse[] {
  return [...patterns, ...classics]
    .flatMap((pattern) =>
      Array.from(stretch.matchAll(pattern), (match) => ({
        from: match.index,
        to: match.index + match[0].length,
        book: match[1]!,
        verse: match[2]!,
      })),
    )
    .sort((a, b) => a.from - b.from)
    .filter(({ from }, i, all) => i === 0 || from >= all[i - 1]!.to)
}
