"""The people of the demonstration: invented learners, what they say, and who helps them.

What a learner says is answered by the real dialogue. A line that begins with "press " presses the
button of that name below the last answer.
"""

from dataclasses import dataclass
from typing import Literal

from bot.triage.topics import Topic

ADVISORS = (("Maya Tremblay", "staff"), ("Luis Ortega", "advisor"), ("Chloé Bouchard", "advisor"))
MAYA, LUIS, CHLOE = (name for name, _ in ADVISORS)

Who = Literal["learner", "advisor", "note"]


@dataclass(frozen=True)
class Story:
    """One learner's day.

    Attributes:
        person: Their number; nobody has one so small.
        language: What they write in.
        said: What they say to the bot.
        minutes_ago: When they say the last of it.
        advisor: Who claims the case, "" for nobody yet.
        after: How many minutes after the case was opened.
        written: What is written then: (who, what).
        end: How it ends.
        rating: What the learner taps at the end, 1 to 5, 0 for nothing.
        labels: What advisors file it under.
        topic: What an advisor corrects the topic to, "" where it is right.
        is_snoozed: Whether it is put off until tomorrow.
    """

    person: int
    language: str
    said: tuple[str, ...]
    minutes_ago: int
    advisor: str = ""
    after: int = 6
    written: tuple[tuple[Who, str], ...] = ()
    end: Literal["", "resolve", "return"] = ""
    rating: int = 0
    labels: tuple[str, ...] = ()
    topic: Topic | Literal[""] = ""
    is_snoozed: bool = False


TODAY = (
    Story(
        101,
        "en",
        (
            "I want to keep the books for small shops, evenings, under $800",
            "I have done the till at a bakery for six years",
            "not the payroll one",
            "/advisor",
        ),
        minutes_ago=148,
    ),
    Story(
        102,
        "fr",
        (
            "je voudrais travailler auprès de personnes âgées, le soir, moins de 900 $",
            "Est-ce que vous reconnaissez mes cours de soins infirmiers du Maroc ?",
            "press bringin",
        ),
        minutes_ago=96,
    ),
    Story(
        103,
        "es",
        (
            "quiero aprender a instalar paneles solares los fines de semana",
            "¿Puedo pagar el curso con una beca del gobierno?",
            "press bringin",
        ),
        minutes_ago=61,
        labels=("funding",),
    ),
    Story(
        104,
        "en",
        ("I can't do this any more, I don't want to live",),
        minutes_ago=4,
    ),
    Story(
        105,
        "en",
        (
            "learn to analyse data with Python, I have 5 hours a week",
            "online, at my own pace",
            "Would the college count the statistics course I took in Ghana?",
            "press bringin",
        ),
        minutes_ago=42,
        advisor=LUIS,
        after=9,
        written=(
            ("advisor", "Hello, this is Luis. Do you still have the outline of that course?"),
            ("learner", "Yes, as a PDF, and the transcript. Shall I send them here?"),
            (
                "note",
                "Registrar wants outline and transcript, two weeks. Asked Priya for the form.",
            ),
            ("advisor", "Please do. I pass them to the registrar; an answer takes two weeks."),
            ("learner", "Thank you! Can I begin the Python course before that?"),
        ),
        labels=("credit transfer", "waiting for papers"),
    ),
    Story(
        106,
        "fr",
        (
            "apprendre la soudure, je n'ai pas de diplôme",
            "On m'a traitée sans respect à votre accueil, je veux déposer une plainte",
            "press bringin",
        ),
        minutes_ago=75,
        advisor=CHLOE,
        after=12,
        written=(
            (
                "advisor",
                "Bonjour, je suis désolée que cela se soit passé ainsi. Que s'est-il dit ?",
            ),
        ),
        topic="complaint",
    ),
    Story(
        107,
        "en",
        ("fly a rocket to the moon", "/advisor"),
        minutes_ago=33,
    ),
    Story(
        108,
        "es",
        (
            "cuidar niños, solo por la mañana, hasta 300 dólares",
            "¿Necesito un permiso de estudios si estoy con visa de visitante?",
            "press bringin",
        ),
        minutes_ago=220,
        advisor=LUIS,
        after=15,
        written=(
            ("advisor", "Hola, soy Luis. Eso lo dice solo una persona acreditada: le doy su cita."),
            ("learner", "Muchas gracias, me ha ayudado mucho."),
        ),
        end="resolve",
        rating=5,
    ),
    Story(
        109,
        "en",
        (
            "become a care assistant, I use a wheelchair",
            "Can I get a room I can reach and more time in the exam?",
            "press bringin",
        ),
        minutes_ago=310,
        labels=("accessibility",),
        is_snoozed=True,
    ),
)

# Who talks with the bot at the end of the day, and has nobody.
WITH_THE_BOT = (
    Story(120, "en", ("become an astronaut", "no, something with planes"), minutes_ago=9),
    Story(121, "fr", ("réparer des vélos, le samedi", "moins cher"), minutes_ago=24),
    Story(122, "es", ("trabajar en una cocina, por la mañana",), minutes_ago=51),
)

# What is asked in the weeks before; each is asked again by somebody else.
BEFORE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("en", ("bake bread for a living, weekends", "/advisor")),
    ("en", ("keep books, online", "Can I get a student loan for this course?", "press bringin")),
    ("fr", ("apprendre la comptabilité le soir", "/advisor")),
    ("es", ("aprender a programar, en línea", "/advisor")),
    (
        "en",
        (
            "project management, evenings",
            "Would you recognise the credits of my old college?",
            "press bringin",
        ),
    ),
    ("en", ("repair bicycles", "How do I withdraw from a course?", "press bringin")),
    ("fr", ("devenir électricienne", "Puis-je avoir une bourse ?", "press bringin")),
    ("es", ("trabajar en una cocina", "¿Cómo me inscribo?", "press bringin")),
)

# Those who never needed anybody.
ALONE: tuple[tuple[str, str], ...] = (
    ("en", "learn spreadsheets, free"),
    ("fr", "apprendre à souder"),
    ("en", "first aid on weekends"),
    ("es", "cuidar a personas mayores"),
    ("en", "web design at my own pace"),
)

CANNED = (
    ("Greeting", "en", "Hello, this is {advisor}. I have read what you are looking for: {goal}."),
    ("Papers", "en", "Please send the outline of your course and your transcript in this chat."),
    ("Accueil", "fr", "Bonjour, c'est {advisor}. J'ai lu ce que vous cherchez : {goal}."),
    ("Saludo", "es", "Hola, soy {advisor}. He leído lo que busca: {goal}."),
)
