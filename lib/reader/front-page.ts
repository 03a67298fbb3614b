import type { FrontPage } from '@/lib/model/calendar';
import type { PostSummary } from '@/lib/model/post';
import { archive } from '@/lib/archive/read/archive';

const LATEST = 41;
const SECTIONS = 6;
const SECTION_POSTS = 5;
const ACTIVE_SOURCES = 10;
const DAYS = 35;
/** An article of this many characters can lead the page; flashes cannot. */
const SUBSTANTIAL = 500;
/** How far down the list a picture outweighs being newer. */
const PICTURE_REACH = 12;

/** Everything on the front page. */
export async function getFrontPage(): Promise<FrontPage> {
  const reader = archive();
  const newest = reader.newest('all', '', LATEST);
  const lead = leadOf(newest);
  const days = reader.latestDays(DAYS);
  const today = days[0]?.day;
  return {
    lead,
    latest: newest.filter((post) => post.id !== lead?.id),
    sections: reader.busiestSections(SECTIONS, SECTION_POSTS),
    active: today === undefined ? [] : reader.activeSources(today, today, ACTIVE_SOURCES),
    days,
    total: reader.total(),
  };
}

/** The newest substantial article, one with a picture if there is one among the very newest. */
function leadOf(newest: readonly PostSummary[]): PostSummary | undefined {
  const substantial = newest.filter(({ length }) => length >= SUBSTANTIAL);
  const pictured = newest.slice(0, PICTURE_REACH).find((post) => post.picture && post.length >= SUBSTANTIAL);
  return pictured ?? substantial[0] ?? newest[0];
}
