function Join-TwsPath {
    # Join-Path takes only one child in 5.1.
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Path,
        [string[]] $Child
    )

    $joined = $Path
    foreach ($part in $Child) {
        $joined = Join-Path -Path $joined -ChildPath $part
    }
    $joined
}
