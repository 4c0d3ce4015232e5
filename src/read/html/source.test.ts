import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asHtml } from './source.ts'

const xhtml = (body: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${body}</html>`

test('elements that XHTML closes in their own tag get an end tag', () => {
  const { html } = asHtml(xhtml('<title/><p>a<a id="x" title="a > b"/>b<br/>c</p>'))
  assert.ok(html.includes('<title></title><p>a<a id="x" title="a > b"></a>b<br/>c</p>'))
})

test('CDATA is text, and the inner part of a DOCTYPE is none', () => {
  const source =
    '<?xml version="1.0"?><!DOCTYPE html [ <!ENTITY x "y"> ]><html xmlns="x"><p><![CDATA[a < b & c]]></p>'
  assert.equal(asHtml(source).html, '<html xmlns="x"><p>a &lt; b &amp; c</p>')
})

test('what stands in scripts and comments is left alone', () => {
  const body = '<script>if (a <b/> c) "</p>"</script><!-- <a/> -->'
  assert.ok(asHtml(xhtml(body)).html.includes(body))
})

test('HTML is taken as it is', () => {
  const source = '<!doctype html><p>a<a id="x"/>b'
  assert.equal(asHtml(source).html, source)
})

test('whatever is rewritten, each letter keeps its place', () => {
  const parts = fc.constantFrom(
    '<a/>',
    '<p>',
    '</p>',
    'x',
    'yz ',
    '<![CDATA[',
    ']]>',
    '<',
    '&',
    '"',
    '<!--',
    '-->',
    '<?',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
      const source = xhtml(all.join(''))
      const { html, atOf } = asHtml(source)
      for (let i = 0; i < html.length; i++) if (/[xyz]/.test(html[i]!)) assert.equal(source[atOf(i)], html[i])
    }),
  )
})
