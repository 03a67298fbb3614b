/** Raised with every change of what a file is read as (titles, dates, labels, URLs): archives are then rebuilt. */
export const RULES_VERSION = '5';
