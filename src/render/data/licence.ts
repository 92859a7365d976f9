/** The licence of all data, by its name in the list of SPDX, and where it stands. */
export const licence = "OGL-UK-3.0";
export const licenceAddress = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
