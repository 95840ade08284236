"""A case: its brief, what was written in it, and all that can be done with it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from starlette.responses import Response

from bot.cases.case import TRANSITIONS, Advisor
from bot.cases.message import CaseMessage
from bot.desk.briefs import brief_of
from bot.desk.forms import Form
from bot.desk.visits import Visit
from bot.desk.waiting import aim_of, dues_of, lapses_at, late_of, waits_of
from bot.helping import CaseView
from bot.refusals import NotPossibleError
from bot.triage.topics import TOPICS, Topic

# So many are offered for some words.
MAX_FOUND = 10

# The same words to the same learner, with nothing between, are one reply for so long.
_SENT_TWICE_WITHIN = timedelta(minutes=2)

# A reply that takes longer is stuck: the bot's process does not run, or Telegram is away.
_ARRIVES_WITHIN = timedelta(minutes=2)

# What is done in the conversation, and said beside it: the page is scrolled there.
_SAID_THERE = ("reply-done", "edit-done", "note-done", "card-done")


# -- looking


def show(visit: Visit) -> Response:
    """Show a case; the log keeps who looked."""
    return _page(visit)


def show_live(visit: Visit) -> Response:
    """Return what changed of a case since the page was made; nothing where nothing did."""
    number = _number_of(visit)
    if visit.asked("seen") == _mark_of(visit, number):
        return Response(status_code=204)
    view = visit.helping.open_case(number, visit.advisor)
    return visit.page("case_live.html", is_live=True, **_facts(visit, view))


def show_found(visit: Visit) -> Response:
    """Return the credentials that somebody may mean, as the choices of a field."""
    words = visit.asked("better") or visit.asked("credential") or visit.asked("find")
    found = visit.helping.find_credentials(words, limit=MAX_FOUND) if words else []
    return visit.page("found.html", found=found)


# -- who has it


def move(action: str) -> Callable[[Visit], Response]:
    """Return what claims, releases, returns, resolves or reopens a case."""

    def moved(visit: Visit) -> Response:
        helping = visit.helping
        act = {
            "claim": helping.claim,
            "release": helping.release,
            "return": helping.return_to_bot,
            "resolve": helping.resolve,
            "reopen": helping.reopen,
        }[action]

        def do(number: int, by: Advisor) -> object:
            return act(number, by, seen=visit.form.number("seen"))

        return _done(visit, do, f"{action}-done")

    return moved


def assign(visit: Visit) -> Response:
    """Give a case to a colleague."""

    def do(number: int, by: Advisor) -> object:
        to = visit.form.number("colleague") or 0
        return visit.helping.assign(number, by, to, seen=visit.form.number("seen"))

    return _done(visit, do, "assign-done")


# -- what is written


def reply(visit: Visit) -> Response:
    """Send the learner words; once, where the same form comes twice."""

    def do(number: int, by: Advisor) -> object:
        text = _text_of(visit)
        return None if _is_sent(visit, number, text) else visit.helping.reply(number, by, text)

    return _done(visit, do, "reply-done", fragment="#conversation")


def _is_sent(visit: Visit, number: int, text: str) -> bool:
    """Tell whether the last reply is the same: a double click, or a page that was gone back to."""
    messages = visit.desk.cases.messages(number)
    last = next((each for each in reversed(messages) if each.author != "note"), None)
    if last is None or (last.author, last.name, last.text) != ("advisor", visit.advisor.name, text):
        return False
    return visit.desk.now() - last.at < _SENT_TWICE_WITHIN


def edit(visit: Visit) -> Response:
    """Change the words of a reply."""
    message = visit.form.number("message") or 0
    return _done(
        visit,
        lambda _, by: visit.helping.edit_reply(message, by, _text_of(visit)),
        "edit-done",
        fragment="#conversation",
    )


def note(visit: Visit) -> Response:
    """Keep a note that learners never see."""
    return _done(
        visit,
        lambda number, by: visit.helping.note(number, by, _text_of(visit)),
        "note-done",
        fragment="#conversation",
    )


def fill(visit: Visit) -> Response:
    """Put a canned reply into the reply box, behind what is there; nothing is sent."""
    number, by = _number_of(visit), visit.advisor
    view = visit.helping.open_case(number, by)
    chosen = visit.form.number("canned")
    found = next((each for each in visit.helping.canned() if each.pk == chosen), None)
    written = visit.form.text("text")
    if found is None:
        return _page(visit, view=view, typed=visit.form)
    filled = visit.helping.fill(found, view.case, by)
    text = f"{written}\n\n{filled}" if written else filled
    return _page(visit, view=view, typed=Form({"what": ("reply",), "text": (text,)}))


def send_card(visit: Visit) -> Response:
    """Send the learner a credential's card."""

    def do(number: int, by: Advisor) -> object:
        return visit.helping.send_card(number, by, _credential(visit, "credential"))

    return _done(visit, do, "card-done", fragment="#conversation")


# -- what is filed


def label(visit: Visit) -> Response:
    """File a case under words, written with commas between."""
    labels = [" ".join(each.split()) for each in visit.form.text("labels").split(",")]
    unique = list(dict.fromkeys(each for each in labels if each))
    return _done(visit, lambda number, by: visit.helping.label(number, by, unique), "label-done")


def correct_topic(visit: Visit) -> Response:
    """Say what a case is about."""

    def do(number: int, by: Advisor) -> object:
        return visit.helping.correct_topic(number, by, _topic(visit))

    return _done(visit, do, "topic-done")


def set_urgency(visit: Visit) -> Response:
    """Say how soon somebody should see a case."""
    chosen = visit.form.text("urgency")

    def do(number: int, by: Advisor) -> object:
        return visit.helping.set_urgency(number, by, chosen)  # type: ignore[arg-type]

    return _done(visit, do, "urgency-done")


def snooze(visit: Visit) -> Response:
    """Put a case off, or take it up again."""

    def do(number: int, by: Advisor) -> object:
        return visit.helping.snooze(number, by, _until(visit))

    return _done(visit, do, "snooze-done" if visit.form.text("until") else "wake-done")


# -- correcting the machine


def prefer(visit: Visit) -> Response:
    """Put one credential above another, with the reason."""

    def do(number: int, by: Advisor) -> object:
        better = _credential(visit, "better")
        over, because = visit.form.text("over"), visit.form.text("because")
        return visit.helping.prefer(number, by, better, over, because)

    return _done(visit, do, "prefer-done", fragment="#brief")


def judge(visit: Visit) -> Response:
    """Say whether a credential is right for what the learner wants."""
    is_relevant = visit.form.text("is_relevant") == "yes"
    return _done(
        visit,
        lambda number, by: visit.helping.judge(
            number,
            by,
            visit.form.text("credential"),
            is_relevant=is_relevant,
            because=visit.form.text("because"),
        ),
        "judge-done",
        fragment="#brief",
    )


# -- the parts


def _done(
    visit: Visit, do: Callable[[int, Advisor], object], done: str, *, fragment: str = ""
) -> Response:
    """Do something and lead back; what is refused is said above what was typed, which stays."""
    number = _number_of(visit)
    try:
        do(number, visit.advisor)
    except (NotPossibleError, ValueError) as refused:
        status = 409 if isinstance(refused, NotPossibleError) else 422
        return _page(visit, problem=visit.say.refused(refused), typed=visit.form, status=status)
    return visit.to(f"/cases/{number}", done=done, fragment=fragment)


def _page(
    visit: Visit,
    *,
    view: CaseView | None = None,
    problem: str = "",
    typed: Form | None = None,
    status: int = 200,
) -> Response:
    view = view or visit.helping.open_case(_number_of(visit), visit.advisor)
    words = visit.asked("find")
    return visit.page(
        "case.html",
        status=status,
        is_live=False,
        problem=problem,
        typed=typed or Form(),
        found=visit.helping.find_credentials(words, limit=MAX_FOUND) if words else [],
        found_for=words,
        canned=visit.helping.canned(view.case.language) or visit.helping.canned(),
        warning=visit.helping.capacity_warning(visit.advisor),
        snoozes=_snoozes(visit),
        said_there=_SAID_THERE,
        **_facts(visit, view),
    )


def _facts(visit: Visit, view: CaseView) -> dict[str, Any]:
    case, by = view.case, visit.advisor
    possible = {action for status, action in TRANSITIONS if status == case.status}
    newest = next((each for each in reversed(view.messages) if each.author == "learner"), None)
    waits = waits_of(visit, [case])
    return {
        "waits": waits,
        "late": late_of(visit, [case], waits),
        "dues": dues_of(visit, [case], waits),
        "lapses_at": lapses_at(visit, view),
        "aim_of": partial(aim_of, visit),
        "earlier": [
            each
            for each in visit.desk.cases.all_of_person(case.person)
            if each.number < case.number
        ],
        "view": view,
        "case": case,
        "brief": brief_of(case, visit.language),
        "mark": _mark_of(visit, case.number),
        "can": possible - {"learner_wrote"},
        "colleagues": [] if case.is_closed else visit.helping.colleagues(by),
        "is_mine": case.is_held and case.holder == by.pk,
        "newest": newest,
        "deliveries": {each.number: _delivery(visit, each) for each in view.messages},
        "has_files": visit.desk.files is not None,
    }


def _mark_of(visit: Visit, number: int) -> str:
    """Return what tells whether a case would look otherwise; looking so is not kept in the log."""
    case = visit.desk.cases.get(number)
    messages = [
        (each.number, each.text, each.is_edited, each.problem, _delivery(visit, each))
        for each in visit.desk.cases.messages(number)
    ]
    n_spoken = len(visit.desk.cases.spoken(number))
    shown = repr((case.version if case else 0, messages, n_spoken))
    return sha256(shown.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _delivery(visit: Visit, message: CaseMessage) -> str:
    """Return how far a reply is: "" for what has arrived or failed, "on-its-way", or "late"."""
    if message.author != "advisor" or message.learner_message_id or message.problem:
        return ""
    return "late" if visit.desk.now() - message.at > _ARRIVES_WITHIN else "on-its-way"


def _number_of(visit: Visit) -> int:
    return int(visit.request.path_params["number"])


def _text_of(visit: Visit) -> str:
    return visit.form.text("text")


def _topic(visit: Visit) -> Topic:
    written = visit.form.text("topic")
    for topic in TOPICS:
        if topic == written:
            return topic
    raise ValueError(visit.say("problem-topic"))


def _credential(visit: Visit, field: str) -> str:
    """Return the id of what somebody typed into a field."""
    return credential_called(visit, visit.form.text(field))


def credential_called(visit: Visit, written: str) -> str:
    """Return the id of what somebody typed: an id, a title, or words that only one has.

    Raises:
        ValueError: None is meant, or more than one.
    """
    say = visit.say
    if not written:
        raise ValueError(say("problem-no-credential"))
    found = visit.helping.find_credentials(written, limit=MAX_FOUND)
    exact = [
        each for each in found if written.casefold() in (each[0].casefold(), each[1].casefold())
    ]
    meant = exact or found
    if len(meant) == 1:
        return meant[0][0]
    if not meant:
        raise ValueError(say("problem-unknown-credential", words=written[:100]))
    titles = "; ".join(f"{title} ({id_})" for id_, title, _ in meant[:5])
    raise ValueError(say("problem-several-credentials", words=written[:100], titles=titles))


def _snoozes(visit: Visit) -> list[tuple[str, str]]:
    """Return the usual times to put something off to: (name, as the form sends it)."""
    zone = ZoneInfo(visit.helping.hours().zone)
    here = visit.desk.now().astimezone(zone)
    morning = here.replace(hour=9, minute=0)
    monday = morning + timedelta(days=7 - here.weekday())
    return [
        ("hour", (here + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M")),
        ("tomorrow", (morning + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")),
        ("monday", monday.strftime("%Y-%m-%dT%H:%M")),
    ]


def _until(visit: Visit) -> datetime | None:
    """Return the moment that was chosen, in the desk's own time; None for now."""
    written = visit.form.text("until")
    if not written:
        return None
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        raise ValueError(visit.say("problem-no-time", words=written[:40])) from None
    if at.tzinfo is None:
        at = at.replace(tzinfo=ZoneInfo(visit.helping.hours().zone))
    if at <= visit.desk.now():
        raise ValueError(visit.say("problem-past-time"))
    return at
