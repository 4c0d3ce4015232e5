// Where in the memory everything lies. The same numbers stand in ../bench.ts.

/** An entry of eight bytes a character up to U+1FFFF, filled by the host as characters are met; see `scan.ts`. */
export const TABLE: usize = 0x10000
/** The entry of the last character beyond the table that was asked for. */
export const BEYOND: usize = TABLE + 0x20000 * 8
/** The key of the last character whose key does not fit an entry. */
export const SPELLED: usize = BEYOND + 16
/** Lengths in bytes of the words that are not yet hashed. */
export const SIZES: usize = SPELLED + 112
/** Words that are hashed together; there is room for one window and one round more. */
export const BATCH: u32 = 1024
/** Where each letter stands in a pattern: a word of 64 bits a code, zero between two calls. */
export const STANDS: usize = SIZES + 8 * 1024
/** Rows of scores, and what `extend` answers. */
export const ROWS: usize = STANDS + 256 * 8
/** Words of 32 bits: score, letters of a, letters of b, where the last band began in a and in b. */
export const ANSWER: usize = ROWS + 0x1000
/** The texts, from here to the end of the memory. */
export const TEXTS: usize = 0x120000
