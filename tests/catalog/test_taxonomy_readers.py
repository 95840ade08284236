"""Official tables of occupations become records; what is wrong in them is kept out and told."""

from pathlib import Path

import pytest

from catalog.errors import UnreadableFileError
from catalog.taxonomy import (
    Label,
    Occupation,
    Programme,
    ProgrammeLink,
    TaxonomyFiles,
    read_taxonomies,
)
from catalog.taxonomy.duties import duties_in, openers_of
from catalog.taxonomy.records import Code, Level, Openings, TableReport, Wage

TABLES = Path(__file__).parent.parent / "data" / "taxonomies"
BAKER = "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-00000000000b"


@pytest.fixture(scope="module")
def files() -> TaxonomyFiles:
    return read_taxonomies(TABLES)


def occupation(files: TaxonomyFiles, scheme: str, code: str) -> Occupation:
    return next(each for each in files.occupations if (each.scheme, each.code) == (scheme, code))


def report(files: TaxonomyFiles, file: str) -> TableReport:
    return next(each for each in files.reports if each.file == file)


def problems(files: TaxonomyFiles, file: str) -> list[tuple[int | None, str, str]]:
    return [(each.line, each.field, each.value) for each in report(files, file).quarantined]


def test_each_taxonomy_is_told_by_its_columns_and_counted(files):
    assert [
        (each.taxonomy.name, each.taxonomy.n_occupations, each.taxonomy.languages)
        for each in files.taxonomies
    ] == [
        ("cip_soc", 0, ("en",)),
        ("esco", 2, ("en", "es", "fr")),
        ("noc", 3, ("en", "fr")),
        ("onet", 2, ("en",)),
    ]
    assert files.ignored == ("onet/Read Me.txt",)


def test_the_release_and_the_licence_are_those_that_the_files_state(files):
    onet = files.taxonomies[3].taxonomy

    assert onet.release == "99.1 (May 2031)"
    assert onet.licence == "Creative Commons Attribution 4.0 International"
    assert onet.attribution.startswith("O*NET 99.1 Database by the U.S. Department of Labor")


def test_esco_without_a_version_in_its_folder_is_dated_by_its_last_change(files):
    assert files.taxonomies[1].taxonomy.release == "last changed on 2031-04-05"


def test_esco_in_the_folder_of_its_download_is_named_by_it(tmp_path):
    folder = tmp_path / "ESCO dataset - v1.1.1 - classification - en - csv"
    folder.mkdir()
    (folder / "occupations_en.csv").write_bytes((TABLES / "esco/occupations_en.csv").read_bytes())

    assert read_taxonomies(tmp_path).taxonomies[0].taxonomy.release == "1.1.1"


def test_onet_titles_are_preferred_then_reported_then_alternate_without_repetition(files):
    assert occupation(files, "onet", "51-3011.00").titles == (
        Label("Bakers", "en", "preferred"),
        Label("Bread Maker", "en", "reported"),
        Label("Pastry Finisher (PF)", "en", "alternate"),
        Label("PF", "en", "alternate"),
    )


def test_onet_core_tasks_weigh_more_than_supplemental_ones_and_unrated_ones_as_core(files):
    assert [
        (need.skill.text("en"), need.skill.kind, need.weight)
        for code in ("51-3011.00", "35-1011.00")
        for need in occupation(files, "onet", code).needs
    ] == [
        ("Knead dough by hand or machine.", "task", 1.0),
        ("Decorate cakes for feasts.", "task", 0.5),
        ("Oven Timer Pro", "technology", 0.5),
        ("Plan menus.", "task", 1.0),
        ("Oven Timer Pro", "technology", 0.5),
    ]


def test_an_occupation_knows_its_soc_code_its_job_zone_and_its_neighbours(files):
    baker = occupation(files, "onet", "51-3011.00")

    assert baker.codes_in("soc") == ("51-3011",)
    assert baker.level == Level("job_zone", 2, "Job Zone Two: Some Preparation")
    assert baker.education == "Usually a high school diploma."
    assert baker.related == ("35-1011.00",), "one that is not in the table leads nowhere"


def test_bad_rows_of_onet_are_kept_out_with_line_and_value(files):
    assert problems(files, "onet/Occupation Data.txt") == [
        (4, "O*NET-SOC Code", "51-3011"),
        (5, "O*NET-SOC Code", "51-3011.00"),
        (6, "Title", ""),
        (7, "O*NET-SOC Code", "43-3031.00"),
    ]
    assert problems(files, "onet/Alternate Titles.txt") == [(6, "O*NET-SOC Code", "99-1234.00")]
    assert problems(files, "onet/Task Statements.txt") == [(5, "Task", "")]
    assert problems(files, "onet/Job Zones.txt") == [(3, "Job Zone", "7")]
    assert report(files, "onet/Occupation Data.txt").read == 6


def test_an_esco_occupation_has_its_names_in_every_language_that_is_there(files):
    baker = occupation(files, "esco", BAKER)

    assert [baker.title(language) for language in ("en", "fr", "es", "de")] == [
        "baker",
        "boulanger/boulangère",
        "panadero/panadera",
        None,
    ]
    assert Label("bread baker", "en") in baker.titles
    assert Label("Baker", "en") not in baker.titles, "the same name in another case"
    assert baker.descriptions == {"en": "Bakers make bread, rolls and pastry."}
    assert baker.codes == (Code("isco", "7512"), Code("esco_code", "7512.1")), "the English edition"


def test_esco_skills_are_shared_and_essential_ones_weigh_more(files):
    baker = occupation(files, "esco", BAKER)
    pastry_maker = occupation(files, "esco", f"{BAKER[:-1]}c")

    assert [
        (need.skill.text("en"), need.skill.kind, need.skill.text("fr"), need.weight)
        for need in baker.needs
    ] == [
        ("food hygiene", "knowledge", None, 0.5),
        ("knead dough", "skill", "pétrir la pâte", 1.0),
    ]
    assert pastry_maker.needs[0].skill is baker.needs[1].skill


def test_obsolete_concepts_of_esco_are_left_out_and_strange_ones_reported(files):
    assert problems(files, "esco/occupations_en.csv") == [(7, "conceptUri", "baker-17")]
    assert [field for _, field, _ in problems(files, "esco/occupationSkillRelations.csv")] == [
        "relationType",
        "skillUri",
    ]


def test_a_noc_group_has_duties_wage_openings_and_level(files):
    baker = occupation(files, "noc", "63202")

    assert baker.title("fr") == "Boulangers/boulangères"
    assert [(need.skill.kind, need.skill.text("en")) for need in baker.needs] == [
        ("task", "Mix dough by recipe"),
        ("task", "Check ovens every hour"),
        ("task", "Check cakes before they leave"),
        ("task", "Mix icing and spread the mix on cakes of the Check Street shop"),
        ("skill", "Monitoring"),
        ("skill", "Time Management"),
    ]
    assert baker.wage == Wage(18.5, "CAD", "hour", "British Columbia", "WorkBC")
    assert baker.openings == Openings(930, 10, "British Columbia", "WorkBC")
    assert baker.level is not None
    assert (baker.level.scheme, baker.level.number) == ("teer", 3)
    assert baker.codes_in("noc_2016") == ("6332",)


def test_a_yearly_wage_in_the_column_of_hourly_ones_is_read_as_yearly(files):
    mayor = occupation(files, "noc", "00010")

    assert mayor.wage == Wage(76_000, "CAD", "year", "British Columbia", "WorkBC")
    assert mayor.openings is None


def test_an_impossible_wage_is_left_out_and_reported_the_occupation_stays(files):
    assert occupation(files, "noc", "72106").wage is None
    assert problems(files, "noc/occupations.csv") == [
        (4, "noc", "6320"),
        (5, "wage_median", "2900"),
    ]


def test_statistics_canadas_own_tables_give_titles_and_duties_in_both_languages(tmp_path):
    (tmp_path / "noc_2021_version_1.0_-_classification_structure.csv").write_text(
        "Level,Hierarchical structure,Code - NOC 2021 V1.0,Class title,Class definition\n"
        "4,Minor group,6320,Cooks and bakers,They cook.\n"
        "5,Unit group,63202,Bakers,They bake.\n"
    )
    (tmp_path / "cnp_2021_version_1.0_-_structure_de_la_classification.csv").write_text(
        "Niveau,Structure hiérarchique,Code dela CNP 2021 v1.0,Titres de classes,"
        "Définitions de la classe\n"
        "5,Groupe de base,63202,Boulangers/boulangères,Ils font du pain.\n",
        encoding="cp1252",
    )
    (tmp_path / "noc_2021_version_1.0_-_elements.csv").write_text(
        "Level,Code - NOC 2021 V1.0,Class title,Element Type Label English,"
        "Element Description English\n"
        "5,63202,Bakers,Illustrative example(s),bread baker\n"
        "5,63202,Bakers,All examples,bread baker\n"
        "5,63202,Bakers,All examples,bagel baker\n"
        "5,63202,Bakers,Main duties,This group performs some or all of the following duties:\n"
        "5,63202,Bakers,Main duties,Prepare dough for pies. \n"
        "5,63202,Bakers,Employment requirements,Completion of secondary school.\n"
        "5,63202,Bakers,Exclusion(s),Pastry chefs\n"
    )

    files = read_taxonomies(tmp_path)

    (baker,) = files.occupations
    assert [(each.text, each.language) for each in baker.titles] == [
        ("Bakers", "en"),
        ("Boulangers/boulangères", "fr"),
        ("bread baker", "en"),
        ("bagel baker", "en"),
    ]
    assert baker.descriptions == {"en": "They bake.", "fr": "Ils font du pain."}
    assert [need.skill.text("en") for need in baker.needs] == ["Prepare dough for pies"]
    assert baker.education == "Completion of secondary school."
    assert [each.n_quarantined for each in files.reports] == [0, 0, 0]


def test_duties_are_cut_at_verbs_and_never_inside_names():
    texts = [
        "Clerks: File letters of the First Nations File forms and answer mail Answer calls",
        "Guards: File reports and go home Answer alarms",
    ]

    assert duties_in(texts[0], openers_of(texts)) == (
        "File letters of the First Nations",
        "File forms and answer mail",
        "Answer calls",
    )
    assert duties_in("", frozenset()) == ()


def test_programmes_have_titles_without_the_stop_and_former_codes_their_successor(files):
    programmes = {each.cip: each for each in files.programmes}

    assert programmes["12.0501"] == Programme(
        "12.0501",
        "Baking and Pastry Arts/Baker",
        "A program that prepares people to bake.",
        ("Bread Arts", "Pastry - Fine"),
    )
    assert programmes["12.0590"].moved_to == "12.0501"
    assert programmes["12.0591"].moved_to == "12.05"
    assert programmes["12.0503"].title == "Culinary Arts, Chef Training", "only in the crosswalk"
    assert problems(files, "cip_soc/CIPCode2020.csv") == [(7, "CIPCode", '="12.5"')]


def test_the_crosswalk_links_programmes_to_occupations_and_skips_what_has_no_match(files):
    assert files.links == (
        ProgrammeLink("12.0501", "51-3011"),
        ProgrammeLink("12.0503", "35-1011"),
        ProgrammeLink("12.0503", "51-3011"),
    )
    assert problems(files, "cip_soc/CIP2020_SOC2018_Crosswalk.csv") == [(8, "SOC2018Code", "51-30")]


def test_progress_ends_at_one(tmp_path):
    seen: list[float] = []

    read_taxonomies(TABLES, on_progress=seen.append)

    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_two_editions_of_one_table_are_refused_because_they_would_mix(tmp_path):
    for name in ("v1.0", "v1.1"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "occupations_en.csv").write_bytes(
            (TABLES / "esco/occupations_en.csv").read_bytes()
        )

    with pytest.raises(UnreadableFileError, match=r"v1.0/occupations_en.csv and v1.1/occ.* same"):
        read_taxonomies(tmp_path)


def test_an_esco_table_whose_name_does_not_say_its_language_is_reported(tmp_path):
    (tmp_path / "occupations.csv").write_bytes((TABLES / "esco/occupations_fr.csv").read_bytes())
    (tmp_path / "occupations_es.csv").write_bytes((TABLES / "esco/occupations_es.csv").read_bytes())

    files = read_taxonomies(tmp_path)

    assert [each.title("es") for each in files.occupations] == ["panadero/panadera"]
    assert "occupations_fr.csv" in report(files, "occupations.csv").quarantined[0].remedy
