/** Ink and paper of the light theme (app/styles/tokens.css): a card knows no reader's theme. */
export const CARD_COLOURS = {
  paper: '#fbfaf7',
  ink: '#1b1a18',
  muted: '#65615a',
  rule: '#d8d4ca',
  accent: '#b3311b',
};
