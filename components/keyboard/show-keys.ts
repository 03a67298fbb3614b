/** Event on `window` that asks for the list of keys. */
export const SHOW_KEYS = 'broadsheet:keys';
