import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

const root = join(import.meta.dirname, '../..')
const options = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--importMemory']

/** Compiles the kernels of src/kernel/assembly: the source of the module that stands in src/kernel/module.ts. */
export async function builtModule(): Promise<string> {
  let built: Uint8Array | string = ''
  const { error, stderr } = await main(
    ['src/kernel/assembly/kernels.ts', '--baseDir', root, '--outFile', 'kernels.wasm', ...options],
    { writeFile: (_name, contents) => void (built = contents) },
  )
  if (error) throw new Error(`The kernels do not compile.\n${stderr.toString()}`)
  const lines =
    Buffer.from(built)
      .toString('base64')
      .match(/.{1,100}/g) ?? []
  return [
    '// Made by `npm run kernels` from the AssemblyScript in src/kernel/assembly. Do not edit.',
    '',
    '/** The kernels as WebAssembly, in Base64. */',
    'export const module = `',
    ...lines,
    '`',
    '',
  ].join('\n')
}
