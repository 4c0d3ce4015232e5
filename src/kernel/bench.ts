import { characterOf } from '../index.ts'
import { module } from './module.ts'

/** What the kernels export; all numbers are bytes of the memory, or counts. */
interface Exports {
  scan(text: number, length: number, cuts: number, cutsEnd: number, at: number, hash: number): number
  distance(pattern: number, size: number, text: number, length: number): number
  extend(a: number, turned: number, bLength: number): void
  turn(from: number, length: number, to: number): void
}

interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** Of WebAssembly what is used here: neither Node's types nor the language's own have it. */
interface Machine {
  validate(bytes: Uint8Array): boolean
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
  readonly Memory: new (size: { readonly initial: number }) => Memory
}

const PAGE = 0x10000
// As in assembly/places.ts.
const TABLE = 0x10000
const BEYOND = TABLE + 0x20000 * 8
const SPELLED = BEYOND + 16
const ANSWER = SPELLED + 112 + 8 * 1024 + 256 * 8 + 0x1000
const TEXTS = 0x120000
/** Bytes of a key that an entry may hold: with three that wait, they fit into eight. */
const KEY = 4
const TOO_LONG = 15

/** The memory that the kernels work on. A class because it grows, and all views of it are then made anew. */
export class Bench {
  readonly start: number = TEXTS
  readonly kernels: Exports
  readonly #memory: Memory
  #bytes: Uint8Array
  answer: Int32Array

  /** Null where the machine has no WebAssembly with SIMD. */
  static open(): Bench | null {
    const machine = (globalThis as { readonly WebAssembly?: Machine }).WebAssembly
    const bytes = Uint8Array.from(atob(module), (letter) => letter.charCodeAt(0))
    return machine?.validate(bytes) ? new Bench(machine, bytes) : null
  }

  private constructor(machine: Machine, bytes: Uint8Array) {
    this.#memory = new machine.Memory({ initial: TEXTS / PAGE + 1 })
    this.#bytes = new Uint8Array(this.#memory.buffer)
    this.answer = new Int32Array(this.#memory.buffer, ANSWER, 5)
    const scan = {
      learn: (point: number): void => this.#learn(point >>> 0),
      spellOut: (point: number): number => this.#spellOut(point >>> 0),
    }
    const instance = new machine.Instance(new machine.Module(bytes), { env: { memory: this.#memory }, scan })
    this.kernels = instance.exports as Exports
  }

  get buffer(): ArrayBuffer {
    return this.#memory.buffer
  }

  /** Makes the memory reach to `end` at least. */
  reach(end: number): void {
    const pages = Math.ceil((end - this.#bytes.length) / PAGE)
    if (pages <= 0) return
    this.#memory.grow(pages)
    this.#bytes = new Uint8Array(this.#memory.buffer)
    this.answer = new Int32Array(this.#memory.buffer, ANSWER, 5)
  }

  write(bytes: Uint8Array, at: number): void {
    this.#bytes.set(bytes, at)
  }

  fill(byte: number, from: number, to: number): void {
    this.#bytes.fill(byte, from, to)
  }

  #learn(point: number): void {
    const { kind, key } = characterOf(point)
    const place = point < 0x20000 ? TABLE + point * 8 : BEYOND
    const long = key.length > KEY
    this.#bytes[place] = kind | ((long ? TOO_LONG : key.length) << 4)
    for (let i = 0; i < KEY; i++) this.#bytes[place + 1 + i] = long ? 0 : (key[i] ?? 0)
  }

  #spellOut(point: number): number {
    const { key } = characterOf(point)
    this.#bytes.set(key, SPELLED)
    return key.length
  }
}
