const LARGEST = 5;
/** Pixels of a swipe to the neighbour. */
const SWIPE = 60;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets two fingers or the wheel zoom a picture, one move it, a double click switch between whole and twice
 * as large, and a swipe over the whole picture ask for its neighbour.
 *
 * @param turn is told -1 for the picture before, 1 for the one after
 * @returns stops it
 */
export function followFingers(picture: HTMLElement, turn: (step: -1 | 1) => void): () => void {
  const fingers = new Map<number, Point>();
  let [scale, x, y, moved] = [1, 0, 0, 0];

  const place = () => {
    if (scale <= 1) [scale, x, y] = [1, 0, 0];
    picture.style.transform = scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
  };
  const zoom = (factor: number) => {
    const next = Math.min(LARGEST, Math.max(1, scale * factor));
    [x, y, scale] = [(x * next) / scale, (y * next) / scale, next];
    place();
  };
  const distance = () => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const stopper = new AbortController();
  const on = <Kind extends keyof HTMLElementEventMap>(
    kind: Kind,
    follow: (event: HTMLElementEventMap[Kind]) => void,
  ) => picture.addEventListener(kind, follow, { signal: stopper.signal, passive: false });

  on('pointerdown', ({ pointerId, clientX, clientY }) => {
    picture.setPointerCapture(pointerId);
    fingers.set(pointerId, { x: clientX, y: clientY });
    moved = 0;
  });
  on('pointermove', ({ pointerId, clientX, clientY }) => {
    const before = fingers.get(pointerId);
    if (!before) return;
    const apart = distance();
    fingers.set(pointerId, { x: clientX, y: clientY });
    if (fingers.size === 2) zoom(apart === 0 ? 1 : distance() / apart);
    else if (scale > 1) {
      [x, y] = [x + clientX - before.x, y + clientY - before.y];
      place();
    } else moved += clientX - before.x;
  });
  const lift = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    if (fingers.size === 0 && scale === 1 && Math.abs(moved) > SWIPE) turn(moved > 0 ? -1 : 1);
  };
  on('pointerup', lift);
  on('pointercancel', ({ pointerId }) => fingers.delete(pointerId));
  on('dblclick', () => zoom(scale > 1 ? 0 : 2));
  on('wheel', (event) => {
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2);
  });
  return () => {
    stopper.abort();
    picture.style.transform = '';
  };
}
