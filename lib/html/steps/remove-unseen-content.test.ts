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

  it('keeps the words of a button that say more than what it does, or stand within a sentence', () => {
    const { html, context } = runStep(
      removeUnseenContent,
      '<p>点击<button>提交</button>，等待结果。<button>分享</button></p><button>他沉默了<script>x</script>很久。</button><textarea>一封信。</textarea><select><option>北京</select>',
    );
    expect(html).toBe('<p>点击提交，等待结果。</p>他沉默了很久。一封信。');
    expect(context.removals.list()).toEqual([{ step: 'controls', count: 2, example: '北京' }]);
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
