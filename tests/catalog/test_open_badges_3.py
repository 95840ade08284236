"""Open Badges 3.0 -> credentials."""

import json
from datetime import date
from pathlib import Path

import pytest

from catalog.errors import UnreadableFileError
from catalog.formats import read_file
from catalog.formats.descriptions import refuse_description
from catalog.models import CodeFacts, EndorsementFacts, IdentifierFacts, SkillFacts
from tests.catalog.badges import DATA, PERSONAL, achievement, badge, read, shown, token


@pytest.fixture(scope="module")
def bread():
    """The record of a badge that says everything the standard has a field for."""
    result = read_file(DATA / "open_badges_3" / "bread.json")

    assert result.format == "open_badges_3"
    assert result.quarantined == ()
    return result.records[0]


def test_an_achievement_in_a_badge_is_a_credential(bread):
    assert bread.credential_id == "https://college.example/achievements/bread"
    assert bread.title == "Bread Baking"
    assert bread.kind == "micro_credential"
    assert bread.language == "en"
    assert bread.code == "BAKE-101"
    assert bread.field == "Baking: Bread"
    assert bread.criteria == "Bake six loaves that a baker would sell."
    assert bread.url == "https://college.example/bread"
    assert [each.url for each in bread.offerings] == ["https://college.example/apply"]


def test_a_creator_that_is_only_an_address_gets_its_name_from_the_issuer(bread):
    assert bread.provider.name == "Island College"
    assert bread.provider.url == "https://college.example"


def test_alignments_are_skills_with_framework_and_code(bread):
    assert bread.skills[0] == SkillFacts(
        text="prepare bread products: Carry out the preparation of bread and bread products.",
        framework="ESCO",
        code="S1",
        url="http://data.europa.eu/esco/skill/1",
    )
    assert bread.skills[1:] == (SkillFacts(text="sourdough"),)


def test_an_alignment_with_a_classification_is_a_code_and_no_skill(bread):
    assert bread.codes == (CodeFacts(scheme="noc", code="63202", label="Bakers"),)


def test_a_result_says_how_it_is_assessed(bread):
    assert bread.assessment == (
        "Six loaves: Sold (A baker would sell them) / Eaten; required: Sold"
    )
    assert bread.assessment_kind == "performance"
    assert bread.evidence_required == "Six baked loaves"
    assert bread.rubric_url == "https://college.example/rubric"
    assert bread.assessed_by == "Assessors of Bakers"


def test_an_endorsement_whose_time_is_over_keeps_its_dates(bread):
    assert bread.endorsements[0] == EndorsementFacts(
        by="Guild of Bakers",
        statement="We hire with it.",
        valid_from=date(2019, 1, 1),
        valid_until=date(2021, 12, 31),
        url="https://bakers.example",
    )


def test_who_accredits_the_provider_is_an_endorsement(bread):
    assert bread.endorsements[1] == EndorsementFacts(
        kind="accreditation",
        by="Council of Colleges",
        statement="Vocational; British Columbia",
        valid_from=date(2024, 1, 31),
    )


def test_credits_are_the_providers_own(bread):
    assert [(each.recommender, each.hours) for each in bread.credits] == [("Island College", 1.5)]


def test_identifiers_of_the_achievement_are_kept_and_those_of_accounts_are_not(bread):
    assert bread.identifiers == (
        IdentifierFacts(scheme="open_badges", value="https://college.example/achievements/bread"),
        IdentifierFacts(scheme="ctid", value="ce-98cb027b-95ef-4494-908d-6f7790ec6b6b"),
    )


def test_nothing_about_the_earner_is_read():
    result = read_file(DATA / "open_badges_3" / "bread.json")

    assert not any(each in shown(result) for each in PERSONAL)


def test_who_awards_a_badge_to_themselves_is_not_named_as_a_provider(tmp_path):
    own = badge(achievement(creator=None), issuer={"id": "did:example:1", "name": "Robin Doe"})

    result = read(tmp_path, own)
    named = read(tmp_path, own, default_provider="Island College")

    assert result.records[0].provider.name == "Issuer without a name"
    assert any("--provider" in each.remedy for each in result.notices)
    assert named.records[0].provider.name == "Island College"
    assert "robin" not in shown(result) + shown(named)


@pytest.mark.parametrize("subject", ["mailto:robin@learner.example", None, ["robin"]])
def test_a_subject_that_is_no_object_is_refused_without_being_shown(tmp_path, subject):
    result = read(tmp_path, badge(None, credentialSubject=subject))

    assert result.quarantined[0].field == "credentialSubject"
    assert "robin" not in shown(result)


def test_achievements_stand_alone_in_lists_in_graphs_and_in_a_services_answer(tmp_path):
    one, other = achievement(), achievement(id="https://college.example/2", name="Cakes")
    answer = {"credential": [badge(one)], "compactJwsString": [token(badge(other))]}

    assert [each.title for each in read(tmp_path, one).records] == ["Bread Baking"]
    for several in ([one, other], {"@graph": [one, other]}, [badge([one, other])], answer):
        titles = [each.title for each in read(tmp_path, several).records]
        assert titles == ["Bread Baking", "Cakes"]


def test_a_badge_finds_its_achievement_beside_it_once(tmp_path):
    graph = [badge("https://college.example/achievements/bread"), achievement(creator=None)]

    result = read(tmp_path, {"@graph": graph})

    assert result.read == 1
    assert result.records[0].provider.name == "The Mill"


def test_a_badge_that_only_links_to_its_achievement_says_where(tmp_path):
    result = read(tmp_path, badge("https://college.example/achievements/bread"))

    assert result.quarantined[0].field == "credentialSubject.achievement"
    assert result.quarantined[0].value == "https://college.example/achievements/bread"


def test_the_others_of_a_list_load_when_one_is_broken(tmp_path):
    good = achievement(id="https://college.example/2", name="Cakes")

    result = read(tmp_path, [achievement(criteria=None), 7, good])

    assert [each.title for each in result.records] == ["Cakes"]
    faults = [(each.record, each.field) for each in result.quarantined]
    assert faults == [(1, "criteria"), (2, "record")]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"id": None}, "id"),
        ({"name": None}, "name"),
        ({"name": 12}, "name"),
        ({"name": {"first": {"second": 1}}}, "name"),
        ({"name": "x" * 401}, "name"),
        ({"name": "n/a"}, "name"),
        ({"name": ["", None]}, "name"),
        ({"description": None}, "description"),
        ({"description": [True]}, "description"),
        ({"criteria": None}, "criteria"),
        ({"criteria": 5}, "criteria"),
        ({"type": ["Achievement", "x"], "alignment": "https://a.example"}, "alignment"),
        ({"alignment": [{"targetUrl": "https://a.example"}]}, "alignment.targetName"),
        ({"alignment": {"targetName": "Bake"}}, "alignment.targetUrl"),
        ({"alignment": {"targetName": "Bake", "targetUrl": "bread"}}, "alignment.targetUrl"),
        ({"alignment": {"type": "Skill", "targetName": "Bake"}}, "alignment.type"),
        ({"creditsAvailable": "many"}, "creditsAvailable"),
        ({"creditsAvailable": -1}, "creditsAvailable"),
        ({"creditsAvailable": 42_000_000}, "creditsAvailable"),
        ({"creator": {"type": "Cat", "name": "Tom"}}, "creator.type"),
        ({"creator": {"name": "A", "parentOrg": {"type": "Cat"}}}, "creator.parentOrg.type"),
        ({"resultDescription": {"resultType": "Status"}}, "resultDescription.name"),
        ({"resultDescription": [3]}, "resultDescription"),
        ({"endorsement": {"type": "EndorsementCredential"}}, "endorsement.issuer"),
        ({"endorsement": {"issuer": {"name": "A"}, "expires": "soon"}}, "endorsement.expires"),
        ({"endorsementJwt": "a.b.c"}, "endorsementJwt"),
        ({"otherIdentifier": "5"}, "otherIdentifier"),
        ({"humanCode": ["x" * 201]}, "humanCode"),
    ],
)  # fmt: skip
def test_what_the_standard_calls_broken_is_kept_out_for_that_reason(tmp_path, changes, field):
    result = read(tmp_path, achievement(**changes))

    assert result.records == ()
    assert [each.field for each in result.quarantined] == [field]
    assert all(each.problem and each.remedy for each in result.quarantined)


def test_a_misspelt_key_is_suggested_and_not_guessed(tmp_path):
    result = read(tmp_path, achievement(inLangauge="fr"))

    assert "did you mean `inLanguage`" in result.notices[0].problem
    assert result.records[0].language is None


def test_a_misspelt_key_that_is_required_is_suggested_in_the_remedy(tmp_path):
    result = read(tmp_path, achievement(criteria=None, critera={"narrative": "Bake."}))

    assert "Did you mean `criteria` where it says `critera`?" in result.quarantined[0].remedy


def test_a_fault_names_the_line_where_the_achievement_begins(tmp_path):
    broken = achievement(id="https://college.example/2", criteria=None)
    file = tmp_path / "badges.json"
    file.write_text(json.dumps([achievement(), broken], indent=1), encoding="utf-8")

    line = read_file(file).quarantined[0].line

    assert line is not None
    assert "https://college.example/2" in file.read_text(encoding="utf-8").splitlines()[line - 1]


def test_an_id_that_another_achievement_has_too_is_noticed_and_not_shared(tmp_path):
    result = read(tmp_path, [achievement(), achievement(name="Cakes")])

    assert [each.credential_id for each in result.records] == [
        "https://college.example/achievements/bread",
        "island-college-cakes",
    ]
    assert result.records[1].identifiers == ()
    assert "another achievement, 'Bread Baking'" in result.notices[0].problem


def test_a_title_is_said_in_the_achievements_own_language(tmp_path):
    names = {"en": "Bread Baking", "fr": "Boulangerie", "es": "Panadería"}
    tagged = [{"@value": text, "@language": code} for code, text in names.items()]

    for stated in (names, tagged):
        own = read(tmp_path, achievement(name=stated, inLanguage="fr-CA")).records[0]
        free = read(tmp_path, achievement(name=stated)).records[0]
        assert (own.title, own.language) == ("Boulangerie", "fr")
        assert (free.title, free.language) == ("Bread Baking", "en")


def test_without_alignments_the_description_says_what_is_taught(tmp_path):
    record = read(tmp_path, achievement(tag=["bread"])).records[0]

    assert [(each.text, each.source) for each in record.skills] == [
        ("bread", "stated"),
        ("Mix, prove and bake wheat bread", "description"),
    ]


def test_criteria_that_are_only_an_address_say_the_address(tmp_path):
    record = read(tmp_path, achievement(criteria={"id": "https://college.example/how"})).records[0]

    assert record.criteria == record.url == "https://college.example/how"


def test_likeness_to_another_credential_is_no_skill(tmp_path):
    like = {
        "targetName": "Baker's Certificate",
        "targetUrl": "https://registry.example/1",
        "targetType": "ceterms:Credential",
    }

    record = read(tmp_path, achievement(alignment=like)).records[0]

    assert "Baker's Certificate" not in [each.text for each in record.skills]


@pytest.mark.parametrize(
    ("stated", "kind"),
    [
        ("Badge", "badge"),
        ("LearningProgram", "programme"),
        ("CertificateOfCompletion", "certificate"),
        ("MasterCertificate", "certificate"),
        ("BachelorDegree", "degree"),
        ("License", "licence"),
        ("ext:Workshop", "course"),
        ("Achievement", None),
        ("QualityAssuranceCredential", None),
    ],
)
def test_the_type_of_achievement_is_the_kind_of_credential(tmp_path, stated, kind):
    assert read(tmp_path, achievement(achievementType=stated)).records[0].kind == kind


def test_an_endorsement_in_a_token_is_read_with_its_time(tmp_path):
    signed = token(
        {
            "iss": "https://bakers.example",
            "nbf": 1577836800,
            "exp": 1609459199,
            "vc": {
                "type": ["VerifiableCredential", "EndorsementCredential"],
                "issuer": {"id": "https://bakers.example", "name": "Guild of Bakers"},
                "credentialSubject": {"endorsementComment": "Good."},
            },
        }
    )

    endorsement = read(tmp_path, achievement(endorsementJwt=[signed])).records[0].endorsements[0]

    assert endorsement.by == "Guild of Bakers"
    assert endorsement.valid_from == date(2020, 1, 1)
    assert endorsement.valid_until == date(2020, 12, 31)


def test_an_endorser_without_a_name_is_known_by_the_address(tmp_path):
    stated = {"issuer": "https://bakers.example/1", "validFrom": "2020-01-01"}

    endorsement = read(tmp_path, achievement(endorsement=stated)).records[0].endorsements[0]

    assert endorsement.by == "https://bakers.example/1"


def test_an_endorsement_alone_is_no_achievement(tmp_path):
    result = read(tmp_path, badge(None, type=["VerifiableCredential", "EndorsementCredential"]))

    assert result.quarantined[0].field == "type"
    assert "`endorsement`" in result.quarantined[0].remedy


@pytest.mark.parametrize(
    ("document", "field"),
    [
        ({"$schema": "https://json-schema.org/draft/2019-09/schema#", "properties": {}}, "$schema"),
        ({"@context": {"id": "@id"}}, "@context"),
    ],
)
def test_a_schema_and_a_context_hold_no_records(document, field):
    with pytest.raises(UnreadableFileError) as refused:
        refuse_description(Path("file.json"), document)

    assert refused.value.field == field


# What 1EdTech's own validator says of its test files, where it says it of something that a
# catalogue reads. Proofs, status lists and the time of an award are no facts of an achievement.
_BROKEN = {
    "endorsement-err-schema-status-refresh.json": "type",
    "simple-err-credential-subject-profile-type.json": "credentialSubject.source.type",
    "simple-err-credential-subject-type.json": "credentialSubject.type",
    "simple-err-issued.json": "credentialSubject.achievement",
    "simple-err-issuer-otheridentifier-type.json": "issuer.otherIdentifier[1].type",
    "simple-err-issuer-parentorg-type.json": "issuer.parentOrg.type",
    "simple-err-type.json": "type",
    "simple-noproof.json": "credentialSubject.achievement",
}


def test_the_validators_own_files_are_judged_as_the_validator_judges_them(shared_data):
    folder = shared_data / "interop" / "ob30"
    for file in sorted(folder.iterdir()):
        result = read_file(file)
        expected = [_BROKEN[file.name]] if file.name in _BROKEN else []
        assert [each.field for each in result.quarantined] == expected, file.name
        assert all(each.remedy for each in result.quarantined)
        assert len(result.records) == (not expected), file.name


def test_no_learner_of_the_real_files_is_read(shared_data):
    for file in sorted((shared_data / "interop" / "ob30").iterdir()):
        said = shown(read_file(file))
        assert not any(each in said for each in ("student@", "gmail", "ebfeb1f712ebc6f1", "andy"))


@pytest.mark.parametrize("folder", ["contexts", "ob-extensions"])
def test_contexts_and_schemas_are_refused_with_field_and_remedy(shared_data, folder):
    for file in sorted((shared_data / "interop" / folder).iterdir()):
        with pytest.raises(UnreadableFileError) as refused:
            read_file(file)
        assert refused.value.field
        assert refused.value.remedy
