/**
 * - `pod-selector`, `namespace-selector`, `both-selectors`: what does not hold; the rest of the peer does.
 * - `other-namespace`: the `podSelector` would hold, but without `namespaceSelector` it means the policy's own namespace.
 * - `not-a-pod`: selectors do not find addresses outside; nor, as `host-network`, Pods on their Node's network.
 * - `outside-range`, `excepted`: of an `ipBlock`. `unknown-address`: it may lie in the block or not.
 * - `service-address`: the block has the Service's address, but policies see that of the Pod behind it.
 * - `empty`: a peer that says nothing, which the server does not accept.
 */
export type PeerFault =
  | 'pod-selector'
  | 'namespace-selector'
  | 'both-selectors'
  | 'other-namespace'
  | 'not-a-pod'
  | 'host-network'
  | 'outside-range'
  | 'excepted'
  | 'unknown-address'
  | 'service-address'
  | 'empty';

/**
 * - `protocol`: right but for the protocol.
 * - `service-port`: the port that the client used, but policies see the Pod's port behind the Service.
 * - `unknown-name`: no container of the Pod has a port of that name. `other-port`: it is the name or number of another.
 */
export type PortFault = 'protocol' | 'service-port' | 'unknown-name' | 'other-port';

/** Why a policy does not let a connection through: what of it does not fit. */
export type PolicyFault =
  /** It isolates the Pod, and no rule of its own or another policy's is near. */
  | 'no-rule'
  /** It would allow the connection, but not for this Pod, or not in this direction. */
  | 'policy-selector'
  | 'policy-types'
  | PeerFault
  | PortFault;

/** What lets a connection through that must not be. */
export type OpenFault =
  | 'peer'
  | 'from-everybody'
  | 'to-everybody'
  | 'port'
  | 'all-ports'
  | 'policy-selector'
  | 'policy-types'
  | 'not-isolated'
  | 'host-network'
  | 'itself'
  | 'own-node';

/** Why a connection is denied, or let through that must not be, and whom a Service shares its work with. */
export type ConnectionProblem =
  | {
      code: 'connection-denied';
      /** `Deployment/web`, `10.0.0.1`, `db.shop`. */
      from: string;
      to: string;
      port: number;
      protocol: string;
      direction: 'ingress' | 'egress';
      policy: string;
      fault: PolicyFault;
      /** What the policy would have to match: labels, an address, a port; '' where nothing helps. */
      actual: string;
    }
  | {
      code: 'connection-allowed';
      from: string;
      to: string;
      port: number;
      protocol: string;
      /** '' where there is none. */
      policy: string;
      fault: OpenFault;
      /** The labels of the Pods that the policy would have to select; '' where they do not matter. */
      actual: string;
    }
  | { code: 'lookup-denied'; from: string; dnsName: string; policy: string }
  | { code: 'service-without-endpoints'; service: string; selector: string; ready: 'none' | 'no-pods' }
  | { code: 'nothing-listens'; to: string; port: number; declared: readonly number[] }
  | { code: 'service-not-exposed'; service: string; from: string }
  | {
      code: 'share-differs';
      service: string;
      workload: string;
      /** In per cent; absent where one endpoint is enough. */
      expected: number | undefined;
      actual: number;
      /** Of the workload: those that are ready, and those that are not. */
      pods: number;
      waiting: number;
      /** All of the Service's that are ready. */
      endpoints: number;
    };
