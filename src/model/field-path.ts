/** A field's name, a list's index, or a map's key. */
export type PathSegment = string | number | { readonly key: string };

/**
 * Where a value stands in an object, as the API server writes it: `spec.ports[0].port`, `data[a.b]`.
 * Follows k8s.io/apimachinery pkg/util/validation/field/path.go. Immutable and cheap to extend.
 */
export class FieldPath {
  static readonly root = new FieldPath(undefined, '');
  readonly parent: FieldPath | undefined;
  readonly segment: PathSegment;

  private constructor(parent: FieldPath | undefined, segment: PathSegment) {
    this.parent = parent;
    this.segment = segment;
  }

  /** The path of `names`, from the root or from here. */
  static of(...names: PathSegment[]): FieldPath {
    return FieldPath.root.child(...names);
  }

  child(...segments: PathSegment[]): FieldPath {
    let path: FieldPath = this;
    for (const segment of segments) path = new FieldPath(path, segment);
    return path;
  }

  index(index: number): FieldPath {
    return new FieldPath(this, index);
  }

  key(key: string): FieldPath {
    return new FieldPath(this, { key });
  }

  segments(): PathSegment[] {
    const found: PathSegment[] = [];
    for (let path: FieldPath = this; path.parent !== undefined; path = path.parent) found.push(path.segment);
    return found.reverse();
  }

  toString(): string {
    let text = '';
    for (const segment of this.segments()) {
      if (typeof segment === 'number') text += `[${segment}]`;
      else if (typeof segment === 'object') text += `[${segment.key}]`;
      else text += text === '' ? segment : `.${segment}`;
    }
    return text;
  }
}
