"""Measures what benches/compare.sh has installed and generated; called by it. Least of several runs, in seconds."""

import json
import os
import resource
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

work, number = Path(sys.argv[1]), int(sys.argv[2])
curve = [int(amount) for amount in sys.argv[3:]]
palam, schema, rules = "target/release/palam", "schema/manifest.schema.json", Path("rules/core")
check = [palam, "check", "--as-of", "2026-11-23"]
devnull = subprocess.DEVNULL


def run(command):
    """Wall time, CPU time, and most memory in MB of one run. Findings are no failure."""
    began = time.perf_counter()
    child = subprocess.Popen(command, stdout=devnull, stderr=devnull)
    _, status, usage = os.wait4(child.pid, 0)
    took = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1, 2):
        sys.exit(f"exit code {child.returncode}: {' '.join(command[:6])}")
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(command, times=7):
    return [min(figures) for figures in zip(*(run(command) for _ in range(times)))]


def version(command):
    package = Path(os.path.realpath(command)).parent
    for folder in (package, package.parent):
        if (folder / "package.json").exists():
            return json.loads((folder / "package.json").read_text())["version"]
    return subprocess.run([command, "--version"], capture_output=True, text=True).stdout.split()[-1]


def spectral_ruleset():
    """The rules of `core` that ask only whether something is stated, and that for every manifest: Spectral has no `when`."""
    ruleset = {}
    for file in sorted(rules.glob("*.toml")):
        require = tomllib.loads(file.read_text()).get("require", {})
        on = tomllib.loads(file.read_text()).get("on", "")
        for path, test in require.items():
            if test == {"present": True}:
                steps = f"{'' if path.startswith('/') else on}/{path.lstrip('/')}".strip("/").split("/")
                given = "$" + "".join("[*]" if step == "*" else f".{step}" for step in steps[:-1])
                then = {"field": steps[-1], "function": "truthy"}
                ruleset[f"{file.stem}-{len(ruleset)}"] = {"given": given, "severity": "warn", "then": then}
    (work / "spectral.json").write_text(json.dumps({"rules": ruleset}))
    return len(ruleset)


def peers(folder, files):
    npm, spectral_rules = work / "npm/node_modules/.bin", spectral_ruleset()
    named = [part for file in files for part in ("-i", file)]
    lint = [npm / "spectral", "lint", "-q", "--ignore-unknown-format", "-r", work / "spectral.json"]
    ajv = [npm / "ajv", "validate", "--spec=draft2020", "--strict=false", "-c", "ajv-formats", "-s", schema]
    return [
        ("jsonschema-cli", "structure", [work / "bin/jsonschema-cli"], ["validate", schema, *named], 9),
        ("ajv-cli", "structure", [npm / "ajv"], [*ajv[1:], "-d", folder / "*.json"], 3),
        ("@sourcemeta/jsonschema", "structure", [npm / "jsonschema"], ["validate", "-c", "-f", schema, *files], 3),
        ("check-jsonschema", "structure", [work / "python/bin/check-jsonschema"], ["--schemafile", schema, *files], 1),
        (f"Spectral, {spectral_rules} rules", "whether members are stated", lint[:1], [*lint[1:], *files], 1),
    ]


def side_by_side():
    folder = work / f"manifests-{number}"
    files = sorted(str(file) for file in folder.iterdir())
    size = sum(os.path.getsize(file) for file in files)
    print(f"{number} manifests, {size / number / 1000:.1f} kB each; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    rows = [
        (f"palam, {form}", "structure and all packs", [palam], [*check[1:], *flags, str(folder)], 9)
        for form, flags in [("exit code only", ["--quiet"]), ("text", []), ("JSON", ["--format", "json"])]
    ]
    rows += peers(folder, files)
    figures = {row[0]: [] for row in rows}
    # In rounds, so that whatever else the machine does meets all of them.
    for turn in range(max(row[-1] for row in rows)):
        for name, _, program, arguments, times in rows:
            if turn < times and Path(program[0]).exists():
                figures[name].append(run([str(part) for part in [*program, *arguments]]))
    first = min(figures[rows[0][0]])[0]
    for name, does, program, _, _ in rows:
        if not figures[name]:
            print(f"{name:28} left out, not installed")
            continue
        wall, cpu, memory = (min(column) for column in zip(*figures[name]))
        print(f"{name:28} {does:26} {wall:7.3f} s {cpu:7.3f} s CPU {memory:5.0f} MB {wall / first:6.2f} x"
              f"  ({version(str(program[0]))})")


def cold():
    one = str(next((work / f"manifests-{number}").iterdir()))
    own, _, _ = best([*check, one], 40)
    peer, _, _ = best([str(work / "bin/jsonschema-cli"), "validate", schema, "-i", one], 40)
    print(f"one manifest, cold: palam {own * 1000:.1f} ms, jsonschema-cli {peer * 1000:.1f} ms, {own / peer:.2f} x")


def by_rules():
    """Further rules, copies of those of `core`, beside the built-in ones."""
    pack, files = work / "pack", sorted(rules.glob("*.toml"))
    files.remove(rules / "pack.toml")
    for amount in (0, 10, 100, 1000):
        shutil.rmtree(pack, ignore_errors=True)
        pack.mkdir()
        (pack / "pack.toml").write_text((rules / "pack.toml").read_text().replace('"core"', '"more"', 1))
        for index in range(amount):
            text = files[index % len(files)].read_text().split("[[case]]")[0]
            (pack / f"r{index}.toml").write_text(text)
        few, many = [[str(part) for part in (*check, "-q", "--pack", pack, folder)] for folder in
                     (next((work / f"manifests-{number}").iterdir()), work / f"manifests-{number}")]
        start, whole = best(few, 5)[1], best(many, 5)[1]
        print(f"{amount:5} further rules: {(whole - start) / number * 1e6:6.0f} µs CPU a manifest, start {start * 1e3:.0f} ms")


def by_manifests():
    for amount in curve:
        wall, cpu, memory = best([*check, "-q", str(work / f"manifests-{amount}")], 3 if amount < 50_000 else 1)
        print(f"{amount:7} manifests: {wall:8.3f} s {cpu:8.3f} s CPU {memory:5.0f} MB")
    wall, cpu, memory = best([*check, "-q", str(work / "manifests-faulty")], 5)
    print(f"    500 manifests, each with findings: {wall:.3f} s {cpu:.3f} s CPU {memory:.0f} MB")


resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
side_by_side()
cold()
by_rules()
by_manifests()
