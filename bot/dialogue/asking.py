"""The next question below a list: asked when its answer may change the first three."""

from dataclasses import dataclass

from bot.dialogue.context import Context
from bot.dialogue.effects import Button, Say
from bot.dialogue.held import held_titles
from bot.dialogue.limits_in_words import limits_in_words
from bot.dialogue.state import State
from bot.messages import Messages, Raw, messages
from recommender.questions import Candidates, Choice, Question, next_question

# More than that is a questionnaire.
MAX_QUESTIONS = 5

# What a button stands for besides the number of a choice, and what is written on it; between two
# kinds both may do as well.
NO_MATTER, NONE, SKIP, BACK = "n", "x", "s", "b"
_NAMES = {
    NO_MATTER: "button-no-matter",
    NONE: "button-none-of-these",
    SKIP: "button-skip",
    BACK: "button-back",
}
_BETWEEN_TWO = {NO_MATTER: "button-either", NONE: "button-neither"}
_OF_SEVERAL = {"content": "question-kinds", "occupation": "question-occupations"}

# Fields with names so short stand two in a row on a telephone; longer ones would be cut off.
_BUTTONS_A_ROW = 2
_SHORT = 18
_TWO = 2


@dataclass(frozen=True)
class Asked:
    """Where the conversation stands with its questions, and what is asked now, if anything."""

    state: State
    says: tuple[Say, ...] = ()


def for_this_goal(state: State) -> State:
    """Return a state whose questions are those about its goal: a new goal begins anew."""
    if state.goal.aims == state.asked_about:
        return state
    return state.having(
        asked_about=state.goal.aims, asked=(), leanings=(), question=None, asked_at=""
    )


def ask_next(state: State, context: Context) -> Asked:
    """Ask what is worth asking about a list that was just made.

    A question that was passed over is not asked again: whoever writes of something else has
    answered it in their way. One that is taken up again by "back" is.
    """
    question = state.question
    if question is not None and state.asked_at:
        state = state.having(asked=(*state.asked, question.key), question=None)
        question = None
    if question is None:
        question = _worth_asking(state, context)
    if question is None:
        return Asked(state.having(question=None, asked_at=""))
    number = f"{state.list_number}.{len(state.asked)}"
    state = state.having(question=question, asked_at=number)
    return Asked(state, (_say(question, state, messages(state.language)),))


def candidates_of(state: State, context: Context) -> Candidates | None:
    """Return what may be wanted where a conversation stands; None where nothing fits."""
    return context.recommender.candidates(
        state.goal, today=context.today, hidden=state.hidden, leanings=state.leanings
    )


def _worth_asking(state: State, context: Context) -> Question | None:
    if len(state.asked) >= MAX_QUESTIONS:
        return None
    found = candidates_of(state, context)
    if found is None:
        return None
    return next_question(
        found,
        state.goal,
        asked=state.asked,
        today=context.today,
        showed=held_titles(state, today=context.today),
    )


def label(question: Question, choice: Choice, say: Messages) -> str:
    """Return an answer in words, as its button says it."""
    if question.kind == "max_cost" and choice.limits.max_cost:
        amount = say.money(choice.limits.max_cost, question.currency)
        return say("limit-max_cost", amount=amount)
    if choice.words:
        return say("plain", text=choice.words)
    if question.kind == "held":
        return say("button-have" if choice.held else "button-have-not")
    return say.list(limits_in_words(choice.limits, say))


def chosen_in_words(state: State, say: Messages, *, shown: tuple[str, ...]) -> list[str]:
    """Return what was chosen between several kinds, so that nobody wonders why a list changed.

    Args:
        state: Where the conversation stands, its last list included.
        say: The sentences.
        shown: Ids of what is shown now.
    """
    told = []
    if chosen := [say("quoted", words=each.chosen) for each in state.leanings if each.chosen]:
        told.append(say("question-chosen", words=Raw(say.list(chosen))))
    if _has_just_chosen_none(state):
        found = [each not in state.shown for each in shown if each not in state.preferred]
        is_elsewhere = found[:1] == [True] and 2 * sum(found) > len(found)
        told.append(say("question-none-chosen" if is_elsewhere else "question-none-better"))
    return told


def _has_just_chosen_none(state: State) -> bool:
    """Tell whether "none of these" was the answer that this list is made for."""
    last = state.before[-1] if state.question is None and state.before else None
    if last is None or last.question is None or last.goal.aims != state.goal.aims:
        return False
    is_chosen = bool(state.leanings) and last.leanings != state.leanings
    return is_chosen and not state.leanings[-1].chosen


def is_between_two(question: Question) -> bool:
    """Tell whether a question is between two things, which it names in its sentence."""
    return question.kind in ("content", "occupation") and len(question.choices) == _TWO


def _say(question: Question, state: State, say: Messages) -> Say:
    labels = [label(question, each, say) for each in question.choices]
    facts = {"subject": question.subject} if question.subject else {}
    sentence = f"question-{question.kind}"
    if is_between_two(question):
        facts = {"one": Raw(labels[0]), "other": Raw(labels[1])}
    elif question.kind in _OF_SEVERAL:
        # The answers are the buttons: four of them would not fit into a sentence.
        sentence = _OF_SEVERAL[question.kind]
    elif question.kind == "field" and any(
        each.of == "fields" and each.chosen for each in state.leanings
    ):
        sentence = "question-field-closer"

    def button(words: str, which: object) -> Button:
        return Button(words, "answer", f"{state.asked_at}.{which}")

    rows = _rows(question, [button(words, place) for place, words in enumerate(labels)])
    names = _NAMES | _BETWEEN_TWO if is_between_two(question) else _NAMES
    rows += [
        tuple(button(say(names[each]), each) for each in row) for row in _others(question, state)
    ]
    asks = Raw(say(sentence, **facts))
    return Say(say("question-next" if state.asked else "question-first", asks=asks), tuple(rows))


def _rows(question: Question, buttons: list[Button]) -> list[tuple[Button, ...]]:
    """Return the answers' buttons in their order: limits, and fields with short names, in pairs."""

    def is_short(button: Button) -> bool:
        return question.none is None or (question.kind == "field" and len(button.label) <= _SHORT)

    rows: list[tuple[Button, ...]] = []
    for each in buttons:
        is_free = bool(rows) and len(rows[-1]) < _BUTTONS_A_ROW and is_short(rows[-1][0])
        if is_free and is_short(each):
            rows[-1] = (*rows[-1], each)
        else:
            rows.append((each,))
    return rows


def _others(question: Question, state: State) -> list[list[str]]:
    """Return what can be answered besides the choices, row by row."""
    is_answered = bool(state.before) and state.before[-1].goal.aims == state.goal.aims
    last = [SKIP, *([BACK] if is_answered else [])]
    if question.none is None:
        return [[NO_MATTER, *last]]
    return [[NO_MATTER, NONE], last] if is_between_two(question) else [[NONE, *last]]
