"""Where an advisor chooses among several: credentials, canned replies, topics.

Nothing is remembered between the choice and the press: a button names what it is for, and the
message that it stands under answers the order, which says the rest.
"""

from collections.abc import Callable, Sequence
from typing import Any

from bot.cases.canned import Canned
from bot.cases.case import Case
from bot.telegram.staff.keys import Key, Rows, digest
from bot.telegram.staff.orders import Preference, read_order, read_preference
from bot.telegram.staff.visit import Visit, has
from bot.telegram.staff.writing import claim_first
from bot.triage.topics import TOPICS, URGENCIES, Topic
from bot.turns import Call

# core.telegram.org/bots/api#inlinekeyboardbutton says nothing; longer labels are cut on phones.
_LONGEST_LABEL = 40

Found = Sequence[tuple[str, str, str]]


# -- cards


def order_card(visit: Visit, case: Case, words: str) -> list[Call]:
    """Send a card of the brief's list by its number, or ask which of those that are found."""
    if not has(visit.by, case):
        return claim_first(visit, case)
    if words.isdecimal():
        credential_id, title = _entry(visit, case, int(words))
        visit.helping.send_card(
            case.number, visit.by, credential_id, thread_message_id=visit.update.message_id
        )
        return visit.tell(visit.say("staff-card-sent", title=title))
    return _ask_which(visit, case, words, action="card")


def press_card(visit: Visit, case: Case, which: str) -> list[Call]:
    """Send the card that was chosen; the question says so afterwards, and asks no more."""
    order = read_order(visit.update.reply_text)
    found = _chosen(visit, order.argument if order else "", which)
    press = visit.update.press
    if found is None or press is None:
        return visit.toast(visit.say("staff-ask-again"))
    visit.helping.send_card(case.number, visit.by, found[0], thread_message_id=press.message_id)
    return [*visit.toast(), *visit.change(visit.say("staff-card-sent", title=found[1]))]


# -- canned replies


def order_canned(visit: Visit, case: Case, name: str) -> list[Call]:
    """Show a canned reply by its name, or all there are in the learner's language."""
    canned = visit.helping.canned(case.language) or visit.helping.canned()
    wanted = [each for each in canned if each.name.casefold().startswith(name.casefold())]
    if not wanted:
        return visit.tell(
            visit.say("staff-no-canned" if canned else "staff-none-canned", name=name)
        )
    if name and len(wanted) == 1:
        return visit.tell(*_filled(visit, case, wanted[0]))
    rows = [[Key(case.number, "canned", str(each.pk)).button(_label(each.name))] for each in wanted]
    return visit.tell(visit.say("staff-which-canned"), rows[:20])


def press_canned(visit: Visit, case: Case, which: str) -> list[Call]:
    """Show a canned reply with its places filled in."""
    canned = _canned(visit, which)
    if canned is None:
        return visit.toast(visit.say("staff-ask-again"))
    return [*visit.toast(), *visit.change(*_filled(visit, case, canned))]


def press_send(visit: Visit, case: Case, which: str) -> list[Call]:
    """Send a canned reply as it is."""
    canned, press = _canned(visit, which), visit.update.press
    if canned is None or press is None:
        return visit.toast(visit.say("staff-ask-again"))
    if not has(visit.by, case):
        return [*visit.toast(), *claim_first(visit, case)]
    text = visit.helping.fill(canned, case, visit.by)
    visit.helping.reply(case.number, visit.by, text, thread_message_id=press.message_id)
    return [*visit.toast(), *visit.change(visit.say("staff-canned-sent", text=text))]


def _filled(visit: Visit, case: Case, canned: Canned) -> tuple[str, Rows]:
    text = visit.helping.fill(canned, case, visit.by)
    shown = f"<pre>{visit.say('plain', text=text)}</pre>"
    key = Key(case.number, "send", str(canned.pk)).button(visit.say("button-staff-send"))
    return f"{visit.say('staff-canned', name=canned.name)}\n{shown}", [[key]]


def _canned(visit: Visit, which: str) -> Canned | None:
    return next((each for each in visit.helping.canned() if str(each.pk) == which), None)


# -- corrections


def order_prefer(visit: Visit, case: Case, words: str) -> list[Call]:
    """Put one credential above another, as "2 over 1 because it is in the evening" says.

    Raises:
        ValueError: It does not say what or why.
    """
    said = read_preference(words)
    if said is None:
        raise ValueError(visit.say("staff-prefer-how"))
    if said.better.isdecimal():
        return _prefer(visit, case, said, *_entry(visit, case, int(said.better)), tell=visit.tell)
    found = visit.helping.find_credentials(said.better)
    if len(found) == 1:
        return _prefer(visit, case, said, *found[0][:2], tell=visit.tell)
    return _ask_which(visit, case, said.better, action="prefer")


def press_prefer(visit: Visit, case: Case, which: str) -> list[Call]:
    """Put the credential first that was chosen."""
    order = read_order(visit.update.reply_text)
    said = read_preference(order.argument) if order else None
    found = _chosen(visit, said.better, which) if said else None
    if said is None or found is None:
        return visit.toast(visit.say("staff-ask-again"))
    return [*visit.toast(), *_prefer(visit, case, said, *found[:2], tell=visit.change)]


def _prefer(
    visit: Visit,
    case: Case,
    said: Preference,
    credential_id: str,
    title: str,
    *,
    tell: Callable[[str], list[Call]],
) -> list[Call]:
    over = _over(visit, case, said.over, but=credential_id)
    if not _is_corrected(case, credential_id, over, said.because):
        visit.helping.prefer(case.number, visit.by, credential_id, over, said.because)
    return tell(visit.say("staff-preferred", title=title))


def _over(visit: Visit, case: Case, words: str, *, but: str) -> str:
    """Return the id of what is replaced: as it was said, else the first of the brief's list."""
    if words.isdecimal():
        return _entry(visit, case, int(words))[0]
    found = [credential_id for credential_id, _ in _list(case) if credential_id != but]
    if not words:
        return found[0] if found else ""
    named = visit.helping.find_credentials(words, limit=1)
    if not named:
        raise ValueError(visit.say("staff-none-found", words=words))
    return named[0][0]


def _is_corrected(case: Case, better: str, over: str, because: str) -> bool:
    """Tell whether the same was said before: an update may come again."""
    wanted = {"credential": better, "over": over, "because": because}
    return any(wanted.items() <= dict(each).items() for each in case.brief.get("corrections", []))


# -- topics and labels


def order_topic(visit: Visit, case: Case, name: str) -> list[Call]:
    """Say what a case is about, or ask.

    Raises:
        ValueError: There is no such topic.
    """
    if not name:
        keys = [Key(case.number, "topic", each).button(_topic(visit, each)) for each in TOPICS]
        rows = [keys[i : i + 2] for i in range(0, len(keys), 2)]
        return visit.tell(visit.say("staff-which-topic"), rows)
    said = name.casefold().replace(" ", "_")
    for each in TOPICS:
        if said in (each, _topic(visit, each).casefold().replace(" ", "_")):
            _correct(visit, case, each)
            return visit.mark("👌")
    raise ValueError(visit.say("staff-no-topic", name=name))


def press_topic(visit: Visit, case: Case, name: str) -> list[Call]:
    """Say what a case is about."""
    topic = next((each for each in TOPICS if each == name), None)
    if topic is None:
        return visit.toast(visit.say("staff-ask-again"))
    _correct(visit, case, topic)
    text = visit.say("staff-topic-set", topic=_topic(visit, topic))
    return [*visit.toast(), *visit.change(text)]


def order_urgency(visit: Visit, case: Case, name: str) -> list[Call]:
    """Say how soon somebody should see a case.

    Raises:
        ValueError: It does not say how soon.
    """
    said = name.casefold()
    words = {each: visit.say("staff-urgency", urgency=each) for each in URGENCIES}
    for each in URGENCIES:
        if said in (each, words[each].casefold()):
            visit.helping.set_urgency(case.number, visit.by, each)
            return visit.mark("👌")
    known = visit.say.list(list(words.values()))
    raise ValueError(visit.say("staff-urgency-how", words=known))


def order_label(visit: Visit, case: Case, words: str) -> list[Call]:
    """File a case under words with commas between; without any, say what it is filed under."""
    if not words:
        filed = visit.say.list(case.labels) if case.labels else "–"
        return visit.tell(visit.say("staff-label-how", words=filed))
    labels = [] if words in ("-", "–") else [each.strip() for each in words.split(",")]
    visit.helping.label(case.number, visit.by, labels)
    return visit.mark("👌")


def _correct(visit: Visit, case: Case, topic: Topic) -> None:
    if topic != case.topic:
        visit.helping.correct_topic(case.number, visit.by, topic)


def _topic(visit: Visit, topic: str) -> str:
    return visit.say("staff-topic", topic=topic)


# -- finding


def _ask_which(visit: Visit, case: Case, words: str, *, action: str) -> list[Call]:
    found = visit.helping.find_credentials(words) if words else []
    if not found:
        key = "staff-none-found" if words else "staff-card-how"
        raise ValueError(visit.say(key, words=words))
    lines = [
        visit.say("staff-found", number=number, title=title, provider=provider)
        for number, (_, title, provider) in enumerate(found, start=1)
    ]
    rows = [
        [Key(case.number, action, digest(credential_id)).button(_label(f"{number}. {title}"))]
        for number, (credential_id, title, _) in enumerate(found, start=1)
    ]
    return visit.tell("\n".join([visit.say("staff-which-card"), *lines]), rows)


def _chosen(visit: Visit, words: str, which: str) -> tuple[str, str] | None:
    """Return id and title of what a button stands for, None where it cannot be found again."""
    for credential_id, title, _ in visit.helping.find_credentials(words) if words else []:
        if digest(credential_id) == which:
            return credential_id, title
    return None


def _entry(visit: Visit, case: Case, number: int) -> tuple[str, str]:
    """Return id and title of an entry of the brief's list.

    Raises:
        ValueError: There is no such entry.
    """
    entries = _list(case)
    if not 1 <= number <= len(entries):
        raise ValueError(visit.say("staff-no-entry", number=number, count=len(entries)))
    return entries[number - 1]


def _list(case: Case) -> list[tuple[str, str]]:
    top: list[dict[str, Any]] = case.brief.get("top", [])
    return [(str(each.get("id", "")), str(each.get("title", ""))) for each in top]


def _label(text: str) -> str:
    return text if len(text) <= _LONGEST_LABEL else f"{text[: _LONGEST_LABEL - 1]}…"
