#!/bin/sh
# Serves a case and loads its relation page and the JSON of it with wrk: one address, then fifty windows in turn; plain, then
# as a browser asks. Needs wrk and curl. The case is the folder that DyadSpeed leaves behind (with its data file).
# Usage: benchmark/load.sh CASE [SECONDS [PORT]]
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
case=$1
seconds=${2:-60}
port=${3:-8686}
base="http://127.0.0.1:$port"

"$home/entente" serve "$case" --store "$case/entente.duckdb" --port "$port" >"$case/load.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT INT TERM

tries=0
until curl -sf -o "$case/load.html" "$base/coverage"; do
    tries=$((tries + 1))
    if [ "$tries" -ge 300 ] || ! kill -0 "$server" 2>/dev/null; then
        echo "the server does not answer; see $case/load.log" >&2
        exit 1
    fi
    sleep 1
done

# The first answer, its weight, and what a second visit costs.
for path in /relation /relation.json; do
    curl -s -o /dev/null -w "$path first: %{time_total} s, %{size_download} bytes\n" "$base$path"
    tag=$(curl -s -o /dev/null -D - -H 'Accept-Encoding: gzip' "$base$path" | tr -d '\r' | sed -n 's/^ETag: //Ip')
    curl -s -o /dev/null -w "$path as a browser asks: %{size_download} bytes\n" -H 'Accept-Encoding: gzip' "$base$path"
    curl -s -o /dev/null -w "$path again: %{http_code}, %{size_download} bytes\n" -H 'Accept-Encoding: gzip' \
        -H "If-None-Match: $tag" "$base$path"
done

# Each of the fifty windows once, so that what is timed is what stays; the time of that is told, too.
for form in identity gzip; do
    begun=$(date +%s)
    for path in /relation /relation.json; do
        i=0
        while [ "$i" -lt 50 ]; do
            from=$(date -u -d "2016-01-01 +$((7 * i)) days" +%F)
            to=$(date -u -d "2016-01-01 +$((7 * i + 1000)) days" +%F)
            curl -s -o /dev/null -H "Accept-Encoding: $form" "$base$path?from=$from&to=$to"
            i=$((i + 1))
        done
    done
    echo "100 answers made for the first time, $form: $(($(date +%s) - begun)) s"
done

echo "load of the machine before: $(uptime | sed 's/.*load average/load average/')"
for windows in 0 50; do
    for form in plain gzip; do
        for path in /relation /relation.json; do
            printf '%s, %s windows, %s: ' "$path" "$windows" "$form"
            wrk -t2 -c50 -d"${seconds}s" --timeout 10s -s "$home/benchmark/load.lua" "$base/" -- "$path" "$windows" "$form" | tail -n 1
        done
    done
done
echo "load of the machine after: $(uptime | sed 's/.*load average/load average/')"
