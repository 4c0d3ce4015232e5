import { closeSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Spill } from '../index.ts'

/** Where a partition's blocks lie: a file's descriptor, an offset, a length, and again. */
export type Extents = Map<number, number[]>

/** A spill on disk, in one file that is gone when the process is, however it ends. */
export interface SpillFile extends Spill {
  readonly descriptor: number
  /** What was written since this was asked for last. */
  takeExtents(): Extents
  close(): void
}

let opened = 0

/** Opens a new spill file in a folder. */
export function openSpillFile(folder: string): SpillFile {
  const path = join(folder, `spill-${process.pid}-${opened++}`)
  const descriptor = openSync(path, 'wx+')
  // Where the system allows it, the file loses its name at once and its room with its descriptor.
  const isNameless = process.platform !== 'win32'
  if (isNameless) rmSync(path)
  const close = (): void => {
    closeSync(descriptor)
    if (!isNameless) rmSync(path, { force: true })
  }
  return { ...spillInto(descriptor, 0), close }
}

/** A spill at the end of a file that others have opened, from `from` on. */
export function spillInto(descriptor: number, from: number): Omit<SpillFile, 'close'> {
  let extents: Extents = new Map()
  let at = from
  return {
    descriptor,
    write: (partition, bytes) => {
      for (let written = 0; written < bytes.length; )
        written += writeSync(descriptor, bytes, written, bytes.length - written, at + written)
      const known = extents.get(partition)
      if (known) known.push(descriptor, at, bytes.length)
      else extents.set(partition, [descriptor, at, bytes.length])
      at += bytes.length
    },
    read: (partition) => {
      const bytes = readExtents(extents.get(partition) ?? [])
      extents.delete(partition)
      // What has all been read makes room for what comes.
      if (extents.size === 0) ftruncateSync(descriptor, (at = from))
      return bytes
    },
    takeExtents: () => {
      const taken = extents
      extents = new Map()
      return taken
    },
  }
}

/** The bytes of a partition in one piece, in the order of its extents. */
export function readExtents(extents: readonly number[]): Uint8Array {
  let length = 0
  for (let i = 2; i < extents.length; i += 3) length += extents[i]!
  const bytes = new Uint8Array(length)
  let filled = 0
  for (let i = 0; i < extents.length; i += 3) {
    const [descriptor, at, size] = [extents[i]!, extents[i + 1]!, extents[i + 2]!]
    for (let read = 0; read < size; ) {
      const count = readSync(descriptor, bytes, filled + read, size - read, at + read)
      if (count === 0) throw new RangeError(`Cannot read ${size} bytes at ${at} of a spill: it is cut short`)
      read += count
    }
    filled += size
  }
  return bytes
}
