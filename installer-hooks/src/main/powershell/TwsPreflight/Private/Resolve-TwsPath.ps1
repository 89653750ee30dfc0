function Resolve-TwsPath {
    # The full path of a file that an option names; the command ends where it names none.
    [CmdletBinding()]
    [OutputType([string])]
    param([string] $Path)

    if (-not $Path) {
        return ''
    }
    $file = Get-TwsFilePath -Path $Path
    if ($file.Fault) {
        Stop-TwsCommand -Key $file.Fault.Key -Value $file.Fault.Value -Category $file.Fault.Category -Target $Path -ExitCode 2
    }
    $file.Path
}
