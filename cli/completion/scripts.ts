/**
 * The completion scripts. Each asks `hortus __complete` for what fits, so that it knows every verb, option and example of
 * the garden the person stands in. Answers are never evaluated: a directory name could hold a command.
 */
export const SCRIPTS = {
  bash: `# bash completion for hortus: eval "$(hortus completion bash)"
_hortus() {
  local current="\${COMP_WORDS[COMP_CWORD]}" line
  local -a answers
  COMPREPLY=()
  mapfile -t answers < <("\${COMP_WORDS[0]}" __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ "\${answers[0]-}" == ":files" ]]; then
    [[ "$current" == "=" ]] && current=""
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    compopt -o filenames 2>/dev/null
    return
  fi
  for line in "\${answers[@]}"; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done
}
complete -F _hortus hortus
`,
  zsh: `#compdef hortus
# zsh completion for hortus: eval "$(hortus completion zsh)", or as a file named _hortus in $fpath
_hortus() {
  local -a answers described
  local line value
  answers=("\${(@f)$("\${words[1]}" __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "\${answers[1]-}" == ":files" ]]; then
    _files
    return
  fi
  for line in "\${answers[@]}"; do
    [[ -z "$line" ]] && continue
    value="\${line%%$'\\t'*}"
    described+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe -o hortus described
}
if [[ "\${funcstack[1]-}" == "_hortus" ]]; then
  _hortus "$@"
else
  compdef _hortus hortus
fi
`,
  fish: `# fish completion for hortus: hortus completion fish > ~/.config/fish/completions/hortus.fish
function __hortus_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  set -l answers ($words[1] __complete $words[2..-1] "$current" 2>/dev/null)
  if test "$answers[1]" = ":files"
    __fish_complete_path "$current"
  else
    printf '%s\\n' $answers
  end
end
complete -c hortus -f -a '(__hortus_complete)'
`,
} as const

export type Shell = keyof typeof SCRIPTS
