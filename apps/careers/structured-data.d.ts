declare module '@marbec/web-auto-extractor' {
  interface Extracted {
    jsonld: Record<string, unknown[]>;
    errors: unknown[];
  }
  export default class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean });
    parse(html: string): Extracted;
  }
}

declare module '@adobe/structured-data-validator' {
  interface Issue {
    severity: 'ERROR' | 'WARNING';
    issueMessage: string;
  }
  export default class Validator {
    validate(extracted: unknown): Promise<Issue[]>;
  }
}
