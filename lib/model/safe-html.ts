declare const sanitised: unique symbol;

/**
 * HTML that went through the sanitiser. Only `lib/html` makes it and only the article body
 * component puts it into a page.
 */
export type SafeHtml = string & { readonly [sanitised]: true };
