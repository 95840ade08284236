"""What messages hold, as it stands in their JSON."""

import re
from typing import Any

from tests.telegram_simulator.markup import units

_COMMAND = re.compile(r"/\w+(?:@\w+)?")
_LINK = re.compile(r"https?://\S+")

# What somebody may send besides text, as it stands in a message.
CONTENTS: dict[str, dict[str, Any]] = {
    "voice": {"voice": {"file_id": "v", "file_unique_id": "u", "duration": 3}},
    "photo": {"photo": [{"file_id": "p", "file_unique_id": "u", "width": 90, "height": 90}]},
    "sticker": {
        "sticker": {
            "file_id": "s",
            "file_unique_id": "u",
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
        }
    },
    "location": {"location": {"longitude": -123.7, "latitude": 48.8}},
    "contact": {"contact": {"phone_number": "+1 250 555 0100", "first_name": "Bo"}},
    "document": {"document": {"file_id": "d", "file_unique_id": "u", "file_name": "cv.pdf"}},
    "video": {
        "video": {"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9, "duration": 1}
    },
    "video_note": {
        "video_note": {"file_id": "n", "file_unique_id": "u", "length": 240, "duration": 1}
    },
    "audio": {"audio": {"file_id": "a", "file_unique_id": "u", "duration": 60}},
    "poll": {
        "poll": {
            "id": "1",
            "question": "?",
            "options": [],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
        }
    },
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
}

# Those of them that Telegram knows by an id.
FILE_KINDS = ("voice", "photo", "sticker", "document", "video", "video_note", "audio", "animation")


def file_content(kind: str, file: dict[str, Any]) -> dict[str, Any]:
    """Return a file as it stands in a message of its kind."""
    known = CONTENTS.get(kind, {}).get(kind, {"width": 9, "height": 9, "duration": 1})
    if isinstance(known, list):
        sizes = {name: file[name] for name in ("file_id", "file_unique_id", "file_size")}
        return {kind: [{**known[0], **sizes}]}
    if kind not in ("document", "audio", "video", "animation"):
        file = {name: value for name, value in file.items() if name != "file_name"}
    return {kind: {**known, **file}}


def text_content(text: str) -> dict[str, Any]:
    """A text, with what Telegram recognises in it."""
    kinds = [("bot_command", _COMMAND), ("url", _LINK)]
    entities = [
        {
            "type": kind,
            "offset": units(text[: found.start()]),
            "length": units(found.group()),
        }
        for kind, pattern in kinds
        for found in pattern.finditer(text)
        if kind != "bot_command" or found.start() == 0
    ]
    return {"text": text, **({"entities": entities} if entities else {})}
