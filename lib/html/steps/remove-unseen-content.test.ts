import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { removeUnseenContent } from './remove-unseen-content';

describe('removeUnseenContent', () => {
  it('HT-42 HT-43 removes scripts, styles and titles with their text, and keeps what follows', () => {
    const { html, context } = runStep(
      removeUnseenContent,
      '<script>alert(1)</script><p>一</p><style>p{}</style><svg onload="x"><title>t</title></svg>二<!-- c -->',
    );
    expect(html).toBe('<p>一</p>二');
    expect(context.issues.map((issue) => issue.code)).toEqual(['ACTIVE_CONTENT_REMOVED']);
  });

  it('HT-45 removes controls and keeps the text of a form', () => {
    const { html } = runStep(
      removeUnseenContent,
      '<form><p>一<input type="password"><button>x</button></p></form>',
    );
    expect(html).toBe('<form><p>一</p></form>');
  });

  it('HT-46 removes base, meta and link', () => {
    const { html } = runStep(
      removeUnseenContent,
      '<base href="//e.example"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="x">一',
    );
    expect(html).toBe('一');
  });

  it('HT-58 removes conditional comments and instructions', () => {
    const { html } = runStep(
      removeUnseenContent,
      '<!--[if IE]><p>x</p><![endif]--><?php x ?><![CDATA[y]]>一',
    );
    expect(html).toBe('一');
  });
});
