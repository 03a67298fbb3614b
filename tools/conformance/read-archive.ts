import Database from 'better-sqlite3';
import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import type { Post } from '@/lib/model/post';
import { pathVariants } from '@/lib/text/permalink-path';

/** A post as Broadsheet serves it, with the file it came from. */
export interface ServedPost {
  readonly path: string;
  readonly post: Post;
}

/** Everything a press put into its archive, read back as pages read it. */
export interface ServedSite {
  readonly posts: readonly ServedPost[];
  /** The permalink that a URL answers with or is redirected to; undefined for a 404. */
  readonly leadsTo: (url: string) => string | undefined;
  readonly close: () => void;
}

/** Opens the archive at `file`. Only the source paths are read past the reader: no page shows them. */
export function readArchive(file: string): ServedSite {
  const reader = new ArchiveReader(file);
  const database = new Database(file, { readonly: true });
  const rows = database
    .prepare<[], { path: string; permalink: string }>('SELECT path, permalink FROM posts')
    .all();
  database.close();
  return {
    posts: rows.flatMap(({ path, permalink }) => {
      const post = reader.article(permalink);
      return post ? [{ path, post }] : [];
    }),
    leadsTo: (url) => {
      const permalink =
        pathVariants(url).find((variant) => reader.hasPermalink(variant)) ?? reader.redirect(url);
      return permalink && (reader.movedTo(permalink) ?? permalink);
    },
    close: () => {
      reader.close();
    },
  };
}
