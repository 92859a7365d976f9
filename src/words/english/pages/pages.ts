import type { FindingPages } from "../../finding-page.ts";
import { csvColumns } from "./csv-columns.ts";
import { csvHeader } from "./csv-header.ts";
import { csvSyntax } from "./csv-syntax.ts";
import { explanationUnused } from "./explanation-unused.ts";
import { figureAmbiguous } from "./figure-ambiguous.ts";
import { figureBlank } from "./figure-blank.ts";
import { figureFraction } from "./figure-fraction.ts";
import { figureNegative } from "./figure-negative.ts";
import { figureNotANumber } from "./figure-not-a-number.ts";
import { figureNotApplicable } from "./figure-not-applicable.ts";
import { figureTooLarge } from "./figure-too-large.ts";
import { fileOutside } from "./file-outside.ts";
import { fileTooLarge } from "./file-too-large.ts";
import { frameworkExtends } from "./framework-extends.ts";
import { frameworkLayout } from "./framework-layout.ts";
import { frameworkOverlap } from "./framework-overlap.ts";
import { frameworkPlaceholder } from "./framework-placeholder.ts";
import { frameworkReference } from "./framework-reference.ts";
import { frameworkShape } from "./framework-shape.ts";
import { frameworkUnused } from "./framework-unused.ts";
import { historyYear } from "./history-year.ts";
import { leafletPromise } from "./leaflet-promise.ts";
import { narrativeArea } from "./narrative-area.ts";
import { narrativeHeading } from "./narrative-heading.ts";
import { narrativeLink } from "./narrative-link.ts";
import { narrativeMissing } from "./narrative-missing.ts";
import { narrativeNotAllowed } from "./narrative-not-allowed.ts";
import { narrativePicture } from "./narrative-picture.ts";
import { narrativeSensitive } from "./narrative-sensitive.ts";
import { narrativeUnused } from "./narrative-unused.ts";
import { noteUnused } from "./note-unused.ts";
import { populationMissing } from "./population-missing.ts";
import { queryLimit } from "./query-limit.ts";
import { queryOneForce } from "./query-one-force.ts";
import { queryOutlier } from "./query-outlier.ts";
import { queryParts } from "./query-parts.ts";
import { queryRate } from "./query-rate.ts";
import { queryRatePerHead } from "./query-rate-per-head.ts";
import { queryRepeated } from "./query-repeated.ts";
import { querySeveralValues } from "./query-several-values.ts";
import { queryShare } from "./query-share.ts";
import { queryStopped } from "./query-stopped.ts";
import { referenceMissing } from "./reference-missing.ts";
import { referenceShape } from "./reference-shape.ts";
import { releaseMissing } from "./release-missing.ts";
import { releaseRule } from "./release-rule.ts";
import { releaseShape } from "./release-shape.ts";
import { returnAlternative } from "./return-alternative.ts";
import { returnDuplicate } from "./return-duplicate.ts";
import { returnFileName } from "./return-file-name.ts";
import { returnFormat } from "./return-format.ts";
import { returnGaps } from "./return-gaps.ts";
import { returnMissing } from "./return-missing.ts";
import { returnShape } from "./return-shape.ts";
import { returnUnknownArea } from "./return-unknown-area.ts";
import { returnUnknownMeasure } from "./return-unknown-measure.ts";
import { returnUnknownMember } from "./return-unknown-member.ts";
import { returnYear } from "./return-year.ts";
import { signOffMissing } from "./sign-off-missing.ts";
import { textCharacter } from "./text-character.ts";
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
    "EXPLANATION-UNUSED": explanationUnused,
    "FIGURE-AMBIGUOUS": figureAmbiguous,
    "FIGURE-BLANK": figureBlank,
    "FIGURE-FRACTION": figureFraction,
    "FIGURE-NEGATIVE": figureNegative,
    "FIGURE-NOT-A-NUMBER": figureNotANumber,
    "FIGURE-NOT-APPLICABLE": figureNotApplicable,
    "FIGURE-TOO-LARGE": figureTooLarge,
    "FILE-OUTSIDE": fileOutside,
    "FILE-TOO-LARGE": fileTooLarge,
    "FRAMEWORK-EXTENDS": frameworkExtends,
    "FRAMEWORK-LAYOUT": frameworkLayout,
    "FRAMEWORK-OVERLAP": frameworkOverlap,
    "FRAMEWORK-PLACEHOLDER": frameworkPlaceholder,
    "FRAMEWORK-REFERENCE": frameworkReference,
    "FRAMEWORK-SHAPE": frameworkShape,
    "FRAMEWORK-UNUSED": frameworkUnused,
    "HISTORY-YEAR": historyYear,
    "LEAFLET-PROMISE": leafletPromise,
    "NARRATIVE-AREA": narrativeArea,
    "NARRATIVE-HEADING": narrativeHeading,
    "NARRATIVE-LINK": narrativeLink,
    "NARRATIVE-MISSING": narrativeMissing,
    "NARRATIVE-NOT-ALLOWED": narrativeNotAllowed,
    "NARRATIVE-PICTURE": narrativePicture,
    "NARRATIVE-SENSITIVE": narrativeSensitive,
    "NARRATIVE-UNUSED": narrativeUnused,
    "NOTE-UNUSED": noteUnused,
    "POPULATION-MISSING": populationMissing,
    "QUERY-LIMIT": queryLimit,
    "QUERY-ONE-FORCE": queryOneForce,
    "QUERY-OUTLIER": queryOutlier,
    "QUERY-PARTS": queryParts,
    "QUERY-RATE": queryRate,
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
    "RETURN-ALTERNATIVE": returnAlternative,
    "RETURN-DUPLICATE": returnDuplicate,
    "RETURN-FILE-NAME": returnFileName,
    "RETURN-FORMAT": returnFormat,
    "RETURN-GAPS": returnGaps,
    "RETURN-MISSING": returnMissing,
    "RETURN-SHAPE": returnShape,
    "RETURN-UNKNOWN-AREA": returnUnknownArea,
    "RETURN-UNKNOWN-MEASURE": returnUnknownMeasure,
    "RETURN-UNKNOWN-MEMBER": returnUnknownMember,
    "RETURN-YEAR": returnYear,
    "SIGN-OFF-MISSING": signOffMissing,
    "TEXT-CHARACTER": textCharacter,
    "YAML-ALIAS": yamlAlias,
    "YAML-DUPLICATE-KEY": yamlDuplicateKey,
    "YAML-SYNTAX": yamlSyntax,
    "YAML-TAB": yamlTab,
    "YAML-TOO-DEEP": yamlTooDeep,
  },
};
