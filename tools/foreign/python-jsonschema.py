"""Judges the JSON Schema files by the package jsonschema, and tells where it differs from the guards.

    /usr/bin/python3 tools/foreign/python-jsonschema.py schemas .tmp/foreign-cases.json

The cases are written by tools/foreign/write-cases.ts. Ends with 0 if all is as it should be, with 1 if
not, and with 2 if jsonschema is missing.
"""

import json
import sys
from collections import Counter
from pathlib import Path

try:
    from jsonschema import Draft202012Validator
except ImportError as missing:
    print(
        f"{missing}. Install the package jsonschema, 4.0 or later:\n"
        "  apt-get install python3-jsonschema     (Debian 12 or later; for /usr/bin/python3)\n"
        "  python3 -m pip install jsonschema      (for another Python)",
        file=sys.stderr,
    )
    sys.exit(2)

sys.dont_write_bytecode = True  # No __pycache__ among the sources.

from python_differences import DIFFERENCES  # noqa: E402


def verdict_of(validator, read, text):
    try:
        return "accepted" if validator.is_valid(read(text)) else "refused"
    except OverflowError:
        return "refused"


def explain(schema, case):
    """The names of the differences that explain why the verdict is not the expected one."""
    return [
        name
        for name, (_, validator, read) in DIFFERENCES.items()
        if verdict_of(validator(schema), read, case["text"]) == case["expected"]
    ]


def main(folder, cases_file):
    schemas = [json.loads(path.read_text("utf-8")) for path in sorted(Path(folder).glob("*.json"))]
    for schema in schemas:
        Draft202012Validator.check_schema(schema)
    print(f"{len(schemas)} files are valid by the meta-schema of draft 2020-12")

    by_entity = {schema["title"]: schema for schema in schemas}
    validators = {entity: Draft202012Validator(schema) for entity, schema in by_entity.items()}
    verdicts, differences, disagreements = Counter(), Counter(), []
    for case in json.loads(Path(cases_file).read_text("utf-8")):
        entity = case["entity"]
        verdict = verdict_of(validators[entity], json.loads, case["text"])
        verdicts[verdict] += 1
        if case["expected"] in ("either", verdict):
            continue
        reasons = explain(by_entity[entity], case)
        differences.update(reasons[:1])
        if not reasons:
            disagreements.append((case, verdict))

    print("\nDeliberate differences:")
    for name, (reason, _, _) in DIFFERENCES.items():
        print(f"  {name}, {differences[name]} times: {reason}")
    stale = [name for name in DIFFERENCES if differences[name] == 0]
    for name in stale:
        print(f"NOT SEEN: no case shows the difference {name!r}; drop it, or write one")
    for case, verdict in disagreements:
        text = case["text"] if len(case["text"]) < 200 else case["text"][:200] + "..."
        print(f"DISAGREES: {case['entity']}: {ascii(case['name'])}: {verdict}, "
              f"but expected {case['expected']}: {ascii(text)}")
    print(
        f"\n{sum(verdicts.values())} values judged: {verdicts['accepted']} accepted, "
        f"{verdicts['refused']} refused, {sum(differences.values())} deliberate differences, "
        f"{len(disagreements)} disagreements"
    )
    return 1 if disagreements or stale or not verdicts else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python-jsonschema.py <folder of schemas> <file of cases>")
    sys.exit(main(*sys.argv[1:]))
