/** Words are unquoted before they are asked about, and colons in candidates escaped, as `_describe` wants them. */
export const zshScript = `#compdef kubedrill
# kubedrill completion for zsh: source <(kubedrill completion zsh), after compinit
_kubedrill() {
  local line rest=none
  local -a values
  while IFS= read -r line; do
    case $line in
      :*) rest=\${line#:} ;;
      *) values+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done < <(kubedrill __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#values )) && _describe kubedrill values
  case $rest in
    files) compset -P '--*='; _files ;;
    folders) compset -P '--*='; _files -/ ;;
  esac
}
if [[ $funcstack[1] == _kubedrill ]]; then
  _kubedrill "$@"
else
  compdef _kubedrill kubedrill
fi
`;
