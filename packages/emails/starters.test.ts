import { describe, expect, it } from 'vitest';
import { compileMail, defaultLayout, sampleMailData, starterTemplates, validateTemplate } from './emails.ts';
import { languages, mailContexts } from './placeholders.ts';

describe('HRO-44 the templates a new organisation begins with', () => {
  it('are one of each kind', () => {
    expect(starterTemplates.map(({ context }) => context)).toEqual(mailContexts.slice(0, 5));
  });

  it.each(starterTemplates.flatMap((starter) => languages.map((language) => ({ ...starter, language }))))(
    '$context in $language has no mistakes and renders from samples without a hole',
    async ({ context, texts, language }) => {
      const template = texts[language];
      expect(validateTemplate({ ...template, context, language })).toEqual([]);
      const brand = { organisationName: 'Waterrijk', primaryColour: '#0b6e69' };
      const mail = await compileMail({ layout: defaultLayout, brand, template, language, context });
      const { subject, html, text } = mail.render(sampleMailData(context, language));
      for (const part of [subject, html, text]) expect(part).not.toMatch(/\{\{|undefined/);
    },
  );
});
