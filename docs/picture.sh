#!/bin/sh
# Makes docs/dossier.png, a picture of the dossier of the sample pages. The README's picture of the desk, docs/desk.png,
# is what DeskBrowserTest leaves in rapporteur-app/target/desk/02-question.png.
# Needs chromium (Debian: apt-get install chromium).
set -eu

cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
./rapporteur demo --output "$folder/dossier.html" >/dev/null
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1400,1500 \
  --screenshot=docs/dossier.png "file://$folder/dossier.html" >/dev/null 2>&1
ls -l docs/dossier.png
