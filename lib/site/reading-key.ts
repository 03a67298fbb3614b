/** Key under which the device keeps how stories are set, as one JSON object of the choices that are not initial. */
export const READING_KEY = 'reading';
