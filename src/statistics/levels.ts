/** The confidence level of limits that stand beside a rate, in per cent. */
export const confidenceLevel = 95;

/** The levels of the control limits of a funnel, in per cent, from the narrow to the wide. */
export const funnelLevels = [confidenceLevel, 99.8] as const;
