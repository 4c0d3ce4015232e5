#!/usr/bin/env bash
# Makes the pictures in docs/ from the example case, with Debian's Chromium (or what CHROMIUM names).
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node bin/stemma.js check examples/draft.md --sources examples/sources --library "$work/library" --report "$work/report.html" --fail-on never --quiet > /dev/null
"${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
  --disable-component-update --disable-sync --user-data-dir="$work/profile" --window-size=1100,1300 \
  --screenshot=docs/report.png "file://$work/report.html" 2> /dev/null
