'use client';

import { Component, type ComponentType, type ReactNode } from 'react';

interface Props {
  /** Stands where the part has failed. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/**
 * Makes a part of the page fail by itself. React takes away all that stands around an effect or a render that
 * throws, up to whoever catches: without this, one API that a browser lacks would cost the page.
 *
 * @param Part what a script adds to a page that is whole without it
 * @param Instead what is left of it when it fails; nothing where the page needs nothing in its place
 */
export function courtesy<Properties extends object>(
  Part: ComponentType<Properties>,
  Instead?: ComponentType<Properties>,
): ComponentType<Properties> {
  return function Courtesy(properties: Properties) {
    return (
      <FailsAlone instead={Instead && <Instead {...properties} />}>
        <Part {...properties} />
      </FailsAlone>
    );
  };
}

class FailsAlone extends Component<Props, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override readonly state = { hasFailed: false };

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
