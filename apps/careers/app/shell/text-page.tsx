import type { ReactNode } from 'react';

interface TextPageProps {
  title: string;
  intro: string;
  sections: readonly { title: string; text: string }[];
  children?: ReactNode;
}

/** A page to read: a title, an introduction, and short pieces under a heading each. */
export function TextPage({ title, intro, sections, children }: TextPageProps) {
  return (
    <div className="page-narrow py-10 sm:py-14">
      <h1 className="heading-1">{title}</h1>
      <p className="lead mt-5">{intro}</p>
      {sections.map((section) => (
        <section key={section.title} className="mt-9">
          <h2 className="heading-2">{section.title}</h2>
          <p className="mt-2 text-md leading-relaxed">{section.text}</p>
        </section>
      ))}
      {children}
    </div>
  );
}
