function Enter-TwsCommand {
    # What every command begins with: no stale $LASTEXITCODE, the preferences of the calling function, and one language.
    # PowerShell passes -WhatIf and its like from a function to a module's command through variables that the module does
    # not see. Source: github.com/PowerShell/PowerShell/issues/4568
    [CmdletBinding()]
    param(
        # $PSCmdlet and $PSBoundParameters of the command.
        $Cmdlet,
        $Bound,
        [string] $Language
    )

    Write-TwsExitCode -Value 70
    Set-Variable -Scope 1 -Name TwsCaller -Value $Cmdlet -WhatIf:$false -Confirm:$false
    # Constrained Language Mode refuses the call; there a caller's -WhatIf has to be passed on by hand.
    if (Test-TwsFullLanguage) {
        $preferences = @{
            WhatIfPreference      = 'WhatIf'
            ConfirmPreference     = 'Confirm'
            VerbosePreference     = 'Verbose'
            DebugPreference       = 'Debug'
            WarningPreference     = 'WarningAction'
            InformationPreference = 'InformationAction'
            ErrorActionPreference = 'ErrorAction'
            ProgressPreference    = 'ProgressAction'
        }
        foreach ($name in $preferences.Keys) {
            $value = $Cmdlet.GetVariableValue($name)
            if (($null -ne $value) -and -not (@($Bound.Keys) -contains $preferences[$name])) {
                Set-Variable -Scope 1 -Name $name -Value $value -WhatIf:$false -Confirm:$false
            }
        }
    }
    $script:TwsLanguage = 'en'
    if ($Language) {
        $script:TwsLanguage = "$Language".ToLower()
    }
    elseif ("$PSUICulture" -like 'fr*') {
        $script:TwsLanguage = 'fr'
    }
    $script:TwsTexts = $script:TwsAllTexts[$script:TwsLanguage]
}
