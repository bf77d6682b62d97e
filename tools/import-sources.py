#!/usr/bin/env python3
"""Makes rules/sources/ from the law catalogue: only what rules cite, each provision with how its text was read.

    tools/import-sources.py path/to/law/sources.toml

Run it after a rule cites a provision for the first time, or after the catalogue was read again. The short names
stand here because the catalogue has none; everything else is taken over as it is.
"""

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHORT = {
    "ohchr-experts-2023-06-02": "UN experts, 2 June 2023",
    "article19-hrc51-2022": "ARTICLE 19 at HRC 51",
    "ohchr-hr75-digital-2023": "OHCHR, HR75 digital note",
    "ohchr-a-hrc-44-24": "OHCHR report A/HRC/44/24",
    "foc-ai-human-rights-2020": "Freedom Online Coalition, AI statement 2020",
    "ohchr-a-hrc-48-31": "OHCHR report A/HRC/48/31",
    "ohchr-a-hrc-51-17": "OHCHR report A/HRC/51/17",
    "ungp-2011": "UN Guiding Principles",
    "iccpr-1966": "ICCPR",
    "ccpr-gc37-2020": "Human Rights Committee, General Comment 37",
    "unsr-protest-toolkit-2024": "UN Special Rapporteur, protest toolkit 2024",
    "un-a-75-590": "UN Special Rapporteur on racism, A/75/590",
    "unesco-ai-ethics-2021": "UNESCO AI Ethics Recommendation",
    "eu-ai-act": "AI Act",
    "eu-ai-omnibus": "Digital Omnibus on AI",
    "eu-commission-guidelines-art5": "Commission guidelines on AI Act Art. 5",
    "eu-gdpr": "GDPR",
    "eu-led": "Law Enforcement Directive",
    "cjeu-c-205-21": "CJEU, C-205/21",
    "edpb-05-2022": "EDPB Guidelines 05/2022",
    "edpb-edps-jo-5-2021": "EDPB-EDPS Joint Opinion 5/2021",
    "eu-dual-use": "EU Dual-Use Regulation",
    "coe-frt-guidelines-2021": "Council of Europe FRT Guidelines",
    "coe-convention-108plus": "Convention 108+",
    "coe-cets-225": "CETS 225",
    "echr-glukhin-2023": "ECtHR, Glukhin v. Russia",
    "echr-marper-gaughran": "ECtHR, S. and Marper; Gaughran",
    "us-wa-rcw-43-386": "RCW 43.386",
    "us-il-bipa": "Illinois BIPA",
    "us-tx-cubi": "Texas CUBI",
    "us-co-sb22-113": "Colorado C.R.S. 24-18",
    "us-md-frt-2024": "Maryland FRT Act 2024",
    "us-omb-m-25-21": "OMB M-25-21",
    "us-omb-m-24-10": "OMB M-24-10 (rescinded)",
    "us-nyc-22-1201": "NYC Admin. Code 22-1201",
    "us-portland-or-34-10": "Portland City Code 34.10",
    "us-sf-19b": "San Francisco Admin. Code 19B",
    "us-vt-act166": "Vermont Act 166",
    "us-me-ld1585": "Maine 25 M.R.S. 6001",
    "us-ftc-rite-aid": "FTC order, Rite Aid",
    "us-coppa-rule-2025": "COPPA Rule",
    "uk-bridges-2020": "R (Bridges) v South Wales Police",
    "uk-surveillance-camera-code": "UK Surveillance Camera Code",
    "uk-atrs": "UK ATRS",
    "uk-ico-lfr-opinions": "ICO opinions on live facial recognition",
    "uk-ico-serco-2024": "ICO notice, Serco Leisure",
    "uk-duaa-2025": "UK Data (Use and Access) Act 2025",
    "ca-dadm": "Canada, Directive on Automated Decision-Making",
    "ca-aia-tool": "Canada, Algorithmic Impact Assessment",
    "cn-frt-measures-2025": "China, Facial Recognition Measures",
    "br-lgpd": "LGPD",
    "ke-dpa-2019": "Kenya Data Protection Act",
    "icrc-biometrics-policy-2019": "ICRC Biometrics Policy",
    "iso-iec-2382-37": "ISO/IEC 2382-37",
    "iso-iec-19795-1": "ISO/IEC 19795-1",
    "iso-iec-19795-10": "ISO/IEC 19795-10",
    "iso-iec-30107-3": "ISO/IEC 30107-3",
    "iso-iec-24745": "ISO/IEC 24745",
    "iso-iec-5152": "ISO/IEC 5152",
    "nist-ir-8280": "NISTIR 8280",
    "nist-frte": "NIST FRTE",
    "nist-sp-800-63-4": "NIST SP 800-63-4",
    "uk-dpa-2018": "UK Data Protection Act 2018",
}
BINDING = {"eu-led": "directive"}


def cited():
    """Every (source, provision) that a rule, an exception, a table or a duty cites."""
    found = set()

    def walk(value):
        if isinstance(value, dict):
            if {"source", "at"} <= set(value) <= {"source", "at", "pack"}:
                found.add((value["source"], value["at"]))
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    for path in sorted((ROOT / "rules").glob("*/*.toml")):
        if path.parent.name != "sources":
            walk(tomllib.loads(path.read_text()))
    for path in sorted((ROOT / "rules").glob("*.toml")):
        walk(tomllib.loads(path.read_text()))
    return found


def quoted(text):
    text = re.sub(r"\s+", " ", text).strip()
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def written(source, provisions):
    lines = [f"id = {quoted(source['id'])}", f"short = {quoted(SHORT[source['id']])}"]
    for key in ("title", "issuer"):
        lines.append(f"{key} = {quoted(source[key])}")
    lines.append(f"kind = {quoted(BINDING.get(source['id'], source['kind']))}")
    for key in ("jurisdiction", "date", "status", "url", "note"):
        if source.get(key):
            lines.append(f"{key} = {quoted(str(source[key]))}")
    for provision in provisions:
        read = "text" if provision["verified"] else provision["basis"]
        lines += ["", "[[provision]]", f"at = {quoted(provision['at'])}", f"says = {quoted(provision['says'])}"]
        lines.append(f"force = {quoted(provision['force'])}")
        if provision.get("exceptions"):
            lines.append("exceptions = [" + ", ".join(quoted(one) for one in provision["exceptions"]) + "]")
        lines.append(f"read = {quoted(read)}")
        for key in ("where", "applies_from", "note"):
            if provision.get(key):
                lines.append(f"{key.replace('_', '-')} = {quoted(str(provision[key]))}")
    return "\n".join(lines) + "\n"


def main():
    catalogue = tomllib.loads(Path(sys.argv[1]).read_text())
    everything = "--all" in sys.argv
    wanted = cited()
    folder = ROOT / "rules" / "sources"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.toml"):
        old.unlink()
    known = set()
    for source in catalogue["source"]:
        known |= {(source["id"], provision["at"]) for provision in source["provision"]}
        provisions = [p for p in source["provision"] if everything or (source["id"], p["at"]) in wanted]
        if provisions:
            (folder / f"{source['id']}.toml").write_text(written(source, provisions))
    for source, at in sorted(wanted - known):
        print(f"not in the catalogue: {source} {at}")
    sys.exit(1 if wanted - known else 0)


main()
