import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('daily-summary', 'nl'), en: sampleMailData('daily-summary', 'en') };
