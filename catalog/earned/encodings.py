"""How keys and signatures are written as text: base64url, and base58 as Bitcoin has it."""

import base64
import binascii
import re

# The longest text that is a key or a signature: an RSA key of 8,192 bits.
MAX_LENGTH = 6_000

_DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUE_OF = {digit: value for value, digit in enumerate(_DIGITS)}
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*")


def base64url(text: str) -> bytes:
    """Return the bytes of a text in base64url without padding.

    There is one text for each bytes: one whose last letter has unused bits set is refused, or a
    signature could be changed and still be right.

    Raises:
        ValueError: It is no such text.
    """
    if not _BASE64URL.fullmatch(text):
        raise ValueError("it is not in base64url")
    try:
        found = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error:
        raise ValueError("it is not in base64url") from None
    if base64.urlsafe_b64encode(found).rstrip(b"=") != text.encode():
        raise ValueError("it is not in base64url as it should be")
    return found


def base58(text: str) -> bytes:
    """Return the bytes of a text in base58btc.

    Raises:
        ValueError: It is no such text, or longer than any key.
    """
    if not text or len(text) > MAX_LENGTH or not set(text) <= _VALUE_OF.keys():
        raise ValueError("it is not in base58")
    number = 0
    for digit in text:
        number = 58 * number + _VALUE_OF[digit]
    n_zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * n_zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def multibase(text: str) -> bytes:
    """Return the bytes of a text that says its base by its first letter: "z" or "u".

    Raises:
        ValueError: It is no such text.
    """
    if text[:1] == "z":
        return base58(text[1:])
    if text[:1] == "u" and len(text) <= MAX_LENGTH:
        return base64url(text[1:])
    raise ValueError("it is neither in base58 nor in base64url")
