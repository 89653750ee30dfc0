function Get-TwsOwnSid {
    # The SID of this account; nothing where it cannot be told.
    [CmdletBinding()]
    [OutputType([string])]
    param()

    if (Test-TwsFullLanguage) {
        return [System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value
    }
    # Constrained Language Mode leaves only the program, by its full path.
    $program = Join-TwsPath -Path $env:SystemRoot -Child 'System32', 'whoami.exe'
    if (Test-Path -LiteralPath $program -PathType Leaf) {
        "$(& $program /user /fo csv /nh)" -replace '(?s).*"(S-[\d-]+)".*', '$1'
    }
}
