/**
 * How the HTML of a page begins its message that there is nothing at its URL: by this the page cache knows such a
 * page, which Next takes for any other. No text can look like it, because text has no `<`, and no post, because the
 * sanitiser lets neither the element nor the attribute pass.
 */
export const NOT_THERE_MARK = '<section data-not-there=""';
