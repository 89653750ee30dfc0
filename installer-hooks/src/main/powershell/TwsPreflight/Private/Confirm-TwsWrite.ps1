function Confirm-TwsWrite {
    # Whether to go on: asks through the command. Constrained Language Mode refuses the call
    # (github.com/PowerShell/PowerShell/issues/17906), so there the module asks by itself.
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
        if ($WhatIfPreference -or ($ConfirmPreference -ne 'Low')) {
            return (-not $WhatIfPreference)
        }
        # Only a word that says yes in either language is a yes.
        return ("$(Read-Host -Prompt "$Action ($Target) [y/N]")" -match '\A\s*[yo]')
    }
    $command = Get-Variable -Name TwsCaller -ValueOnly
    $command.ShouldProcess($Target, $Action)
}
