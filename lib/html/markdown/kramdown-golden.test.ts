import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { prepareBody } from '../prepare-body';
it('x', () => {
  const { snippets } = JSON.parse(readFileSync(new URL('../fixtures/kramdown.json', import.meta.url), 'utf8'));
  let out = ''; let n = 0;
  for (const s of snippets) {
    const p = prepareBody({ body: s.markdown, format: 'markdown', title: 'x' });
    const t = p.text.replace(/\s+/g, ' ').trim(), want = s.text.replace(/\s+/g, ' ').trim();
    if (t === want) n++; else out += `## ${s.name}\nMD   ${JSON.stringify(s.markdown)}\nKD   ${JSON.stringify(s.html)}\nWANT ${want}\nGOT  ${t}\n${JSON.stringify(p.html)}\n\n`;
  }
  writeFileSync('/tmp/kd/out.txt', `${n} of ${snippets.length}\n` + out);
});
