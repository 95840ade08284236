"""The words of CTDL: its classes, its keys, its concepts in plain language.

CTDL is Credential Engine's Credential Transparency Description Language, with CTDL-ASN for
competencies: https://credreg.net/ctdl/terms. Prefixes are left off throughout.
"""

import re
from functools import lru_cache

from catalog.models import Kind

_KINDS: dict[str, Kind] = {
    "MicroCredential": "micro_credential",
    "Badge": "badge",
    "OpenBadge": "badge",
    "DigitalBadge": "badge",
    "Certificate": "certificate",
    "CertificateOfCompletion": "certificate",
    "CertificateOfParticipation": "certificate",
    "MasterCertificate": "certificate",
    "JourneymanCertificate": "certificate",
    "ApprenticeshipCertificate": "apprenticeship",
    "RegisteredApprenticeship": "apprenticeship",
    "Certification": "certification",
    "License": "licence",
    "Degree": "degree",
    "Diploma": "diploma",
    "GeneralEducationDevelopment": "diploma",
    "Course": "course",
    "LearningProgram": "programme",
}
# Classes whose kind they do not say: they are read, and their kind counts as not published.
_WITHOUT_KIND = frozenset(["Credential", "LearningOpportunityProfile", "AssessmentProfile"])
ASSESSMENT = "AssessmentProfile"
TRANSFER_VALUE = "TransferValueProfile"
# What the exporter writes: the one class of each kind.
CLASS_OF_KIND: dict[Kind | None, str] = {
    "micro_credential": "MicroCredential",
    "badge": "Badge",
    "certificate": "Certificate",
    "certification": "Certification",
    "course": "Course",
    "programme": "LearningProgram",
    "diploma": "Diploma",
    "degree": "Degree",
    "licence": "License",
    "apprenticeship": "ApprenticeshipCertificate",
    None: "Credential",
}


def is_offered(name: str) -> bool:
    """Tell whether a class is one of credentials, courses, programmes or assessments."""
    return name in _WITHOUT_KIND or kind_of(name) is not None


def kind_of(name: str) -> Kind | None:
    """Return the kind of a class: of "BachelorOfScienceDegree" that is "degree"."""
    if name in _KINDS:
        return _KINDS[name]
    if name.startswith("QualityAssurance") or name == "CredentialType":
        return None
    for ending, kind in _ENDINGS:
        if name.endswith(ending):
            return kind
    return None


_ENDINGS: tuple[tuple[str, Kind], ...] = (
    ("Degree", "degree"),
    ("Doctorate", "degree"),
    ("Diploma", "diploma"),
    ("Certificate", "certificate"),
    ("Apprenticeship", "apprenticeship"),
)
_DEGREES = ("AssociateDegree", "BachelorDegree", "MasterDegree", "DoctoralDegree")
CLASSES = (*_KINDS, *_WITHOUT_KIND, *_DEGREES)
# What is sent to the registry's publishing interface: the key around a record -> its class.
WRAPPERS = {
    "Credential": "Credential",
    "LearningOpportunity": "LearningOpportunityProfile",
    "Course": "Course",
    "LearningProgram": "LearningProgram",
    "Assessment": ASSESSMENT,
    "TransferValueProfile": TRANSFER_VALUE,
}

# What else a file may hold; a file that holds nothing else is no catalogue.
OTHER_CLASSES = {
    "CompetencyFramework": "a competency framework",
    "Competency": "competencies",
    "Rubric": "a rubric",
    "ConceptScheme": "a concept scheme",
    "Concept": "concepts",
    "ProgressionModel": "a progression model",
    "ProgressionLevel": "levels",
    "QualificationsFramework": "a qualifications framework",
    "CredentialType": "types of credential",
    "Agent": "an organization",
    "Organization": "an organization",
    "CredentialOrganization": "an organization",
    "QACredentialOrganization": "an organization",
    "CredentialPerson": "a person",
    "AlignmentMap": "an alignment of frameworks",
    "Collection": "a collection",
    "ConditionManifest": "a condition manifest",
    "CostManifest": "a cost manifest",
    "DataSetProfile": "outcome data",
    "AggregateDataProfile": "outcome data",
    "Job": "a job",
    "Occupation": "an occupation",
    "WorkRole": "a work role",
    "Task": "a task",
    "JurisdictionProfile": "a jurisdiction",
    "Pathway": "a pathway",
    "PathwaySet": "a set of pathways",
    "PriorLearningPolicy": "a policy for prior learning",
    "ScheduledOffering": "a scheduled offering",
    "SupportService": "a support service",
    "TransferAgreement": "a transfer agreement",
    "TransferIntermediary": "a transfer intermediary",
    TRANSFER_VALUE: "a transfer value",
    "ValueProfile": "an amount of credit",
}
ORGANIZATIONS = frozenset(name for name, said in OTHER_CLASSES.items() if said == "an organization")

CREDIT_UNITS = (
    "CertificateCredit",
    "ClockHour",
    "CompetencyCredit",
    "ContactHour",
    "ContinuingEducationUnit",
    "DegreeCredit",
    "QuarterHour",
    "SecondaryDiplomaCredit",
    "SemesterHour",
    "TypeUnknown",
)

# All keys of the registry's schemas, and the newer ones of published files: a key that is not
# among them was misspelt, or is somebody's own.
KEYS = frozenset(
    """
about absentFrom accreditedBy accreditedIn accredits actingAgent address addressCountry
addressLocality addressRegion adjustment administrationProcess administrativeRecordType
advancedStandingFrom agentPurpose agentPurposeDescription agentSectorType agentType aggregateData
alignFrom alignTo alignmentDate alignmentType altCodedNotation altIdentifier altLabel alternateName
alternativeCondition alternativeIdentifier appealProcess applicability approvedBy approvedIn
approves assertedBy assesses assessmentExample assessmentExampleDescription
assessmentMethodDescription assessmentMethodType assessmentOutput assessmentUseType atLevel
audienceLevelType audienceType author availabilityListing availableAt availableOnlineAt
broadAlignment broadMatch broader changeNote classification closeMatch codedNotation comment
commonConditions commonCosts compares competencyCategory competencyLabel competencyText
complaintProcess complexityLevel componentCategory componentDesignation comprisedOf conceptKeyword
conceptTerm condition conditionManifestOf conformsTo contactOption contactType copyrightHolder
corequisite corequisiteCondition costDetails costManifestOf creator credentialId
credentialStatusType credentialType creditHourType creditHourValue creditLevelType creditUnitType
creditUnitTypeDescription creditUnitValue creditValue crossSubjectReference ctid currency
dataAttributes dataAvailable dataNotAvailable dataProvider dataSetTimePeriod
dataSourceCoverageType dataSuppressionPolicy date dateCopyrighted dateCreated dateEffective
dateModified dateValidFrom dateValidUntil definition degreeConcentration degreeMajor degreeMinor
deliveryType deliveryTypeDescription demographicInformation department derivedFrom description
developmentProcess directCostType distributionFile duns earningsAmount earningsDefinition
earningsDistribution earningsThreshold educationLevelType email employee employmentOutlook
endDate endorsedBy entryCondition environmentalHazardType estimatedCost estimatedDuration
evaluationEvidence evidenceOfAction exactAlignment exactDuration exactMatch experience
expirationDate externalInputType externalResearch facetedDescription faxNumber fein
financialAssistance financialAssistanceType financialAssistanceValue foundingDate framework
frameworkName geoURI globalJurisdiction hasChild hasCondition hasConditionManifest
hasCostManifest hasDestinationComponent hasFacetScheme hasGroupEvaluation hasGroupParticipation
hasJob hasOccupation hasOffering hasPart hasProgressionLevel hasProgressionModel
hasProxyResource hasRubric hasSpecialization hasStructuredStatement hasSubFrameworkScheme
hasSupportService hasTask hasTopChild hasTopConcept hasTransferValueProfile
hasVerificationService hasWorkRole hiddenLabel highEarnings historyNote holderMustAuthorize
holdersInSet identifier identifierType identifierTypeName identifierValue identifierValueCode
image inCatalog inLanguage inProgressionModel inQualificationsFramework inScheme
incomeDeterminationType indicativeCredentialType industryType instructionalProgramType
intermediaryFor ipedsID isAdvancedStandingFor isChildOf isDestinationComponentOf isNonCredit
isPartOf isPreparationFor isProctored isRecommendedFor isRequiredFor isResearchedBy isSimilarTo
isSpecializationOf isVersionOf iscedCode jobsObtained jurisdiction jurisdictionException keyword
lastUpdated latestVersion latitude learningDeliveryType learningMethodDescription
learningMethodType learningRecognitionMethodType license lifeCycleStatusType listID localSubject
longitude lowEarnings mainJurisdiction maintenanceProcess majorAlignment maxValue
maximumDuration median medianEarnings minValue minimumAge minimumDuration minorAlignment
missionAndGoalsStatement missionAndGoalsStatementDescription naics name narrowAlignment
narrowMatch narrower nextVersion notation note numberAwarded objectOfAction occupationType
offerFrequencyType offeredBy offeredIn offers opeID ownedBy owns parentOrganization passRate
paymentPattern percentage percentile10 percentile25 percentile75 percentile90
physicalCapabilityType pointValue points postOfficeBoxNumber postReceiptMonths postalCode
preceededBy preceeds precededBy precedes prefLabel preparationFrom prerequisite
prerequisiteAlignment previousVersion price processFrequency processMethod
processMethodDescription processStandards processStandardsDescription processingAgent programTerm
providesTransferValueFor proxyFor publicationStatusType publisher publisherName
qualityAssuranceTargetType rating receivesTransferValueFrom receivingDepartment
receivingOrganization receivingProgram recognizedBy recognizedIn recognizes recommends region
regulatedBy regulatedIn regulates related relatedAction relatedMatch relevantDataSet
relevantDataSetFor renewal renewalFrequency renewedBy renewedIn renews repositoryDate
requiredNumber requires residencyType residentOf resultingAward reviewProcess revocation
revocationCriteria revocationCriteriaDescription revocationProcess revokedBy revokedIn revokes
rights rightsHolder sameAs scheduleFrequencyType scheduleTimingType scoringMethodDescription
scoringMethodExample scoringMethodExampleDescription scoringMethodType sendingDepartment
sendingOrganization sendingProgram sensoryCapabilityType serviceType skillEmbodied socialMedia
source sourceData sourceNode startDate statementText statementType statusType streetAddress
subOrganization subclassOf subject subjectExcluded subjectIncluded subjectValue subjectWebpage
submissionOf submissionOfDescription supersededBy supersedes supportServiceReferencedBy
tableOfContents targetAssessment targetCompetency targetCompetencyFramework targetComponent
targetContactPoint targetCredential targetDescription targetFramework targetJob
targetLearningOpportunity targetLearningResource targetNode targetNodeDescription targetNodeName
targetOccupation targetPathway targetTask targetWorkRole teaches telephone timeRequired
topConceptOf transferValue transferValueFor transferValueFrom unitText url usesVerificationService
value verificationDirectory verificationMethodDescription verificationService versionCode
versionIdentifier versionType weight widthOfDefinition workRelevantAbilityEmbodied
yearsOfExperience
""".split()
)


@lru_cache(maxsize=4_096)
def local_name(key: str) -> str:
    """Return a key or term without its prefix, as CTDL spells keys: "CTID" is "ctid"."""
    name = re.split(r"[:/#]", key)[-1] if not key.startswith("@") else key
    if name.isupper():
        return name.lower()
    return name[:1].lower() + name[1:]


def said(term: str) -> str:
    """Return a concept in plain words: "audLevel:LowerDivisionLevel" is "Lower Division Level"."""
    name = re.split(r"[:/#]", term.strip())[-1]
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).replace("_", " ")
