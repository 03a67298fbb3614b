'use client';

import { useEffect } from 'react';
import { markReadStories } from './mark-read-stories';
import { StoryPlace } from './story-place.client';
import { courtesy } from '../states/courtesy.client';

export interface ReadingTracesProps {
  /** Path of the page. */
  readonly path: string;
}

/** Marks in lists, and the place in the story that the page is. */
export const ReadingTraces = courtesy(function ReadingTraces({ path }: ReadingTracesProps) {
  useEffect(markReadStories, []);
  return <StoryPlace key={path} />;
});
