import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('consent-renewal', 'nl'), en: sampleMailData('consent-renewal', 'en') };
