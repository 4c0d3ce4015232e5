import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Bytes } from '../index.ts'

/** A file that is read by position. Keeps a descriptor until it is closed. */
export interface SegmentFile extends Bytes {
  close(): void
}

export function openSegmentFile(path: string): SegmentFile {
  const descriptor = openSync(path, 'r')
  const { size } = fstatSync(descriptor)
  return {
    length: size,
    read: (at, length, into) => {
      // Not from Buffer's pool: the numbers in it are looked at four bytes at a time.
      const bytes = into?.subarray(0, length) ?? new Uint8Array(length)
      for (let read = 0; read < length; ) {
        const count = readSync(descriptor, bytes, read, length - read, at + read)
        if (count === 0)
          throw new RangeError(`Cannot read ${length} bytes at ${at} of ${path}: it has ${size}`)
        read += count
      }
      return bytes
    },
    close: () => closeSync(descriptor),
  }
}

/** Writes a file so that it is there whole or not at all: beside its place first, synced, then renamed. */
export function writeWhole(path: string, pieces: readonly Uint8Array[]): void {
  const beside = `${path}.part`
  const descriptor = openSync(beside, 'w')
  try {
    for (const piece of pieces)
      for (let written = 0; written < piece.length; ) written += writeSync(descriptor, piece, written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(beside, path)
  syncFolder(dirname(path))
}

// A rename is only as safe as the folder that records it. Windows has no such thing to sync.
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
