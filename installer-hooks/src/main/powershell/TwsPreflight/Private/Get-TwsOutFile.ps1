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
    foreach ($read in $ReadPath) {
        if ($read -and (Test-TwsSameFile -Path $file -Other $read)) {
            Stop-TwsCommand -Key 'OverInput' -Value $file -Category 'InvalidArgument' -Target $file -ExitCode 2
        }
    }
    if ((Test-Path -LiteralPath $file) -and -not $Force) {
        Stop-TwsCommand -Key 'FileExists' -Value $file -Category 'ResourceExists' -Target $file -ExitCode 2
    }
    $file
}
