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

/** The verses that a stretch cites: "1 Cor. 13:4", "Ps 23,1". */
export function versesIn(stretch: string): Verse[] {
  return patterns
    .flatMap((pattern) =>
      Array.from(stretch.matchAll(pattern), (match) => ({
        from: match.index,
        to: match.index + match[0].length,
        book: match[1]!,
        verse: match[2]!,
      })),
    )
    .sort((a, b) => a.from - b.from)
}
