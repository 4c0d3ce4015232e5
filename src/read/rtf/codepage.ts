/** The code page that a font's character set stands for; 1 is whatever the document has. */
const ofCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  89: 10007,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 850,
}

const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  28597: 'iso-8859-7',
  65001: 'utf-8',
}

/** The upper half of code page 850, which DOS wrote in Western Europe; 437 is close to it in the letters. */
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** The code page of a `\fcharset`, or null where the font has the document's own. */
export function codePageOf(charset: number): number | null {
  return ofCharset[charset] ?? null
}

/** The characters of bytes in a code page; Windows-1252 for one that we do not know. */
export function decodeBytes(bytes: readonly number[], codePage: number): string {
  if (codePage === 850 || codePage === 437 || codePage === 858)
    return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : dos[byte - 0x80])).join('')
  return decoderOf(codePage).decode(Uint8Array.from(bytes))
}

/** Whether a byte is the first half of a character. */
export function isLead(byte: number, codePage: number): boolean {
  if (codePage !== 932 && codePage !== 936 && codePage !== 949 && codePage !== 950) return false
  // Half-width katakana take one byte.
  if (codePage === 932 && byte >= 0xa0 && byte <= 0xdf) return false
  return byte >= 0x81 && byte <= 0xfe
}

type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<number, Decoder>()

function decoderOf(codePage: number): Decoder {
  let decoder = decoders.get(codePage)
  if (!decoder) {
    const windows = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252'
    decoder = new TextDecoder(labels[codePage] ?? windows)
    decoders.set(codePage, decoder)
  }
  return decoder
}

/** The language of a Windows locale number, by its lower ten bits. */
export function languageOfLocale(locale: number): string | null {
  return languages[(locale & 0x3ff) - 1] || null
}

// In the order of Windows' numbers, from 1.
const languages =
  'ar bg ca zh cs da de el en es fi fr he hu is it ja ko nl no pl pt rm ro ru hr sk sq sv th tr ur id uk be sl et lv lt tg fa vi hy az eu hsb mk st ts tn ve xh zu af ka fo hi mt se ga yi ms kk ky sw tk uz tt bn pa gu or ta te kn ml as mr sa mn bo cy km lo my gl'.split(
    ' ',
  )
