/**
 * For bash from 3.2 on, without the bash-completion package. Names of files are left to readline (`-o default`), which
 * knows tildes, spaces and quotes. `=` is a word of its own to bash, so after `--output=` values alone are asked for.
 * Candidates are compared, never expanded: `compgen -W` would run what stands in them.
 */
export const bashScript = `# kubedrill completion for bash: eval "$(kubedrill completion bash)"
_kubedrill_completion() {
  local current="\${COMP_WORDS[COMP_CWORD]}" line value rest=none
  [[ $current == '=' ]] && current=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) rest="\${line#:}" ;;
      *)
        value="\${line%%$'\\t'*}"
        [[ $value == "$current"* ]] && COMPREPLY+=("$value")
        ;;
    esac
  done < <(kubedrill __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  case $rest in
    files) ;;
    folders) compopt -o dirnames +o default 2>/dev/null ;;
    *) compopt +o default 2>/dev/null ;;
  esac
  return 0
}
complete -o default -F _kubedrill_completion kubedrill
`;
