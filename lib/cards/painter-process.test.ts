import { describe, expect, it } from 'vitest';
import type { Card } from './card';
import { PainterBusy, PainterProcess } from './painter-process';

const PROGRAM = 'lib/cards/testing/numbering-painter.mjs';

function card(title: string): Card {
  return {
    format: 'preview',
    site: '',
    title,
    source: undefined,
    time: undefined,
    excerpt: '',
    address: undefined,
    scan: '',
  };
}

describe('PainterProcess', () => {
  it('gives each its own answer, and says what went wrong', async () => {
    const painter = new PainterProcess(PROGRAM);
    const [first, failed, third] = await Promise.allSettled(
      ['a', 'fail', 'c'].map((title) => painter.paint(card(title))),
    );
    expect(first).toMatchObject({ status: 'fulfilled', value: new Uint8Array([1]) });
    expect(failed?.status === 'rejected' && String(failed.reason)).toContain('no paint');
    expect(third).toMatchObject({ status: 'fulfilled', value: new Uint8Array([3]) });
    painter.end();
  });

  it('refuses more than can be drawn soon', async () => {
    const painter = new PainterProcess(PROGRAM);
    const all = await Promise.allSettled(Array.from({ length: 40 }, () => painter.paint(card('a'))));
    const refused = all.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(24);
    for (const { reason } of refused as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(PainterBusy);
    painter.end();
  });

  it('tells who waits when the painter dies, and starts another', async () => {
    const painter = new PainterProcess(PROGRAM);
    const waiting = painter.paint(card('a'));
    await Promise.all([
      expect(painter.paint(card('die'))).rejects.toThrow('the painter has ended (3)'),
      expect(waiting).rejects.toThrow('cannot be drawn'),
    ]);
    expect(await painter.paint(card('b'))).toEqual(new Uint8Array([3]));
    painter.end();
  });

  it('says when there is no painter', async () => {
    const painter = new PainterProcess('lib/cards/testing/nothing.mjs');
    await expect(painter.paint(card('a'))).rejects.toThrow('cannot be drawn');
  });
});
