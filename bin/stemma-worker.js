#!/usr/bin/env node
// One stage of the search for shared passages on rows, for clusters: src/worker/main.ts.
import { run } from '../dist/worker/main.js'

run(process.argv.slice(2))
