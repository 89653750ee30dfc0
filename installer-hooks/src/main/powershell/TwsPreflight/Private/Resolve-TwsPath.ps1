function Resolve-TwsPath {
    # The started program does not know PowerShell's current location nor its drives: it always gets a full path.
    [CmdletBinding()]
    [OutputType([string])]
    param([string] $Path)

    if (Test-TwsFullLanguage) {
        return $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
    }
    if (Split-Path -Path $Path -IsAbsolute) {
        return $Path
    }
    Join-Path -Path (Get-Location -PSProvider FileSystem).ProviderPath -ChildPath $Path
}
