// One copy of lit-html for everything that is fetched on first use: a page allows its Trusted Types policy once.
// scripts/setup/bundle-elements.mjs makes a file of its own of this.
export { html, nothing, render, type TemplateResult } from 'lit-html';
export { keyed } from 'lit-html/directives/keyed.js';
export { live } from 'lit-html/directives/live.js';
