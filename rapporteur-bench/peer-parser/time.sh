#!/bin/sh
# Times CoreNLP on plain text, a paragraph a line. Fetches 480 MB under the GPL the first time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mvn -q -f "$here/pom.xml" compile dependency:build-classpath -Dmdep.outputFile="$here/target/classpath"
exec java -Xmx3g -cp "$here/target/classes:$(cat "$here/target/classpath")" org.rapporteur.peer.Peer "$1"
