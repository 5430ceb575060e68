export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

/** The same text in every language that the product speaks. Backticks mark code. */
export type Localized = Readonly<Record<Language, string>>;
