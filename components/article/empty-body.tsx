import type { Words } from '@/lib/site/words/words';

interface Props {
  readonly words: Words;
  readonly original: string | undefined;
}

/** Stands where a story has no text: says so, and leads to the original. */
export function EmptyBody({ words, original }: Props) {
  const { noText, noTextHint, readOriginal } = words.article;
  return (
    <div className="py-6">
      <p className="font-serif text-xl font-bold">{noText}</p>
      <p className="text-muted mt-2 text-base">{noTextHint}</p>
      {original !== undefined && (
        <a
          href={original}
          className="border-ink hover:border-accent mt-6 inline-flex min-h-11 items-center border px-5 text-base"
          rel="noopener noreferrer external"
          target="_blank"
        >
          {readOriginal}
        </a>
      )}
    </div>
  );
}
