"""Which question to ask next, and what its answers do."""

from recommender.leanings import Leaning
from recommender.questions.candidates import Candidates
from recommender.questions.choosing import next_question
from recommender.questions.records import BOUNDS, Choice, Question

__all__ = ["BOUNDS", "Candidates", "Choice", "Leaning", "Question", "next_question"]
