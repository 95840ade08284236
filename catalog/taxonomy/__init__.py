"""Public tables of occupations, skills and programmes, that staff may load; all works without."""

from catalog.taxonomy.folders import read_taxonomies
from catalog.taxonomy.needs import NeedTable, need_table
from catalog.taxonomy.programmes import programmes_of
from catalog.taxonomy.records import (
    Label,
    Need,
    Occupation,
    Programme,
    ProgrammeLink,
    Skill,
    Taxonomy,
    TaxonomyFiles,
    TaxonomyRecords,
)
from catalog.taxonomy.store import TaxonomyStore
from catalog.taxonomy.titles import TitleTable, title_table

__all__ = [
    "Label",
    "Need",
    "NeedTable",
    "Occupation",
    "Programme",
    "ProgrammeLink",
    "Skill",
    "Taxonomy",
    "TaxonomyFiles",
    "TaxonomyRecords",
    "TaxonomyStore",
    "TitleTable",
    "need_table",
    "programmes_of",
    "read_taxonomies",
    "title_table",
]
