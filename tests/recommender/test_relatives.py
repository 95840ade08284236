"""Occupations of one table are some of another's: by what they are called and said to be."""

import numpy as np
import pytest

from catalog.taxonomy import Label, Occupation
from recommender.ngrams import PieceIndex, rows_of_pieces
from recommender.relatives import MAX_RELATIVES, all_names, relations

MAIN = (0, 1)


def occupation(scheme: str, code: str, *names: str, language: str = "en") -> Occupation:
    titles = tuple(Label(name, language, "alternate") for name in names)
    return Occupation(scheme, code, titles, {}, (), ())


BAKER = occupation("onet", "51-3011.00", "Bakers", "Bread Baker")
WELDER = occupation("onet", "51-4121.00", "Welders", "Pipe Welder")


def shares(*others: Occupation) -> np.ndarray:
    """Return what each of some occupations is, where vectors tell nothing."""
    occupations = [BAKER, WELDER, *others]
    names = all_names(occupations)
    vectors = np.ones((len(names.texts), 1), dtype=np.float32)
    return relations(occupations, MAIN, names, vectors).toarray()


def test_a_main_occupation_is_itself():
    assert shares()[0].tolist() == [1, 0]


@pytest.mark.parametrize("name", ["pipe welder", "PIPE  WELDER", "welding of pipes"])
def test_where_vectors_tell_nothing_words_do(name):
    _, _, own = shares(occupation("esco", "esco/1", name))

    assert own[1] > 0.8
    assert own.sum() == pytest.approx(1)


def test_a_name_that_is_the_same_tells_more_than_one_that_is_like_it():
    _, _, same, like = shares(
        occupation("esco", "esco/1", "pipe welder"),
        occupation("esco", "esco/2", "pipe weldering"),
    )

    assert same[1] > like[1]


def test_one_name_of_many_counts_for_little():
    _, _, one, many = shares(
        occupation("esco", "esco/1", "pipe welder"),
        occupation("esco", "esco/2", "pipe welder", "zebra keeper", "quagga keeper"),
    )

    assert one[1] > many[1] > 0.5


def test_an_occupation_of_which_nothing_is_known_is_all_of_them_alike():
    _, _, own = shares(occupation("esco", "esco/1", "zebra quagga"))

    assert own.tolist() == pytest.approx([0.5, 0.5])


def test_where_no_name_is_english_others_are_compared():
    french = [
        occupation("onet", "1", "boulanger", language="fr"),
        occupation("onet", "2", "soudeur", language="fr"),
        occupation("esco", "3", "soudeur de tuyaux", language="fr"),
    ]
    names = all_names(french)
    vectors = np.ones((len(names.texts), 1), dtype=np.float32)

    assert relations(french, MAIN, names, vectors).toarray()[2].argmax() == 1


def test_only_a_few_main_occupations_are_relatives():
    many = [occupation("onet", str(n), f"maker of thing {n}") for n in range(12)]
    occupations = [*many, occupation("esco", "e", "maker of thing 7")]
    names = all_names(occupations)
    vectors = np.ones((len(names.texts), 1), dtype=np.float32)
    own = relations(occupations, range(12), names, vectors).toarray()[-1]

    assert (own > 0).sum() == MAX_RELATIVES
    assert own.argmax() == 7


def test_rows_of_pieces_are_those_that_are_searched():
    from scipy.sparse import identity

    texts = ["pipe welder", "bread baker", "pipe fitter"]
    rows, pieces, _ = rows_of_pieces(texts, least=1)
    index = PieceIndex.of(texts, identity(3, format="csr", dtype=np.float32), least=1)

    assert pieces.tolist() == index.pieces.tolist()
    assert np.asarray(rows.multiply(rows).sum(axis=1)).ravel() == pytest.approx([1, 1, 1])
