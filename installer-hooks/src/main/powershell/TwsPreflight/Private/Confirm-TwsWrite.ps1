function Confirm-TwsWrite {
    # Whether to go on: asks through the command. Constrained Language Mode refuses the call (github.com/PowerShell/PowerShell/issues/17906);
    # -WhatIf is obeyed there all the same.
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Target,
        [string] $Action
    )

    if (-not (Test-TwsFullLanguage)) {
        if ($WhatIfPreference) {
            Write-Host -Object "What if: $Action ($Target)"
        }
        return (-not $WhatIfPreference)
    }
    $command = Get-Variable -Name TwsCaller -ValueOnly
    $command.ShouldProcess($Target, $Action)
}
