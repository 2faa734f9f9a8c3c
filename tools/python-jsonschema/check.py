"""Checks that the Python package jsonschema and the guards have the same results, and that its errors name the fault.

    /usr/bin/python3 tools/python-jsonschema/check.py schemas .tmp/python-cases.json

tools/python-jsonschema/cases.ts writes the cases. The exit code is 0 if the results are the same, 1 if
they differ or an error only says that no alternative matches, and 2 if jsonschema is missing.
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

sys.dont_write_bytecode = True  # Do not write __pycache__ next to the sources.

from differences import DIFFERENCES  # noqa: E402


def result_of(validator, read, text):
    try:
        return "accepted" if validator.is_valid(read(text)) else "rejected"
    except OverflowError:
        return "rejected"


def hides_fault(validator, text):
    """Returns whether an error only says that none of some schemas matches."""
    return any(error.validator in ("anyOf", "oneOf") for error in validator.iter_errors(json.loads(text)))


def explain(schema, case):
    """Returns the names of the known differences that explain an unexpected result."""
    return [
        name
        for name, (_, validator, read) in DIFFERENCES.items()
        if result_of(validator(schema), read, case["text"]) == case["expected"]
    ]


def main(folder, cases_file):
    schemas = [json.loads(path.read_text("utf-8")) for path in sorted(Path(folder).glob("*.json"))]
    for schema in schemas:
        Draft202012Validator.check_schema(schema)
    print(f"{len(schemas)} files match the meta-schema of draft 2020-12")

    by_entity = {schema["title"]: schema for schema in schemas}
    validators = {entity: Draft202012Validator(schema) for entity, schema in by_entity.items()}
    results, differences, disagreements, hidden = Counter(), Counter(), [], []
    for case in json.loads(Path(cases_file).read_text("utf-8")):
        entity = case["entity"]
        result = result_of(validators[entity], json.loads, case["text"])
        results[result] += 1
        if result == "rejected" and hides_fault(validators[entity], case["text"]):
            hidden.append(case)
        if case["expected"] in ("either", result):
            continue
        reasons = explain(by_entity[entity], case)
        differences.update(reasons[:1])
        if not reasons:
            disagreements.append((case, result))

    print("\nKnown differences:")
    for name, (reason, _, _) in DIFFERENCES.items():
        print(f"  {name}, {differences[name]} times: {reason}")
    stale = [name for name in DIFFERENCES if differences[name] == 0]
    for name in stale:
        print(f"UNUSED: no case has the difference {name!r}; remove it, or add a case")
    for case, result in disagreements:
        text = case["text"] if len(case["text"]) < 200 else case["text"][:200] + "..."
        print(f"DISAGREES: {case['entity']}: {ascii(case['name'])}: {result}, "
              f"but expected {case['expected']}: {ascii(text)}")
    for case in hidden:
        print(f"HIDES THE FAULT: {case['entity']}: {ascii(case['name'])}")
    print(
        f"\n{sum(results.values())} values: {results['accepted']} accepted, "
        f"{results['rejected']} rejected, {sum(differences.values())} known differences, "
        f"{len(disagreements)} disagreements, {len(hidden)} errors that hide the fault"
    )
    return 1 if disagreements or hidden or stale or not results else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: check.py <folder of schemas> <file of cases>")
    sys.exit(main(*sys.argv[1:]))
