#!/usr/bin/env bash
# The figures of docs/performance.md: vidimus and its peers on the same files, in the same run. Prints ratios.
#
#     benches/compare.sh [NUMBER OF MANIFESTS]
#
# Installs what it compares with into target/compare. Needs cargo, python3, and GNU time.
set -euo pipefail
cd "$(dirname "$0")/.."
number=${1:-2000}
work=$PWD/target/compare
mkdir -p "$work"

[ -x "$work/bin/jsonschema-cli" ] || cargo install jsonschema-cli --root "$work" --quiet
cargo build --release --quiet --bin vidimus --example manifests
vidimus=$PWD/target/release/vidimus
rm -rf "$work/manifests"
target/release/examples/manifests "$work/manifests" "$number"

# Fewest seconds of several runs; findings are no failure of a run.
best() {
    local least=
    for _ in 1 2 3 4 5; do
        local took
        took=$( { TIMEFORMAT=%R; time "$@" >/dev/null 2>&1 || true; } 2>&1 )
        if [ -z "$least" ] || python3 -c "import sys; sys.exit(not $took < $least)"; then least=$took; fi
    done
    echo "$least"
}

one=$work/manifests/m000000.vidimus.json
schema=$PWD/schema/manifest.schema.json
check() { "$vidimus" check "$work/manifests" --as-of 2026-11-23 --format json; }
structure() { find "$work/manifests" -name '*.json' -print0 | xargs -0 printf -- '-i\0%s\0' | xargs -0 "$work/bin/jsonschema-cli" validate "$schema"; }
check_one() { "$vidimus" check "$one" --as-of 2026-11-23; }
structure_one() { "$work/bin/jsonschema-cli" validate "$schema" -i "$one"; }

all=$(best check)
peer=$(best structure)
cold=$(best check_one)
cold_peer=$(best structure_one)
memory=$( { /usr/bin/time -f %M "$vidimus" check "$work/manifests" --as-of 2026-11-23 --format json >/dev/null || true; } 2>&1 | tail -n 1 )

python3 - "$all" "$peer" "$cold" "$cold_peer" "$memory" "$number" <<'PY'
import sys
all_, peer, cold, cold_peer, memory, number = map(float, sys.argv[1:])
print(f"{number:.0f} manifests: vidimus, all packs {all_:.3f} s; jsonschema-cli, structure only {peer:.3f} s; ratio {all_ / peer:.2f}")
print(f"one manifest, cold: vidimus {cold * 1000:.0f} ms; jsonschema-cli {cold_peer * 1000:.0f} ms; ratio {cold / cold_peer:.2f}")
print(f"most memory of the run: {memory / 1024:.0f} MB")
PY
