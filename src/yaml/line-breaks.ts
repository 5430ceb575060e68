/**
 * The text with every line break that go.yaml.in/yaml/v2 knows (yamlprivateh.go is_break) as one that the `yaml` package
 * knows too: a lone CR, NEL, and the line and paragraph separators. Offsets stay what they are.
 */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n');
}

/** JSON on one line: what separates its values has no meaning there, but would have indentation in YAML. */
export function withoutLineBreaks(json: string): string {
  return json.replace(/[\t\n\r]/g, ' ');
}
