function Join-TwsPath {
    # Join-Path takes only one child in 5.1, and fails for a drive that does not exist, which JAVA_HOME may well name.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path,
        [string[]] $Child
    )

    $separator = '/'
    if (Test-TwsWindows) {
        $separator = '\'
    }
    $joined = $Path
    foreach ($part in $Child) {
        $joined = ($joined -replace '[\\/]+$', '') + $separator + $part
    }
    $joined
}
