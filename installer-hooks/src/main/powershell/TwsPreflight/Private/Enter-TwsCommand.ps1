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
    if (-not (Test-TwsFullLanguage)) {
        # Constrained Language Mode refuses GetVariableValue; who was called with -WhatIf or -Confirm stands in the call stack.
        foreach ($switch in 'WhatIf', 'Confirm') {
            $calls = @(Get-PSCallStack | Where-Object -FilterScript { @($_.InvocationInfo.BoundParameters.Keys) -contains $switch })
            if ($calls.Count -and -not (@($Bound.Keys) -contains $switch)) {
                $asked = [bool] $calls[0].InvocationInfo.BoundParameters[$switch]
                if ($switch -eq 'WhatIf') {
                    Set-Variable -Scope 1 -Name WhatIfPreference -Value $asked -WhatIf:$false -Confirm:$false
                }
                elseif ($asked) {
                    Set-Variable -Scope 1 -Name ConfirmPreference -Value 'Low' -WhatIf:$false -Confirm:$false
                }
            }
        }
    }
    else {
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
