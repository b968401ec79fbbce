import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('own-data', 'nl'), en: sampleMailData('own-data', 'en') };
