#!/bin/sh
# Times CoreNLP on plain text, a paragraph a line; with "quotes" first, the whole reading of articles
# beside its quotations, on lines of {"id", "text"}. Wants the built product; fetches 480 MB under the GPL the first time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mvn -q -f "$here/pom.xml" compile dependency:build-classpath -Dmdep.outputFile="$here/target/classpath"
main=Peer
if [ "$1" = quotes ]; then
  main=QuoteSpeed
  shift
fi
exec java -Xmx5g -cp "$here/target/classes:$(cat "$here/target/classpath")" "org.rapporteur.peer.$main" "$1"
