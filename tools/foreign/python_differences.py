"""Where Python reads a schema or a JSON text otherwise than JavaScript, and why that is no fault of a file."""

import json
import re

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

# What `\s` is in ECMA-262.
ECMA_SPACE = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


def with_pattern(translate):
    """The validator, with another way to read patterns."""

    def pattern(validator, wanted, instance, schema):
        if validator.is_type(instance, "string") and not re.search(translate(wanted), instance):
            yield ValidationError(f"{instance!r} does not match {wanted!r}")

    return extend(Draft202012Validator, {"pattern": pattern})


def ends_like_ecma(pattern):
    return re.sub(r"(?<!\\)\$(?=$|\))", r"\\Z", pattern)


def spaces_like_ecma(pattern):
    return pattern.replace(r"\s", f"[{ECMA_SPACE}]").replace(r"\S", f"[^{ECMA_SPACE}]")


def read_as_doubles(text):
    """The JSON value, its integers rounded as those of JavaScript; fails where one has no double."""

    def integer(digits):
        return int(float(digits))

    def number(digits):
        value = float(digits)
        value.as_integer_ratio()  # Raises OverflowError for an infinity.
        return value

    return json.loads(text, parse_int=integer, parse_float=number)


# Every way in which Python may differ. Each comes with what undoes it, so that a difference is put down to
# it only where the verdict is then the right one: a validator, and a reader of JSON text.
DIFFERENCES = {
    "line end": (
        "`$` matches before a last line feed too, in Python; in ECMA-262 only at the end",
        with_pattern(ends_like_ecma),
        json.loads,
    ),
    "white space": (
        r"`\s` is another set in Python: with U+001C to U+001F and U+0085, without U+FEFF",
        with_pattern(spaces_like_ecma),
        json.loads,
    ),
    "numbers": (
        "Python reads integers exactly and 1e400 as an infinity; JavaScript rounds to doubles, "
        "and the guards refuse infinities, which are no JSON",
        Draft202012Validator,
        read_as_doubles,
    ),
}
