/**
 * Version of everything that decides what a body becomes. Raise it with any change of a step, of the policy
 * or of the text output: archives pressed under another version are pressed anew.
 */
export const POLICY_VERSION = '5';
