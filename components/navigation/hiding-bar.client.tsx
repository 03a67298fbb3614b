'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { courtesy } from '../states/courtesy.client';

interface Props {
  readonly children: ReactNode;
}

/** Movements smaller than this, in pixels, are a resting thumb. */
const SLACK = 8;

/** A bar at the top that leaves while one reads down and returns on the way up. */
export const HidingBar = courtesy(function HidingBar({ children }: Props) {
  const bar = useRef<HTMLElement>(null);

  useEffect(() => {
    let last = window.scrollY;
    const follow = () => {
      const moved = window.scrollY - last;
      if (Math.abs(moved) < SLACK) return;
      last = window.scrollY;
      bar.current?.toggleAttribute('data-away', moved > 0 && last > bar.current.offsetHeight);
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, []);

  return (
    <header ref={bar} className="top-bar no-print" data-follows>
      {children}
    </header>
  );
}, StandingBar);

function StandingBar({ children }: Props) {
  return <header className="top-bar no-print">{children}</header>;
}
