import type { SiteConfiguration } from './page-meta';

type Network = SiteConfiguration['socialLinks'][number]['network'];

export const NETWORK_NAMES: Record<Network, string> = {
  LINKEDIN: 'LinkedIn',
  INSTAGRAM: 'Instagram',
  FACEBOOK: 'Facebook',
  X: 'X',
  YOUTUBE: 'YouTube',
  TIKTOK: 'TikTok',
  WHATSAPP: 'WhatsApp',
};

/** Simple signs by which people know a network. */
const SIGNS: Record<Network, string> = {
  LINKEDIN:
    'M4 9h3.5v11H4zM5.75 3.8a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM9.8 9h3.3v1.6c.6-1 1.7-1.9 3.4-1.9 3 0 4 1.9 4 4.9V20H17v-5.7c0-1.5-.4-2.6-1.8-2.6-1.3 0-1.9 1-1.9 2.5V20H9.8z',
  INSTAGRAM:
    'M7.5 2.8h9a4.7 4.7 0 0 1 4.7 4.7v9a4.7 4.7 0 0 1-4.7 4.7h-9a4.7 4.7 0 0 1-4.7-4.7v-9a4.7 4.7 0 0 1 4.7-4.7zm0 1.9a2.8 2.8 0 0 0-2.8 2.8v9a2.8 2.8 0 0 0 2.8 2.8h9a2.8 2.8 0 0 0 2.8-2.8v-9a2.8 2.8 0 0 0-2.8-2.8zM12 7.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2zm0 1.9a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zm4.9-3.2a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2z',
  FACEBOOK:
    'M13.6 21v-8h2.7l.5-3.3h-3.2V7.6c0-1 .3-1.6 1.7-1.6H17V3.1A22 22 0 0 0 14.5 3c-2.6 0-4.3 1.6-4.3 4.4v2.3H7.3V13h2.9v8z',
  X: 'M4 3.5h4.7l3.9 5.3 4.6-5.3h2.4l-5.9 6.8 6.7 9.2h-4.7l-4.3-5.9-5.1 5.9H3.9l6.4-7.4zm3.7 1.8H6.9l9.3 12.4h.9z',
  YOUTUBE:
    'M21.6 7.7a2.6 2.6 0 0 0-1.8-1.8C18.2 5.5 12 5.5 12 5.5s-6.2 0-7.8.4a2.6 2.6 0 0 0-1.8 1.8A27 27 0 0 0 2 12c0 1.5.1 2.9.4 4.3.2.9.9 1.6 1.8 1.8 1.6.4 7.8.4 7.8.4s6.2 0 7.8-.4a2.6 2.6 0 0 0 1.8-1.8c.3-1.4.4-2.8.4-4.3s-.1-2.9-.4-4.3zM10 15V9l5.2 3z',
  TIKTOK: 'M13 3h3.1c.2 2 1.5 3.7 3.9 3.9v3.2a7 7 0 0 1-3.9-1.3v6.1a6 6 0 1 1-5.2-6v3.3a2.8 2.8 0 1 0 2.1 2.7z',
  WHATSAPP:
    'M12 3a9 9 0 0 1 7.7 13.6 9 9 0 0 1-11.9 3.3L3 21l1.2-4.7A9 9 0 0 1 12 3zm0 1.8a7.2 7.2 0 0 0-6 11.2l-.6 2.5 2.6-.6A7.2 7.2 0 1 0 12 4.8zM8.9 7.9c.3 0 .5 0 .6.4l.7 1.7c.1.2 0 .4-.6 1.1a5.8 5.8 0 0 0 3.2 2.8l.9-1.1c.2-.2.3-.3.6-.2l1.6.8c.3.1.4.3.3.6-.2 1.2-1.3 1.8-2.2 1.7-3 -.3-6.3-3.3-6.7-6-.1-.9.7-1.8 1.6-1.8z',
};

export function SocialIcon({ network }: { network: Network }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6" fill="currentColor" fillRule="evenodd">
      <path d={SIGNS[network]} />
    </svg>
  );
}
