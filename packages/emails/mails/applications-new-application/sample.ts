import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('new-application', 'nl'), en: sampleMailData('new-application', 'en') };
