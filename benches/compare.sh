#!/usr/bin/env bash
# The figures of docs/performance.md: palam and its peers on the same files, in the same run. Prints ratios.
#
#     benches/compare.sh [MANIFESTS] [MANIFESTS OF THE CURVES...]
#
# Installs what it compares with into target/compare; what cannot be installed is named and left out. Needs cargo and
# python3; node for three of the peers. Compare on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
number=${1:-2000}
[ $# -gt 0 ] && shift
work=$PWD/target/compare
mkdir -p "$work/npm"

missing() { echo "left out, could not be installed: $1"; }
[ -x "$work/bin/jsonschema-cli" ] || cargo install jsonschema-cli --root "$work" --quiet || missing jsonschema-cli
if [ ! -x "$work/npm/node_modules/.bin/spectral" ]; then
    for package in ajv-cli @sourcemeta/jsonschema @stoplight/spectral-cli; do
        npm install --prefix "$work/npm" --no-audit --no-fund --silent "$package" || missing "$package"
    done
    npm install --prefix "$work/npm" --no-audit --no-fund --silent ajv-formats || missing ajv-formats
fi
[ -x "$work/python/bin/check-jsonschema" ] || {
    python3 -m venv "$work/python" && "$work/python/bin/pip" install --quiet check-jsonschema
} || missing check-jsonschema

cargo build --release --quiet --bin palam --example manifests
generate() { [ -d "$1" ] || target/release/examples/manifests "$@"; }
for amount in "$number" "$@"; do generate "$work/manifests-$amount" "$amount"; done
generate "$work/manifests-faulty" 500 100
python3 benches/compare.py "$work" "$number" "$@"
