import type { Language } from '../../text/messages/define';

/** `21 พ.ย. 2569 14:32`, in the person's time zone; Thai years are B.E. */
export const savedDate = (iso: string, lang: Language): string =>
  new Intl.DateTimeFormat(lang === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
