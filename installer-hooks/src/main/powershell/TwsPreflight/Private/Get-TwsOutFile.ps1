function Get-TwsOutFile {
    # The full path of a file to write. Never one that the command reads, with -Force neither; an existing one with -Force
    # alone.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path,
        # What the command reads, as full paths.
        [string[]] $ReadPath = @(),
        [switch] $Force
    )

    $file = Resolve-TwsPath -Path $Path
    $fault = Get-TwsFileFault -Path $file -Read $ReadPath -Force:$Force
    if ($fault) {
        Stop-TwsCommand -Key $fault.Key -Value $fault.Value -Category $fault.Category -Target $file -ExitCode 2
    }
    $file
}
