function Write-TwsExitCode {
    # Sets $LASTEXITCODE where the caller sees it. Every command starts with 70, so that whatever ends it early leaves no
    # stale 0 behind, which a script would take for "ready".
    [CmdletBinding()]
    param([int] $Value)

    Set-Variable -Name LASTEXITCODE -Scope Global -Value $Value -WhatIf:$false -Confirm:$false
}
