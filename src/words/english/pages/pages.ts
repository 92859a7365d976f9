import type { FindingPages } from "../../finding-page.ts";
import { answerNotTaken } from "./answer-not-taken.ts";
import { csvColumns } from "./csv-columns.ts";
import { csvHeader } from "./csv-header.ts";
import { csvSyntax } from "./csv-syntax.ts";
import { csvTitle } from "./csv-title.ts";
import { dataContradiction } from "./data-contradiction.ts";
import { dataInvented } from "./data-invented.ts";
import { explanationUnused } from "./explanation-unused.ts";
import { explanationValue } from "./explanation-value.ts";
import { figureAmbiguous } from "./figure-ambiguous.ts";
import { figureAsText } from "./figure-as-text.ts";
import { figureBlank } from "./figure-blank.ts";
import { figureCell } from "./figure-cell.ts";
import { figureFormula } from "./figure-formula.ts";
import { figureFraction } from "./figure-fraction.ts";
import { figureNegative } from "./figure-negative.ts";
import { figureNotANumber } from "./figure-not-a-number.ts";
import { figureNotApplicable } from "./figure-not-applicable.ts";
import { figureTooLarge } from "./figure-too-large.ts";
import { figureWithheld } from "./figure-withheld.ts";
import { fileEncoding } from "./file-encoding.ts";
import { fileName } from "./file-name.ts";
import { fileOutside } from "./file-outside.ts";
import { fileTooLarge } from "./file-too-large.ts";
import { fileUnreadable } from "./file-unreadable.ts";
import { findingsMore } from "./findings-more.ts";
import { formComment } from "./form-comment.ts";
import { formFramework } from "./form-framework.ts";
import { formIdentity } from "./form-identity.ts";
import { formLabel } from "./form-label.ts";
import { formNames } from "./form-names.ts";
import { formPlace } from "./form-place.ts";
import { formProperties } from "./form-properties.ts";
import { formStray } from "./form-stray.ts";
import { formTotal } from "./form-total.ts";
import { formVersion } from "./form-version.ts";
import { frameworkExtends } from "./framework-extends.ts";
import { frameworkLayout } from "./framework-layout.ts";
import { frameworkOverlap } from "./framework-overlap.ts";
import { frameworkPlaceholder } from "./framework-placeholder.ts";
import { frameworkReference } from "./framework-reference.ts";
import { frameworkShape } from "./framework-shape.ts";
import { frameworkUnused } from "./framework-unused.ts";
import { groupGaps } from "./group-gaps.ts";
import { historyMissing } from "./history-missing.ts";
import { historyYear } from "./history-year.ts";
import { leafletPromise } from "./leaflet-promise.ts";
import { narrativeArea } from "./narrative-area.ts";
import { narrativeHeading } from "./narrative-heading.ts";
import { narrativeLink } from "./narrative-link.ts";
import { narrativeMissing } from "./narrative-missing.ts";
import { narrativeNotAllowed } from "./narrative-not-allowed.ts";
import { narrativePicture } from "./narrative-picture.ts";
import { narrativePlaceholder } from "./narrative-placeholder.ts";
import { narrativeSensitive } from "./narrative-sensitive.ts";
import { narrativeUnused } from "./narrative-unused.ts";
import { noteUnused } from "./note-unused.ts";
import { outputChanged } from "./output-changed.ts";
import { outputForeign } from "./output-foreign.ts";
import { outputInUse } from "./output-in-use.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { populationMissing } from "./population-missing.ts";
import { preReleasePost } from "./pre-release-post.ts";
import { preReleaseTime } from "./pre-release-time.ts";
import { publishAccess } from "./publish-access.ts";
import { publishApproval } from "./publish-approval.ts";
import { publishContact } from "./publish-contact.ts";
import { publishCopy } from "./publish-copy.ts";
import { publishCorrection } from "./publish-correction.ts";
import { publishKind } from "./publish-kind.ts";
import { publishNextRelease } from "./publish-next-release.ts";
import { publishStands } from "./publish-stands.ts";
import { publishStatement } from "./publish-statement.ts";
import { publishTime } from "./publish-time.ts";
import { queryData } from "./query-data.ts";
import { queryLimit } from "./query-limit.ts";
import { queryNarrativeNumber } from "./query-narrative-number.ts";
import { queryOneForce } from "./query-one-force.ts";
import { queryOutlier } from "./query-outlier.ts";
import { queryParts } from "./query-parts.ts";
import { queryRate } from "./query-rate.ts";
import { queryRatePerHead } from "./query-rate-per-head.ts";
import { queryReconciliation } from "./query-reconciliation.ts";
import { queryRepeated } from "./query-repeated.ts";
import { queryRevision } from "./query-revision.ts";
import { querySeveralValues } from "./query-several-values.ts";
import { queryShare } from "./query-share.ts";
import { queryStopped } from "./query-stopped.ts";
import { recordShape } from "./record-shape.ts";
import { referenceMissing } from "./reference-missing.ts";
import { referenceShape } from "./reference-shape.ts";
import { releaseMissing } from "./release-missing.ts";
import { releaseRule } from "./release-rule.ts";
import { releaseShape } from "./release-shape.ts";
import { releaseStatus } from "./release-status.ts";
import { reportFailed } from "./report-failed.ts";
import { returnAlternative } from "./return-alternative.ts";
import { returnDuplicate } from "./return-duplicate.ts";
import { returnEmpty } from "./return-empty.ts";
import { returnFileName } from "./return-file-name.ts";
import { returnFormat } from "./return-format.ts";
import { returnHeading } from "./return-heading.ts";
import { returnIncomplete } from "./return-incomplete.ts";
import { returnMissing } from "./return-missing.ts";
import { returnNoYear } from "./return-no-year.ts";
import { returnPassedOver } from "./return-passed-over.ts";
import { returnShape } from "./return-shape.ts";
import { returnSign } from "./return-sign.ts";
import { returnSubtotal } from "./return-subtotal.ts";
import { returnTable } from "./return-table.ts";
import { returnUnknownArea } from "./return-unknown-area.ts";
import { returnUnknownMeasure } from "./return-unknown-measure.ts";
import { returnUnknownMember } from "./return-unknown-member.ts";
import { returnUntouched } from "./return-untouched.ts";
import { returnYear } from "./return-year.ts";
import { signOffHalf } from "./sign-off-half.ts";
import { signOffMissing } from "./sign-off-missing.ts";
import { signOffSame } from "./sign-off-same.ts";
import { sourceUnknown } from "./source-unknown.ts";
import { textCharacter } from "./text-character.ts";
import { textCut } from "./text-cut.ts";
import { textGarbled } from "./text-garbled.ts";
import { totalAddedUp } from "./total-added-up.ts";
import { verifyAccess } from "./verify-access.ts";
import { verifyDocument } from "./verify-document.ts";
import { verifyEdition } from "./verify-edition.ts";
import { verifyFigure } from "./verify-figure.ts";
import { verifyFile } from "./verify-file.ts";
import { verifyManifest } from "./verify-manifest.ts";
import { verifyUnreadable } from "./verify-unreadable.ts";
import { workbookUnknown } from "./workbook-unknown.ts";
import { workbookUnreadable } from "./workbook-unreadable.ts";
import { yamlAlias } from "./yaml-alias.ts";
import { yamlDuplicateKey } from "./yaml-duplicate-key.ts";
import { yamlSyntax } from "./yaml-syntax.ts";
import { yamlTab } from "./yaml-tab.ts";
import { yamlTooDeep } from "./yaml-too-deep.ts";

/** The page of each code. */
export const findingPages: FindingPages = {
  headings: {
    means: "What it means",
    why: "Why it matters",
    mend: "How to mend it",
    effect: "What effect it has",
  },
  of: {
    "CSV-COLUMNS": csvColumns,
    "CSV-HEADER": csvHeader,
    "CSV-SYNTAX": csvSyntax,
    "CSV-TITLE": csvTitle,
    "EXPLANATION-UNUSED": explanationUnused,
    "EXPLANATION-VALUE": explanationValue,
    "DATA-CONTRADICTION": dataContradiction,
    "DATA-INVENTED": dataInvented,
    "FIGURE-AMBIGUOUS": figureAmbiguous,
    "FIGURE-BLANK": figureBlank,
    "FIGURE-FRACTION": figureFraction,
    "FIGURE-NEGATIVE": figureNegative,
    "FIGURE-NOT-A-NUMBER": figureNotANumber,
    "FIGURE-NOT-APPLICABLE": figureNotApplicable,
    "FIGURE-TOO-LARGE": figureTooLarge,
    "FIGURE-WITHHELD": figureWithheld,
    "FILE-ENCODING": fileEncoding,
    "FILE-OUTSIDE": fileOutside,
    "FILE-TOO-LARGE": fileTooLarge,
    "ANSWER-NOT-TAKEN": answerNotTaken,
    "FINDINGS-MORE": findingsMore,
    "FILE-NAME": fileName,
    "FILE-UNREADABLE": fileUnreadable,
    "FORM-IDENTITY": formIdentity,
    "FORM-FRAMEWORK": formFramework,
    "FORM-LABEL": formLabel,
    "FORM-NAMES": formNames,
    "FORM-PLACE": formPlace,
    "FORM-PROPERTIES": formProperties,
    "FORM-COMMENT": formComment,
    "FORM-STRAY": formStray,
    "FORM-TOTAL": formTotal,
    "FORM-VERSION": formVersion,
    "FIGURE-AS-TEXT": figureAsText,
    "FIGURE-CELL": figureCell,
    "FIGURE-FORMULA": figureFormula,
    "SIGN-OFF-HALF": signOffHalf,
    "FRAMEWORK-EXTENDS": frameworkExtends,
    "FRAMEWORK-LAYOUT": frameworkLayout,
    "FRAMEWORK-OVERLAP": frameworkOverlap,
    "FRAMEWORK-PLACEHOLDER": frameworkPlaceholder,
    "FRAMEWORK-REFERENCE": frameworkReference,
    "FRAMEWORK-SHAPE": frameworkShape,
    "FRAMEWORK-UNUSED": frameworkUnused,
    "GROUP-GAPS": groupGaps,
    "HISTORY-MISSING": historyMissing,
    "HISTORY-YEAR": historyYear,
    "LEAFLET-PROMISE": leafletPromise,
    "NARRATIVE-AREA": narrativeArea,
    "NARRATIVE-HEADING": narrativeHeading,
    "NARRATIVE-LINK": narrativeLink,
    "NARRATIVE-MISSING": narrativeMissing,
    "NARRATIVE-NOT-ALLOWED": narrativeNotAllowed,
    "NARRATIVE-PICTURE": narrativePicture,
    "NARRATIVE-PLACEHOLDER": narrativePlaceholder,
    "NARRATIVE-SENSITIVE": narrativeSensitive,
    "NARRATIVE-UNUSED": narrativeUnused,
    "NOTE-UNUSED": noteUnused,
    "OUTPUT-CHANGED": outputChanged,
    "OUTPUT-FOREIGN": outputForeign,
    "OUTPUT-IN-USE": outputInUse,
    "PLACEHOLDER-LEFT": placeholderLeft,
    "POPULATION-MISSING": populationMissing,
    "SOURCE-UNKNOWN": sourceUnknown,
    "PRE-RELEASE-POST": preReleasePost,
    "PRE-RELEASE-TIME": preReleaseTime,
    "PUBLISH-ACCESS": publishAccess,
    "PUBLISH-APPROVAL": publishApproval,
    "PUBLISH-CONTACT": publishContact,
    "PUBLISH-COPY": publishCopy,
    "PUBLISH-CORRECTION": publishCorrection,
    "PUBLISH-KIND": publishKind,
    "PUBLISH-NEXT-RELEASE": publishNextRelease,
    "PUBLISH-STANDS": publishStands,
    "PUBLISH-STATEMENT": publishStatement,
    "PUBLISH-TIME": publishTime,
    "RECORD-SHAPE": recordShape,
    "QUERY-DATA": queryData,
    "QUERY-LIMIT": queryLimit,
    "QUERY-NARRATIVE-NUMBER": queryNarrativeNumber,
    "QUERY-ONE-FORCE": queryOneForce,
    "QUERY-OUTLIER": queryOutlier,
    "QUERY-PARTS": queryParts,
    "QUERY-RATE": queryRate,
    "QUERY-RECONCILIATION": queryReconciliation,
    "QUERY-REVISION": queryRevision,
    "QUERY-RATE-PER-HEAD": queryRatePerHead,
    "QUERY-REPEATED": queryRepeated,
    "QUERY-SEVERAL-VALUES": querySeveralValues,
    "QUERY-SHARE": queryShare,
    "QUERY-STOPPED": queryStopped,
    "REFERENCE-MISSING": referenceMissing,
    "REFERENCE-SHAPE": referenceShape,
    "RELEASE-MISSING": releaseMissing,
    "RELEASE-RULE": releaseRule,
    "RELEASE-SHAPE": releaseShape,
    "REPORT-FAILED": reportFailed,
    "RELEASE-STATUS": releaseStatus,
    "RETURN-ALTERNATIVE": returnAlternative,
    "RETURN-DUPLICATE": returnDuplicate,
    "RETURN-EMPTY": returnEmpty,
    "RETURN-FILE-NAME": returnFileName,
    "RETURN-FORMAT": returnFormat,
    "RETURN-INCOMPLETE": returnIncomplete,
    "RETURN-MISSING": returnMissing,
    "RETURN-SHAPE": returnShape,
    "RETURN-HEADING": returnHeading,
    "RETURN-NO-YEAR": returnNoYear,
    "RETURN-PASSED-OVER": returnPassedOver,
    "RETURN-SIGN": returnSign,
    "RETURN-SUBTOTAL": returnSubtotal,
    "RETURN-TABLE": returnTable,
    "RETURN-UNKNOWN-AREA": returnUnknownArea,
    "RETURN-UNKNOWN-MEASURE": returnUnknownMeasure,
    "RETURN-UNKNOWN-MEMBER": returnUnknownMember,
    "RETURN-UNTOUCHED": returnUntouched,
    "RETURN-YEAR": returnYear,
    "SIGN-OFF-MISSING": signOffMissing,
    "SIGN-OFF-SAME": signOffSame,
    "TEXT-CHARACTER": textCharacter,
    "TEXT-CUT": textCut,
    "TEXT-GARBLED": textGarbled,
    "TOTAL-ADDED-UP": totalAddedUp,
    "VERIFY-ACCESS": verifyAccess,
    "VERIFY-DOCUMENT": verifyDocument,
    "VERIFY-EDITION": verifyEdition,
    "VERIFY-FIGURE": verifyFigure,
    "VERIFY-FILE": verifyFile,
    "VERIFY-MANIFEST": verifyManifest,
    "VERIFY-UNREADABLE": verifyUnreadable,
    "WORKBOOK-UNKNOWN": workbookUnknown,
    "WORKBOOK-UNREADABLE": workbookUnreadable,
    "YAML-ALIAS": yamlAlias,
    "YAML-DUPLICATE-KEY": yamlDuplicateKey,
    "YAML-SYNTAX": yamlSyntax,
    "YAML-TAB": yamlTab,
    "YAML-TOO-DEEP": yamlTooDeep,
  },
};
