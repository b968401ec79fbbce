import type { Dice } from './dice.ts';
import { writePdf, type PdfLine } from './pdf.ts';
import { towns } from './phrases.ts';
import type { Language } from './plan.ts';
import type { TradeTexts } from './trades.ts';

const headings = {
  NL: {
    profile: 'Profiel',
    work: 'Werkervaring',
    education: 'Opleiding',
    languages: 'Talen',
    now: 'heden',
    spoken: 'Nederlands, Engels',
  },
  EN: {
    profile: 'Profile',
    work: 'Work experience',
    education: 'Education',
    languages: 'Languages',
    now: 'present',
    spoken: 'English, some Dutch',
  },
} as const;

interface Applicant {
  name: string;
  email: string;
  phone: string | null;
  language: Language;
  motivation: string;
}

/** A résumé of one page. `year` is the present year. */
export function writeCv(applicant: Applicant, trade: TradeTexts, year: number, dice: Dice): Uint8Array {
  const words = headings[applicant.language];
  const contact = [dice.pick(towns), applicant.email, applicant.phone].filter(Boolean).join('  ·  ');
  const changedJobsIn = year - dice.between(1, 5);
  const startedIn = changedJobsIn - dice.between(2, 9);
  const first = dice.between(0, 1);
  const [recent, earlier] = [trade.jobs[first]!, trade.jobs[(first + 1) % trade.jobs.length]!];

  const lines: PdfLine[] = [
    { text: applicant.name, size: 22, isBold: true },
    { text: contact, size: 10, isMuted: true, gap: 2 },
    heading(words.profile),
    ...paragraph(applicant.motivation),
    heading(words.work),
    ...job(`${changedJobsIn} – ${words.now}`, recent),
    ...job(`${startedIn} – ${changedJobsIn}`, earlier),
    heading(words.education),
    ...paragraph(`${startedIn - 1}   ${dice.pick(trade.educations)}`),
    heading(words.languages),
    ...paragraph(words.spoken),
  ];
  return writePdf(`CV ${applicant.name}`, applicant.language, lines);
}

function heading(text: string): PdfLine {
  return { text, size: 13, isBold: true, gap: 16 };
}

function job(period: string, { title, employer, tasks }: TradeTexts['jobs'][number]): PdfLine[] {
  return [
    { text: `${title}, ${employer}`, size: 10.5, isBold: true, gap: 6 },
    { text: period, size: 9.5, isMuted: true },
    ...paragraph(tasks),
  ];
}

const charactersPerLine = 84;

function paragraph(text: string): PdfLine[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length > charactersPerLine) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => ({ text: line, size: 10.5 }));
}
