"""The differences between Python and JavaScript that change the result of a schema."""

import json
import re

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

# The characters that `\s` matches in ECMA-262.
ECMA_SPACE = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


def with_pattern(translate):
    """Returns a validator that translates patterns first."""

    def pattern(validator, wanted, instance, schema):
        if validator.is_type(instance, "string") and not re.search(translate(wanted), instance):
            yield ValidationError(f"{instance!r} does not match {wanted!r}")

    return extend(Draft202012Validator, {"pattern": pattern})


def ends_like_ecma(pattern):
    return re.sub(r"(?<!\\)\$(?=$|\))", r"\\Z", pattern)


def spaces_like_ecma(pattern):
    return pattern.replace(r"\s", f"[{ECMA_SPACE}]").replace(r"\S", f"[^{ECMA_SPACE}]")


def read_as_doubles(text):
    """Parses JSON and rounds integers as JavaScript does. Raises OverflowError for an infinity."""

    def integer(digits):
        return int(float(digits))

    def number(digits):
        value = float(digits)
        value.as_integer_ratio()  # Raises OverflowError for an infinity.
        return value

    return json.loads(text, parse_int=integer, parse_float=number)


# Each known difference, with a validator and a JSON parser that remove it. A difference explains a result only if
# the result is right without it.
DIFFERENCES = {
    "line end": (
        "`$` also matches before a final line feed in Python; in ECMA-262 only at the end",
        with_pattern(ends_like_ecma),
        json.loads,
    ),
    "white space": (
        r"`\s` matches U+001C to U+001F and U+0085, and does not match U+FEFF, in Python",
        with_pattern(spaces_like_ecma),
        json.loads,
    ),
    "numbers": (
        "Python reads integers exactly and 1e400 as an infinity; JavaScript rounds to doubles, "
        "and the guards reject infinities, which are not JSON",
        Draft202012Validator,
        read_as_doubles,
    ),
}
