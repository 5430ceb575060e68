import type { Domain } from '../../model/exercise.ts';
import type { Localized } from '../../model/localized.ts';

export interface DomainName {
  readonly name: Localized;
  /** Per cent of the CKAD exam (cncf/curriculum). */
  readonly weight: number;
}

export const domainNames: Readonly<Record<Domain, DomainName>> = {
  'application-design-and-build': {
    name: { en: 'Application Design and Build', ko: '애플리케이션 설계와 빌드' },
    weight: 20,
  },
  'application-deployment': {
    name: { en: 'Application Deployment', ko: '애플리케이션 배포' },
    weight: 20,
  },
  'application-observability-and-maintenance': {
    name: { en: 'Application Observability and Maintenance', ko: '애플리케이션 관측과 유지 보수' },
    weight: 15,
  },
  'application-environment-configuration-and-security': {
    name: { en: 'Application Environment, Configuration and Security', ko: '애플리케이션 환경, 구성, 보안' },
    weight: 25,
  },
  'services-and-networking': {
    name: { en: 'Services and Networking', ko: '서비스와 네트워킹' },
    weight: 20,
  },
};

/** Per cent of the exam, by domain. */
export const examWeights: Readonly<Record<Domain, number>> = {
  'application-design-and-build': domainNames['application-design-and-build'].weight,
  'application-deployment': domainNames['application-deployment'].weight,
  'application-observability-and-maintenance': domainNames['application-observability-and-maintenance'].weight,
  'application-environment-configuration-and-security':
    domainNames['application-environment-configuration-and-security'].weight,
  'services-and-networking': domainNames['services-and-networking'].weight,
};
