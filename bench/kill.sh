#!/usr/bin/env bash
# kill -9 of the program and of the database under 64 clients. Usage: bench/kill.sh [times=20] [port=18099]
# Makes its own demo county in a temporary folder, prints a table, exits 1 when anything acknowledged is lost or doubled.
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-20}; port=${2:-18099}; data=$(mktemp -d)
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then java=$home/bin/java; break; fi
done
[ -n "${java:-}" ] || { echo "JDK 25 is needed" >&2; exit 1; }
trap './daodi stop --data "$data" >/dev/null 2>&1 || true; rm -rf "$data"' EXIT
./daodi start --data "$data" --port "$port"
"$java" -cp "target/run/lib/*" bench/Kill.java "$data" "$port" "$times"
