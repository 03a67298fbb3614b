import { describe, expect, it } from 'vitest';
import { parseBody } from './body-node';
import { visibleText } from './visible-text';

function textOf(html: string): string {
  return visibleText(parseBody(html));
}

describe('visible text', () => {
  it('parts blocks, cells and lines, but not what stands in a line', () => {
    expect(textOf('<p>on<b>e</b></p><p>two</p><table><tr><td>a</td><td>b</td></tr></table>x<br>y')).toBe(
      'one two a b x y',
    );
  });

  it('reads unknown elements as part of the line, as browsers do', () => {
    expect(textOf('a<person>b</person>c')).toBe('abc');
  });

  it('folds white space, and knows none beside Chinese characters', () => {
    expect(textOf('<p>第一行\n第二行 and\n more　词&nbsp;x</p>')).toBe('第一行第二行and more词x');
  });

  it('has nothing that no one sees', () => {
    expect(textOf('a<script>b</script><style>c</style><!-- d --><template>e</template>\u200bf')).toBe('af');
  });
});
