import type { Language, Localized } from '../../model/localized.ts';

/** Why the system did not give a file, by its error code. */
const faults: Readonly<Record<string, Localized>> = {
  ENOENT: { en: 'there is no such file', ko: '파일이 없습니다' },
  ENOTDIR: { en: 'there is no such file', ko: '파일이 없습니다' },
  EISDIR: { en: 'it is a folder', ko: '폴더입니다' },
  EACCES: { en: 'permission denied', ko: '권한이 없습니다' },
  EPERM: { en: 'permission denied', ko: '권한이 없습니다' },
  ENOSPC: { en: 'the disk is full', ko: '디스크가 가득 찼습니다' },
  EROFS: { en: 'the disk is read-only', ko: '읽기 전용 디스크입니다' },
  ELOOP: { en: 'its links lead in a circle', ko: '링크가 순환합니다' },
  ENOTFILE: { en: 'it is a device, not a file', ko: '파일이 아니라 장치입니다' },
};

/** Why a file could not be read; the system's own code where there are no words for it. */
export function describeFileFault(error: unknown, language: Language): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  return Object.hasOwn(faults, code) ? (faults[code]?.[language] ?? code) : code;
}
