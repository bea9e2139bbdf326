#!/bin/sh
# Serves a case and times addresses of /evidence that nobody asked for before, one after the other: words, filters, pages.
# Needs curl. The case is the folder that DyadSpeed leaves behind (with its data file).
# Usage: benchmark/search.sh CASE [PORT]
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
case=$1
port=${2:-8686}
base="http://127.0.0.1:$port"

"$home/entente" serve "$case" --store "$case/entente.duckdb" --port "$port" >"$case/search.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT INT TERM

tries=0
until curl -sf -o "$case/search.html" "$base/coverage"; do
    tries=$((tries + 1))
    if [ "$tries" -ge 600 ] || ! kill -0 "$server" 2>/dev/null; then
        echo "the server does not answer; see $case/search.log" >&2
        exit 1
    fi
    sleep 1
done

# What an address is for, then its query; the first is not counted: it warms nothing but the program itself.
for round in 1 2 3; do
    while read -r what query; do
        curl -s -o /dev/null -w "round $round, $what: %{http_code}, %{time_total} s\n" "$base/evidence?$query"
    done <<EOF
rare-word q=example37$round
word-of-all-rows q=article+$round
two-words q=example12$round+town
no-hit q=nowhere$round
place place=Country+20$round
word-and-days q=example4$round&from=2017-0$round-01&to=2017-0$round-28
word-between-the-two q=example$round&layer=own
class-and-days quad=material-conflict&from=2018-0$round-01
all order=oldest&page=$round
EOF
done
