// What a version brings, told once in a sheet that an older one was used in. The newest comes first.
import type { InEveryLanguage } from './language';

export type Release = {
  /** Of package.json. */
  readonly version: string;
  /** In the words of an owner; a sentence each, three at most. */
  readonly news: readonly InEveryLanguage<string>[];
};

export const releases: readonly [Release, ...Release[]] = [
  {
    version: '0.1.0',
    news: [
      {
        en: 'Points, rewards and gift cards, in a ledger that loses nothing.',
        fr: 'Points, récompenses et cartes cadeaux, dans un journal qui ne perd rien.',
        nl: 'Punten, beloningen en cadeaubonnen, in een logboek dat niets verliest.',
      },
      {
        en: '“Check this installation”, in the menu Carnet, tries out what Carnet needs of Google.',
        fr: '« Vérifier l’installation », dans le menu Carnet, essaie ce dont Carnet a besoin chez Google.',
        nl: '“Installatie controleren”, in het menu Carnet, probeert wat Carnet van Google nodig heeft.',
      },
    ],
  },
];

/** The releases after a version, newest first; none if the version is unknown or newer. */
export function releasesSince(version: string, all: readonly Release[] = releases): readonly Release[] {
  return version === '' ? [] : all.filter((release) => isNewer(release.version, version));
}

/** Whether a version such as `0.10.0` is newer than another, by its three numbers. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let at = 0; at < 3; at++) {
    const [one = 0, other = 0] = [a?.[at], b?.[at]];
    if (one !== other) return one > other;
  }
  return false;
}
