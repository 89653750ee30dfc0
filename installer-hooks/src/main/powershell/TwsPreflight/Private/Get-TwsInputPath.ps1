function Get-TwsInputPath {
    # The files that a path names, each with its Path and Fault: many where it holds wildcards and no file has that very name.
    [CmdletBinding()]
    param(
        [string] $Path,
        [switch] $Literal
    )

    $file = Get-TwsFilePath -Path $Path
    if ($file.Fault -or $Literal -or ($Path -notmatch '[*?\[]') -or (Test-Path -LiteralPath $file.Path)) {
        return $file
    }
    $found = @(Get-ChildItem -Path $file.Path -File -ErrorAction Ignore | Sort-Object -Property FullName)
    if (-not $found.Count) {
        return @{ Path = ''; Fault = @{ Key = 'NoMatch'; Value = @($Path); Category = 'ObjectNotFound' } }
    }
    foreach ($one in $found) {
        @{ Path = $one.FullName; Fault = $null }
    }
}
