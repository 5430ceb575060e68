/** What keeps somebody from doing something, or whom or what it names instead. */
export type AccessFaultName =
  | 'verb'
  | 'api-group'
  | 'resource'
  | 'resource-name'
  | 'url'
  /** The binding is about another namespace, or about one alone. */
  | 'scope'
  | 'subject-kind'
  | 'subject-name'
  | 'subject-namespace'
  | 'no-subjects'
  | 'role-missing'
  | 'no-rules'
  | 'nothing-gathered'
  | 'unbound'
  /** Nothing comes near. */
  | 'none';

/** Why somebody may not do something, or may. */
export type AccessProblem =
  | {
      code: 'access-denied';
      /** `ServiceAccount/reader`, `User/jane`. */
      who: string;
      verbs: readonly string[];
      /** `pods/log`, `deployments.apps`, `secrets/token`, `/metrics`. */
      what: string;
      /** '' for the whole cluster. */
      namespace: string;
      fault: AccessFaultName;
      /** What would have to stand there; '' where nothing would. */
      expected: string;
      actual: readonly string[];
    }
  | {
      code: 'access-allowed';
      who: string;
      verbs: readonly string[];
      what: string;
      namespace: string;
      /** `Role/reader`. */
      role: string;
      binding: string;
    }
  | { code: 'no-permissions'; who: string }
  | { code: 'nothing-done' };
