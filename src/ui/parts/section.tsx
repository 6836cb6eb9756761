import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A titled part of a panel. */
export const Section = ({ title, children }: Props) => (
  <section class="section">
    <h3>{title}</h3>
    {children}
  </section>
);
