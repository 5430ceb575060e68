/** fish shows what follows the tabulator as a description, and completes paths by its own functions. */
export const fishScript = `# kubedrill completion for fish: kubedrill completion fish | source
function __kubedrill_completion
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l option (string match -r -- '^--[^=]*=' $current)
    set -l path (string replace -r -- '^--[^=]*=' '' $current)
    for line in (kubedrill __complete -- $words[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':files'
                printf "$option%s\\n" (__fish_complete_path "$path")
            case ':folders'
                printf "$option%s\\n" (__fish_complete_directories "$path")
            case ':*'
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c kubedrill -e
complete -c kubedrill -f -a '(__kubedrill_completion)'
`;
