import type { Plain } from "./plain.ts";

export interface CheckArguments {
  readonly "EXPLANATION-UNUSED": Plain;
  readonly "LEAFLET-PROMISE": Plain;
  readonly "NARRATIVE-MISSING": Plain;
  readonly "NARRATIVE-SENSITIVE": Plain;
  readonly "POPULATION-MISSING": Plain;
  readonly "QUERY-LIMIT": Plain;
  readonly "QUERY-ONE-FORCE": Plain;
  readonly "QUERY-OUTLIER": Plain;
  readonly "QUERY-PARTS": Plain;
  readonly "QUERY-RATE": Plain;
  readonly "QUERY-SEVERAL-VALUES": Plain;
  readonly "RETURN-GAPS": Plain;
  readonly "RETURN-MISSING": Plain;
  readonly "SIGN-OFF-MISSING": Plain;
}
