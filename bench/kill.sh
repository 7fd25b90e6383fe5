#!/usr/bin/env bash
# kill -9 of the program and of the database under 64 clients. Usage: bench/kill.sh [times=20] [port=18099]
# Makes its own demo county in a temporary folder, prints a table, exits 1 when anything acknowledged is lost or doubled.
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-20}; port=${2:-18099}; data=$(mktemp -d)
java=$(ls -d "${JAVA_HOME:-/none}" /usr/lib/jvm/*25* 2>/dev/null | while read -r home; do "$home/bin/java" -version 2>&1 | grep -q '"25' && echo "$home/bin/java" && break; done)
trap './daodi stop --data "$data" >/dev/null 2>&1 || true; rm -rf "$data"' EXIT
./daodi start --data "$data" --port "$port"
"$java" bench/Kill.java "$data" "$port" "$times"
