#!/bin/sh
# Makes the English analyser model from the shared data, byte for byte: teacher, word classes,
# tagger, restyled news, network, relations once more, corrections of names. A run that was stopped goes on where it stopped.
# Use: rapporteur-bench/teacher/train-english.sh SHARED WORK   (about half an hour of one core, 5 GB)
set -eu
shared=$1
work=$2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
mkdir -p "$work"
"$root/bench" news-sample --treebank "$shared/data/ud/en_ewt-train.conllu.gz" "$shared/data/news" "$work"
mvn -q -f "$here/pom.xml" compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
for part in aside taught; do
  if [ ! -f "$work/$part.teacher" ]; then
    java -Xmx4500m -cp "$here/target/classes:$(cat "$work/classpath")" \
      org.rapporteur.teacher.Teacher "$work/$part.txt" "$work/$part.part"
    mv "$work/$part.part" "$work/$part.teacher"
  fi
done
BENCH_JAVA_OPTIONS=-Xmx5g "$root/bench" train "$shared/data/ud/en_ewt-train.conllu.gz" "$work/analyser.bin" \
  --news "$shared/data/news" --teacher "$work/taught.teacher" --aside "$work/aside.teacher" --work "$work/stages" \
  --names "$shared/data/ud/uner_en_ewt-dev.iob2.gz"
sha256sum "$work/analyser.bin"
