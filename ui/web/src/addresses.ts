/** What an address in an article may be. */
const hashPattern = /^[0-9a-f]{64}$/;

export function isMediaHash(value: string): boolean {
  return hashPattern.test(value);
}

/** Where a link may lead: the profile's schemes and nothing else. */
export function isAllowedLink(href: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:\S|tel:\S|post:[0-9a-f]|media:[0-9a-f])\S*$/i.test(href);
}
