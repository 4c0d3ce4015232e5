#!/usr/bin/env bash
# Runs test/spark on a Spark in local mode: the one on the path or in SPARK_HOME, or else one from PyPI in a folder for
# temporary files, kept for the next time. Java 17 comes from Debian where it is missing and may be installed.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v java > /dev/null; then
  echo 'There is no Java here, and Spark needs it: installing openjdk-17-jre-headless.' >&2
  apt-get install -qq -y openjdk-17-jre-headless > /dev/null
fi
if [ -z "${SPARK_HOME:-}" ] && ! command -v spark-sql > /dev/null; then
  spark="${TMPDIR:-/tmp}/stemma-spark-4.3.0"
  if [ ! -x "$spark/bin/spark-sql" ]; then
    echo "There is no Spark here: installing pyspark 4.3.0 into $spark." >&2
    python3 -m venv "$spark"
    "$spark/bin/pip" install --quiet pyspark==4.3.0
  fi
  export PATH="$spark/bin:$PATH"
fi
npm run -s build
exec node --test --test-isolation=none test/spark/spark.ts
