import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'

/** Runs a program of its own with these lines in it, and says what it wrote and how it ended. */
function ran(lines: string): string {
  const program = `
    import { quietly } from ${JSON.stringify(new URL('./quiet.ts', import.meta.url).href)}
    const failure = (stack) => Object.assign(new Error('failed'), { stack })
    ${lines}`
  try {
    return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch {
    return 'died'
  }
}

test('pdf-quiet: a failure of the library that nobody hears does not end the program', () => {
  assert.equal(
    ran(
      `await quietly(async () => { Promise.reject(failure('at x (file:///a/pdfjs.mjs:1:1)')) }); console.log('lived')`,
    ),
    'lived\n',
  )
})

test('pdf-quiet: a failure of anything else ends it as ever, or goes to who listens', () => {
  const fail = `await quietly(async () => { Promise.reject(failure('at x (file:///a/other.mjs:1:1)')) })`
  assert.equal(ran(`${fail}; console.log('lived')`), 'died')
  assert.equal(ran(`process.on('unhandledRejection', (e) => console.log(e.message)); ${fail}`), 'failed\n')
})

test('pdf-quiet: afterwards every failure counts again', () => {
  assert.equal(
    ran(
      `await quietly(async () => 1); Promise.reject(failure('at x (file:///a/pdfjs.mjs:1:1)')); setTimeout(() => console.log('lived'), 20)`,
    ),
    'died',
  )
})
