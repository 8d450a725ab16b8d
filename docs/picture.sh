#!/bin/sh
# Makes docs/dossier.png, the picture in the README, from the dossier of the sample pages.
# Needs chromium (Debian: apt-get install chromium).
set -eu

cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
./rapporteur demo --output "$folder/dossier.html" >/dev/null
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1400,1500 \
  --screenshot=docs/dossier.png "file://$folder/dossier.html" >/dev/null 2>&1
ls -l docs/dossier.png
