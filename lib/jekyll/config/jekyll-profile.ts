/** Which Jekyll a folder was written for: that of GitHub Pages (3.10) or 4.x. */
export type JekyllProfile = 'pages' | '4';
