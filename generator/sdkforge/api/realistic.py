"""Values that look like what a property holds, from its name alone.

One place for every guess, so that an answer made for a test reads like one of the API: `email` is an e-mail address,
`startedAt` is before `stoppedAt`, and `chargePointId` is the `id` of a charge point.
"""

from __future__ import annotations

import re
import zlib

from .words import singular, snake

_START, _END, _LATER = "2026-03-02T08:15:00Z", "2026-03-02T09:40:00Z", "2027-03-02T00:00:00Z"

# By the words of a name, joined by underscores; the first that is found in it, whole words only.
_TEXTS: tuple[tuple[str, str], ...] = (
    (r"e?mail(_address)?$", "sam.rivers@mail.example"),
    (r"phone|mobile|fax", "+31 10 555 0142"),
    (r"first_name|given_name", "Sam"),
    (r"middle_name", "Lee"),
    (r"last_name|family_name|surname", "Rivers"),
    (r"user_name|username|login", "sam.rivers"),
    (r"(company|business|organi[sz]ation|bank|partner)_name", "Rivers & Sons"),
    (r"person|created_by|updated_by", "Sam Rivers"),
    (r"url|uri|link|website|homepage", "https://files.example/1"),
    (r"file|filename|file_name", "file.zip"),
    (r"photo|image|logo|thumbnail|original|manual", "https://files.example/1"),
    (r"mime_type|content_type", "image/png"),
    (r"currency(_code)?", "EUR"),
    (r"(country|region_code|nationality)(_code)?", "NL"),
    (r"state|province|region", "South Holland"),
    (r"city|town", "Rotterdam"),
    (r"post_?code|postal_code|zip(_code)?", "3011 AD"),
    (r"address|street", "12 Harbour Street"),
    (r"time_?zone", "Europe/Amsterdam"),
    (r"language|locale|lang", "en"),
    (r"translation", "Harbour 1"),
    (r"iban", "NL02ABNA0123456789"),
    (r"(vat|tax)_(no|number|id)", "NL001234567B01"),
    (r"ip|ip_address", "192.0.2.17"),
    (r"mac|mac_address", "02:00:5e:10:00:01"),
    (r"host|hostname|domain|endpoint", "host.example"),
    (r"colou?r", "#1f6feb"),
    (r"version", "1.4.2"),
    (r"serial_number|serial_no|serial", "SN-004217"),
    (r"(password|secret|token|api_key|salt|signature|certificate|public_key)", "not-a-secret"),
    (r"duration|period", "PT1H25M"),
    (r"message|reason|description|details|note|notice|info|comment", "As agreed."),
    (r"error", "No error"),
    (r"label|title", "Harbour 1"),
    (r"(no|number|code|reference|ref|uid|key|pin)", "A-1042"),
    (r"name", "Harbour 1"),
)
_NUMBERS: tuple[tuple[str, float], ...] = (
    (r"lat|latitude", 51.92),
    (r"lng|lon|longitude", 4.48),
    (r"year", 2027),
    (r"month", 3),
    (r"port", 443),
    (r"price|amount|fee|cost|total_(amount|price|revenue)|revenue|balance|credit|debit|subtotal", 12.5),
    (r"percent|percentage|share", 20),
    (r"current|amperage|amps", 32),
    (r"voltage|volts", 230),
    (r"(power|rate).*_kw|kw", 22),
    (r"power", 11000),
    (r"kwh", 18.5),
    (r"energy|consumption|meter|wh", 18400),
    (r"(minutes?|seconds?|time|duration|timeout)", 60),
    (r"(total|rate|markup|discount|savings)", 12.5),
    (r"(priority|order|level|count|quantity|limit)", 1),
    (r"decimal", 2),
    (r"phases", 3),
    (r"tax", 12.5),
)
_FALSE = re.compile(r"(^|_)(deleted|archived|blocked|disabled|hidden|cancell?ed|expired|failed|revoked|locked)(_|$)")
_ENDS = re.compile(r"(^|_)(end|ends|ended|stop|stopped|complete|completed|finished|finalized|updated|to|until)(_|$)")
_LATER_ON = re.compile(r"(^|_)(expire|expires|expiry|expired|valid_to|valid_until|before)(_|$)")
_LONGEST_ID = 900


def text(name: str, owner: str) -> str:
    """What a property that holds text may say. name: by its wire name. owner: name of the class that it is part of."""
    words = snake(name)
    if words in ("id", "uid", "uuid") or words.endswith(("_id", "_ids")):
        return str(identity(name, owner))
    if re.search(r"(_at|_on|_date|timestamp)$|^(date|timestamp)$", words):
        return moment(name)
    if re.search(r"_time$|^(start|end)$|_hour$", words):
        return moment(name)[11:16]
    return next((value for pattern, value in _TEXTS if re.search(rf"(^|_)({pattern})(_|$)", words)), "Harbour 1")


def number(name: str, owner: str, *, whole: bool) -> float:
    """A number for a property; an `int` where it is to be whole."""
    words = snake(name)
    if words == "id" or words.endswith(("_id", "_ids")):
        return identity(name, owner)
    found = next((value for pattern, value in _NUMBERS if re.search(rf"(^|_)({pattern})(_|$)", words)), 10)
    return int(found) if whole else found


def identity(name: str, owner: str) -> int:
    """The id of a thing: the `id` of the class `ChargePoint` is what everything else has as its `chargePointId`."""
    words = re.sub(r"_?ids?$", "", snake(name)) or snake(owner)
    return 100 + zlib.crc32(singular(words).encode()) % _LONGEST_ID


def moment(name: str) -> str:
    """A date and time (ISO 8601): what begins is before what ends, and that before what expires."""
    words = snake(name)
    return _LATER if _LATER_ON.search(words) else _END if _ENDS.search(words) else _START


def truth(name: str) -> bool:
    """True, unless that would say that the thing is not in use."""
    return not _FALSE.search(snake(name))
