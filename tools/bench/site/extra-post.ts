import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchSite } from './bench-site';

/** A post that the corpus does not have, published a minute ago in a category of its own choice. */
export class ExtraPost {
  /** Where readers find it. */
  readonly path: string;
  readonly #file: string;
  readonly #category: string;
  readonly #clock: string;

  constructor(site: BenchSite, category: string, number: number, now: Date) {
    const local = new Date(now.getTime() + (8 * 60 - 1) * 60_000).toISOString();
    const day = local.slice(0, 10);
    const name = `BENCH${now.getTime()}${number}`;
    this.#clock = `${day} ${local.slice(11, 19)}`;
    this.#category = category;
    this.#file = join(site.content, '_posts', `${day}-${name}.md`);
    this.path = `/${category}/${day.replaceAll('-', '/')}/${name}.html`;
  }

  /** Writes it, or writes it anew. The mark is one word of its title, to be looked for. */
  write(mark: string): void {
    const text = `---
layout: post
title: "央行公布${mark}号统计数据"
date: ${this.#clock} +0800
categories: ${this.#category}
---
<p>　　新华社北京电，${mark}号统计数据显示，当月社会融资规模增量比上年同期多出不少，贷款利率保持低位运行。</p>
`;
    writeFileSync(this.#file, text);
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }
}
