import { defineConfig } from 'vite'

// The names of the built files hold a hash of what is in them and of nothing else, so that the same source gives the
// same bytes. Nothing is inlined: the server's content security policy allows files of its own and no data.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic' } },
})
