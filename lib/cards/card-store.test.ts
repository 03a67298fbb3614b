import { describe, expect, it } from 'vitest';
import type { Card } from './card';
import { CardStore, cardTag } from './card-response';

const CARD: Card = {
  format: 'preview',
  site: '宽幅财经',
  title: '工信部',
  source: undefined,
  time: undefined,
  excerpt: '',
  address: undefined,
  scan: '',
};

describe('CardStore', () => {
  it('draws a card once, however many ask for it at once or later', async () => {
    let drawn = 0;
    const store = new CardStore({ paint: async () => new Uint8Array([(drawn += 1)]) });
    await Promise.all([store.get('a', CARD), store.get('a', CARD)]);
    expect(await store.get('a', CARD)).toEqual(new Uint8Array([1]));
    expect(await store.get('b', CARD)).toEqual(new Uint8Array([2]));
  });

  it('tries again what could not be drawn', async () => {
    let tries = 0;
    const paint = async () => {
      if ((tries += 1) === 1) throw new Error('no paint');
      return new Uint8Array([tries]);
    };
    const store = new CardStore({ paint });
    await expect(store.get('a', CARD)).rejects.toThrow('no paint');
    expect(await store.get('a', CARD)).toEqual(new Uint8Array([2]));
  });
});

describe('cardTag', () => {
  it('stands for the content', () => {
    expect(cardTag(CARD)).toBe(cardTag({ ...CARD }));
    expect(cardTag(CARD)).not.toBe(cardTag({ ...CARD, title: '工信部门' }));
    expect(cardTag(CARD)).toMatch(/^[\w-]{22}$/);
  });
});
